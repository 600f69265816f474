#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the translation files up to date with the texts in the sources.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
mapfile -t sources < <(find app models ui -name '*.h' -o -name '*.cpp' | sort)
"$lupdate" -silent -I . -no-obsolete -locations none "${sources[@]}" -ts translations/claviger_de.ts
"$lupdate" -silent -I . -no-obsolete -locations none -pluralonly "${sources[@]}" -ts translations/claviger_en.ts

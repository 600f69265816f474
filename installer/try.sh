#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 or 13 to the running demo: installs what is missing, builds, starts it.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/installer/packages.sh"

install_missing "${build_packages[@]}" "${run_packages[@]}"
cd "$root"
cmake --preset release -DCLAVIGER_TESTS=OFF >/dev/null
cmake --build --preset release -j "$(nproc)"
claviger=$root/build/release/app/claviger

if [ -n "${WAYLAND_DISPLAY:-}${DISPLAY:-}" ]; then
  echo "Starting $claviger --demo"
  exec "$claviger" --demo
fi
pictures=${1:-$root/build/pictures}
echo "There is no display here: drawing the pages into $pictures"
QT_QPA_PLATFORM=offscreen "$claviger" --demo --screenshots "$pictures"
ls -1 "$pictures"

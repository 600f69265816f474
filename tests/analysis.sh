#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy 19 (.clang-tidy) and clazy (levels 0 and 1) over our sources; fails on the first kind of finding.
# usage: tests/analysis.sh [--changed [REV] | --all | FILE.cpp ...]   (default: what differs from main)
# The build folder BUILD (build/release by default) has to be configured; generated files are made first.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
. installer/packages.sh
build=${BUILD:-build/release}
tidy=$(command -v clang-tidy-19 || command -v clang-tidy || true)
[ -n "$tidy" ] && command -v clazy-standalone >/dev/null || { install_missing "${analysis_packages[@]}"; tidy=$(command -v clang-tidy-19 || command -v clang-tidy); }
[ -f "$build/compile_commands.json" ] || cmake --preset "$(basename "$build")" >/dev/null

case ${1:---changed} in
  --all) mapfile -t files < <(git ls-files 'models/*.cpp' 'ui/*.cpp' 'app/*.cpp') ;;
  --changed)
    base=$(git merge-base "${2:-main}" HEAD)
    mapfile -t files < <({ git diff --name-only --diff-filter=d "$base"; git ls-files --others --exclude-standard; } | grep -E '^(models|ui|app)/.*\.cpp$' | sort -u) ;;
  *) files=("$@") ;;
esac
[ ${#files[@]} -gt 0 ] || { echo "Nothing to analyse."; exit 0; }

# Clang does not know every option of GCC, and old clazy not every warning of new compilers.
clazy_checks=level0,level1,no-qcolor-from-literal,no-range-loop-reference,no-qproperty-without-notify
export tidy build clazy_checks
analyse() {
  local file=$1 found
  found=$(
    nice -n 15 "$tidy" -p "$build" --quiet --extra-arg=-Wno-unknown-warning-option \
      --extra-arg=-Wno-unused-command-line-argument "$file" 2>/dev/null
    CLAZY_HEADER_FILTER='/(app|ui|models)/.*\.h$' nice -n 15 clazy-standalone -p "$build" --checks="$clazy_checks" \
      --extra-arg=-w --extra-arg=-Wno-unused-command-line-argument "$file" 2>&1 | grep -E '\[-Wclazy|error:' -A3
  ) || true
  found=$(grep -vE '^$' <<<"$found" || true)
  [ -z "$found" ] || { printf '%s\n' "== $file" "$found"; return 1; }
}
export -f analyse
status=0
printf '%s\0' "${files[@]}" | xargs -0 -n1 -P "${JOBS:-$(nproc)}" bash -c 'analyse "$0"' || status=1
[ $status -eq 0 ] && echo "${#files[@]} files: clean."
exit $status

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the program and runs every test. Installs what is missing first.
# usage: tests/run.sh [PRESET]        (release by default; dev, asan, tsan, models-only)
#        tests/run.sh --fuzz [SECONDS] (each fuzz target for a minute)
#        tests/run.sh --trust          (the promises of SECURITY.md at length, and a table of them)
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
if [ "${1:-}" = --fuzz ]; then
  exec bash "$root/tests/fuzz/run.sh" "${2:-60}"
fi
trust=
if [ "${1:-}" = --trust ]; then
  trust=1
  shift
fi
preset=${1:-release}
. "$root/installer/packages.sh"

install_missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
case "$preset" in asan | tsan) install_missing "${sanitizer_packages[@]}" ;; esac
# A newer node from elsewhere is as good as Debian's.
command -v npm >/dev/null || install_missing nodejs npm
cd "$root"
mkdir -p build
# The npm packages of the servers that others wrote arrive while the compiler works.
warm_up() {
  local server
  for server in better-auth oidc-provider; do
    bash "tests/servers/$server/start.sh" | jq -r .run | xargs -r bash "tests/servers/$server/stop.sh"
  done
}
warm_up >build/servers.log 2>&1 &
warming=$!
cmake --preset "$preset" -DCLAVIGER_TESTS=ON >/dev/null
cmake --build --preset "$preset" -j "$(nproc)"
wait "$warming" || { echo "The tests against npm servers will be skipped:"; tail -3 build/servers.log; }
export QT_QPA_PLATFORM=offscreen
[ -z "$trust" ] || exec bash tests/trust.sh "$root/build/$preset"
ctest --preset "$preset" -j 2

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the program and runs every test. Installs what is missing first.
# usage: tests/run.sh [PRESET]   (release by default; dev, asan, tsan, models-only)
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
preset=${1:-release}
. "$root/installer/packages.sh"

install_missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
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
ctest --preset "$preset" -j 2

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The tests under the thread sanitizer. It sees only into code that was built with it: with the distribution's Qt,
# whose locks are atomics, every value that is handed over through a future or an event looks like a race. So the
# sources of the very Qt that is installed are built with the sanitizer first: Core, Network and Concurrent, once,
# outside of this tree. Nothing of our own code is suppressed.
# usage: tests/tsan.sh [REGEX]          the tests whose names match (default: those of models/)
#        CLAVIGER_TSAN_QT=DIR keeps Qt there instead of in ~/.cache/claviger
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/installer/packages.sh"
install_missing "${build_packages[@]}" "${test_packages[@]}" "${sanitizer_packages[@]}" "${tsan_packages[@]}"
version=$(dpkg-query -W -f='${source:Version}' libqt6core6)
qt=${CLAVIGER_TSAN_QT:-${XDG_CACHE_HOME:-$HOME/.cache}/claviger/qt-tsan-$version}

# Downloads the source package from where libqt6core6 came, without a change to the system's own lists.
fetch_qt() {
  local site suite options
  read -r site suite < <(apt-cache policy libqt6core6 | awk '$2 ~ /^https?:/ { print $2, $3; exit }')
  mkdir -p lists/partial
  echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $site ${suite%%/*} main" >sources.list
  options=(-qq -o "Dir::Etc::SourceList=$PWD/sources.list" -o Dir::Etc::SourceParts=- -o "Dir::State::Lists=$PWD/lists"
           -o APT::Sandbox::User=root)
  apt-get "${options[@]}" update
  apt-get "${options[@]}" source --download-only "qt6-base=$version"
  rm -rf source
  dpkg-source -x qt6-base_*.dsc source >/dev/null
}

build_qt() {
  cmake -S source -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_C_COMPILER=clang-19 \
    -DCMAKE_CXX_COMPILER=clang++-19 -DCMAKE_CXX_FLAGS="-g1 -fno-omit-frame-pointer" \
    -DFEATURE_sanitizer=ON -DFEATURE_sanitize_thread=ON \
    -DFEATURE_gui=OFF -DFEATURE_sql=OFF -DFEATURE_xml=OFF -DFEATURE_dbus=OFF -DFEATURE_testlib=OFF \
    -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
    -DQT_HOST_PATH=/usr -DQT_FORCE_FIND_TOOLS=ON -DQT_FORCE_BUILD_TOOLS=OFF >configure.log
  grep -q 'Threads \.* yes' configure.log || { echo "Qt was not configured with the thread sanitizer" >&2; exit 1; }
  nice -n 15 cmake --build build -j "$(nproc)" --target Core Network Concurrent >build.log
}

if [ ! -e "$qt/complete" ]; then
  echo "Building Qt $version with the thread sanitizer in $qt (once)"
  mkdir -p "$qt"
  (cd "$qt" && fetch_qt && build_qt && touch complete)
fi

cd "$root"
cmake --preset tsan -DCLAVIGER_TESTS=ON -DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=lld >/dev/null
nice -n 15 cmake --build --preset tsan -j "$(nproc)"

mapfile -t tests < <(ctest --preset tsan -N | sed -n 's/^ *Test *#[0-9]*: //p' | grep -vE '^(bench_|structure|translations)' |
  if [ $# -gt 0 ]; then grep -E "$1"; else while read -r name; do [ -z "$(find build/tsan/tests/models -name "$name" -type f)" ] || echo "$name"; done; fi)
export LD_LIBRARY_PATH=$qt/build/lib QT_QPA_PLATFORM=offscreen
QT_PLUGIN_PATH=$(qtpaths6 --query QT_INSTALL_PLUGINS)
export QT_PLUGIN_PATH
# What libraries without the sanitizer do to memory of their own is not looked at.
export TSAN_OPTIONS="ignore_noninstrumented_modules=1:history_size=4:second_deadlock_stack=1"
mkdir -p build/tsan/reports
failed=0
printf '%-28s %8s %8s  %s\n' test reports seconds result
for name in "${tests[@]}"; do
  log=build/tsan/reports/$name.log
  begun=$SECONDS
  result=passed
  ctest --preset tsan -R "^$name\$" --timeout 1200 >"$log" 2>&1 || { result="FAILED, see $log"; failed=1; }
  printf '%-28s %8s %8s  %s\n' "$name" "$(grep -c 'WARNING: ThreadSanitizer' "$log" || true)" $((SECONDS - begun)) "$result"
done
exit $failed

# SPDX-License-Identifier: GPL-3.0-or-later
# Which Debian packages the program needs, and how to get the missing ones. Sourced, not run.

build_packages=(
  build-essential cmake ninja-build pkg-config ca-certificates
  qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev
  qt6-httpserver-dev qt6-websockets-dev libgl1-mesa-dev libqt6opengl6-dev
  qtkeychain-qt6-dev libsqlcipher-dev libsodium-dev libjq-dev libonig-dev libvalijson-dev
  nlohmann-json3-dev libexpected-dev libsimdjson-dev libarchive-dev libzstd-dev libxxhash-dev libssl-dev
)
# What the program needs to draw a window with, beyond its libraries.
run_packages=(libqt6svg6 qt6-translations-l10n qt6-qpa-plugins fonts-dejavu-core fonts-noto-core)
# Real servers and real peers that the tests drive.
test_packages=(dbus gnome-keyring libglib2.0-bin curl jq git)
# The compiler of the sanitizer presets and of the fuzz targets.
sanitizer_packages=(clang-19 libclang-rt-19-dev)
# A Qt that the thread sanitizer sees into: tests/tsan.sh.
tsan_packages=(
  lld dpkg-dev xz-utils
  libb2-dev libbrotli-dev libdouble-conversion-dev libglib2.0-dev libicu-dev libkrb5-dev libpcre2-dev libproxy-dev
  zlib1g-dev
)
# Static analysis: tests/analysis.sh.
analysis_packages=(clang-tidy-19 clazy)

install_missing() { # PACKAGE...
  local missing=() name
  for name in "$@"; do
    dpkg-query -W -f='${db:Status-Status}\n' "$name" 2>/dev/null | grep -qx installed || missing+=("$name")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Run this as root, or install sudo: packages are missing." >&2; exit 1; }
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

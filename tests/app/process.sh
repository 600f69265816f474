#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the system says about a running release with an open vault: no core dumps, memory that no other
# process of the same user may read, keys locked in memory; and that --allow-debugging opens the first two.
# Exits with 77 (skipped) for builds that are no releases.
# usage: process.sh PATH_TO_CLAVIGER BUILD_TYPE
set -euo pipefail
claviger=$1 type=$2
case $type in Release | RelWithDebInfo | MinSizeRel) ;; *) echo "Skipped: $type is no release."; exit 77 ;; esac
dir=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true; rm -rf "$dir"' EXIT
fail() { echo "FAILED: $*" >&2; exit 1; }

# Root may read everything, so what counts is seen as somebody else.
as=()
if [ "$(id -u)" -eq 0 ]; then
  as=(setpriv --reuid=65534 --regid=65534 --clear-groups)
  chmod 711 "$dir"
  install -m 755 "$claviger" "$dir/claviger" && claviger=$dir/claviger
  mkdir "$dir/home" && chown 65534:65534 "$dir/home"
else
  mkdir "$dir/home"
fi
home=$dir/home
export XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache HOME=$home QT_QPA_PLATFORM=offscreen
unset DBUS_SESSION_BUS_ADDRESS XDG_RUNTIME_DIR
"${as[@]}" "$claviger" --version >/dev/null 2>&1 || { echo "Skipped: another user cannot run $claviger."; exit 77; }
"${as[@]}" bash -c "umask 077; echo pass-for-the-test >'$home/pass'"
"${as[@]}" "$claviger" --vault "$home/v.vault" --passphrase-file "$home/pass" vault create >/dev/null

# start OPTIONS...: the window with the vault open; sets pid.
start() {
  (ulimit -S -c unlimited 2>/dev/null || ulimit -S -c "$(ulimit -H -c)"; exec "${as[@]}" "$claviger" "$@" --vault "$home/v.vault" --passphrase-file "$home/pass") \
    >"$dir/out" 2>&1 &
  pid=$!
  for _ in $(seq 1 200); do
    grep -q claviger "/proc/$pid/comm" 2>/dev/null && [ "$(locked_kb)" -gt 0 ] && return
    kill -0 "$pid" 2>/dev/null || { cat "$dir/out" >&2; fail 'the window ended'; }
    sleep 0.1
  done
  fail "no memory is locked although the vault is open: $(grep VmLck "/proc/$pid/status")"
}
locked_kb() { awk '/^VmLck:/ {print $2}' "/proc/$pid/status" 2>/dev/null || echo 0; }
core_limit() { awk '/^Max core file size/ {print $5}' "/proc/$pid/limits"; }
readable() { "${as[@]}" cat "/proc/$pid/environ" >/dev/null 2>&1; }
stop() { kill "$pid"; wait "$pid" 2>/dev/null || true; pid=; }

start
locked=$(locked_kb)
[ "$(core_limit)" = 0 ] || fail "a core dump may hold $(core_limit) bytes"
readable && fail 'another process of the same user may read the memory'
stop

start --allow-debugging
readable || fail '--allow-debugging does not let a debugger in'
[ "$(ulimit -H -c)" = 0 ] || [ "$(core_limit)" != 0 ] || fail '--allow-debugging allows no core dump'
stop
echo "no core dumps, not readable, $locked kB locked; open with --allow-debugging"

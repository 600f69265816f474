#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SIGINT, SIGTERM, SIGHUP and SIGQUIT end the window, a sync that hangs and the sandbox: at once, with an exit code that
# names the signal, and with the vault closed as at any other end.
# CLAVIGER_ROUNDS: how often each (1).
# usage: signals.sh PATH_TO_CLAVIGER
set -euo pipefail
claviger=$1 rounds=${CLAVIGER_ROUNDS:-1}
dir=$(mktemp -d)
pids=()
cleanup() {
  local pid
  for pid in "${pids[@]:-}"; do [ -z "$pid" ] || { kill -CONT "$pid"; kill -KILL "$pid"; } 2>/dev/null || true; done
  rm -rf "$dir"
}
trap cleanup EXIT
fail() { echo "FAILED: $*" >&2; cat "$dir"/*.err >&2 2>/dev/null || true; exit 1; }

export HOME=$dir/home XDG_DATA_HOME=$dir/home/data XDG_CONFIG_HOME=$dir/home/config XDG_CACHE_HOME=$dir/home/cache
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
unset DBUS_SESSION_BUS_ADDRESS
mkdir -p "$HOME"
echo 'correct horse battery staple' >"$dir/pass"
vault=(--vault "$dir/v.vault" --passphrase-file "$dir/pass")
run() { "$claviger" "${vault[@]}" --json "$@"; }

start_sandbox() {
  "$claviger" sandbox >"$dir/sandbox.json" 2>"$dir/sandbox.err" &
  sandbox=$!
  pids+=("$sandbox")
  for _ in $(seq 1 100); do [ -s "$dir/sandbox.json" ] && return; sleep 0.1; done
  fail 'the sandbox does not start'
}

# ends PID SIGNAL WHAT: sends it and reads the exit code.
ends() {
  local pid=$1 name=$2 what=$3 code=0 number
  number=$(kill -l "$name")
  kill -s "$name" "$pid"
  for _ in $(seq 1 100); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
  kill -0 "$pid" 2>/dev/null && fail "$what does not end at SIG$name"
  wait "$pid" || code=$?
  [ "$code" -eq $((128 + number)) ] || fail "$what ended with $code at SIG$name"
  ! grep -q 'Sanitizer\|ASSERT\|terminate called' "$dir"/*.err || fail "$what did not end cleanly at SIG$name"
  cases=$((cases + 1))
}

# A shell's child in the background ignores SIGINT from the start, unless it is told otherwise.
window() { # sets pid once the vault is open
  env --default-signal=INT,HUP,TERM,QUIT "$claviger" "${vault[@]}" >"$dir/window.out" 2>"$dir/window.err" &
  pid=$!
  pids+=("$pid")
  for _ in $(seq 1 200); do
    ls -l "/proc/$pid/fd" 2>/dev/null | grep -q 'v.vault/data.db' && return
    kill -0 "$pid" 2>/dev/null || fail 'the window ended by itself'
    sleep 0.1
  done
  fail 'the window does not open the vault'
}

cases=0
start_sandbox
run vault create >/dev/null
offered=$(jq -c '.connections[] | select(.service == "entergram")' "$dir/sandbox.json")
jq -r .secret <<<"$offered" >"$dir/admin"
run connect entergram --name s --url "$(jq -r .url <<<"$offered")" --secret-file "$dir/admin" >/dev/null
run sync >/dev/null
for _ in $(seq 1 "$rounds"); do
  for name in INT TERM HUP QUIT; do
    window
    ends "$pid" "$name" 'the window'
    last=$(run journal list | jq -r '[.[] | select(.kind == "lock")][0].time // empty')
    [ -n "$last" ] || fail 'the local journal does not tell that the vault was closed'

    kill -STOP "$sandbox" # every request hangs now
    env --default-signal=INT,HUP,TERM,QUIT "$claviger" "${vault[@]}" --json sync >"$dir/sync.out" 2>"$dir/sync.err" &
    pid=$!
    pids+=("$pid")
    for _ in $(seq 1 200); do ls -l "/proc/$pid/fd" 2>/dev/null | grep -q 'v.vault/data.db' && break; sleep 0.1; done
    sleep 0.3
    ends "$pid" "$name" 'a sync that hangs'
    kill -CONT "$sandbox"
    run sync >/dev/null || fail 'the sync after that fails'

    env --default-signal=INT,HUP,TERM,QUIT "$claviger" sandbox >"$dir/other.json" 2>"$dir/other.err" &
    pid=$!
    pids+=("$pid")
    for _ in $(seq 1 100); do [ -s "$dir/other.json" ] && break; sleep 0.1; done
    ends "$pid" "$name" 'the sandbox'
  done
done
echo "ended by signals, all cleanly"
echo "cases: $cases"

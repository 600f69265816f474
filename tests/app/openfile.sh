#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# claviger FILE…: opens in a throw-away vault that nobody else can read, and that goes, also after a kill -9.
# usage: openfile.sh PATH_TO_CLAVIGER
set -euo pipefail
claviger=$1
dir=$(mktemp -d)
pid=
finish() {
  [ -z "$pid" ] || kill -9 "$pid" 2>/dev/null || true
  rm -rf "$dir"
}
trap finish EXIT
fail() { echo "FAILED: $*" >&2; exit 1; }
mkdir "$dir/tmp" "$dir/logs"
export TMPDIR=$dir/tmp XDG_DATA_HOME=$dir/data XDG_CONFIG_HOME=$dir/config HOME=$dir QT_QPA_PLATFORM=offscreen

vaults() { find "$TMPDIR" -maxdepth 3 -name header.json; }
# opens WORDS...: starts the window and waits for its throw-away vault; sets pid.
opens() {
  (cd "$dir/logs" && exec "$claviger" "$@") >"$dir/out" 2>&1 &
  pid=$!
  for _ in $(seq 1 200); do
    [ -z "$(vaults)" ] || return 0
    kill -0 "$pid" 2>/dev/null || { cat "$dir/out" >&2; fail "the window ended: $*"; }
    sleep 0.1
  done
  fail "no throw-away vault was made: $*"
}
stop() { kill "-$1" "$pid"; wait "$pid" 2>/dev/null || true; pid=; }

for i in 1 2 3; do
  echo "{\"time\":\"2026-03-01T00:00:0${i}Z\",\"user\":\"ada\",\"action\":\"planted-word-$i\"}"
done | tee "$dir/logs/audit" >"$dir/logs/app.ndjson"

opens app.ndjson
made=$(dirname "$(dirname "$(vaults)")")
[ "$(stat -c %a "$made")" = 700 ] || fail "others may look into $made"
! grep -raq planted-word "$TMPDIR" "$dir/data" "$dir/config" 2>/dev/null || fail 'the log lies somewhere in the clear'
[ ! -e "$dir/data/claviger/default.vault" ] || fail 'a vault was made that stays'
# A second window leaves the first one's vault alone.
first=$pid
(cd "$dir/logs" && exec "$claviger" -- audit) >"$dir/out" 2>&1 & second=$!
for _ in $(seq 1 200); do [ "$(vaults | wc -l)" = 2 ] && break; sleep 0.1; done
[ "$(vaults | wc -l)" = 2 ] || { kill -9 "$second"; fail 'the file with the name of a verb did not open behind --'; }
kill -9 "$second"; wait "$second" 2>/dev/null || true
pid=$first
stop KILL
[ "$(vaults | wc -l)" = 2 ] || fail 'a killed program took something along'
# The next start clears up what both left, and keeps its own.
left=$(vaults)
only_its_own() { local now; now=$(vaults); [ -n "$now" ] && [ "$(wc -l <<<"$now")" = 1 ] && ! grep -qxF "$now" <<<"$left"; }
opens app.ndjson
for _ in $(seq 1 100); do only_its_own && break; sleep 0.1; done
only_its_own || fail "$(vaults | wc -l) throw-away vaults after the next start"
stop KILL

# A verb is a verb, whatever lies in the folder; what is neither is said.
got=0
(cd "$dir/logs" && "$claviger" audit formats) >"$dir/out" 2>"$dir/err" || got=$?
[ "$got" = 0 ] && grep -q github "$dir/out" || fail 'the verb lost against a file of its name'
got=0
(cd "$dir/logs" && "$claviger" app.ndjsn) >"$dir/out" 2>"$dir/err" || got=$?
[ "$got" = 2 ] && grep -q 'app.ndjsn' "$dir/err" || { cat "$dir/err" >&2; fail "exit code $got for what is neither verb nor file"; }
got=0
(cd "$dir/logs" && "$claviger" app.ndjson missing.log) >"$dir/out" 2>"$dir/err" || got=$?
[ "$got" = 2 ] && grep -q 'missing.log' "$dir/err" || fail "exit code $got for a second file that is missing"
echo 'files open, killed throw-away vaults are swept, verbs stay verbs'

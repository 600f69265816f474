#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Uses the program at length with secrets that are known: five admin credentials, new keys, passphrases, a leaked
# secret in an imported log. Every log of the program and of Qt is on. Afterwards no file that it left, no line that
# it printed and no crash of it holds any of them, in any of the usual encodings.
# usage: planted.sh PATH_TO_CLAVIGER
set -euo pipefail
claviger=$1
dir=$(mktemp -d)
pids=()
cleanup() { [ ${#pids[@]} -eq 0 ] || { kill -KILL "${pids[@]}"; wait; } 2>/dev/null || true; rm -rf "$dir"; }
trap cleanup EXIT
fail() { echo "FAILED: $*" >&2; exit 1; }

# What people hand over or ask for in a file stays in kept/; everything else that is written lies below left/.
kept=$dir/kept left=$dir/left
mkdir -p "$kept" "$left/home" "$left/tmp" "$left/said" "$left/cores"
export HOME=$left/home TMPDIR=$left/tmp XDG_DATA_HOME=$left/home/data XDG_CONFIG_HOME=$left/home/config
mkdir -m 700 "$left/run"
export XDG_RUNTIME_DIR=$left/run XDG_CACHE_HOME=$left/home/cache XDG_STATE_HOME=$left/home/state QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
export QT_LOGGING_RULES='*=true'
unset DBUS_SESSION_BUS_ADDRESS
cd "$left/cores"
echo 'planted passphrase 8c1f0a5d' >"$kept/pass"
echo 'planted passphrase 77e2b90c' >"$kept/new"
echo 'planted passphrase 03d41f66' >"$kept/wrong"
step=0
cv() { # output and errors of every run are kept
  step=$((step + 1))
  "$claviger" --vault "$left/v.vault" --passphrase-file "$kept/pass" --json "$@" >"$left/said/$step.out" 2>"$left/said/$step.err"
}
said() { cat "$left/said/$step.out"; }

QT_LOGGING_RULES='' "$claviger" sandbox >"$kept/sandbox.json" 2>/dev/null &
pids+=($!)
for _ in $(seq 1 100); do [ -s "$kept/sandbox.json" ] && break; sleep 0.1; done
control() { curl -sf -X POST "$(jq -r .url "$kept/sandbox.json")/_sandbox/$1" -d "$2" >/dev/null; }

cv vault create
services=$(jq -r '.connections[].service' "$kept/sandbox.json")
for service in $services; do
  jq -r --arg s "$service" '.connections[] | select(.service == $s) | .secret' "$kept/sandbox.json" >"$kept/admin-$service"
  mapfile -t settings < <(jq -r --arg s "$service" '.connections[] | select(.service == $s) | .settings // {} | to_entries[] | "--set", "\(.key)=\(.value)"' "$kept/sandbox.json")
  cv connect "$service" --name "$service" --url "$(jq -r --arg s "$service" '.connections[] | select(.service == $s) | .url' "$kept/sandbox.json")" \
    --secret-file "$kept/admin-$service" "${settings[@]}" || { cat "$left/said/$step.err" >&2; fail "connect $service"; }
done
cv sync
cv workspaces list --connection entergram
workspace=$(said | jq -r '.[0].id')
cv keys create --connection entergram --workspace "$workspace" --name planted --scope chats.read --secret-out "$kept/key"
id=$(said | jq -r .id)
cv keys rotate "$id" --secret-out "$kept/rotated"
control fail '{"service": "entergram", "status": 500, "count": 5}'
cv sync entergram || true
control fail '{"service": "entergram", "status": 403, "count": 5}'
cv keys create --connection entergram --workspace "$workspace" --name refused --scope chats.read --secret-out "$kept/refused" || true
control fail '{"service": "entergram", "status": 500, "count": 0}' || true
cv keys inspect --connection entergram --secret-file "$kept/key" || true
cv keys leak --secret-file "$kept/key" || true
# Of three shapes that a log may hold: a token by its published prefix, one that is announced as a credential, and one
# that begins as the known keys of a service do.
printf '{"time":"2026-03-01T10:00:00Z","action":"use","token":"%s","header":"Bearer %s","bare":"%s"}\n' \
  "$(cat "$kept/admin-entri")" "$(cat "$kept/key")" "$(cat "$kept/rotated")" >"$kept/leaky.ndjson"
cv audit import "$kept/leaky.ndjson"
cv audit query 'action:use'
for file in key rotated; do
  cv audit query --secret-file "$kept/$file"
  [ "$(said | jq .matched)" = 1 ] || fail "the traces of $file are not found"
done
cv keys revoke "$id"
cv journal list --limit 500
for list in connections workspaces projects members scopes keys applications; do cv "$list" list; done
"$claviger" --vault "$left/v.vault" --passphrase-file "$kept/wrong" keys list >"$left/said/wrong.out" 2>"$left/said/wrong.err" && fail 'a wrong passphrase opens'
cv vault passphrase --new-passphrase-file "$kept/new"
mv "$kept/pass" "$kept/old"; cp "$kept/new" "$kept/pass"

# Crashes while secrets are in memory: of the window over the open vault, and of a sync that waits for an answer to
# its credential. They say nothing and leave nothing.
crash() { # crash SIGNAL NAME ARGUMENTS...
  local signal=$1 name=$2 pid code=0
  shift 2
  (ulimit -c unlimited 2>/dev/null || true
    QT_LOGGING_RULES='' exec "$claviger" --vault "$left/v.vault" --passphrase-file "$kept/pass" "$@") \
    >"$left/said/$name.out" 2>"$left/said/$name.err" &
  pid=$!
  pids+=("$pid")
  for _ in $(seq 1 200); do ls -l "/proc/$pid/fd" 2>/dev/null | grep -q 'v.vault/data.db' && break; sleep 0.1; done
  sleep 1
  kill "-$signal" "$pid"
  wait "$pid" 2>/dev/null || code=$?
  [ "$code" -eq $((128 + $(kill -l "$signal"))) ] || fail "$name ended with $code at SIG$signal"
  [ ! -s "$left/said/$name.err" ] || fail "$name says at its end: $(head -c 400 "$left/said/$name.err")"
  [ ! -s "$left/said/$name.out" ] || fail "$name says at its end: $(head -c 400 "$left/said/$name.out")"
  ! compgen -G "$left/cores/*" >/dev/null || fail "$name left a core dump at SIG$signal"
}
for signal in SEGV ABRT BUS; do
  crash "$signal" "window-$signal"
  kill -STOP "${pids[0]}"
  crash "$signal" "sync-$signal" --json sync
  kill -CONT "${pids[0]}"
done

# Every secret as it is, in base64 (three ways to begin), in hexadecimal and in UTF-16.
spellings() {
  printf '%s\n' "$1"
  local pad
  for pad in '' 'a' 'ab'; do printf '%s%s' "$pad" "$1" | base64 -w0 | cut -c5- | sed 's/.\{4\}$//'; echo; done
  printf '%s' "$1" | od -An -tx1 -v | tr -d ' \n'; echo
}
count=0
for file in "$kept"/{key,rotated,pass,old,wrong} "$kept"/admin-*; do
  # A credential of several parts is JSON: each of its values is a secret.
  while read -r secret; do
    [ ${#secret} -ge 8 ] || continue
    printf '%s' "$secret" | iconv -t UTF-16LE >"$dir/utf16"
    count=$((count + 1))
    if grep -rlaF -f <(spellings "$secret" | sed '/^$/d') "$left" >"$dir/found" 2>/dev/null; then
      fail "a secret of $(basename "$file") is in: $(sed "s|$left/||" "$dir/found" | tr '\n' ' ')"
    fi
    wide=$(LC_ALL=C grep -rlaP "$(od -An -tx1 -v "$dir/utf16" | tr -d '\n' | sed 's/ /\\x/g')" "$left" 2>/dev/null || true)
    [ -z "$wide" ] || fail "a secret of $(basename "$file") is as UTF-16 in: $wide"
  done < <(jq -r '.. | strings' "$file" 2>/dev/null || cat "$file")
done
[ "$count" -ge 9 ] || fail "only $count secrets were looked for"
files=$(find "$left" -type f | wc -l)
# The search itself: a planted one is found.
cp "$kept/key" "$left/said/planted"
grep -rlaF -f "$kept/key" "$left" >/dev/null || fail 'the search finds nothing at all'
echo "$count secrets, $files files searched: none found"
echo "cases: $count"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What is handed over by hand: passphrases typed on a terminal, secrets written to a place that takes none.
# usage: handover.sh PATH_TO_CLAVIGER
set -euo pipefail
claviger=$1
dir=$(mktemp -d)
sandbox_pid=
trap '[ -z "$sandbox_pid" ] || kill "$sandbox_pid" 2>/dev/null || true; rm -rf "$dir"' EXIT
export XDG_DATA_HOME=$dir/data XDG_CONFIG_HOME=$dir/config
fail() { echo "FAILED: $*" >&2; cat "$dir/out" "$dir/err" 2>/dev/null >&2 || true; exit 1; }
await() { # FILE TEXT
  for _ in $(seq 1 300); do grep -q "$2" "$1" 2>/dev/null && return; sleep 0.1; done
  fail "no “$2” in $(cat "$1")"
}
# typed ANSWER... -- COMMAND...: runs it on a terminal and types an answer at each prompt that it prints.
typed() {
  local answers=() prompts=0 code=0 answer
  while [ "$1" != -- ]; do answers+=("$1"); shift; done
  shift
  rm -f "$dir/keys"
  mkfifo "$dir/keys"
  : >"$dir/screen"
  script -qefc "$(printf '%q ' "$@")" "$dir/screen" <"$dir/keys" >/dev/null &
  local terminal=$!
  exec 9>"$dir/keys"
  for answer in "${answers[@]}"; do
    prompts=$((prompts + 1))
    for _ in $(seq 1 300); do [ "$(grep -o ': ' "$dir/screen" | wc -l)" -ge "$prompts" ] && break; sleep 0.1; done
    printf '%s\n' "$answer" >&9
  done
  wait "$terminal" || code=$?
  exec 9>&-
  return "$code"
}

# A new passphrase is asked for twice.
command -v script >/dev/null || { echo 'script (bsdutils) is missing'; exit 77; }
if typed 'one thing' 'another thing' -- "$claviger" --vault "$dir/v.vault" vault create; then fail 'two passphrases'; fi
grep -q 'not the same' "$dir/screen" || fail 'a slip of the finger is not named'
[ ! -e "$dir/v.vault/data.db" ] || fail 'a vault was created all the same'
typed 'first words' 'first words' -- "$claviger" --vault "$dir/v.vault" vault create || fail 'create on a terminal'
if typed 'first words' 'second words' 'secnod words' -- "$claviger" --vault "$dir/v.vault" vault passphrase; then
  fail 'two new passphrases'
fi
typed 'first words' 'second words' 'second words' -- "$claviger" --vault "$dir/v.vault" vault passphrase || fail 'change'
grep -q 'first words\|second words' "$dir/screen" && fail 'a passphrase was echoed'
echo 'second words' >"$dir/pass"

# A secret that standard output did not take is not one that was handed over.
cv() { "$claviger" --vault "$dir/v.vault" --passphrase-file "$dir/pass" --json "$@"; }
"$claviger" sandbox --port 0 >"$dir/sandbox.json" &
sandbox_pid=$!
await "$dir/sandbox.json" connections
jq -r '.connections[] | select(.service == "appgram") | .secret' "$dir/sandbox.json" >"$dir/admin"
url=$(jq -r '.connections[] | select(.service == "appgram") | .url' "$dir/sandbox.json")
cv connect appgram --name App --url "$url" --secret-file "$dir/admin" >"$dir/out" 2>"$dir/err" || fail connect
cv sync >"$dir/out" 2>"$dir/err" || fail sync
key=$(cv keys list 2>/dev/null | jq -r '[.[] | select(.status == "active")][0].id')
for json in '' --json; do
  code=0
  "$claviger" --vault "$dir/v.vault" --passphrase-file "$dir/pass" $json \
    keys rotate "$key" --secret-out - >/dev/full 2>"$dir/err" || code=$?
  [ "$code" = 1 ] || fail "a lost secret exits $code"
  grep -q 'Nobody has it' "$dir/err" || fail 'a lost secret is not named'
  key=$(sed -n "s/^The new key's id is \(.*\)\.\$/\1/p" "$dir/err")
  [ -n "$key" ] || fail 'the key without a secret is not named'
done
handed=$(cv journal list 2>/dev/null | jq '[.[] | select(.kind == "hand_over")] | length')
[ "$handed" = 0 ] || fail "$handed secrets are said to be handed over"
# A list that was not written is no success either.
code=0
cv keys list >/dev/full 2>"$dir/err" || code=$?
[ "$code" = 1 ] || fail "an unwritten list exits $code"
echo 'passed'

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The local journal on the command line: what was done is in it, in order, wrong passphrases too; it is
# exported, compared with an earlier export, and a second process is told who has the vault.
# usage: journal.sh PATH_TO_CLAVIGER
set -euo pipefail
claviger=$1
dir=$(mktemp -d)
pids=()
trap '[ ${#pids[@]} -eq 0 ] || kill "${pids[@]}" 2>/dev/null || true; rm -rf "$dir"' EXIT
export XDG_DATA_HOME=$dir/data XDG_CONFIG_HOME=$dir/config QT_QPA_PLATFORM=offscreen
fail() { echo "FAILED: $*" >&2; exit 1; }
cv() { "$claviger" --vault "$dir/v.vault" --passphrase-file "$dir/pass" --json "$@"; }
echo 'correct horse battery staple' >"$dir/pass"
echo 'battery' >"$dir/wrong"
echo 'another one altogether' >"$dir/new"

"$claviger" sandbox --port 0 >"$dir/sandbox.json" &
pids+=($!)
for _ in $(seq 1 100); do [ -s "$dir/sandbox.json" ] && break; sleep 0.1; done
cv vault create >/dev/null
one=$(jq -c '.connections[] | select(.service == "entergram")' "$dir/sandbox.json")
jq -r .secret <<<"$one" >"$dir/secret"
"$claviger" --vault "$dir/v.vault" --passphrase-file "$dir/wrong" keys list 2>/dev/null && fail 'a wrong passphrase opens'
cv connect entergram --name acme --url "$(jq -r .url <<<"$one")" --secret-file "$dir/secret" >/dev/null
cv sync >/dev/null
workspace=$(cv workspaces list 2>/dev/null | jq -r '.[0].id')
key=$(cv keys create --connection acme --workspace "$workspace" --name journal-bot --scope chats.read --ttl 30d --secret-out "$dir/key" | jq -r '.id // .key.id')
cv keys revoke "$key" >/dev/null
cv vault passphrase --new-passphrase-file "$dir/new" >/dev/null && mv "$dir/new" "$dir/pass"
cv journal list --limit 500 >"$dir/acts"
did() { jq -e --arg kind "$1" --arg object "${2:-}" 'any(.kind == $kind and .outcome == "'"${3:-done}"'" and ($object == "" or .object == $object))' "$dir/acts" >/dev/null || fail "no act $*: $(jq -c '[.[].kind]' "$dir/acts")"; }
did create_vault; did unlock; did lock; did failed_unlock '' failed; did connect; did sync
did create_key journal-bot; did hand_over journal-bot; did revoke_key journal-bot; did change_passphrase
jq -e 'map(.id) == (map(.id) | sort | reverse)' "$dir/acts" >/dev/null || fail 'the order is wrong'
! grep -qF -e "$(cat "$dir/key")" -e "$(cat "$dir/secret")" "$dir/acts" || fail 'a secret is in the journal'

cv journal verify | jq -e '.whole' >/dev/null || fail 'a whole journal is called broken'
cv journal export "$dir/kept.ndjson" >/dev/null
cv journal export "$dir/kept.csv" >/dev/null
[ "$(head -1 "$dir/kept.csv" | tr -d '\r')" = id,time,kind,outcome,connection,object,note,hash ] || fail 'the CSV has another head'
cv journal verify "$dir/kept.ndjson" | jq -e '.whole' >/dev/null || fail 'the export is not accepted'
sed '3s/"outcome":"[a-z]*"/"outcome":"unknown"/' "$dir/kept.ndjson" >"$dir/forged.ndjson"
cv journal verify "$dir/forged.ndjson" 2>"$dir/err" && fail 'a forged export is accepted'
grep -q 'act 3' "$dir/err" || fail "the forged act is not named: $(cat "$dir/err")"
code=0; cv journal 2>/dev/null || code=$?; [ $code = 2 ] || fail "usage gives $code"

# Who has the vault?
"$claviger" --vault "$dir/v.vault" --passphrase-file "$dir/pass" >/dev/null 2>&1 &
window=$!
pids+=("$window")
for _ in $(seq 1 100); do
  ls -l "/proc/$window/fd" 2>/dev/null | grep -q data.db && break
  sleep 0.1
done
code=0; cv keys list >/dev/null 2>"$dir/err" || code=$?
[ $code = 3 ] || fail 'a second process gets in'
grep -q "claviger (number $window)" "$dir/err" || fail "the holder is not named: $(cat "$dir/err")"
kill "$window"; wait "$window" 2>/dev/null || true
cv keys list >/dev/null 2>&1 || fail 'the vault stays in use'
cv journal verify | jq -e '.whole' >/dev/null || fail 'the journal broke'
echo "$(jq length "$dir/acts") acts"

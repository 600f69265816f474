#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Findings on the command line: a sandbox whose traffic shows a leak, its trails read, what someone should act on
# listed; every query finds exactly its evidence; accepting, reopening, exit codes.
# usage: findings.sh PATH_TO_CLAVIGER
set -euo pipefail
claviger=$1
dir=$(mktemp -d)
pids=()
trap '[ ${#pids[@]} -eq 0 ] || kill "${pids[@]}" 2>/dev/null || true; rm -rf "$dir"' EXIT
export XDG_DATA_HOME=$dir/data XDG_CONFIG_HOME=$dir/config QT_QPA_PLATFORM=offscreen
fail() { echo "FAILED: $*" >&2; exit 1; }
cv() { "$claviger" --vault "$dir/v.vault" --passphrase-file "$dir/pass" --json "$@"; }
exits() { local want=$1 code=0; shift; "$@" >"$dir/out" 2>"$dir/err" || code=$?; [ $code = "$want" ] || fail "$* gives $code, not $want: $(cat "$dir/err")"; }
echo 'correct horse battery staple' >"$dir/pass"

exits 3 cv findings list
cv vault create >/dev/null
exits 0 cv findings list
[ "$(jq length "$dir/out")" = 0 ] || fail 'an empty vault has findings'
grep -q '0 keys and 0 events' "$dir/err" || fail "what was checked is not said: $(cat "$dir/err")"

"$claviger" sandbox --port 0 --traffic >"$dir/sandbox.json" &
pids+=($!)
for _ in $(seq 1 100); do [ -s "$dir/sandbox.json" ] && break; sleep 0.1; done
for service in entergram endgame; do
  one=$(jq -c --arg s "$service" '.connections[] | select(.service == $s)' "$dir/sandbox.json")
  jq -rj .secret <<<"$one" >"$dir/secret"
  cv connect "$service" --name "$service" --url "$(jq -r .url <<<"$one")" --secret-file "$dir/secret" >/dev/null
done
cv sync >/dev/null
cv audit pull >/dev/null
kill "${pids[@]}"; wait "${pids[@]}" 2>/dev/null || true; pids=()

exits 0 cv findings list
cp "$dir/out" "$dir/findings"
for rule in use_after_revocation use_after_expiry use_outside_allowlist use_before_creation new_address new_agent refusal_burst owner_left never_used; do
  jq -e --arg r "$rule" 'any(.rule == $r)' "$dir/findings" >/dev/null || fail "nothing by $rule: $(jq -c 'map(.rule) | unique' "$dir/findings")"
done
jq -e 'all(.sentence != "" and .coverage != "" and .query != "" and (.id | length) == 10 and .state == "open")' "$dir/findings" >/dev/null || fail 'a finding is not whole'
# The leaked key, and perhaps the one that was tried from where it may not be used.
jq -e '[.[] | select(.rule == "new_address")] | length >= 1 and length <= 2' "$dir/findings" >/dev/null || fail 'the leak does not show, or others do'
# Every query finds exactly its evidence.
jq -r '.[] | [.events, .query] | @tsv' "$dir/findings" | sort -u | head -40 >"$dir/queries"
while IFS=$'\t' read -r events query; do
  query=${query//\\\\/\\}
  matched=$(cv audit query "$query" --limit 1 2>/dev/null | jq .matched)
  [ "$matched" = "$events" ] || fail "“$query” finds $matched events, not $events"
done <"$dir/queries"

exits 0 cv findings list --rule new_address --connection entergram
jq -e 'length >= 1 and all(.rule == "new_address" and .connection == "entergram")' "$dir/out" >/dev/null || fail 'the filter does not narrow down'
id=$(jq -r '.[0].id' "$dir/out")
exits 0 cv findings list --rule new_address --connection endgame
jq -e 'length == 0' "$dir/out" >/dev/null || fail 'a finding is shown for another connection'
exits 2 cv findings list --rule nonsense
exits 1 cv findings list --connection nobody
exits 2 cv findings
exits 2 cv findings accept "$id"
exits 2 cv findings accept "$id" --until someday --reason x
exits 1 cv findings accept "$id" --until 2020-01-01 --reason x
exits 1 cv findings accept 0123456789 --until 2099-01-01 --reason x
exits 1 cv findings reopen "$id"
exits 0 cv findings accept "$id" --until 2099-01-01 --reason 'a test of ours'
jq -e '.state == "accepted" and .reason == "a test of ours"' "$dir/out" >/dev/null || fail 'it is not accepted'
exits 0 cv findings list
jq -e --arg id "$id" 'all(.id != $id)' "$dir/out" >/dev/null || fail 'an accepted finding is listed as open'
exits 0 cv findings list --all
jq -e --arg id "$id" 'any(.id == $id and .state == "accepted")' "$dir/out" >/dev/null || fail '--all leaves it out'
cv journal list --limit 20 2>/dev/null | jq -e 'any(.kind == "accept_finding" and .note == "a test of ours")' >/dev/null || fail 'the journal does not tell'
exits 0 cv findings reopen "$id"
exits 0 cv findings list
jq -e --arg id "$id" 'any(.id == $id and .note != "")' "$dir/out" >/dev/null || fail 'it is not open again'
grep -q 'findings accept ID --until DATE --reason TEXT' <<<"$("$claviger" --help)" || fail 'no line of help'

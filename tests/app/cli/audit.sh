#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Exported logs and services' own trails on the command line: import, query, export, forget, pull.
# usage: audit.sh PATH_TO_CLAVIGER
set -euo pipefail
claviger=$1
dir=$(mktemp -d)
sandbox_pid=
finish() {
  [ -z "$sandbox_pid" ] || kill "$sandbox_pid" 2>/dev/null || true
  rm -rf "$dir"
}
trap finish EXIT
export XDG_DATA_HOME=$dir/data XDG_CONFIG_HOME=$dir/config
passed=0

fail() { echo "FAILED: $*" >&2; exit 1; }
ok() { passed=$((passed + 1)); }
same() { [ "$1" = "$2" ] || fail "$3: expected '$2', got '$1'"; ok; }
# exits CODE COMMAND...: the command must end with CODE; its output is kept in $dir/out and $dir/err.
exits() {
  local want=$1 got=0
  shift
  "$@" >"$dir/out" 2>"$dir/err" || got=$?
  [ "$got" = "$want" ] || { cat "$dir/out" "$dir/err" >&2; fail "exit code $got instead of $want: $*"; }
  ok
}
cv() { "$claviger" --vault "$dir/v.vault" --passphrase-file "$dir/pass" --json "$@"; }
out() { jq -r "$1" "$dir/out"; }

echo 'correct horse battery staple' >"$dir/pass"
exits 0 cv vault create

# A log of a service that nobody here knows: 100 events, one of them twice, one broken line, one secret.
secret=ghp_0123456789abcdefghijABCDEFGHIJ012345
for i in $(seq 0 98); do
  printf '{"timestamp":"2026-03-01T%02d:%02d:00Z","user_email":"u%d@example.org","ip_address":"203.0.113.%d","method":"GET","path":"/v1/keys/%d","status_code":%d,"user_agent":"curl/8.5","key_prefix":"ak_live_%d","request_id":"r-%d"}\n' \
    $((i / 60)) $((i % 60)) $((i % 5)) $((i % 7)) "$i" $((i % 10 == 0 ? 403 : 200)) $((i % 3)) "$i"
done >"$dir/app.ndjson"
printf '{"timestamp":"2026-03-01T05:00:00Z","user_email":"eve@example.org","ip_address":"2001:db8::7","method":"POST","path":"/v1/login?token=%s","status_code":500}\n' "$secret" >>"$dir/app.ndjson"
echo '{"timestamp": broken' >>"$dir/app.ndjson"
head -1 "$dir/app.ndjson" >>"$dir/app.ndjson"

exits 0 cv audit import "$dir/app.ndjson"
same "$(out .events)" 101 'events stored'
same "$(out '.files[0].skipped')" 1 'rejected lines'
same "$(out '.files[0].secrets_replaced')" 1 'secrets replaced'
same "$(out '.files[0].sha256')" "$(sha256sum "$dir/app.ndjson" | cut -d' ' -f1)" 'sha256 of the receipt'
same "$(out '.files[0].first')" 2026-03-01T00:00:00Z 'first event'
same "$(out '.files[0].last')" 2026-03-01T05:00:00Z 'last event'
exits 0 cv audit import "$dir/app.ndjson"
same "$(out .events)" 0 'the same file again adds nothing'
same "$(out '.files[0].duplicates')" 101 'duplicates of the same file'
gzip -k "$dir/app.ndjson"
exits 0 cv audit import "$dir/app.ndjson.gz"
same "$(out .events)" 0 'the same events in gzip add nothing'
exits 0 cv audit import --explain "$dir/app.ndjson.gz"
out '.[0].container' | grep -q gzip || fail 'the container is not told'
[ "$(out '.[0].why')" ] || fail 'the decision is not explained'

# Questions.
exits 0 cv audit query 'status:403'
same "$(out .matched)" 11 'denied events' # ten, and the one that stands twice
same "$(out .total)" 101 'all events'
exits 0 cv audit query '-status:403 ip:203.0.113.0/24' --facet ip --facet actor --histogram hour --limit 5
same "$(out .matched)" 89 'events of a network that were not denied'
same "$(out '.events | length')" 5 'limit'
same "$(out '.facets.ip | map(.count) | add')" 89 'a facet counts what matched'
same "$(out '.histogram | map(.count) | add')" 89 'so does the histogram'
same "$(out '.histogram[0].start')" 2026-03-01T00:00:00Z 'bars begin at whole hours'
exits 0 cv audit query 'since:2026-03-01T01:00Z until:2026-03-01T02:00Z' --order asc --limit 1
same "$(out '.events[0].time')" 2026-03-01T01:00:00Z 'oldest first'
exits 0 cv audit query "$secret"
same "$(out .matched)" 0 'the secret is not in the vault'
printf '%s' "$secret" >"$dir/leaked"
exits 0 cv audit query '' --secret-file "$dir/leaked"
same "$(out .matched)" 1 'where the leaked secret was'
printf 'ghp_9876543210abcdefghijABCDEFGHIJ012345' >"$dir/other"
exits 0 cv audit query '' --secret-file "$dir/other"
same "$(out .matched)" 0 'where another secret was'
exits 0 cv audit query 'raw:ghp_'
same "$(out .matched)" 1 'its prefix is'
out '.events[0].raw' | grep -q 'ghp_\[' || fail 'the fingerprint does not stand in its place'
exits 0 cv audit query 'actor:u1@example.org OR outcome:error' --limit 100
same "$(out '.events | map(select(.actor != "u1@example.org" and .outcome != "error")) | length')" 0 'OR'
exits 2 cv audit query 'actr:ci'
grep -q 'Did you mean “actor”' "$dir/err" || fail 'no suggestion'
grep -q '\^\^\^\^' "$dir/err" || fail 'the mistake is not pointed at'
exits 2 cv audit query 'x' --facet weather
exits 2 cv audit query 'x' --histogram year
exits 2 cv audit
exits 2 cv audit import

# Exports hold exactly what was asked for.
exits 0 cv audit export 'status:403' "$dir/denied.csv"
same "$(out .events)" 11 'exported events'
same "$(out .sha256)" "$(sha256sum "$dir/denied.csv" | cut -d' ' -f1)" 'sha256 of the export'
same "$(jq -r .query "$dir/denied.csv.receipt.json")" 'status:403' 'the receipt names the query'
same "$(wc -l <"$dir/denied.csv")" 12 'lines of the export'
exits 2 cv audit export 'x'
exits 1 cv audit export '' "$dir/denied.csv"
exits 0 cv audit export '' "$dir/all.ndjson"
same "$(wc -l <"$dir/all.ndjson")" 101 'all events'
grep -qF "$secret" "$dir/all.ndjson" && fail 'the secret was exported'

# What was rejected is kept; an import can be forgotten and made again.
exits 0 cv audit imports
id=$(out '[.[] | select(.stored > 0)][0].id')
exits 0 cv audit rejected "$id"
same "$(out length)" 1 'rejected records'
same "$(out '.[0].line')" 101 'their line'
exits 0 cv audit forget "$id"
exits 0 cv audit query ''
same "$(out .total)" 0 'nothing is left'
exits 1 cv audit forget "$id"
exits 0 cv audit import "$dir/app.ndjson"
same "$(out .events)" 101 'a forgotten file can be imported again'
exits 1 cv audit import "$dir/no-such-file"
cat "$dir/app.ndjson" | cv audit import - >"$dir/out"
same "$(out '.files[0].duplicates')" 101 'standard input'

# The services' own trails.
"$claviger" sandbox --port 0 --traffic >"$dir/sandbox.json" &
sandbox_pid=$!
for _ in $(seq 1 100); do [ -s "$dir/sandbox.json" ] && break; sleep 0.1; done
for service in entergram gravityrail appgram entri endgame; do
  jq -rj --arg s "$service" '.connections[] | select(.service == $s) | .secret' "$dir/sandbox.json" >"$dir/$service.admin"
  url=$(jq -r --arg s "$service" '.connections[] | select(.service == $s) | .url' "$dir/sandbox.json")
  exits 0 cv connect "$service" --name "$service" --url "$url" --secret-file "$dir/$service.admin"
done
exits 0 cv sync
exits 0 cv audit pull
same "$(out length)" 5 'five trails'
same "$(out 'map(select(.events > 0)) | length')" 5 'each brought events'
exits 0 cv audit query 'source:entergram' --limit 1 --facet key
before=$(out .matched)
exits 0 cv audit pull entergram
exits 0 cv audit query 'source:entergram'
[ "$(out .matched)" -ge "$before" ] || fail 'events were lost'
kill "$sandbox_pid"
wait "$sandbox_pid" 2>/dev/null || true
sandbox_pid=
exits 5 cv audit pull entergram
exits 0 cv audit query 'source:entergram'
[ "$(out .matched)" -ge "$before" ] || fail 'offline, events are gone'
grep -qF "$secret" "$dir/v.vault/data.db" && fail 'the secret is readable in the vault'
echo "$passed checks passed"

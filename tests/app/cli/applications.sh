#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Machine-to-machine applications and pasted keys on the command line: against the sandbox, then, where npm
# can run it, against oidc-provider.
# usage: applications.sh PATH_TO_CLAVIGER
set -euo pipefail
claviger=$1
here=$(cd "$(dirname "$0")" && pwd)
servers=$here/../../servers
dir=$(mktemp -d)
sandbox_pid= provider_run=
finish() {
  [ -z "$sandbox_pid" ] || kill "$sandbox_pid" 2>/dev/null || true
  [ -z "$provider_run" ] || bash "$servers/oidc-provider/stop.sh" "$provider_run" || true
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
hides() { grep -qF -f "$1" "$dir/out" "$dir/err" && fail "the secret in $1 was printed"; ok; }

echo 'correct horse battery staple' >"$dir/pass"
"$claviger" sandbox --port 0 >"$dir/sandbox.json" &
sandbox_pid=$!
for _ in $(seq 1 100); do [ -s "$dir/sandbox.json" ] && break; sleep 0.1; done
url_of() { jq -r --arg s "$1" '.connections[] | select(.service == $s) | .url' "$dir/sandbox.json"; }
exits 0 cv vault create
connect() { # SERVICE [OPTION]...
  local service=$1
  shift
  jq -rj --arg s "$service" '.connections[] | select(.service == $s) | .secret' "$dir/sandbox.json" >"$dir/$service.admin"
  exits 0 cv connect "$service" --name "$service" --url "$(url_of "$service")" --secret-file "$dir/$service.admin" "$@"
}
connect endgame --set login_url="$(url_of endgame)"
connect entergram
connect entri
exits 0 cv sync

# What is called the wrong way is told with the synopsis.
exits 2 cv applications
exits 2 cv applications create --connection endgame --name x
exits 2 cv applications rotate
exits 2 cv applications remove-secret x
exits 2 cv applications token x
exits 2 cv applications token x --client-id y --connection endgame --secret-file "$dir/pass"
exits 2 cv applications create --connection endgame --name x --secret-out "$dir/never" --set nonsense
exits 2 cv connect entri --name bad --url 'ftp://example.org' --secret-file "$dir/pass"
exits 2 cv connect entri --name bad --url "$(url_of entri)" --secret-file "$dir/pass" --set nonsense
exits 2 cv keys explain x --status forbidden
grep -q '403' "$dir/err" || fail 'it is not said what a status is'
exits 2 cv applications token x --client-id y --connection endgame --secret-file "$dir/pass"
grep -q 'applications token' "$dir/err" || fail 'the synopsis is not printed'
exits 1 cv applications show nosuch
exits 1 cv applications create --connection endgame --name x --scope everything --secret-out "$dir/never"
grep -qi 'scope' "$dir/err" || fail 'the reason is not named'
exits 1 cv applications create --connection entri --workspace "$(cv workspaces list --connection entri 2>/dev/null | jq -r '.[0].id')" \
  --name x --secret-out "$dir/never2"
exits 3 "$claviger" --vault "$dir/none.vault" --passphrase-file "$dir/pass" applications list

# The whole life at the sandbox.
same "$(cv applications list --connection endgame 2>/dev/null | jq length)" 3 'applications after the sync'
exits 0 cv applications create --connection endgame --name 'e2e export' --secret-out "$dir/app.secret"
hides "$dir/app.secret"
id=$(out .id) client=$(out .client_id)
same "$(stat -c %a "$dir/app.secret")" 600 'mode of the secret file'
same "$(out '.secrets | length')" 1 'client secrets of the new application'
exits 0 cv applications show "$id"
same "$(out .name)" 'e2e export' 'name'
exits 1 cv applications rotate "$id" --secret-out "$dir/app.secret" # holds something already

exits 0 cv applications token "$id" --secret-file "$dir/app.secret" --token-out "$dir/token"
hides "$dir/token"
hides "$dir/app.secret"
same "$(out .form)" jwt 'form of the token'
same "$(out .subject)" "$client" 'subject'
same "$(out .issuer)" "$(url_of endgame)" 'issuer'
jq -e '.expires_in > 800 and .expires_in <= 900 and (.audience | length) == 1 and (.clock_skew | fabs) < 5' "$dir/out" >/dev/null \
  || fail "facts of the token: $(cat "$dir/out")"
ok
threads() { curl -s -o /dev/null -w '%{http_code}' -H "Authorization: Bearer $(cat "$1")" "$(url_of endgame)/api/v1/threads?limit=1"; }
same "$(threads "$dir/token")" 200 'using the token'
exits 0 cv applications token --client-id "$client" --connection endgame --secret-file "$dir/app.secret"
jq -e 'has("token") | not' "$dir/out" >/dev/null || fail 'a token was printed unasked'
exits 0 cv applications token "$client" --secret-file "$dir/app.secret" --token-out -
same "$(out '.token | split(".") | length')" 3 'token on standard output'
"$claviger" --vault "$dir/v.vault" --passphrase-file "$dir/pass" applications token "$id" --secret-file "$dir/app.secret" >"$dir/out"
grep -q '^issuer: ' "$dir/out" || fail 'the facts are not readable as text'
grep -q 'eyJ' "$dir/out" && fail 'a token was printed unasked'
echo wrong-secret >"$dir/wrong"
exits 4 cv applications token "$id" --secret-file "$dir/wrong"

exits 0 cv applications rotate "$id" --secret-out "$dir/app2.secret"
hides "$dir/app2.secret"
same "$(out .cutting_over)" false 'overlap'
exits 4 cv applications token "$id" --secret-file "$dir/app.secret"
exits 0 cv applications token "$id" --secret-file "$dir/app2.secret"
same "$(threads "$dir/token")" 200 'a token from before the rotation'
advance() { curl -s -o /dev/null -X POST "${1%/*}/_sandbox/advance" -d "{\"seconds\": $2}"; }
advance "$(url_of endgame)" 901
same "$(threads "$dir/token")" 401 'an expired token'
exits 0 cv applications token "$id" --secret-file "$dir/app2.secret" --token-out "$dir/token2"
jq -e '.clock_skew > 800' "$dir/out" >/dev/null || fail 'the clock skew is not told'
grep -q 'ahead' "$dir/err" || fail 'nobody is warned of the clock skew'
same "$(threads "$dir/token2")" 200 'a fresh token'
exits 0 cv applications delete "$id"
same "$(out '.[0].result')" deleted 'delete'
same "$(threads "$dir/token2")" 401 'a token of a deleted application'
exits 1 cv applications token "$id" --secret-file "$dir/app2.secret"
exits 4 cv applications token --client-id "$client" --connection endgame --secret-file "$dir/app2.secret"
exits 0 cv sync endgame
same "$(cv applications list --connection endgame 2>/dev/null | jq length)" 3 'applications at the end'
same "$(cv operations list 2>/dev/null | jq -r --arg id "$id" '[.[] | select(.application == $id) | .kind] | join(",")')" \
  delete_application,rotate_application,create_application 'the journal'

# The same service with a second client secret and an overlap.
secrets='@uri "/api/v1/applications/\(.application.id)/client-secrets'
jq --arg add "$secrets\"" --arg drop "$secrets/\\(.client_secret_id)\"" '
  .operations["applications.rotate"] as $rotate
  | .operations["applications.rotate"] += {request: {method: "POST", path: $add}, map: "{secrets: [{id, hint: .secretHint}]}"}
  | .operations["applications.remove_secret"] = ($rotate | del(.map, .secret) | .request = {method: "DELETE", path: $drop})
' "$here/../../../resources/services/endgame.json" >"$dir/overlap.json"
exits 0 cv connect endgame --name overlap --url "$(url_of endgame)" --secret-file "$dir/endgame.admin" \
  --set login_url="$(url_of endgame)" --description "$dir/overlap.json"
exits 0 cv applications create --connection overlap --name both --secret-out "$dir/first.secret"
id=$(out .id) first=$(out '.secrets[0].id')
exits 1 cv applications remove-secret "$id" "$first" --connection overlap # the only one
exits 0 cv applications rotate "$id" --connection overlap --secret-out "$dir/second.secret"
same "$(out '[.cutting_over, .old_secrets[0]] | join(" ")')" "true $first" 'overlap'
grep -qF "$first" "$dir/err" || fail 'the old client secret is not named'
exits 0 cv applications token "$id" --connection overlap --secret-file "$dir/first.secret"
exits 0 cv applications remove-secret "$id" "$first" --connection overlap
exits 4 cv applications token "$id" --connection overlap --secret-file "$dir/first.secret"
exits 0 cv applications token "$id" --connection overlap --secret-file "$dir/second.secret"
same "$(cv operations list --connection overlap 2>/dev/null | jq -r '[.[].state] | unique | join(",")')" confirmed 'cut-over at the end'
exits 0 cv applications delete "$id" --connection overlap

# Any pasted key tells about itself.
exits 0 cv keys create --connection entergram --workspace "$(cv workspaces list --connection entergram 2>/dev/null | jq -r '.[0].id')" \
  --name pasted --scope chats.read --ttl 30d --secret-out "$dir/key.secret"
key=$(out .id)
exits 0 cv keys inspect --connection entergram --secret-file "$dir/key.secret"
hides "$dir/key.secret"
same "$(out '[.result, .key_id, .scopes[0]] | join(" ")')" "accepted $key chats.read" 'inspection'
exits 0 "$claviger" --vault "$dir/none.vault" --json keys inspect --service entergram --url "$(url_of entergram)" --secret-file "$dir/key.secret"
same "$(out .key_id)" "$key" 'inspection without a vault'
exits 0 cv keys revoke "$key"
exits 4 cv keys inspect --connection entergram --secret-file "$dir/key.secret"
same "$(out '[.result, .status] | join(" ")')" 'refused 401' 'inspection of a revoked key'
[ -n "$(out .reason)" ] || fail 'the refusal has no reason'
exits 2 cv keys inspect --secret-file "$dir/key.secret"
exits 2 cv keys inspect --connection entergram --service entergram --secret-file "$dir/key.secret"
exits 1 cv keys inspect --service nosuch --secret-file "$dir/key.secret"
exits 0 cv keys inspect --connection endgame --secret-file "$dir/endgame.admin" # by its cheapest read

kill "$sandbox_pid"; wait "$sandbox_pid" 2>/dev/null || true; sandbox_pid=
exits 0 cv applications list
exits 5 cv keys inspect --connection entergram --secret-file "$dir/key.secret"
exits 5 cv applications token --client-id x --connection endgame --secret-file "$dir/app2.secret"
exits 5 cv applications delete "$(cv applications list 2>/dev/null | jq -r '.[0].id')"

# The same at a server that others wrote.
status=0
provider=$(bash "$servers/oidc-provider/start.sh" 2>"$dir/err") || status=$?
if [ "$status" = 77 ]; then
  cat "$dir/err"
else
  [ "$status" = 0 ] || { cat "$dir/err" >&2; fail 'oidc-provider did not start'; }
  provider_run=$(jq -r .run <<<"$provider") base=$(jq -r .url <<<"$provider")
  jq -rj .initial_access_token <<<"$provider" >"$dir/initial.admin"
  exits 0 cv connect oidc-provider --name oidc --url "$base" --secret-file "$dir/initial.admin" \
    --description "$servers/../data/descriptions/oidc-provider.json" --set resource=urn:test:opaque
  exits 0 cv applications create --connection oidc --name m2m --scope files:read --secret-out "$dir/m2m.secret"
  hides "$dir/m2m.secret"
  id=$(out .id)
  exits 0 cv applications token "$id" --secret-file "$dir/m2m.secret" --token-out "$dir/m2m.token"
  same "$(out .form)" opaque 'form of the token'
  grep -q opaque "$dir/err" || fail 'the opaque token is not named so'
  files() { curl -s --noproxy '*' -o /dev/null -w '%{http_code}' -H "Authorization: Bearer $(cat "$1")" "$base/files"; }
  same "$(files "$dir/m2m.token")" 200 'using the token'
  exits 0 cv applications rotate "$id" --secret-out "$dir/m2m.rotated"
  exits 4 cv applications token "$id" --secret-file "$dir/m2m.secret"
  exits 0 cv applications rotate "$id" --secret-out "$dir/m2m.again" # by the management token of the first
  exits 4 cv applications token "$id" --secret-file "$dir/m2m.rotated"
  exits 0 cv applications token "$id" --secret-file "$dir/m2m.again"
  exits 0 cv applications delete "$id"
  exits 4 cv applications token --client-id "$id" --connection oidc --secret-file "$dir/m2m.again"
  same "$(files "$dir/m2m.token")" 401 'a token of a deleted client'
fi

# No secret, no token and no admin credential in anything that the program keeps.
for secret in "$dir"/*.secret "$dir"/*.rotated "$dir"/*.again "$dir"/*.admin "$dir"/*token* ; do
  [ -s "$secret" ] || continue
  found=$(grep -rlaF -f "$secret" "$dir/v.vault" "$dir/data" "$dir/config" 2>/dev/null || true)
  [ -z "$found" ] || fail "a secret is readable in $found"
done
ok
echo "$passed checks passed"

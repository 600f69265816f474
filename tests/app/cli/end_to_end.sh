#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The command line against the sandbox, as a script would use it: connect, sync, create, use, rotate,
# revoke on all five services, then the same vault with the sandbox gone.
# usage: end_to_end.sh PATH_TO_CLAVIGER
set -euo pipefail
claviger=$1
dir=$(mktemp -d)
sandbox_pid=
trap '[ -z "$sandbox_pid" ] || kill "$sandbox_pid" 2>/dev/null || true; rm -rf "$dir"' EXIT
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
status() { curl -s -o /dev/null -w '%{http_code}' "$@"; }
key_status() { cv keys list --connection "$1" 2>/dev/null | jq -r --arg id "$2" '.[] | select(.id == $id) | .status'; }

echo 'correct horse battery staple' >"$dir/pass"
"$claviger" sandbox --port 0 >"$dir/sandbox.json" &
sandbox_pid=$!
for _ in $(seq 1 100); do [ -s "$dir/sandbox.json" ] && break; sleep 0.1; done
jq -e '.connections | length == 5' "$dir/sandbox.json" >/dev/null || fail 'the sandbox does not name five connections'

# The vault and the ways in which it does not open.
exits 0 cv vault create
exits 3 "$claviger" --vault "$dir/none.vault" --passphrase-file "$dir/pass" keys list
echo wrong >"$dir/wrong"
before=$(cat "$dir"/v.vault/* | sha256sum)
exits 3 "$claviger" --vault "$dir/v.vault" --passphrase-file "$dir/wrong" keys list
grep -qi passphrase "$dir/err" || fail 'a wrong passphrase is not named'
same "$(cat "$dir"/v.vault/* | sha256sum)" "$before" 'vault after a wrong passphrase'
exits 2 "$claviger" --wat
exits 1 env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM "$claviger" --vault "$dir/v.vault"
grep -q 'no display' "$dir/err" || fail 'a window without a display is not refused with a sentence'
exits 2 cv keys
exits 0 "$claviger" help
for verb in $(sed -n 's/^  \([a-z]\{1,\}\) .*/\1/p' "$dir/out" | sort -u); do
  exits 0 "$claviger" "$verb" --help
  grep -q "claviger $verb" "$dir/out" || fail "$verb --help does not say how it is called"
done
exits 1 cv connect nosuchservice --name x --secret-file "$dir/pass"

# A description is checked without a vault and without a network.
cat >"$dir/own.json" <<'END'
{"schema": 1, "id": "own", "name": "Own", "credentials": {"t": {"label": "T", "headers": "{A: (.secret | fromjson).a}"}},
 "operations": {"keys.list": {"provenance": {"kind": "documented", "url": "https://own.example"},
  "request": {"method": "GET", "path": "\"/keys\""}, "items": ".data", "map": "{id, name}"}}}
END
printf '{\n "a": "own-secret"\n}\n' >"$dir/own.parts"
exits 0 "$claviger" services check "$dir/own.json"
exits 0 "$claviger" services check "$dir/own.json" --operation keys.list
grep -q -e '--secret-file' "$dir/out" || fail 'a credential of several parts is not asked for'
exits 0 "$claviger" --json services check "$dir/own.json" --operation keys.list --secret-file "$dir/own.parts"
same "$(jq -r .sample.request.headers.A "$dir/out")" '[redacted]' 'the secret in a printed request'
exits 1 "$claviger" services check "$dir/own.json" --operation keys.list --secret-file "$dir/pass"
sed 's|"\\"/keys\\""|"\\"keys\\""|' "$dir/own.json" >"$dir/noslash.json"
exits 1 "$claviger" services check "$dir/noslash.json" --operation keys.list
grep -q '^error: /operations/keys.list/request/path (keys.list): must give a text that starts with' "$dir/out" \
  || fail 'a path without a slash is not named'
exits 2 "$claviger" services check "$dir/own.json" --secret-file "$dir/own.parts"

# Connect all five; a wrong credential is refused by the service.
echo nonsense >"$dir/bad"
url_of() { jq -r --arg s "$1" '.connections[] | select(.service == $s) | .url' "$dir/sandbox.json"; }
exits 4 cv connect entri --name bad --url "$(url_of entri)" --secret-file "$dir/bad"
services=$(jq -r '.connections[].service' "$dir/sandbox.json")
for service in $services; do
  jq -rj --arg s "$service" '.connections[] | select(.service == $s) | .secret' "$dir/sandbox.json" >"$dir/$service.admin"
  exits 0 cv connect "$service" --name "$service" --url "$(url_of "$service")" --secret-file "$dir/$service.admin"
done
exits 1 cv connect entri --name entri --url "$(url_of entri)" --secret-file "$dir/entri.admin"
same "$(cv connections list | jq length)" 5 'connections'
exits 0 cv sync
for service in $services; do
  [ "$(cv keys list --connection "$service" 2>/dev/null | jq length)" -ge 5 ] || fail "$service lists too few keys"
  [ "$(cv workspaces list --connection "$service" 2>/dev/null | jq length)" -ge 1 ] || fail "$service has no workspace"
  ok
done
cv keys list 2>/dev/null | jq -e 'all(.[]; .id and .status and .connection and (.scopes | type == "array"))' >/dev/null || fail 'keys lack canonical fields'

# use SERVICE SECRET [curl options]: one request that the key's scopes allow.
workspace() { cv workspaces list --connection "$1" 2>/dev/null | jq -r '.[0].id'; }
project() { cv projects list --connection "$1" 2>/dev/null | jq -r --arg w "$2" '[.[] | select(.workspace == $w)][0].id'; }
use() {
  local service=$1 secret=$2 base
  base=$(url_of "$1"); shift 2
  case $service in
    entergram) status "$@" -H "X-API-Key: $secret" "$base/v1/chats" ;;
    gravityrail) status "$@" -H "Authorization: Bearer $secret" "$base/api/v2/w/$(workspace gravityrail)/chats" ;;
    appgram) status "$@" -H "x-api-key: $secret" "$base/api/v1/projects" ;;
    entri) status "$@" -H "X-API-Key: $secret" "$base/api/projects" ;;
    endgame) status "$@" -H "Authorization: Bearer $secret" "$base/api/v1/threads?limit=1" ;;
  esac
}
options_of() {
  case $1 in
    entergram) echo "--scope chats.read --ttl 30d --allow 203.0.113.0/24 --allow 127.0.0.0/8" ;;
    gravityrail) echo "--scope read:chats --ttl 30d" ;;
    appgram) echo "--template read-only" ;;
    entri) echo "--scope translations:read --ttl 30d" ;;
    endgame) echo "--principal org" ;;
  esac
}
for service in $services; do
  # shellcheck disable=SC2046
  exits 0 cv keys create --connection "$service" --workspace "$(workspace "$service")" --name "e2e $service" \
    $(options_of "$service") --secret-out "$dir/$service.secret"
  id=$(jq -r .id "$dir/out")
  secret=$(cat "$dir/$service.secret")
  [ ${#secret} -gt 10 ] || fail "$service gave no secret"
  grep -qF "$secret" "$dir/out" "$dir/err" && fail "$service: the secret was printed"
  same "$(stat -c %a "$dir/$service.secret")" 600 'mode of the secret file'
  same "$(use "$service" "$secret")" 200 "$service: using the new key"
  case $service in
    entergram)
      same "$(use entergram "$secret" -H 'X-Forwarded-For: 198.51.100.77')" 403 'outside the allowlist'
      same "$(use entergram "$secret" -H 'X-Forwarded-For: 203.0.113.9')" 200 'inside the allowlist'
      same "$(use entergram "$secret" -X POST -d '{}')" 403 'outside the scopes'
      same "$(jq -r '.allowlist | length' "$dir/out")" 2 'allowlist of the new key' ;;
    gravityrail)
      same "$(status -X POST -d '{}' -H "Authorization: Bearer $secret" "$(url_of gravityrail)/api/v2/w/$(workspace gravityrail)/chats")" 403 'outside the scopes' ;;
    endgame)
      same "$(use endgame "$secret" -X POST -d '{}')" 403 'org-wide keys are read-only' ;;
  esac
  # A file that holds something is not overwritten, and no key is made for it.
  exits 1 cv keys rotate "$id" --secret-out "$dir/$service.secret"
  exits 0 cv keys rotate "$id" --secret-out "$dir/$service.rotated"
  new_id=$(jq -r .id "$dir/out")
  new_secret=$(cat "$dir/$service.rotated")
  [ "$new_id" != "$id" ] || fail "$service: rotation kept the id"
  same "$(jq -c '.scopes | sort' "$dir/out")" "$(cv keys show "$id" 2>/dev/null | jq -c '.scopes | sort')" 'scopes after rotation'
  same "$(use "$service" "$secret")" 200 "$service: the old key during the cut-over"
  same "$(use "$service" "$new_secret")" 200 "$service: the new key"
  same "$(cv operations list 2>/dev/null | jq -r --arg id "$id" '.[] | select(.key == $id and .kind == "rotate") | .state')" cutting_over 'pending cut-over'
  exits 0 cv keys revoke "$id"
  same "$(use "$service" "$secret")" 401 "$service: the revoked key"
  same "$(cv operations list 2>/dev/null | jq -r --arg id "$id" '.[] | select(.key == $id and .kind == "rotate") | .state')" confirmed 'cut-over after the revoke'
  exits 0 cv sync "$service"
  same "$(key_status "$service" "$id")" revoked "$service: the old key after sync"
  same "$(key_status "$service" "$new_id")" active "$service: the new key after sync"
  exits 0 cv keys revoke "$id" # safe to repeat
  exits 0 cv keys revoke "$new_id"
done
exits 1 cv keys create --connection entergram --workspace "$(workspace entergram)" --name x --scope chats.read --ttl 91d --secret-out "$dir/never"
for life in '--ttl soon' '--expires someday' '--ttl 30d --never'; do
  exits 2 cv keys create --connection entri --name x --scope translations:read $life --secret-out "$dir/never"
done
exits 1 cv keys create --connection entri --workspace "$(workspace entri)" --name x --scope translations:read --allow 10.0.0.0/8 --secret-out "$dir/never"
exits 1 cv keys revoke nosuchkey
exits 0 cv keys list --filter 'NEVER used'
same "$(jq -c 'map(.id) | sort' "$dir/out")" "$(cv keys list 2>/dev/null | jq -c '[.[] | select(has("last_used") and .last_used == null and (.status == "active" or .status == "unknown")) | .id] | sort')" 'keys that were never used'
[ "$(jq length "$dir/out")" -gt 0 ] || fail 'no key was never used'
exits 0 cv keys list --connection entri --filter 'no expiry'
same "$(jq -r '[.[] | select(.connection != "entri" or .expires != null)] | length' "$dir/out")" 0 'other keys than those of entri without expiry'
exits 1 cv keys list --filter nobodys
grep -q 'Never used' "$dir/err" || fail 'the filters that there are are not told'
exits 0 cv changes list

# The sandbox is gone: reading works and says how old, writing is refused.
kill "$sandbox_pid"; wait "$sandbox_pid" 2>/dev/null || true; sandbox_pid=
exits 0 cv keys list
grep -q 'as of' "$dir/err" || fail 'the age of the data is not told'
some_key=$(jq -r '[.[] | select(.status == "active")][0].id' "$dir/out")
exits 5 cv keys revoke "$some_key"
exits 5 cv keys create --connection entri --workspace "$(workspace entri)" --name x --scope translations:read --secret-out "$dir/never"
exits 5 cv sync
exits 0 cv keys list

# No secret and no admin credential in anything that the program keeps.
for secret in "$dir"/*.secret "$dir"/*.rotated "$dir"/*.admin; do
  found=$(grep -rlaF -f "$secret" "$dir/v.vault" "$dir/data" "$dir/config" 2>/dev/null || true)
  [ -z "$found" ] || fail "a secret is readable in $found"
done
ok
echo "$passed checks passed"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A read-only connection: every verb of --help is walked; those that write to a service are refused before
# anything is sent, on each of the five services. A new verb fails here until somebody has put it in a list.
# usage: readonly.sh PATH_TO_CLAVIGER
set -euo pipefail
claviger=$1
dir=$(mktemp -d)
sandbox_pid=
trap '[ -z "$sandbox_pid" ] || kill "$sandbox_pid" 2>/dev/null || true; rm -rf "$dir"' EXIT
export XDG_DATA_HOME=$dir/data XDG_CONFIG_HOME=$dir/config
checked=0
fail() { echo "FAILED: $*" >&2; exit 1; }
cv() { "$claviger" --vault "$dir/v.vault" --passphrase-file "$dir/pass" --json "$@"; }

# The last ones write to the vault or to files, not to a service, or belong to no connection.
mutating='keys create|keys revoke|keys rotate|applications create|applications rotate|applications remove-secret|applications delete'
harmless='vault create|vault info|vault passphrase|services list|services show|services check|connect SERVICE|connections list|connections remove|sync [N]|workspaces list|projects list|members list|scopes list|keys list|keys show|keys explain|keys inspect|keys annotate|keys add|keys paste|keys remove|applications list|applications show|applications token|operations list|changes list|journal list|journal verify|journal export|sandbox [--port'
harmless+='|audit import|audit imports|audit rejected|audit forget|audit formats|audit query|audit export|audit pull|findings list|findings accept|findings reopen'
while read -r first second _; do
  verb="$first $second"
  [[ "|$mutating|$harmless|" == *"|$verb|"* ]] || fail "“$verb” is in no list: does it write to a service?"
  checked=$((checked + 1))
done < <("$claviger" --help | grep -E '^  [a-z]')
[ "$checked" -gt 30 ] || fail "only $checked verbs were found"

echo 'correct horse battery staple' >"$dir/pass"
"$claviger" sandbox --port 0 >"$dir/sandbox.json" &
sandbox_pid=$!
for _ in $(seq 1 100); do [ -s "$dir/sandbox.json" ] && break; sleep 0.1; done
cv vault create >/dev/null
jq -c '.connections[]' "$dir/sandbox.json" | while read -r one; do
  service=$(jq -r .service <<<"$one")
  jq -r .secret <<<"$one" >"$dir/$service.secret"
  sets=()
  while read -r pair; do [ -n "$pair" ] && sets+=(--set "$pair"); done < <(jq -r '.settings // {} | to_entries[] | "\(.key)=\(.value)"' <<<"$one")
  cv connect "$service" --name "$service" --url "$(jq -r .url <<<"$one")" --secret-file "$dir/$service.secret" --read-only "${sets[@]}" >/dev/null
done
cv sync >/dev/null
before=$(cv keys list 2>/dev/null | jq -cS '[.[] | {id, status, name}]')
[ "$(jq length <<<"$before")" -gt 20 ] || fail 'the sandbox has no keys'

refused() { # COMMAND...: must end with an error and a sentence
  local code=0
  cv "$@" >"$dir/out" 2>"$dir/err" || code=$?
  [ $code -ne 0 ] || fail "not refused: $*"
  [ $code -ne 2 ] || fail "wrong usage: $*: $(cat "$dir/err")"
  [ -s "$dir/err" ] || fail "no sentence: $*"
  checked=$((checked + 1))
}
for service in entergram gravityrail appgram entri endgame; do
  key=$(cv keys list --connection "$service" 2>/dev/null | jq -r 'map(select(.status == "active"))[0].id')
  workspace=$(cv keys list --connection "$service" 2>/dev/null | jq -r 'map(select(.status == "active"))[0].workspace // empty')
  refused keys create --connection "$service" --name never --scope read --secret-out "$dir/never.$service" ${workspace:+--workspace "$workspace"}
  refused keys rotate "$key" --connection "$service" --secret-out "$dir/never2.$service"
  refused keys revoke "$key" --connection "$service"
  refused applications create --connection "$service" --name never --secret-out "$dir/never3.$service"
  application=$(cv applications list --connection "$service" 2>/dev/null | jq -r '.[0].id // empty')
  if [ -n "$application" ]; then
    refused applications rotate "$application" --connection "$service" --secret-out "$dir/never4.$service"
    refused applications delete "$application" --connection "$service"
    refused applications remove-secret "$application" some-secret --connection "$service"
  fi
done
cv sync >/dev/null
[ "$(cv keys list 2>/dev/null | jq -cS '[.[] | {id, status, name}]')" = "$before" ] || fail 'something changed at a service'
[ "$(cv operations list 2>/dev/null | jq length)" = 0 ] || fail 'a write was journaled'
for file in "$dir"/never*; do [ ! -s "$file" ] || fail "$file holds something"; done
echo "$checked verbs and refusals"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The row of Entergram: keys of one workspace, 90 days at most, allowlists of both families, plan and role.
# usage: row_entergram.sh PATH_TO_CLAVIGER
. "$(dirname "$0")/rows.sh" "$1" entergram
header() { echo "X-API-Key: $1"; }
home=$(workspace 0)
other=$(workspace 1)

# The description is told whole.
exits 0 shown
for words in 'At most 90 days' 'Every key expires' 'IPv4 and IPv6' '1. In Make.com' 'not which scopes it needs' 'No API, no MCP' '[documented https://'; do
  says "$words"
done

# Lifetime: 90 days unless a shorter one is chosen, never longer.
create standard --workspace "$home" --scope chats.read
same "$(field "$id" '(((.expires[:19] + "Z" | fromdate) - (.created[:19] + "Z" | fromdate)) / 86400 | round)')" 90 'lifetime when nothing was said'
refused 1 --workspace "$home" --scope chats.read --ttl 91d
says '90 days at most'
refused 1 --workspace "$home" --scope chats.read --never
says 'expiry'
refused 1 --workspace "$home"
says 'scope'
[ ! -s "$dir/refused" ] || fail 'a refused key left a secret'

# Scopes: what was asked for and nothing else; in its own workspace only.
gets 200 standard GET /v1/chats
gets 403 standard POST /v1/chats -d '{}'
explains "$id" 'holds chats.read' 'a missing scope' 'lacks the scope'
gets 401 standard GET /v1/chats -H "X-Workspace-Id: $other"
gets 200 standard GET /v1/me
same "$(sed '1,/^\r$/d' "$dir/answer" | jq -r .data.apiKey.keyId)" "$id" 'own key by /v1/me'
exits 0 cv sync entergram
same "$(field "$id" '.last_used != null')" true 'last use moved'
same "$(field "$id" .last_used_ip)" 127.0.0.1 'address of the last use'

# Allowlist, IPv4 and IPv6.
create fenced --workspace "$home" --scope chats.read --ttl 30d --allow 203.0.113.9/24 --allow 2001:db8:40::/48
fenced=$id
same "$(field "$fenced" '.allowlist | join(" ")')" '203.0.113.0/24 2001:db8:40::/48' 'normalised allowlist'
gets 200 fenced GET /v1/chats -H 'X-Forwarded-For: 203.0.113.77'
gets 200 fenced GET /v1/chats -H 'X-Forwarded-For: 2001:db8:40::1c'
gets 403 fenced GET /v1/chats -H 'X-Forwarded-For: 198.51.100.1'
explains "$fenced" 'may be used only from 203.0.113.0/24, 2001:db8:40::/48'
gets 403 fenced GET /v1/chats -H 'X-Forwarded-For: 2001:db8:41::1c'
refused 1 --workspace "$home" --scope chats.read --allow 10.0.0.0/99

# Every request is written down with prefix, address and user agent.
curl -s "$(jq -r .url "$dir/sandbox.json")/_sandbox/audit?service=entergram" >"$dir/out"
same "$(jq -r --arg p "$(field "$fenced" .prefix)" '[.Records[] | select(.key == $p and .ip == "2001:db8:40::1c" and (.user_agent | startswith("curl/")))] | length > 0' "$dir/out")" true 'record of a use'

# Rotation keeps scopes and allowlist; revoking works at once.
rotates_and_revokes "$fenced" fenced /v1/chats -H 'X-Forwarded-For: 203.0.113.77'

# A key that expired, by 401 and by 403: both are explained by what the vault knows.
create brief --workspace "$home" --scope chats.read --ttl 5s
until_status 401 brief /v1/chats
explains "$id" "expired on $(field "$id" '.expires[:10]')"
control expired '{"service": "entergram", "status": 403}'
gets 403 brief GET /v1/chats
explains "$id" "expired on $(field "$id" '.expires[:10]')" '403 in one place and 401 in another'
printf 'HTTP/1.1 403 Forbidden\r\n\r\n' >"$dir/answer"
explains "$id" 'expired on'

# A connection whose own key has expired says so, because another connection has seen that key.
create lapsing --workspace "$home" --scope workspace.read --scope members.read --ttl 20s
exits 0 cv connect entergram --name lapsing --url "$(base)" --secret-file "$dir/lapsing.secret"
exits 0 cv sync lapsing
says 'Only owners and admins'
until_status 403 lapsing /v1/me
exits 4 cv sync lapsing
says 'The key “lapsing”'
says 'expired on'
exits 0 cv connections remove lapsing

# Plan: the refusal names it.
control plan "{\"service\": \"entergram\", \"workspace\": \"$other\", \"plan\": \"BASIC\"}"
exits 0 cv sync entergram
refused 4 --workspace "$other" --scope chats.read
says 'on the plan Basic'
says 'Plans with API keys: Pro'
says 'Pro and above'

# Too many requests: when to come back.
control fail '{"service": "entergram", "status": 429, "count": 1, "retry_after": 17}'
gets 429 standard GET /v1/chats
explains "$(cv keys list --connection entergram 2>/dev/null | jq -r '.[] | select(.name == "standard") | .id')" 'Try again in 17 second'

# The hand-over to Make.com: scopes from the description, steps with the key.
exits 1 cv keys create --connection entergram --workspace "$home" --name x --integration nosuch --secret-out "$dir/refused"
says 'no hand-over'
create make --workspace "$home" --integration make
says 'Hand the key over to Make.com'
says '3. Paste the key'
same "$(field "$id" '.scopes | join(" ")')" 'workspace.read chats.read webhooks.read webhooks.write' 'scopes for Make.com'
done_all

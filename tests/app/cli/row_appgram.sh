#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The row of Appgram: five templates with their level, wildcards, keys of a project or of the organisation.
# usage: row_appgram.sh PATH_TO_CLAVIGER
. "$(dirname "$0")/rows.sh" "$1" appgram
header() { echo "x-api-key: $1"; }
first=$(project 0)
second=$(project 1)
wishes=/api/v1/projects/$first/wishes
id_of() { cv keys list 2>/dev/null | jq -r --arg n "$1" '.[] | select(.name == $n) | .id'; }

exits 0 shown
for words in 'sdk · Apps / SDK · project' 'mcp · MCP Server · project' 'read-only · Read Only · workspace' 'admin · Admin · workspace' 'full · Full Access · workspace' 'RESOURCE:* includes every action' 'depends on the plan' 'cannot be undone'; do
  says "$words"
done

# Templates, each on its own level only.
for template in sdk mcp; do
  create "$template" --project "$first" --template "$template"
  same "$(field "$id" .project)" "$first" "level of the template $template"
  refused 1 --template "$template"
  says 'needs a project'
done
for template in read-only admin full; do
  create "$template" --template "$template"
  same "$(field "$id" .project)" null "level of the template $template"
  refused 1 --template "$template" --project "$first"
  says 'whole workspace only'
done
same "$(head -c 3 "$dir/sdk.secret")" ag_ 'start of a key'
same "$(field "$(id_of admin)" '.scopes | any(startswith("billing"))')" false 'administration without billing'
same "$(field "$(id_of full)" '.scopes | any(. == "billing:*")')" true 'full access with billing'

# A wildcard covers viewing, viewing does not cover managing.
gets 200 mcp GET "$wishes"
gets 201 mcp POST "$wishes" -d '{"title": "Night mode"}'
gets 200 sdk GET "$wishes"
gets 403 sdk POST "$wishes" -d '{"title": "no"}'
explains "$(id_of sdk)" 'holds wishes:view' 'area:view only looks'

# A key of a project sees that project only.
gets 403 mcp GET "/api/v1/projects/$second/wishes"
explains "$(id_of mcp)" 'A key of one project sees that project only'
gets 200 mcp GET /api/v1/projects
same "$(sed '1,/^\r$/d' "$dir/answer" | jq -r '[.data[].id] | join(" ")')" "$first" 'projects of a project key'
gets 200 read-only GET "/api/v1/projects/$second/wishes"

# Custom scopes: known by wildcard, or kept and flagged.
create custom --scope settings:view --scope 'content:*'
same "$(field "$id" .unknown_scopes)" null 'scopes of the catalogue'
refused 4 --scope telepathy:view
says 'unknown scope telepathy:view'
refused 1 --scope settings:view --allow 10.0.0.0/8
says 'no IP allowlist'

# Last use and use count.
exits 0 cv sync appgram
same "$(field "$(id_of sdk)" '.last_used != null and .extra.usage_count >= 2')" true 'last use and count'
same "$(field "$(id_of custom)" .last_used)" null 'last use of a key that was not used'

rotates_and_revokes "$(id_of read-only | head -1)" read-only /api/v1/projects

# An expired key.
create brief --scope wishes:view --ttl 5s
until_status 401 brief /api/v1/projects
explains "$id" "expired on $(field "$id" '.expires[:10]')"

# Too many requests for the plan: back off, nobody says for how long.
control plan '{"service": "appgram", "plan": "free"}'
for _ in $(seq 1 70); do
  call custom GET /api/v1/projects
  [ "$status" = 429 ] && break
done
same "$status" 429 'requests of the free plan'
explains "$(id_of custom)" 'depends on the plan' 'double the pause'
! grep -qi '^retry-after' "$dir/answer" || fail 'the vendor sends no Retry-After'
done_all

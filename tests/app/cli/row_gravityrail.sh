#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The row of Gravity Rail: hierarchical scopes in two spellings, unknown ones kept and flagged, use-case
# templates, lives where the vendor's pages disagree.
# usage: row_gravityrail.sh PATH_TO_CLAVIGER
. "$(dirname "$0")/rows.sh" "$1" gravityrail
header() { echo "Authorization: Bearer $1"; }
home=$(workspace 0)
api=/api/v2/w/$home

exits 0 shown
for words in 'admin ⊃ write ⊃ read' 'admin:workspace ⊃ *' '30 days (test), 90 days (temporary) or never, the other 1 to 365' 'write:workflows, which its table of scopes does not have' 'Pay as you go' 'gr_…'; do
  says "$words"
done

# Templates of the use cases.
for use in 'reports=read:members read:data' 'crm=read:members write:members' 'dashboard=read:chats read:members' 'automation=write:chats write:workflows'; do
  create "${use%%=*}" --workspace "$home" --template "${use%%=*}"
  same "$(field "$id" '.scopes | join(" ")')" "${use#*=}" "scopes of the template ${use%%=*}"
done
same "$(head -c 3 "$dir/reports.secret")" gr_ 'start of a key'
gets 200 reports GET "$api/members"
gets 403 reports GET "$api/chats"
explains "$(cv keys list 2>/dev/null | jq -r '.[] | select(.name == "reports") | .id')" 'holds read:members, read:data' 'lacks a scope'
gets 201 automation POST "$api/chats" -d '{"text": "hello"}'
gets 200 automation GET "$api/chats" # write includes read

# Scopes that nobody lists are kept and flagged, in a new key and in a listed one.
same "$(field "$id" '.unknown_scopes | join(" ")')" write:workflows 'unknown scope of a template'
create typed --workspace "$home" --scope read:members --scope admin:hologram --ttl 30d
same "$(field "$id" '.scopes | join(" ")')" 'read:members admin:hologram' 'typed scopes'
exits 0 cv sync gravityrail
same "$(field "$id" '.unknown_scopes | join(" ")')" admin:hologram 'unknown scope after a sync'
same "$(field "$id" '.scopes | join(" ")')" 'read:members admin:hologram' 'scopes after a sync'
create spelled --workspace "$home" --scope workflows:read
same "$(field "$id" '.unknown_scopes')" null 'the other spelling is known'

# Lives: 30 and 90 days, never, and 1 to 365 days.
for days in 1 30 90 365; do
  create "days$days" --workspace "$home" --scope read:chats --ttl "${days}d"
  same "$(field "$id" '(((.expires[:19] + "Z" | fromdate) - (.created[:19] + "Z" | fromdate)) / 86400 | round)')" "$days" 'lifetime'
done
create forever --workspace "$home" --scope read:chats --never
same "$(field "$id" 'has("expires") and .expires == null')" true 'a key for ever'
refused 1 --workspace "$home" --scope read:chats --ttl 366d
says '365 days at most'
refused 1 --workspace "$home" --scope read:chats --allow 10.0.0.0/8
says 'no IP allowlist'
refused 1 --workspace "$home"
says 'scope'

# Last use.
gets 200 days30 GET "$api/chats"
exits 0 cv sync gravityrail
same "$(cv keys list 2>/dev/null | jq -r '.[] | select(.name == "days30") | .last_used != null')" true 'last use moved'
same "$(cv keys list 2>/dev/null | jq -r '.[] | select(.name == "days90") | .last_used')" null 'last use of a key that was not used'

# Another workspace looks as if it did not exist; a key without administration manages none.
gets 404 days30 GET "/api/v2/w/$(workspace 1)/chats"
explains "$(cv keys list 2>/dev/null | jq -r '.[] | select(.name == "days30") | .id')" 'belongs to somebody else'
gets 403 days30 GET "$api/api-keys"
explains "$(cv keys list 2>/dev/null | jq -r '.[] | select(.name == "days30") | .id')" 'administrators of the workspace'

rotates_and_revokes "$(cv keys list 2>/dev/null | jq -r '.[] | select(.name == "crm") | .id')" crm "$api/members"

# What a revocation would do, without doing it.
exits 0 cv keys revoke "$(cv keys list 2>/dev/null | jq -r '.[] | select(.name == "days30") | .id')" --dry-run
same "$(jq -r '.[0].result' "$dir/out")" 'would be revoked' 'dry run'
same "$(jq -r '.[0].last_used | startswith("20")' "$dir/out")" true 'last use in a dry run'
gets 200 days30 GET "$api/chats"

# A key that the service calls expired before its time here: the clocks are named.
control advance '{"seconds": 172800}'
gets 401 days1 GET "$api/chats"
explains "$(cv keys list 2>/dev/null | jq -r '.[] | select(.name == "days1") | .id')" 'lives until' 'compare the clocks'

# Too many requests: nobody says for how long.
control fail '{"service": "gravityrail", "status": 429, "count": 1}'
gets 429 days30 GET "$api/chats"
explains "$(cv keys list 2>/dev/null | jq -r '.[] | select(.name == "days30") | .id')" 'double the pause'
done_all

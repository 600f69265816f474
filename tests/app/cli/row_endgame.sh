#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The row of Endgame: personal and org-wide keys, what each may do, keys that die with their person, and the
# 404 that means "not enabled".
# usage: row_endgame.sh PATH_TO_CLAVIGER
. "$(dirname "$0")/rows.sh" "$1" endgame
header() { echo "Authorization: Bearer $1"; }
threads=/api/v1/threads

exits 0 shown
for words in 'PERSONAL KEY' 'ORG-WIDE KEY' 'Create a thread' 'own threads only' 'no expiry date' '10,000 requests a day' 'Cannot be changed to org-wide later'; do
  says "$words"
done
same "$(cv services show endgame | jq '.capabilities | length')" 3 'capability table'

# Personal and org-wide.
create mine --principal personal
mine=$id
create ours --principal org
ours=$id
same "$(head -c 4 "$dir/mine.secret")" eak_ 'start of a key'
same "$(field "$mine" .principal) $(field "$ours" .principal)" 'personal org' 'principals'
gets 201 mine POST "$threads" -d '{"title": "Mine"}'
thread=$(sed '1,/^\r$/d' "$dir/answer" | jq -r .id)
gets 200 mine GET "$threads/$thread"
gets 404 ours GET "$threads/$thread" # not published
gets 403 ours POST "$threads" -d '{"title": "Ours"}'
explains "$ours" 'of the kind “Org-wide”' 'only read'
gets 403 ours DELETE "$threads/$thread"
gets 200 mine PATCH "$threads/$thread" -d '{"published": true}'
gets 200 ours GET "$threads/$thread"
for option in '--scope threads:read' '--ttl 30d' '--allow 10.0.0.0/8'; do
  # shellcheck disable=SC2086
  refused 1 $option
done
refused 2 --principal robot

# The trace id of a refusal can be quoted.
gets 400 mine POST "$threads" -d '{"title": "x", "colour": "red"}'
trace=$(sed '1,/^\r$/d' "$dir/answer" | jq -r .error.trace_id)
exits 0 cv keys explain "$mine" --response "$dir/answer"
same "$(jq -r .request_id "$dir/out")" "$trace" 'trace id'
says 'colour'

# A member who only uses Endgame manages no keys.
gets 403 mine GET /api/v1/api-keys
explains "$mine" 'only admins manage keys'

# Last use.
exits 0 cv sync endgame
same "$(field "$mine" '.last_used != null')" true 'last use moved'

# A person leaves: the personal keys die, the org-wide ones live, and the next sync says why.
admin=$(cv keys list 2>/dev/null | jq -r '.[] | select(.name == "Claviger") | .owner')
victim=$(cv keys list 2>/dev/null | jq --arg a "$admin" '[.[] | select(.principal == "personal" and .status == "active" and .owner != $a)][0]')
owner=$(jq -r .owner <<<"$victim")
dying=$(cv keys list 2>/dev/null | jq -r --arg o "$owner" '[.[] | select(.principal == "personal" and .status == "active" and .owner == $o)] | length')
living=$(cv keys list 2>/dev/null | jq -r --arg o "$owner" '[.[] | select(.principal == "org" and .status == "active" and .owner == $o)] | length')
control leave "$(jq -n --arg m "$owner" '{service: "endgame", member: $m}')"
exits 0 cv sync endgame
says "died because its owner $owner left"
same "$(jq -r '.[0].warnings | length' "$dir/out")" "$dying" 'keys that died'
lost=$(jq -r .id <<<"$victim")
same "$(field "$lost" .status)" revoked 'status of a dead key'
same "$(field "$lost" .extra.owner_left)" "$owner" 'reason kept with the key'
same "$(cv changes list 2>/dev/null | jq -r --arg id "$lost" '[.[] | select(.id == $id and .change == "changed")][0].reason')" "its owner $owner left" 'reason in the change feed'
same "$(cv keys list 2>/dev/null | jq -r --arg o "$owner" '[.[] | select(.principal == "org" and .status == "active" and .owner == $o)] | length')" "$living" 'org-wide keys of that person'
exits 0 cv sync endgame
same "$(jq -r '.[0].warnings | length' "$dir/out")" 0 'told once'
same "$(field "$lost" .extra.owner_left)" "$owner" 'reason after another sync'
printf 'HTTP/1.1 401 Unauthorized\r\n\r\n{"error": {"code": "UNAUTHORIZED", "message": "revoked", "trace_id": "trc_1"}}' >"$dir/answer"
explains "$lost" "died when its owner $owner left"

rotates_and_revokes "$ours" ours "$threads"

# 404 also means that the API is not enabled.
control plan '{"service": "endgame", "plan": "none"}'
gets 404 mine GET "$threads"
explains "$mine" 'not enabled for this organisation'
exits 0 cv sync endgame
says 'not enabled for this organisation'
exits 4 cv connect endgame --name again --url "$(base)" --secret-file "$dir/mine.secret"
says 'not enabled for this organisation'
control plan '{"service": "endgame", "plan": "beta"}'

# Too many requests: no Retry-After.
control fail '{"service": "endgame", "status": 429, "count": 1}'
gets 429 mine GET "$threads"
explains "$mine" '10,000 requests a day' 'double the pause'
done_all

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The row of Entri: tokens of the organisation and of projects, by token and by session, errors that are a
# string or an array, the activity log.
# usage: row_entri.sh PATH_TO_CLAVIGER
. "$(dirname "$0")/rows.sh" "$1" entri
header() { echo "X-API-Key: $1"; }
org=$(workspace 0)
first=$(project 0)
translations=/api/projects/$first/translations

exits 0 shown
for words in 'session: Session cookie' 'entri_…' 'audit.list has no key, ip, user_agent' 'announced, but not sent yet' 'A key may live for ever'; do
  says "$words"
done

# The start of a token is checked before it is tried.
echo sk_live_0123456789 >"$dir/wrong.secret"
exits 4 cv connect entri --name wrong --url "$(base)" --secret-file "$dir/wrong.secret"
says 'starts with entri_'

# Tokens of the organisation and of a project; expiry only if asked for.
create org-token --workspace "$org" --scope translations:read
same "$(head -c 6 "$dir/org-token.secret")" entri_ 'start of a token'
same "$(field "$id" 'has("expires") and .expires == null')" true 'a token for ever'
same "$(field "$id" .project)" null 'token of the organisation'
org_token=$id
create project-token --workspace "$org" --project "$first" --scope translations:read --scope translations:write --ttl 30d
same "$(field "$id" .project)" "$first" 'token of a project'
project_token=$id
gets 200 org-token GET "$translations"
gets 403 org-token POST "$translations" -d '{"key": "a"}'
explains "$org_token" 'holds translations:read' 'scope'
gets 201 project-token POST "$translations" -d '{"key": "a"}'
gets 403 project-token GET "/api/organizations/$org/tokens"
explains "$project_token" 'owner or an admin'
refused 1 --workspace "$org"
says 'scope'
refused 1 --workspace "$org" --scope translations:read --allow 10.0.0.0/8
says 'no IP allowlist'

# Messages: a string, and an array of them.
gets 404 root GET /api/projects/nosuch
explains "$org_token" 'Project not found'
gets 400 root POST "/api/organizations/$org/tokens" -d '{"nickname": "x"}'
same "$(sed '1,/^\r$/d' "$dir/answer" | jq -r '.message | type')" array 'message of a failed validation'
explains "$org_token" name nickname
refused 1 --workspace "$org" --scope translations:read --expires 2000-01-01
says 'past'

# The other credential: a session does the same work.
mail=$(cv members list 2>/dev/null | jq -r '.[0].email')
curl -s -X POST "$(base)/api/auth/sign-in/email" -H 'Content-Type: application/json' \
  -d "{\"email\": \"$mail\", \"password\": \"sandbox\"}" | jq -rj .token >"$dir/session.secret"
exits 0 cv connect entri --name by-session --credential session --url "$(base)" --secret-file "$dir/session.secret"
exits 0 cv sync by-session
exits 0 cv keys create --connection by-session --workspace "$org" --name made-by-session --scope translations:read --secret-out "$dir/by-session.secret"
gets 200 by-session GET "$translations"

# An operation that needs the other credential is off in a connection that holds this one, and says which.
shipped=$(cv services show entri)
jq '.operations["keys.create"].credential = "session"' <<<"$shipped" >"$dir/entri.json"
exits 0 cv connect entri --name split --url "$(base)" --secret-file "$dir/root.secret" --description "$dir/entri.json"
exits 0 cv sync split
exits 1 cv keys create --connection split --workspace "$org" --name x --scope translations:read --secret-out "$dir/refused"
says 'Session cookie'
exits 0 cv connections remove split

# Last use.
exits 0 cv sync entri
same "$(cv keys show "$org_token" --connection entri 2>/dev/null | jq -r '.last_used != null')" true 'last use moved'
exits 0 cv connections remove by-session

rotates_and_revokes "$org_token" org-token "$translations"
exits 0 cv keys revoke "$project_token"
gets 401 project-token GET "$translations"

# An expired token.
create brief --workspace "$org" --scope translations:read --ttl 5s
until_status 401 brief "$translations"
explains "$id" "expired on $(field "$id" '.expires[:10]')"

# The activity log as the description declares it; columns that it lacks say so.
gets 200 root GET "/api/organizations/$org/activity?limit=2"
echo "$shipped" >"$dir/shipped.json"
exits 0 cv services check "$dir/shipped.json" --operation audit.list --response "$dir/answer"
same "$(jq -r '.sample.items | length' "$dir/out")" 2 'records of the activity log'
same "$(jq -r '.sample.items[0] | [.ip, .user_agent, .key] | unique | join(" ")' "$dir/out")" 'not provided' 'columns that the log lacks'
same "$(jq -r '.sample.items[0] | (.time | test("^20")) and (.actor != "") and (.action != "")' "$dir/out")" true 'columns that the log has'
same "$(jq -r '.sample.next' "$dir/out")" 2 'next page'
done_all

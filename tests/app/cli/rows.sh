# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the tests of the five services share: a sandbox of their own, a vault with one connection, and
# words for what is expected. Sourced with the path of the program and the service's id.
set -euo pipefail
claviger=$1
service=$2
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
# says WORDS: the last command told so, on either stream.
says() { grep -qiF -- "$1" "$dir/out" "$dir/err" || { cat "$dir/out" "$dir/err" >&2; fail "nobody said '$1'"; }; ok; }
says_not() { ! grep -qiF -- "$1" "$dir/out" "$dir/err" || { cat "$dir/out" "$dir/err" >&2; fail "somebody said '$1'"; }; ok; }

cv() { "$claviger" --vault "$dir/v.vault" --passphrase-file "$dir/pass" --json "$@"; }
shown() { "$claviger" services show "$service"; }
key() { cv keys show "$1" 2>/dev/null; }
field() { key "$1" | jq -r "$2"; }
workspace() { cv workspaces list --connection "$service" 2>/dev/null | jq -r ".[${1:-0}].id"; }
project() { cv projects list --connection "$service" 2>/dev/null | jq -r ".[${1:-0}].id"; }
member() { cv members list --connection "$service" 2>/dev/null | jq -r ".[$1].name"; }
base() { jq -r --arg s "$service" '.connections[] | select(.service == $s) | .url' "$dir/sandbox.json"; }
# create NAME OPTIONS...: makes a key; its secret is in $dir/NAME.secret, its id in $id.
create() {
  local name=$1
  shift
  exits 0 cv keys create --connection "$service" --name "$name" --secret-out "$dir/$name.secret" "$@"
  id=$(jq -r .id "$dir/out")
}
refused() { exits "$1" cv keys create --connection "$service" --name refused --secret-out "$dir/refused" "${@:2}"; }
control() { curl -sf -X POST "$(jq -r .url "$dir/sandbox.json")/_sandbox/$1" -d "$2" >/dev/null || fail "the sandbox refused $1 $2"; }
# call NAME METHOD PATH [curl options]: one request with that key; status in $status, the answer with its
# headers in $dir/answer.
call() {
  local name=$1 method=$2 path=$3
  shift 3
  status=$(curl -s -i -o "$dir/answer" -w '%{http_code}' -X "$method" -H 'Content-Type: application/json' -H "$(header "$(cat "$dir/$name.secret")")" "$@" "$(base)$path")
}
gets() { call "$2" "${@:3}"; same "$status" "$1" "${*:2}"; }
# explains ID WORDS...: the last answer, explained by what the vault knows of that key.
explains() {
  local id=$1
  shift
  exits 0 cv keys explain "$id" --response "$dir/answer"
  for words in "$@"; do says "$words"; done
}
# until_status STATUS NAME PATH: asks again until the service answers so.
until_status() {
  for _ in $(seq 1 400); do
    call "$2" GET "$3"
    [ "$status" = "$1" ] && { ok; return; }
    sleep 0.2
  done
  fail "$2 never got $1 from $3"
}
# rotates_and_revokes ID NAME PATH: a clone with the same rights, both alive, then the old one dead.
rotates_and_revokes() {
  local old=$1 name=$2 path=$3
  exits 0 cv keys rotate "$old" --secret-out "$dir/$name-new.secret"
  says 'still works'
  local new
  new=$(jq -r .id "$dir/out")
  same "$(jq -r .cutting_over "$dir/out")" true 'cut-over'
  same "$(field "$new" '.scopes | sort | tostring')" "$(field "$old" '.scopes | sort | tostring')" 'scopes of the new key'
  same "$(field "$new" '.allowlist | tostring')" "$(field "$old" '.allowlist | tostring')" 'allowlist of the new key'
  gets 200 "$name" GET "$path" "${@:4}"
  gets 200 "$name-new" GET "$path" "${@:4}"
  exits 0 cv keys revoke "$old"
  gets 401 "$name" GET "$path" "${@:4}"
  explains "$old" 'was revoked'
  exits 0 cv sync "$service"
  same "$(field "$old" .status)" revoked 'old key after the sync'
  same "$(field "$new" .status)" active 'new key after the sync'
  same "$(cv operations list 2>/dev/null | jq -r --arg id "$old" '.[] | select(.key == $id and .kind == "rotate") | .state')" confirmed 'rotation after the revoke'
}
# No secret in anything that the program keeps.
keeps_no_secret() {
  for secret in "$dir"/*.secret; do
    [ -z "$(grep -rlaF -f "$secret" "$dir/v.vault" "$dir/data" "$dir/config" 2>/dev/null || true)" ] || fail "the secret $secret is kept"
  done
  ok
}
done_all() { keeps_no_secret; echo "$service: $passed checks passed"; }

echo 'correct horse battery staple' >"$dir/pass"
"$claviger" sandbox --port 0 >"$dir/sandbox.json" &
sandbox_pid=$!
for _ in $(seq 1 100); do [ -s "$dir/sandbox.json" ] && break; sleep 0.1; done
jq -rj --arg s "$service" '.connections[] | select(.service == $s) | .secret' "$dir/sandbox.json" >"$dir/root.secret"
exits 0 cv vault create
exits 0 cv connect "$service" --name "$service" --url "$(base)" --secret-file "$dir/root.secret"
exits 0 cv sync "$service"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything that the demo's window says, in each state that --screenshots draws: texts, titles, tool tips, tables,
# what a screen reader is told. None of it holds an admin credential or the secret of a new key, but for the one
# field that was asked to show it; and no button or entry of a menu is disabled without saying why.
# usage: texts.sh PATH_TO_CLAVIGER
set -euo pipefail
claviger=$1
dir=$(mktemp -d)
sandbox=
cleanup() { [ -z "$sandbox" ] || kill -KILL "$sandbox" 2>/dev/null || true; rm -rf "$dir"; }
trap cleanup EXIT
fail() { echo "FAILED: $*" >&2; exit 1; }
export HOME=$dir/home XDG_DATA_HOME=$dir/home/data XDG_CONFIG_HOME=$dir/home/config XDG_CACHE_HOME=$dir/home/cache
export TMPDIR=$dir/tmp QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
unset DBUS_SESSION_BUS_ADDRESS
mkdir -p "$HOME" "$TMPDIR"

# The demo's own sandbox grows from the same seed: its credentials are those of any other.
"$claviger" sandbox >"$dir/sandbox.json" 2>/dev/null &
sandbox=$!
for _ in $(seq 1 100); do [ -s "$dir/sandbox.json" ] && break; sleep 0.1; done
jq -r '.connections[].secret | (fromjson? // .) | .. | strings | select(length >= 8)' "$dir/sandbox.json" | sort -u >"$dir/admin"
[ "$(wc -l <"$dir/admin")" -ge 5 ] || fail 'there are not five admin credentials to look for'

"$claviger" --demo --screenshots "$dir/texts" --texts >"$dir/out" 2>"$dir/err" || fail "the demo ends with $?: $(cat "$dir/err")"
cd "$dir/texts"
states=$(find . -name '*.txt' | wc -l)
[ "$states" -ge 65 ] || fail "only $states states were heard"
for word in 'Journal' 'ci-deploy-bot' 'accessible name: Keys' 'tip of a cell:' '••••'; do
  grep -qF -e "$word" ./*.txt || fail "nothing says “$word”: not everything is heard"
done

# Secrets: admin credentials, keys in full, client secrets, tokens.
! grep -nF -f "$dir/admin" ./*.txt >"$dir/found" || fail "an admin credential is said: $(cut -c1-120 "$dir/found" | head -3)"
shapes='(eg_live|eg_test|gr|gr_live|ag|entri|eak|eok|eos)_[A-Za-z0-9]{20,}|eyJ[A-Za-z0-9_-]{16,}\.eyJ|[A-Za-z0-9]{40,}'
# The hash of an act, a digest of a file and their like are no secrets, and are announced as what they are.
said() { grep -nE "$shapes" ./*.txt | grep -viE 'hash|sha-?256|digest|/texts/|text: [0-9a-f]{64}$' || true; }
said | grep -v '^./[0-9]*-reveal-shown.txt:[0-9]*:[A-Za-z:]*#secret ' >"$dir/found" || true
[ ! -s "$dir/found" ] || fail "a secret is said: $(cut -c1-160 "$dir/found" | head -5)"
said | grep -q '^./[0-9]*-reveal-shown.txt:[0-9]*:[A-Za-z:]*#secret ' || fail 'the search does not even find the secret that is shown'

# Whatever cannot be done says why.
grep -h 'no reason' ./*.txt | sort | uniq -c | sort -rn >"$dir/silent" || true
[ ! -s "$dir/silent" ] || fail "disabled without a reason: $(head -20 "$dir/silent")"
echo "$states states, $(cat ./*.txt | wc -l) texts: no secret, and every disabled thing says why"
echo "cases: $states"

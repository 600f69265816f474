#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A disk that fills up, as a small tmpfs in a mount namespace of the test's own: every write says so in a sentence,
# nothing that was stored is lost, and with room again everything works. Exits with 77 (skipped) where no such
# file system can be mounted.
# usage: fulldisk.sh PATH_TO_CLAVIGER
set -euo pipefail
if [ "${CLAVIGER_IN_NAMESPACE:-}" != 1 ]; then
  unshare --mount --map-root-user true 2>/dev/null || { echo 'Skipped: no mount namespace may be made here.'; exit 77; }
  CLAVIGER_IN_NAMESPACE=1 exec unshare --mount --map-root-user bash "$0" "$@"
fi
claviger=$1
dir=$(mktemp -d)
sandbox=
trap '[ -z "$sandbox" ] || kill "$sandbox" 2>/dev/null || true; umount "$dir/disk" 2>/dev/null || true; rm -rf "$dir"' EXIT
fail() { echo "FAILED: $*" >&2; cat "$dir/err" >&2 2>/dev/null || true; exit 1; }
mkdir "$dir/disk"
mount -t tmpfs -o size=3m none "$dir/disk" 2>/dev/null || { echo 'Skipped: no tmpfs may be mounted here.'; exit 77; }
export XDG_DATA_HOME=$dir/data XDG_CONFIG_HOME=$dir/config QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
echo 'correct horse battery staple' >"$dir/pass"
cv() { "$claviger" --vault "$dir/disk/v.vault" --passphrase-file "$dir/pass" --json "$@"; }
"$claviger" sandbox >"$dir/sandbox.json" 2>/dev/null &
sandbox=$!
for _ in $(seq 1 100); do [ -s "$dir/sandbox.json" ] && break; sleep 0.1; done
fill() { dd if=/dev/zero of="$dir/disk/ballast" bs=1k count="$1" 2>/dev/null || true; }
free_kb() { df -k --output=avail "$dir/disk" | tail -1 | tr -d ' '; }

# A vault where there is no room for one.
fill 9999
code=0; cv vault create >/dev/null 2>"$dir/err" || code=$?
[ $code -ne 0 ] && [ $code -lt 128 ] || fail "vault create on a full disk ends with $code"
grep -qi 'disk\|space\|full' "$dir/err" || fail 'the full disk is not named'
rm "$dir/disk/ballast"
cv vault create >/dev/null || fail 'vault create fails with room again'
one=$(jq -c '.connections[] | select(.service == "entergram")' "$dir/sandbox.json")
jq -r .secret <<<"$one" >"$dir/admin"
cv connect entergram --name s --url "$(jq -r .url <<<"$one")" --secret-file "$dir/admin" >/dev/null
cv sync >/dev/null 2>&1
cv keys list >"$dir/before" 2>/dev/null
workspace=$(cv workspaces list 2>/dev/null | jq -r '.[0].id')
for ((i = 0; i < 3000; ++i)); do echo "{\"time\":\"2026-03-01T10:00:00Z\",\"id\":\"$i\",\"note\":\"$RANDOM$RANDOM$RANDOM$RANDOM\"}"; done >"$dir/log.ndjson"

cases=0 refused=0
# Less and less room, down to none.
for spare in 64 24 12 4 0; do
  rm -f "$dir/disk/ballast"
  fill $(($(free_kb) - spare))
  for what in 'sync' "keys create --connection s --workspace $workspace --name full-$spare --scope chats.read --secret-out $dir/out-$spare" "audit import $dir/log.ndjson"; do
    code=0
    # shellcheck disable=SC2086
    cv $what >/dev/null 2>"$dir/err" || code=$?
    cases=$((cases + 1))
    [ $code -lt 128 ] || fail "'$what' with $spare kB left ends with $code"
    [ $code -eq 0 ] || { refused=$((refused + 1)); [ -s "$dir/err" ] || fail "'$what' with $spare kB left says nothing"; }
  done
  cv keys list >"$dir/now" 2>"$dir/err" || fail "the vault does not open with $spare kB left"
  jq -e --slurpfile before "$dir/before" '[.[].id] as $now | all($before[0][]; .id as $id | $now | index($id) != null)' "$dir/now" >/dev/null || fail "keys are lost with $spare kB left"
done
[ "$refused" -gt 0 ] || fail 'the disk was never full'
rm "$dir/disk/ballast"
cv sync >/dev/null 2>"$dir/err" || fail 'sync fails with room again'
cv journal verify >/dev/null 2>"$dir/err" || fail 'the journal is broken'
# What a full disk kept from being noted is found at the service: every key there is known here.
cv keys list 2>/dev/null | jq -r '[.[] | select(.name | startswith("full-"))] | length' >"$dir/full"
echo "$cases writes on a filling disk, $refused refused, nothing lost"
echo "cases: $cases"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every promise of SECURITY.md put to the test at length, and a table of it: promise, cases tried, failures. The
# tests are those of the whole suite; only their numbers are larger, by environment variables that each of them names
# in its head. About 40 minutes on two cores. Called by run.sh, with everything built.
# usage: trust.sh BUILD_FOLDER [PROMISE...]     (all promises, or those of the first column that are named)
set -uo pipefail
build=$1 wanted=" ${*:2} "
source=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# What the tests leave behind is searched at the end: home and temporary files of their own.
mkdir -p "$work/home" "$work/tmp"
export HOME=$work/home TMPDIR=$work/tmp XDG_CONFIG_HOME=$work/home/config XDG_DATA_HOME=$work/home/data
export XDG_CACHE_HOME=$work/home/cache QT_QPA_PLATFORM=offscreen

rows=() failed_rows=0
known=$(ctest --test-dir "$build" -N | awk '/ Test +#[0-9]+: / { print $NF == "(Disabled)" ? $(NF - 1) : $NF }')
is_wanted() { [ "$wanted" = '  ' ] || [[ $wanted == *" $1 "* ]]; }
# promise ID WORDS TESTS [NAME=VALUE...]: runs the tests whose names match and adds a row. What is set from outside wins.
promise() {
  local id=$1 words=$2 tests=$3 log cases failures skipped name
  shift 3
  is_wanted "$id" || return 0
  log=$work/$id.log
  echo "== $id: $words"
  # ctest passes over a name that no test has.
  for name in ${tests//|/ }; do
    grep -qx "$name" <<<"$known" || { echo "There is no test $name."; failed_rows=$((failed_rows + 1)); }
  done
  local -a settings=()
  for name in "$@"; do [ -n "$(printenv "${name%%=*}")" ] || settings+=("$name"); done
  env "${settings[@]}" ctest --test-dir "$build" -V -R "^($tests)\$" --no-tests=error >"$log" 2>&1
  local code=$?
  # Each row of a Qt Test is a case; what is tried within one is said as "cases: N". Of a script the script counts.
  cases=$(awk '
    match($0, /cases: [0-9]+/) { sum += substr($0, RSTART + 7, RLENGTH - 7) }
    match($0, /Totals: [0-9]+ passed/) { sum += substr($0, RSTART + 8, RLENGTH - 15) }
    / Test +#[0-9]+: .* Passed/ { tests += 1 }
    END { print (sum > 0 ? sum : tests + 0) }' "$log")
  failures=$(awk '/Totals: [0-9]+ passed, [0-9]+ failed/ { match($0, /[0-9]+ failed/); sum += substr($0, RSTART, RLENGTH - 7) } END { print sum + 0 }' "$log")
  skipped=$(grep -cE '\*\*\*Skipped|\*\*\*Not Run \(Disabled\)' "$log")
  [ "$code" -eq 0 ] || [ "$failures" -gt 0 ] || failures=1
  if [ "$failures" -gt 0 ]; then
    failed_rows=$((failed_rows + 1))
    grep -E 'FAIL!|FAILED|\*\*\*Failed|\*\*\*Timeout' "$log" | head -20
  fi
  rows+=("$id|$words|$cases|$failures|$skipped")
}

promise faults-vault 'the i-th database call or access fails' 'tst_vaultfaults|tst_sessionfaults|tst_migrations' CLAVIGER_EVERY=3
promise faults-network 'the i-th request is cut, hangs, lies, leads elsewhere' 'tst_networkfaults|tst_session|tst_keywrites' CLAVIGER_SERVICES=all
promise kills 'killed at random moments' 'tst_kills|tst_importkill|tst_killedrotation' CLAVIGER_KILLS=200
promise disk 'a disk that fills up' 'fulldisk'
promise damage 'flipped bytes of header.json and data.db' 'tst_vaultdamage|tst_vaultheader'
promise custody 'key slots, a real keychain, none at all' 'tst_vaultkeys|tst_keychaincustody|tst_nokeychain|tst_keywipe'
promise lock 'locks by itself, leaves nothing, gives forms back' 'tst_lockpolicy|tst_autolock|tst_locksources|tst_lock|tst_forms'
promise process 'no dumps, not readable, keys locked in memory' 'process|hardening'
promise clipboard 'copied secrets are taken back' 'tst_secretclipboard|tst_revealdialog'
promise planted 'known secrets are found nowhere' 'planted|texts|tst_redaction|tst_secretscrubber'
promise network 'TLS, plain http, redirects, response bombs' 'tst_tls|tst_httptransport|tst_responsebombs|tst_retrypolicy'
promise descriptions 'hostile descriptions' 'tst_jq|tst_check|tst_checksample'
promise load 'fifty connections in a storm; politeness' 'tst_load' CLAVIGER_LOAD_SECONDS=600
promise signals 'ends at any signal' 'signals' CLAVIGER_ROUNDS=5
promise journal 'every act, and tampering is seen' 'tst_logbook|tst_acttable|tst_journalpage|tst_journalflows|cli_journal'
promise read-only 'a read-only connection changes nothing' 'cli_readonly|tst_readonlywindow'

# What all of it left behind.
echo '== left: files that the tests left behind'
shapes='(eg_live|eg_test|gr|ag|entri|eak|eok)_[A-Za-z0-9]{20,}'
files=$(find "$work/home" "$work/tmp" -type f | wc -l)
found=$(grep -rlaE "$shapes" "$work/home" "$work/tmp" 2>/dev/null | wc -l)
[ "$found" -eq 0 ] || { failed_rows=$((failed_rows + 1)); grep -rlaE "$shapes" "$work/home" "$work/tmp" | head; }
rows+=("left|no secret in files that the suite left behind|$files|$found|0")

if ! is_wanted fuzz; then
  :
elif command -v clang++-19 >/dev/null; then
  echo '== fuzz: hostile input of every kind'
  seconds=${CLAVIGER_FUZZ_SECONDS:-30}
  bash "$source/tests/fuzz/run.sh" "$seconds" >"$work/fuzz.log" 2>&1
  code=$?
  runs=$(awk '$2 ~ /^[0-9]+$/ { sum += $2 } END { print sum + 0 }' "$work/fuzz.log")
  [ "$code" -eq 0 ] || { failed_rows=$((failed_rows + 1)); tail -20 "$work/fuzz.log"; }
  rows+=("fuzz|random input for every parser|$runs|$((code != 0))|0")
else
  rows+=('fuzz|random input for every parser (clang-19 is missing)|0|0|1')
fi

echo
printf '%-15s %-58s %10s %9s %8s\n' promise words cases failures skipped
for row in "${rows[@]}"; do
  IFS='|' read -r id words cases failures skipped <<<"$row"
  printf '%-15s %-58s %10s %9s %8s\n' "$id" "$words" "$cases" "$failures" "$skipped"
done
[ "$failed_rows" -eq 0 ] || { echo "$failed_rows promises are broken."; exit 1; }
echo 'Every promise holds.'

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Other programs with the same log, where they are installed: lnav from its package, DuckDB from npm (put into
# the cache folder when CLAVIGER_BENCH_PEERS=1). Prints one JSON object. usage: run.sh LOG
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
log=$1
cache=${XDG_CACHE_HOME:-$HOME/.cache}/claviger-tests/peers
work=$(mktemp -d "${TMPDIR:-/tmp}/peers-XXXXXX")
trap 'rm -rf "$work"' EXIT

install_duckdb() {
  mkdir -p "$cache"
  cmp -s "$here/package.json" "$cache/package.json" && [ -d "$cache/node_modules" ] && return
  cp "$here/package.json" "$cache/package.json"
  (cd "$cache" && timeout 600 npm install --no-audit --no-fund >install.log 2>&1)
}

duckdb=null
if command -v node >/dev/null; then
  [ "${CLAVIGER_BENCH_PEERS:-0}" = 1 ] && install_duckdb || true
  if [ -d "$cache/node_modules/@duckdb" ]; then
    cp "$here/duckdb.mjs" "$cache/duckdb.mjs"
    duckdb=$(node "$cache/duckdb.mjs" "$log" "$work/events.duckdb" 2>/dev/null) || duckdb=null
  fi
fi
lnav=null
if command -v lnav >/dev/null && [ "$(stat -c %s "$log")" -lt 1000000000 ]; then
  start=$(date +%s.%N)
  lnav -n -c ';SELECT log_level, count(*) FROM all_logs GROUP BY 1' "$log" >/dev/null 2>&1 &&
    lnav=$(jq -n --argjson a "$start" --argjson b "$(date +%s.%N)" '{open_and_group_seconds: ($b - $a)}') || lnav=null
fi
jq -cn --argjson duckdb "$duckdb" --argjson lnav "$lnav" '{duckdb: $duckdb, lnav: $lnav}'

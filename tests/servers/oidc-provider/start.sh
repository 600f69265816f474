#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Starts a fresh oidc-provider on a free port of this machine and prints one JSON line:
#   {"url", "run", "initial_access_token"}
# Give "run" to stop.sh. Packages are installed once into $XDG_CACHE_HOME/claviger-tests; exit code 77
# means that this machine cannot run the server (no node, no npm, no network for the first install).
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/claviger-tests/oidc-provider
cannot() { echo "oidc-provider: $*" >&2; exit 77; }
for tool in node npm jq flock; do command -v "$tool" >/dev/null || cannot "$tool is missing"; done
export no_proxy=127.0.0.1 NO_PROXY=127.0.0.1

mkdir -p "$cache"
exec 9>"$cache/.lock"
flock 9
if ! cmp -s "$here/package.json" "$cache/.installed"; then
  rm -rf "$cache/node_modules" "$cache/package-lock.json" "$cache/.installed"
  cp "$here/package.json" "$cache/package.json"
  (cd "$cache" && timeout 600 npm install --no-audit --no-fund --prefer-offline >install.log 2>&1 9>&-) \
    || cannot "npm install failed: $(tail -3 "$cache/install.log" | tr '\n' ' ')"
  cp "$here/package.json" "$cache/.installed"
fi
cp "$here/server.mjs" "$cache/server.mjs"
flock -u 9
exec 9>&-

run=$(mktemp -d "$cache/run-XXXXXX")
setsid node "$cache/server.mjs" "$run" >"$run/out" 2>"$run/err" </dev/null &
echo $! >"$run/pid"
fail() { echo "oidc-provider: $*" >&2; cat "$run/err" >&2; "$here/stop.sh" "$run"; exit 1; }
for _ in $(seq 1 300); do
  [ -s "$run/out" ] && break
  kill -0 "$(cat "$run/pid")" 2>/dev/null || fail "the server ended while starting"
  sleep 0.1
done
jq -ce --arg run "$run" '{url: "http://127.0.0.1:\(.port)", run: $run, initial_access_token}' "$run/out" \
  || fail "the server said nothing that could be read"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# stop.sh RUN: ends the server that start.sh started with this "run" folder, and removes the folder.
set -euo pipefail
run=${1:?the folder that start.sh printed as \"run\"}
case $run in */claviger-tests/oidc-provider/run-*) ;; *) echo "not a run folder: $run" >&2; exit 2 ;; esac
pid=$(cat "$run/pid" 2>/dev/null || true)
# A process number may have been given out again: end it only if it is still this server.
if [ -n "$pid" ] && tr '\0' '\n' <"/proc/$pid/cmdline" 2>/dev/null | grep -qxF "$run"; then
  kill "$pid" 2>/dev/null || true
  for _ in $(seq 1 50); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
fi
rm -rf "$run"

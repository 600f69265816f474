#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the release flags promise, read back from the built binary; and the same check on a binary that was
# built without them, which has to be found out. Exits with 77 (skipped) for builds that are no releases.
# usage: hardening.sh PATH_TO_CLAVIGER BUILD_TYPE COMPILE_COMMANDS CXX
set -euo pipefail
binary=$1 type=$2 commands=$3 compiler=$4
case $type in Release | RelWithDebInfo | MinSizeRel) ;; *) echo "Skipped: $type is no release."; exit 77 ;; esac
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export LC_ALL=C

# A binary is marked for control-flow protection only if the C library's own start files are, too, which
# Debian 12's are not; then it is read from how our files are compiled.
echo 'int main(void) { return 0; }' >"$dir/plain.c"
"$compiler" -x c -fcf-protection=full "$dir/plain.c" -o "$dir/plain" 2>/dev/null
can_cet=false
readelf -nW "$dir/plain" | grep -q IBT && can_cet=true

# weaknesses FILE: one line for each promise that the file does not keep.
weaknesses() {
  readelf -hW "$1" >"$dir/header"; readelf -lW "$1" >"$dir/segments"; readelf -dW "$1" >"$dir/dynamic"
  readelf -nW "$1" >"$dir/notes"; readelf --dyn-syms -W "$1" >"$dir/symbols"
  grep -q 'Type:.*DYN' "$dir/header" && grep -qE 'FLAGS_1.*\bPIE\b' "$dir/dynamic" || echo 'not position-independent (PIE)'
  grep -q 'GNU_RELRO' "$dir/segments" || echo 'relocations stay writable (relro)'
  grep -qE 'BIND_NOW|FLAGS_1.*\bNOW\b' "$dir/dynamic" || echo 'symbols are bound late (now)'
  grep -E 'GNU_STACK' "$dir/segments" | grep -qE ' RW +0' || echo 'executable stack'
  grep -qE 'LOAD.* RWE ' "$dir/segments" && echo 'a segment is writable and executable'
  grep -qE '__stack_chk_fail' "$dir/symbols" || echo 'no stack protector'
  grep -qE '_chk(@|$)' <(grep -v __stack_chk_fail "$dir/symbols") || echo 'no fortified calls (_FORTIFY_SOURCE)'
  grep -qE '\((RPATH|TEXTREL)\)' "$dir/dynamic" && echo 'RPATH or text relocations'
  if $can_cet; then
    grep -q 'IBT' "$dir/notes" && grep -q 'SHSTK' "$dir/notes" || echo 'no control-flow protection (CET)'
  fi
  return 0
}

found=$(weaknesses "$binary")
[ -z "$found" ] || { echo "FAILED: $binary:"; echo "$found"; exit 1; } >&2

# The level of fortification leaves no trace in a binary: it is read from how each of our files is compiled.
soft=$(jq -r '.[] | select(.file | test("/(app|ui|models)/[^/].*\\.cpp$")) | select(.file | test("_autogen|/build/|/\\.qt/|qrc_") | not)
  | select((.command | test("-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3")) and (.command | test("-fstack-protector-strong")) and (.command | test("-fcf-protection=full")) | not) | .file' "$commands")
count=$(jq -r '.[].file' "$commands" | grep -cE '/(app|ui|models)/.*\.cpp$')
[ "$count" -gt 100 ] || { echo "FAILED: only $count files of ours in $commands" >&2; exit 1; }
[ -z "$soft" ] || { echo "FAILED: compiled without the flags:"; echo "$soft"; exit 1; } >&2

# The check can fail: a soft binary is found out on every count.
cat >"$dir/soft.c" <<'C'
#include <stdio.h>
#include <string.h>
int main(int argc, char **argv) { char text[8]; strcpy(text, argv[argc - 1]); puts(text); return 0; }
C
"$compiler" -x c -O2 -U_FORTIFY_SOURCE -fno-stack-protector -fcf-protection=none -no-pie -fno-pie \
  -Wl,-z,norelro,-z,lazy,-z,execstack "$dir/soft.c" -o "$dir/soft" 2>/dev/null
found=$(weaknesses "$dir/soft")
[ "$(wc -l <<<"$found")" -ge 5 ] || { echo "FAILED: a soft binary passes for hardened: $found" >&2; exit 1; }
echo "hardened: $count files; a soft binary is found out on $(wc -l <<<"$found") counts; CET in the binary: $can_cet"

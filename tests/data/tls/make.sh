#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Made the certificates in this folder, once: a test authority and what it signed. The keys protect nothing.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
touch "$work/index"; echo 01 >"$work/serial"
cat >"$work/ca.cnf" <<END
[ca]
default_ca = one
[one]
database = $work/index
serial = $work/serial
new_certs_dir = $work
default_md = sha256
policy = any
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
END
key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1.key" 2>/dev/null; }
key ca
openssl req -x509 -new -key ca.key -subj '/CN=Claviger test authority' -days 36500 -out ca.pem
leaf() { # NAME SUBJECT-ALT-NAME START END
  key "$1"
  openssl req -new -key "$1.key" -subj "/CN=$1" -addext "subjectAltName=$2" -out "$work/$1.csr"
  openssl ca -batch -notext -config "$work/ca.cnf" -cert ca.pem -keyfile ca.key -startdate "$3" -enddate "$4" \
    -in "$work/$1.csr" -out "$1.pem" 2>/dev/null
}
here=DNS:localhost,IP:127.0.0.1
leaf good "$here" 20200101000000Z 21200101000000Z
leaf expired "$here" 20200101000000Z 20210101000000Z
leaf early "$here" 20990101000000Z 21200101000000Z
leaf elsewhere DNS:api.example.org 20200101000000Z 21200101000000Z
key selfsigned
openssl req -x509 -new -key selfsigned.key -subj /CN=selfsigned -addext "subjectAltName=$here" -days 36500 -out selfsigned.pem
rm ca.key

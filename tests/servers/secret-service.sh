#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command with a real Secret Service: a private D-Bus session, a private home and an unlocked
# GNOME Keyring that nothing else can see. Usage: secret-service.sh COMMAND [ARGUMENT]...
# Where GNOME Keyring is not installed, the command runs with CLAVIGER_NO_SECRET_SERVICE=1.
set -eu

if [ -z "${CLAVIGER_SECRET_SERVICE_HOME:-}" ]; then
    if ! command -v gnome-keyring-daemon >/dev/null || ! command -v dbus-run-session >/dev/null; then
        CLAVIGER_NO_SECRET_SERVICE=1 exec "$@"
    fi
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT INT TERM
    mkdir -m 700 "$home/data" "$home/run" "$home/cache"
    status=0
    env -u DISPLAY -u WAYLAND_DISPLAY CLAVIGER_SECRET_SERVICE_HOME="$home" HOME="$home" \
        XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run" XDG_CACHE_HOME="$home/cache" \
        dbus-run-session -- "$0" "$@" || status=$?
    exit $status
fi

# Inside the session. The pass word of the keyring is read from standard input.
eval "$(printf 'test' | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"
exec "$@"

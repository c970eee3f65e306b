#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rollbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/support/keychain-session.sh open|locked|missing|none PROGRAM [ARGUMENT]...: runs a program with a home directory
# and a session bus of its own, and on that bus a real keychain that is open, locked or has no collection, or without any
# bus. The user's own keychain is out of reach, and nothing can ask on a screen. Ends with 77 (skipped) where
# gnome-keyring or dbus is missing, but never in CI.
set -euo pipefail
kind=${1:?usage: keychain-session.sh open|locked|missing|none PROGRAM [ARGUMENT]...}
shift

skip() {
    echo "Skipped: $1"
    [[ -z ${CI:-} ]] || exit 1
    exit 77
}

on_the_bus() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'
}

# start_keychain [--unlock]: starts it with the password on standard input and waits until it is on the bus.
start_keychain() {
    printf password | "$HOME/keyring-daemon" --foreground --components=secrets "$@" >/dev/null 2>&1 &
    keychain=$!
    for ((i = 0; i < 300; ++i)); do
        ! on_the_bus || return 0
        sleep 0.1
    done
    echo "the keychain does not start" >&2
    exit 1
}

stop_keychain() {
    [[ -z $keychain ]] || kill "$keychain" 2>/dev/null || true
    wait "$keychain" 2>/dev/null || true
    keychain=
}

if [[ -n ${ROLLBOOK_KEYCHAIN_SESSION-} ]]; then # on the new bus
    keychain=
    trap stop_keychain EXIT
    case $kind in
        open) start_keychain --unlock ;;
        missing) start_keychain ;;
        locked)
            start_keychain --unlock
            stop_keychain
            start_keychain
            ;;
    esac
    "$@"
    exit
fi

home=$(mktemp -d)
trap 'rm -rf -- "$home"' EXIT
unset DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL DBUS_SESSION_BUS_ADDRESS
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache
export XDG_RUNTIME_DIR=$home/run ROLLBOOK_KEYCHAIN_SESSION=$kind
mkdir -m 700 "$XDG_RUNTIME_DIR"

if [[ $kind == none ]]; then
    DBUS_SESSION_BUS_ADDRESS=unix:path=$home/nowhere "$@"
    exit
fi
for tool in dbus-run-session dbus-send gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || skip "$tool is not installed"
done
# The copy has no file capabilities: where a container forbids those, the installed program does not start.
cp -- "$(command -v gnome-keyring-daemon)" "$home/keyring-daemon"
dbus-run-session -- "${BASH_SOURCE[0]}" "$kind" "$@"

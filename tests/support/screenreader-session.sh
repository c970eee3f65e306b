#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rollbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/support/screenreader-session.sh ROLLBOOK CHECK: opens the window on the practice data, on a screen and a session
# bus of its own that speak AT-SPI as with a screen reader, and lets the Python program CHECK read what is told there.
# Ends with 77 (skipped) where a part is missing, but never in CI.
set -euo pipefail
(($# == 2)) || { echo "usage: screenreader-session.sh ROLLBOOK CHECK" >&2; exit 2; }

launcher=/usr/libexec/at-spi-bus-launcher
missing=
command -v dbus-run-session >/dev/null || missing=dbus
command -v Xvfb >/dev/null || missing=xvfb
[[ -x $launcher ]] || missing=at-spi2-core
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || missing=python3-pyatspi
if [[ -n $missing ]]; then
    echo "Skipped: $missing is not installed"
    [[ -z ${CI:-} ]] || exit 1
    exit 77
fi
if [[ -z ${ROLLBOOK_SCREENREADER_SESSION-} ]]; then
    ROLLBOOK_SCREENREADER_SESSION=1 exec dbus-run-session -- "${BASH_SOURCE[0]}" "$@"
fi

folder=$(mktemp -d)
children=()
leave() {
    for ((i = ${#children[@]} - 1; i >= 0; --i)); do # the screen last
        kill "${children[i]}" 2>/dev/null || true
        wait "${children[i]}" 2>/dev/null || true
    done
    rm -rf -- "$folder"
}
trap leave EXIT
mkdir -m 700 "$folder/runtime"
export HOME=$folder XDG_RUNTIME_DIR=$folder/runtime XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data
mkfifo "$folder/display"
Xvfb -displayfd 4 -screen 0 1440x900x24 -nolisten tcp 4>"$folder/display" >/dev/null 2>&1 &
children+=($!)
read -r number <"$folder/display"
export DISPLAY=:$number QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
"$launcher" --launch-immediately >/dev/null 2>&1 &
children+=($!)
"$1" --sample --language en &
children+=($!)
/usr/bin/python3 "$2"

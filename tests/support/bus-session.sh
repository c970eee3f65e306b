#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rollbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/support/bus-session.sh PROGRAM [ARGUMENT]...: runs a program on a bus of its own, which is its session bus and its
# system bus, and on which nobody is but who the program brings. Nothing is started on demand. Ends with 77 (skipped)
# where dbus is missing, but never in CI.
set -euo pipefail
(($# > 0)) || { echo "usage: bus-session.sh PROGRAM [ARGUMENT]..." >&2; exit 2; }

if [[ -n ${ROLLBOOK_BUS_SESSION-} ]]; then # on the new bus
    export DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS
    exec "$@"
fi
if ! command -v dbus-run-session >/dev/null; then
    echo "Skipped: dbus-run-session is not installed"
    [[ -z ${CI:-} ]] || exit 1
    exit 77
fi
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
cat >"$folder/bus.conf" <<'END'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
export ROLLBOOK_BUS_SESSION=1
dbus-run-session --config-file "$folder/bus.conf" -- "${BASH_SOURCE[0]}" "$@"

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rollbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/contracts/run.sh BIN_DIR WORK_DIR: the practice server, and rollbook-cli when it is built, behind proxies that
# check every request and every answer against the contract of its service; and the catalogs against their schema. Ends
# with 77 (skipped) where Node.js is missing, but never in CI.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
bin=${1:?usage: run.sh BIN_DIR WORK_DIR}
work=${2:?usage: run.sh BIN_DIR WORK_DIR}

skip() {
    echo "Skipped: $1"
    [[ -z ${CI:-} ]] || exit 1
    exit 77
}

command -v node >/dev/null || skip "node is not installed"
command -v npm >/dev/null || skip "npm is not installed"

mkdir -p "$work"
if ! cmp -s "$here/package-lock.json" "$work/installed-lock.json"; then
    cp "$here/package.json" "$here/package-lock.json" "$work/"
    (cd "$work" && npm ci --no-audit --no-fund --ignore-scripts) || skip "the proxy cannot be installed"
    cp "$here/package-lock.json" "$work/installed-lock.json"
fi
node "$here/catalogs.mjs" "$work" "$here/../../resources"
exec node "$here/check.mjs" "$bin" "$work" "$here"

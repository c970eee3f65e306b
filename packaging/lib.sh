# SPDX-FileCopyrightText: 2026 The Rollbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What packaging/run, packaging/test and their checks share. To be sourced.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '\n== %s\n' "$*"; }

die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# Every core, or fewer where memory would not do for them (a Qt source takes up to 1 GB).
jobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable/ { print int($2 / 1048576) }' /proc/meminfo)
    ((memory >= 1)) || memory=1
    echo $((cores < memory ? cores : memory))
}

# Runs a command as root: directly, or with sudo.
as_root() {
    if ((EUID == 0)); then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "root is needed for: $*"
    fi
}

# The names in the given sections of packages.txt.
packages_of() {
    local section
    for section in "$@"; do
        awk -v wanted="[$section]" '
            /^#/ || NF == 0 { next }
            /^\[/ { inside = ($1 == wanted); next }
            inside { print $1 }' "$root/packaging/packages.txt"
    done
}

# Those of the names on standard input that no installed package has or provides.
missing_packages() {
    awk '
        FNR == NR {
            if ($1 !~ /^.i/) next
            for (i = 2; i <= NF; i++) { sub(/,$/, "", $i); present[$i] = 1 }
            next
        }
        !($1 in present)' \
        <(dpkg-query -W -f '${db:Status-Abbrev} ${Package} ${Provides}\n') -
}

# install_packages SECTION...: asks apt for what is missing, and touches nothing when nothing is.
install_packages() {
    local missing
    mapfile -t missing < <(packages_of "$@" | missing_packages)
    if ((${#missing[@]} == 0)); then
        say "All Debian packages for $* are there"
        return
    fi
    say "Installing ${missing[*]}"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends "${missing[@]}"
}

# build PRESET DIR [CMake option]...: configures and builds everything in DIR.
build() {
    local preset=$1 dir=$2
    shift 2
    say "Building in ${dir#"$root/"} ($(jobs) jobs)"
    (cd "$root" && cmake --preset "$preset" -B "$dir" "$@")
    cmake --build "$dir" --parallel "$(jobs)"
}

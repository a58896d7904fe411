#!/usr/bin/env bash
# Fetches the real raylib 5.5, for the tests and examples that can use it instead of MiniRay.
#
#   Scripts/get-raylib.sh [DIRECTORY]        (default: .raylib)
#
# Puts libraylib.so into DIRECTORY and prints its path as the last line. Does nothing but that when it is there already.
# The library comes out of a Python package that carries prebuilt raylib libraries; no Python code of it is kept or needed.

set -euo pipefail

readonly package="raylib_dynamic"
readonly version="5.5.0.4"
readonly library="libraylib.so"

fail() {
    printf 'get-raylib: %s\n' "$1" >&2
    exit 1
}

# pip saves a wheel or a source archive, whichever the package index offers; both carry the libraries.
download() {
    python3 -m pip download --quiet --no-deps --dest "$1" "$package==$version" >"$1/pip.log" 2>&1
}

# Unpacks whatever was downloaded into the folder "$1/unpacked".
unpack() {
    local archive
    mkdir "$1/unpacked"
    for archive in "$1"/*.whl "$1"/*.tar.gz; do
        case "$archive" in
            *'*'*) ;;  # the pattern itself: no such file
            *.whl) python3 -m zipfile -e "$archive" "$1/unpacked" ;;
            *.tar.gz) tar -xzf "$archive" -C "$1/unpacked" ;;
        esac
    done
}

main() {
    [ $# -le 1 ] || fail "usage: get-raylib.sh [DIRECTORY]"
    [ "$(uname -s)-$(uname -m)" = "Linux-x86_64" ] || fail "the package has a library for Linux on x86-64 only, this is $(uname -sm)"
    local directory="${1:-.raylib}"

    mkdir -p "$directory" 2>/dev/null || fail "cannot create the directory $directory"
    directory="$(cd "$directory" && pwd)"
    if [ -s "$directory/$library" ]; then
        printf '%s\n' "$directory/$library"
        return
    fi

    command -v python3 >/dev/null || fail "python3 is needed to download $package"
    # Beside its destination, so that the last step is a rename: nobody ever sees half a library.
    work="$(mktemp -d "$directory/download.XXXXXX" 2>/dev/null)" || fail "cannot write to $directory"
    trap 'rm -rf "$work"' EXIT

    download "$work" || fail "pip could not download $package==$version: $(tail -n 1 "$work/pip.log")"
    unpack "$work" 2>/dev/null || fail "could not unpack $package==$version"
    local found
    found="$(find "$work/unpacked" -name "$library" -type f | head -n 1)"
    [ -n "$found" ] || fail "there is no $library in $package==$version"
    mv "$found" "$directory/$library" || fail "cannot write $directory/$library"
    printf '%s\n' "$directory/$library"
}

main "$@"

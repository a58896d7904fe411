#!/usr/bin/env bash
# Lays out random structs and unions with CLayout, clang and gcc, and fails if they differ. A difference is made as small as
# possible and printed as C, with the seed that gives it again.
#
# clang and gcc compile a program that prints sizes, offsets and the bits that bit-fields have; for the other targets clang
# prints its layouts. gcc for arm64 takes part if it is installed, with qemu. Some hundreds are also written as Swift mirrors, by
# hand and by macro, and compiled without and with optimization. Their members get random values; their bytes are to be those
# that C has for the values, written and read.
#
# Usage: Scripts/random-layouts.sh [COUNT] [--seed SEED] [--only COMPILER]      (default 100000 and a fresh seed)
set -euo pipefail
cd "$(dirname "$0")/.."

[[ "${1:-}" =~ ^[0-9]+$ ]] || set -- 100000 "$@"
swift build --product random-layouts >&2
.build/debug/random-layouts "$@"

# Mirrors in an optimized program are other code; compilers are not asked again.
case " $* " in *" --only "*) exit ;; esac
swift build -c release --product random-layouts >&2
.build/release/random-layouts "$@" --only "mirrors by hand" &
hand=$!
.build/release/random-layouts "$@" --only "mirrors by macro" || { wait; exit 1; }
wait "$hand"

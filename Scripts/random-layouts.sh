#!/usr/bin/env bash
# Lays out random structs and unions with CLayout, clang and gcc, and fails if they differ. A difference is made as small as
# possible and printed as C, with the seed that gives it again.
#
# clang and gcc compile a program that prints sizes, offsets and the bits that bit-fields have; for the other targets clang
# prints its layouts. gcc for arm64 takes part if it is installed, with qemu. Some hundreds are also written as Swift mirrors, by
# hand and by macro; from a COUNT of 10000 on in release, too.
#
# Usage: Scripts/random-layouts.sh [COUNT] [--seed SEED] [--only COMPILER]      (default 100000 and a fresh seed)
set -euo pipefail
cd "$(dirname "$0")/.."

[[ "${1:-}" =~ ^[0-9]+$ ]] || set -- 100000 "$@"
swift build --product random-layouts >&2
.build/debug/random-layouts "$@"

# Mirrors in an optimized program are other code; compilers are not asked again. The optimizer takes minutes, so only with many.
case " $* " in *" --only "*) exit ;; esac
[ "$1" -ge 10000 ] || exit 0
swift build -c release --product random-layouts >&2
for style in hand macro; do .build/release/random-layouts "$@" --only "mirrors by $style"; done

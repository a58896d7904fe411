#!/usr/bin/env bash
# Decodes mutated images of random graphs, with the AddressSanitizer: nothing outside of an image may be read, and no image may
# take long, or much memory. Prints what became of the inputs, and the seed, which makes the same inputs again; after an error,
# --only INDEX decodes the one input that it names.
#
# Usage: Scripts/fuzz-graphs.sh [COUNT] [--seed SEED] [--only INDEX]      (default 1000000 and a fresh seed)
set -euo pipefail
cd "$(dirname "$0")/.."

export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS=hard_rss_limit_mb=2048:quarantine_size_mb=16:detect_leaks=0:handle_sigill=1
build=(swift build -c release --sanitize=address --product fuzz-graphs --scratch-path .build/fuzz)
"${build[@]}" >&2
timeout 600 "$("${build[@]}" --show-bin-path)/fuzz-graphs" "$@"

#!/usr/bin/env bash
# Sends mutated messages and declarations to the macro plugin, built for release: it may not crash, hang, grow, be slow, or
# answer with anything that the compiler does not understand. Prints the seed; CLAYOUT_FUZZ_SEED=… repeats a run.
#
# Usage: Scripts/fuzz-macros.sh [COUNT]        (default 100000 messages)
set -euo pipefail
cd "$(dirname "$0")/.."

CLAYOUT_FUZZ_COUNT=${1:-100000} swift test -c release --disable-testable-imports --filter MacroTests.FuzzTests

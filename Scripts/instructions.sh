#!/usr/bin/env bash
# Prints the instructions of one call in each loop of clayout-bench, native and with CLayout, as counted by valgrind; and those of
# one pass over 100 structs, in C and with views.
#
#   Scripts/instructions.sh [--scratch-path PATH] [FILTER]
#
# FILTER: only the loop with this name, or else those whose name contains it. The callee's instructions are counted too, and
# are the same on both sides. Ends with 1 and a list if CLayout needs more than 3 instructions beyond the native call.

set -euo pipefail
cd "$(dirname "$0")/.."

readonly most_more=3
# A loop runs twice; the difference of the two runs has neither the start of the program nor that of the loop.
readonly few=1000 many=101000

fail() {
    printf 'instructions: %s\n' "$1" >&2
    exit "${2:-1}"
}

scratch="Benchmarks/.build"
filter=""
while [ $# -gt 0 ]; do
    case "$1" in
    --scratch-path)
        [ $# -gt 1 ] || fail "--scratch-path needs a path" 2
        scratch="$2"
        shift
        ;;
    -*) fail "there is no option '$1': usage: Scripts/instructions.sh [--scratch-path PATH] [FILTER]" 2 ;;
    *) filter="$1" ;;
    esac
    shift
done
readonly scratch filter

command -v valgrind >/dev/null || fail "valgrind is needed: apt-get install valgrind"

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

build=(swift build -c release --package-path Benchmarks --scratch-path "$scratch")
"${build[@]}" >"$work/build" 2>&1 || { cat "$work/build" >&2; fail "the benchmarks do not build"; }
cp "$("${build[@]}" --show-bin-path)/clayout-bench" "$work/clayout-bench"

# The copy does not find the libraries of the toolchain by itself.
runtime="$(swift -print-target-info | sed -n '/"runtimeLibraryPaths"/,/\]/s/^ *"\(\/.*\)".*/\1/p' | head -n 1)"
# So that two runs start with the same instructions.
export SWIFT_DETERMINISTIC_HASHING=1
export LD_LIBRARY_PATH="$runtime${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"

# Each line is a group and a name.
for group in call view; do
    arguments=(--list --group "$group")
    [ -z "$filter" ] || arguments+=(--filter "$filter")
    "$work/clayout-bench" "${arguments[@]}" 2>"$work/errors" | sed "s/^/$group /" >>"$work/names" || true
done
[ -s "$work/names" ] || fail "$(cat "$work/errors")"

# valgrind does not read every kind of debug information.
if ! valgrind --tool=none "$work/clayout-bench" --list --group call >/dev/null 2>&1; then
    strip -g "$work/clayout-bench"
    valgrind --tool=none "$work/clayout-bench" --list --group call >/dev/null 2>"$work/errors" ||
        fail "valgrind cannot run clayout-bench: $(tail -n 1 "$work/errors")"
fi

# Prints the instructions of a run of the loop $2 of the group $4 and the side $1 with $3 iterations.
instructions() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$work/clayout-bench" \
        --group "$4" --filter "$2" --only-loop "$1" --iterations "$3" 2>&1 >/dev/null |
        sed -n 's/.*Collected *: *\([0-9]*\).*/\1/p'
}

# Prints the instructions of one iteration of the loop $2 of the group $3 and the side $1, in tenths.
instructions_of_one() {
    local less more
    less="$(instructions "$1" "$2" "$few" "$3")"
    more="$(instructions "$1" "$2" "$many" "$3")"
    [ -n "$less" ] && [ -n "$more" ] || fail "callgrind counted nothing in '$2'"
    # Rounded.
    printf '%d' "$((((more - less) * 20 + many - few) / (2 * (many - few))))"
}

tenths() {
    local sign=""
    [ "$1" -ge 0 ] || sign="-"
    printf '%s%d.%d' "$sign" "$((${1#-} / 10))" "$((${1#-} % 10))"
}

printf '| %-32s | %6s | %7s | %10s |\n' "instructions per call or pass" "native" "CLayout" "difference"
printf '|----------------------------------|-------:|--------:|-----------:|\n'
while read -r group name; do
    native="$(instructions_of_one native "$name" "$group")"
    clayout="$(instructions_of_one clayout "$name" "$group")"
    more=$((clayout - native))
    printf '| %-32s | %6s | %7s | %10s |\n' "$name" "$(tenths "$native")" "$(tenths "$clayout")" "$(tenths "$more")"
    [ "$more" -le $((most_more * 10)) ] || printf '%s: %s\n' "$name" "$(tenths "$more")" >>"$work/missed"
done <"$work/names"

if [ -s "$work/missed" ]; then
    printf '\nMore than %d instructions beyond the native code:\n' "$most_more"
    cat "$work/missed"
    exit 1
fi
printf '\nNone needs more than %d instructions beyond the native code.\n' "$most_more"

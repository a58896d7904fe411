#!/usr/bin/env bash
# Runs raylib-demo on MiniRay and on the real raylib, without and with a window, and looks at the pixels of what they draw.
#
#   Scripts/check-demo.sh [SCRATCH-PATH]     (default: .build)
#
# Builds the demo in release mode and fetches raylib. The window needs xvfb and Mesa's software OpenGL:
#   apt-get install xvfb libgl1-mesa-dri libgl1 libglx-mesa0 libx11-6 libxrandr2 libxi6 libxinerama1 libxcursor1

set -euo pipefail
cd "$(dirname "$0")/.."

# A crash of the demo is to be an exit status, not a minute of backtraces.
export SWIFT_BACKTRACE=enable=no

step() {
    printf '\n--- %s\n' "$1"
}

fail() {
    printf 'check-demo: %s\n' "$1" >&2
    exit 1
}

# Runs a command that has to fail with the status $1 and one line that contains $2.
expect_failure() {
    local status="$1" text="$2" found=0
    shift 2
    "$@" >/dev/null 2>"$work/errors" || found=$?
    [ "$found" = "$status" ] || fail "'$*' ended with $found, not $status: $(cat "$work/errors")"
    [ "$(wc -l <"$work/errors")" = 1 ] || fail "'$*' did not say one line: $(cat "$work/errors")"
    grep -q -- "$text" "$work/errors" || fail "'$*' did not say '$text': $(cat "$work/errors")"
    printf 'as expected: %s\n' "$(cat "$work/errors")"
}

pixels() {
    python3 Scripts/png-pixels.py "$@"
}

# The places and colors are those of Examples/raylib-demo/ImageScene*.swift.
check_picture() {
    pixels size "$1" 960 540
    pixels pixel "$1" 0 0 14 10 46          # the night sky
    pixels pixel "$1" 100 330 86 222 255    # the line of the horizon
    pixels pixel "$1" 742 232 255 255 255   # the middle of the wheel
    pixels pixel "$1" 748 232 14 10 46      # the ring around it
    pixels pixel "$1" 430 236 255 149 116   # the middle of the sun
    pixels colors "$1" 10000
}

# raylib must draw with its own functions, not with MiniRay's functions of the same names in the program.
check_own_calls() {
    LD_DEBUG=bindings LD_DEBUG_OUTPUT="$work/bindings" \
        "$demo" --library "$library" --output "$work/bindings.png" --sprites 1 >/dev/null
    grep -q 'libraylib.*libraylib.*ImageDrawCircle' "$work"/bindings.* || fail "the loader did not say what raylib calls"
    ! grep 'file .*libraylib.* to .*raylib-demo ' "$work"/bindings.* || fail "raylib calls functions of the program"
}

# Runs a command on a display of its own, where Mesa draws in software. $1: further arguments of the display.
with_display() {
    LIBGL_ALWAYS_SOFTWARE=1 GALLIUM_DRIVER=llvmpipe \
        xvfb-run --auto-servernum --server-args "-screen 0 1280x800x24 $1" "${@:2}"
}

# The places and colors are those of Examples/raylib-demo/Bunnymark.swift.
check_screenshot() {
    pixels size "$1" 960 540
    pixels pixel "$1" 950 4 30 34 54        # the bar with the text
    pixels pixel "$1" 4 535 230 41 55       # the left square
    pixels pixel "$1" 955 535 0 121 241     # the right square
    pixels colors "$1" 2000
}

readonly scratch="${1:-.build}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export work

step "build"
swift build --configuration release --scratch-path "$scratch" --product raylib-demo
demo="$(swift build --configuration release --scratch-path "$scratch" --product raylib-demo --show-bin-path)/raylib-demo"
readonly demo

step "MiniRay"
"$demo" --output "$work/mini-ray.png"
check_picture "$work/mini-ray.png"

step "raylib"
library="$(Scripts/get-raylib.sh | tail -n 1)"
readonly library
"$demo" --library "$library" --output "$work/raylib.png"
check_picture "$work/raylib.png"
pixels same "$work/mini-ray.png" "$work/raylib.png"
check_own_calls

step "raylib in a window"
command -v xvfb-run >/dev/null || fail "xvfb-run is needed for the window"
with_display "" "$demo" --library "$library" --window --sprites 2000 --frames 100 --output "$work/window.png"
check_screenshot "$work/window.png"

step "errors"
expect_failure 1 "cannot load the library" "$demo" --library "$work/libraylib.so"
expect_failure 1 "has no symbols 'GenImageColor', " "$demo" --library libm.so.6
expect_failure 1 "cannot write" "$demo" --output "$work/missing/picture.png" --sprites 1
expect_failure 1 "cannot write" "$demo" --library "$library" --output "$work/missing/picture.png" --sprites 1
expect_failure 1 "cannot open a window" env -u DISPLAY "$demo" --library "$library" --window
# Within the display, because xvfb-run does not pass every exit status on.
with_display "-extension GLX" bash -c "$(declare -f fail expect_failure); expect_failure \"\$@\"" - \
    1 "cannot open a window" "$demo" --library "$library" --window
expect_failure 2 "no windows" "$demo" --window
expect_failure 2 "no option" "$demo" --windows

printf '\nThe demo draws what it should.\n'

#!/usr/bin/env bash
# Checks what is written about CLayout: that the documentation builds without a warning, that every public symbol has a comment,
# that links lead somewhere, and that .ci/run runs the commands that are shown. `swift test` compiles and runs the examples.
#
#   Scripts/check-documentation.sh [SCRATCH-PATH] [OUTPUT-FOLDER]     (default: .build, and no output is kept)
#
# With an output folder, the documentation is left there, to be looked at with any web server.

set -euo pipefail
cd "$(dirname "$0")/.."

step() {
    printf -- '--- %s\n' "$1"
}

readonly scratch="${1:-.build}"
readonly catalog="Sources/CLayout/CLayout.docc"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
output="${2:-$work/CLayout.doccarchive}"

step "build"
swift build --scratch-path "$scratch" --target CLayout
modules="$(swift build --scratch-path "$scratch" --show-bin-path)"
triple="$(swiftc -print-target-info | python3 -c 'import json, sys; print(json.load(sys.stdin)["target"]["triple"])')"

# From the module that was built just now; `swift package dump-symbol-graph` would build the tests too. Without
# -skip-inherited-docs, so that what implements a documented requirement counts as documented.
step "symbols"
mkdir "$work/symbols"
swift-symbolgraph-extract -module-name CLayout -target "$triple" -minimum-access-level public \
    -I "$modules/Modules" -I Sources/CLayoutTrampolines/include \
    -Xcc "-fmodule-map-file=$modules/CLayoutTrampolines.build/module.modulemap" -output-dir "$work/symbols"
python3 Scripts/check-documentation.py comments "$work/symbols" "$PWD/Sources"

step "documentation"
docc convert "$catalog" --additional-symbol-graph-dir "$work/symbols" --output-dir "$output" \
    --fallback-display-name CLayout --fallback-bundle-identifier org.clayout.CLayout --warnings-as-errors

step "links, commands and tables"
status=0
python3 Scripts/check-documentation.py links README.md CONTRIBUTING.md CHANGELOG.md "$catalog"/*.md || status=1
python3 Scripts/check-documentation.py commands .ci/run README.md CONTRIBUTING.md "$catalog"/*.md || status=1
python3 Scripts/check-documentation.py tables "$catalog"/*.md || status=1
[ "$status" = 0 ] || exit "$status"

printf 'The documentation is complete.\n'

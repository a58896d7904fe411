#!/bin/sh
# Tests CLayout on arm64 without arm64 hardware: builds the library and Tests/Arm64 as Embedded Swift, links them with the C
# fixtures against Debian's arm64 C library, and runs that under qemu.
#
#     Scripts/test-arm64.sh [EVERY]
#
# EVERY (37 unless told otherwise) says how many of the fixtures are called: each EVERYth, because compiling a call takes
# a second, though running it takes none. It has no factor in common with the numbers of fixtures for each struct, so all
# positions are among them. With 1 all are called, which takes a long time.
set -eu
cd "$(dirname "$0")/.."
every=${1:-37}

missing=
command -v swiftc >/dev/null || missing="$missing swiftc"
command -v ld.lld >/dev/null || missing="$missing ld.lld"
command -v qemu-aarch64-static >/dev/null || missing="$missing qemu-user-static"
command -v aarch64-linux-gnu-gcc >/dev/null || missing="$missing gcc-aarch64-linux-gnu"
[ -f /usr/aarch64-linux-gnu/lib/libc.a ] || missing="$missing libc6-dev-arm64-cross"
if [ -n "$missing" ]; then
    echo "test-arm64: missing:$missing" >&2
    exit 2
fi

tools=$(dirname "$(command -v swiftc)")
unicode=$tools/../lib/swift/embedded/aarch64-none-none-elf/libswiftUnicodeDataTables.a
build=$(mktemp -d "${TMPDIR:-/tmp}/test-arm64.XXXXXX")
trap 'rm -rf "$build"' EXIT

# The macros run on this machine. Built apart, so that the script can run beside a build of the package.
swift build --product CLayoutMacrosLite --scratch-path .build/plugin
plugin=$(swift build --scratch-path .build/plugin --show-bin-path)/CLayoutMacrosLite-tool

Scripts/make-layout-fixtures --check --compiler 'aarch64-linux-gnu-gcc -static' --runner qemu-aarch64-static

cat > "$build/module.modulemap" <<EOF
module CLayoutTrampolines { header "$PWD/Sources/CLayoutTrampolines/include/CLayoutTrampolines.h" export * }
module CallFixtures { header "$PWD/Fixtures/Calls/include/CallFixtures.h" export * }
EOF
python3 Tests/Arm64/make-calls.py "$tools/clang" "$every" > "$build/Calls.swift"

# Compiles one module from the Swift files after its name.
compile() {
    module=$1
    shift
    "$tools/swiftc" -swift-version 6 -package-name clayout -strict-memory-safety -parse-as-library -wmo -O \
        -load-plugin-executable "$plugin#CLayoutMacrosLite" \
        -target aarch64-none-none-elf -enable-experimental-feature Embedded -enable-experimental-feature Lifetimes \
        -enable-experimental-feature RawLayout -Xcc -ffreestanding -I "$build" \
        -module-name "$module" -emit-module -emit-module-path "$build/$module.swiftmodule" -c "$@" -o "$build/$module.o"
}
compile CLayout $(find Sources/CLayout -name '*.swift' | sort)
compile RaylibMirrors Examples/RaylibMirrors/*.swift
mirrors=
for file in UnionMirrors NestedUnionMirrors AnonymousMembers AnonymousGroups GenericBits BitFieldMirrors UnnamedBitFieldMirrors \
    AttributedMembers WrapperMirrors; do
    mirrors="$mirrors Tests/TestSupport/$file.swift"
done
compile Arm64Tests Tests/Arm64/*.swift Tests/CallTests/FixtureMirrors.swift Tests/CallTests/NestedMirrors.swift Tests/CallTests/MemberMirrors.swift \
    $mirrors "$build/Calls.swift"

# Not allocations.c, which replaces malloc: a static C library lets nobody.
"$tools/clang" --target=aarch64-linux-gnu -fuse-ld=lld -static -std=gnu11 -O1 -I Sources/CLayoutTrampolines/include \
    Sources/CLayoutTrampolines/*.c Sources/CLayoutTrampolines/*.S Tests/Arm64/main.c \
    $(ls Fixtures/Calls/*.c | grep -v allocations.c) "$build"/*.o "$unicode" -o "$build/test"
qemu-aarch64-static "$build/test"

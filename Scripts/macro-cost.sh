#!/usr/bin/env bash
# What macros cost a client's build: builds a client with 50 mirrors from clean, (a) with @CStruct, (b) with hand-written
# conformances and a CLayout without its macro plugin, and (c) with an equivalent macro that is made with swift-syntax, and prints
# the three times. Then the time of an expansion, asked of the plugin that (a) built. (c) takes minutes.
#
# Usage: Scripts/macro-cost.sh [--enforce] [--release] [--skip-swift-syntax]        (needs Python 3)
# With --enforce it fails if (a) takes more than 5 s longer than (b), or an expansion more than 1 ms.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD

enforce=() configuration=debug swift_syntax=true
for argument in "$@"; do
    case $argument in
    --enforce) enforce=(--enforce) ;;
    --release) configuration=release ;;
    --skip-swift-syntax) swift_syntax=false ;;
    *) sed -n '/^# Usage/s/^# //p' "$0" >&2 && exit 2 ;;
    esac
done
syntax_address=https://github.com/swiftlang/swift-syntax syntax_version=603.0.1
mirrors=50
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Writes the client: its mirrors are declared with "macro", "hand" or "syntax".
write_client() {
    mkdir -p "$work/$1/Sources/client"
    awk -v style="$1" -v mirrors="$mirrors" 'BEGIN {
        count = split("UInt8 Int16 CInt UInt64 Float Double Bool", types, " ")
        print "import CLayout"
        if (style == "syntax") print "import Mirrors"
        for (m = 0; m < mirrors; m++) {
            print (style == "hand" ? "struct Mirror" m ": CStructLayout {" : \
                (style == "macro" ? "@CStruct" : "@SyntaxStruct") " struct Mirror" m " {")
            fields = 3 + m % 8
            for (f = 0; f < fields; f++) print "    var field" f ": " types[1 + (m * 5 + f * 3) % count]
            if (m) print "    var nested: Mirror" int((m - 1) / 2)
            if (style == "hand") {
                print "    @inlinable @inline(__always)"
                print "    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {"
                for (f = 0; f < fields; f++) print "        visitor.field(\"field" f "\", &field" f ")"
                if (m) print "        visitor.field(\"nested\", &nested)"
                print "    }"
            }
            print "}"
        }
        for (m = 0; m < mirrors; m++) print "print(Mirror" m ".layout.size)"
    }' >"$work/$1/Sources/client/main.swift"
}

# Writes a manifest: the package, its further dependencies, the client's further dependencies, further targets.
write_manifest() {
    cat >"$work/$1/Package.swift" <<MANIFEST
// swift-tools-version: 6.2
import CompilerPluginSupport
import PackageDescription

let package = Package(
    name: "client",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "CLayout", path: "$2"), $3],
    targets: [.executableTarget(name: "client", dependencies: [.product(name: "CLayout", package: "CLayout"), $4]), $5]
)
MANIFEST
}

# CLayout without its plugin, so that (b) is what the library would cost if it had no macros.
write_library_without_plugin() {
    mkdir -p "$work/CLayout/Sources"
    cp -r "$root/Sources/CLayout" "$root/Sources/CLayoutTrampolines" "$work/CLayout/Sources"
    cat >"$work/CLayout/Package.swift" <<'MANIFEST'
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "CLayout",
    platforms: [.macOS(.v26)],
    products: [.library(name: "CLayout", targets: ["CLayout"])],
    targets: [
        .target(name: "CLayoutTrampolines"),
        .target(
            name: "CLayout", dependencies: ["CLayoutTrampolines"],
            swiftSettings: [
                .strictMemorySafety(), .enableExperimentalFeature("Lifetimes"), .enableExperimentalFeature("RawLayout"),
            ]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c11
)
MANIFEST
}

# The swift-syntax macro: as @CStruct, as far as these mirrors need it.
write_syntax_macro() {
    mkdir -p "$work/syntax/Sources/Mirrors" "$work/syntax/Sources/MirrorMacros"
    cat >"$work/syntax/Sources/Mirrors/Mirrors.swift" <<'SWIFT'
import CLayout

@attached(member, names: named(visitFields))
@attached(extension, conformances: CStructLayout)
public macro SyntaxStruct() = #externalMacro(module: "MirrorMacros", type: "SyntaxStruct")
SWIFT
    cat >"$work/syntax/Sources/MirrorMacros/MirrorMacros.swift" <<'SWIFT'
import SwiftCompilerPlugin
import SwiftSyntax
import SwiftSyntaxBuilder
import SwiftSyntaxMacros

@main struct Plugin: CompilerPlugin {
    let providingMacros: [Macro.Type] = [SyntaxStruct.self]
}

struct SyntaxStruct: MemberMacro, ExtensionMacro {
    static func expansion(
        of node: AttributeSyntax, providingMembersOf declaration: some DeclGroupSyntax, conformingTo: [TypeSyntax],
        in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        let names = declaration.memberBlock.members.compactMap { $0.decl.as(VariableDeclSyntax.self) }
            .flatMap(\.bindings).map { "\($0.pattern.trimmed)" }
        let visits = names.map { "visitor.field(\"\($0)\", &\($0))" }.joined(separator: "\n")
        return [
            """
            @inlinable @inline(__always)
            mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            \(raw: visits)
            }
            """
        ]
    }

    static func expansion(
        of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax, providingExtensionsOf type: some TypeSyntaxProtocol,
        conformingTo protocols: [TypeSyntax], in context: some MacroExpansionContext
    ) throws -> [ExtensionDeclSyntax] {
        [try ExtensionDeclSyntax("extension \(type.trimmed): CStructLayout {}")]
    }
}
SWIFT
}

# Builds a client from clean and prints the time in milliseconds, the best of some rounds. What is fetched is not part of it.
build() {
    local best=$((1 << 62)) start time
    cd "$work/$1"
    swift package resolve >"$work/$1.log" 2>&1
    for ((round = 0; round < $2; round++)); do
        swift package clean >>"$work/$1.log" 2>&1
        start=$(date +%s%N)
        swift build -c "$configuration" >>"$work/$1.log" 2>&1 || { tail -n 30 "$work/$1.log" >&2; exit 1; }
        time=$((($(date +%s%N) - start) / 1000000))
        ((time < best)) && best=$time
    done
    # The client works, and all clients are the same.
    "$(swift build -c "$configuration" --show-bin-path)/client" >"$work/$1.sizes"
    cmp "$work/$1.sizes" "$work/hand.sizes" >&2
    echo "$best"
}

show() {
    awk -v name="$1" -v time="$2" -v base="$hand" \
        'BEGIN { printf "%-44s %8.1f s   %+8.1f s\n", name, time / 1e3, (time - base) / 1e3 }'
}

write_library_without_plugin
for style in hand macro syntax; do write_client "$style"; done
write_manifest hand "$work/CLayout" "" "" ""
write_manifest macro "$root" "" "" ""
write_syntax_macro
write_manifest syntax "$work/CLayout" ".package(url: \"$syntax_address\", exact: \"$syntax_version\")" '"Mirrors"' '
    .target(name: "Mirrors", dependencies: ["MirrorMacros", .product(name: "CLayout", package: "CLayout")]),
    .macro(name: "MirrorMacros", dependencies: [
        .product(name: "SwiftSyntaxMacros", package: "swift-syntax"),
        .product(name: "SwiftCompilerPlugin", package: "swift-syntax"),
    ])'

echo "A client with $mirrors mirrors, from clean, $configuration:"
hand=$(build hand 2)
show "(b) hand-written conformances, no plugin" "$hand"
macro=$(build macro 2)
show "(a) @CStruct" "$macro"
if ! $swift_syntax; then
    echo "(c) a macro made with swift-syntax: skipped"
elif (cd "$work/syntax" && timeout 300 swift package resolve >"$work/syntax.log" 2>&1); then
    syntax=$(build syntax 1)
    show "(c) a macro made with swift-syntax" "$syntax"
else
    echo "(c) a macro made with swift-syntax: $syntax_address is not reachable"
fi

status=0
if ((macro - hand > 5000)); then
    echo "the macros add more than 5 s to the build" >&2
    [ ${#enforce[@]} = 0 ] || status=1
fi
plugin=$(swift build --package-path "$work/macro" -c "$configuration" --show-bin-path)/CLayoutMacrosLite-tool
Scripts/expansion-time.py "${enforce[@]}" "$plugin" "$work/macro/Sources/client/main.swift" || status=1
exit $status

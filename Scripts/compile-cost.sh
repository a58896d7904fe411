#!/usr/bin/env bash
# What a bound function costs the compiler: builds a module that binds 300 functions taking 2 to 4 structs each and calls each
# once, in release and in debug, and prints milliseconds and bytes of code per function above an empty module. The same with
# ten calls of each; called through methods, as @CBindings writes them; for methods that also return a struct; and with
# mirrors that do not say that they store their members in order, as those by macro do. For comparison, the same calls of
# ordinary Swift functions: of a method that is inlined and calls the same C function, imported with C's own structs, without and with
# a result; of one that is inlined and stores its structs where another Swift function wants them; and of one that is not inlined.
# The mirrors are Sendable, as C's structs are when they are imported.
#
# Usage: Scripts/compile-cost.sh [--enforce] [ROUNDS]        (default 3 rounds; the best one counts)
#        Scripts/compile-cost.sh --instructions
# Times are of the processor, so that other programs count for little. With --enforce it fails if a function costs more than half
# of what the prototype's did: 11.5 ms in release, 4.5 ms in debug. With --instructions it counts, with valgrind, the compiler's
# instructions for each further call in release instead, which are the same in each run; that takes a quarter of an hour.
set -euo pipefail
cd "$(dirname "$0")/.."

enforce=false functions=300 unit=ms configurations="release debug"
case "${1:-}" in
--enforce) enforce=true && shift ;;
--instructions) functions=20 unit="million instructions" configurations=release && shift ;;
esac
[[ "${1:-3}" =~ ^[1-9][0-9]*$ ]] || { sed -n '/^# Usage/,/--instructions$/s/^# //p' "$0" >&2; exit 2; }
rounds=${1:-3}
[ "$unit" = ms ] || rounds=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Writes a module: which functions ("none", "bound", "method", "result", "unordered", "imported", "imported-result", "inlined" or
# "ordinary"), and how many calls of each.
write_module() {
    awk -v kind="$1" -v calls="$2" -v functions="$functions" '
    function random(limit) { seed = (seed * 1103515245 + 12345) % 2147483648; return int(seed / 65536) % limit }
    function mirror(name, count, type,    i) {
        if (is_imported) return
        print "public struct " name ": CStructLayout, Sendable {"
        for (i = 0; i < count; i++) print "    public var f" i ": " type
        if (kind != "unordered")
            print "    @inlinable @inline(__always) public static var storesMembersInOrder: Bool { true }"
        print "    @inlinable @inline(__always)"
        print "    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {"
        for (i = 0; i < count; i++) print "        visitor.field(\"f" i "\", &f" i ")"
        print "    }\n}"
    }
    BEGIN {
        print "import CLayout"
        is_imported = kind ~ /^imported/; has_result = kind ~ /result$/
        if (is_imported) print "import Imported"
        mirror("Vector2", 2, "Float"); mirror("Vector3", 3, "Float"); mirror("Rectangle", 4, "Float")
        mirror("Color", 4, "UInt8"); mirror("Texture", 5, "Int32"); mirror("Camera2D", 3, "Vector2")
        mirror("Image", 3, "Int"); mirror("Matrix", 16, "Float")
        count = split("Vector2 Vector3 Rectangle Color Texture Camera2D Image Matrix", types, " ")
        split("8 12 16 4 20 24 24 64", sizes, " ")
        seed = 7
        for (f = 0; f < functions; f++) {
            arity = 2 + random(3); result = "Void"; types_text = ""; parameters = ""; arguments = ""; stores = ""; offset = 0
            if (has_result) result = types[1 + random(count)]
            for (a = 0; a < arity; a++) {
                index_of_type = 1 + random(count); type = types[index_of_type]; separator = a ? ", " : ""
                stores = stores "unsafe block.storeBytes(of: a" a ", toByteOffset: " offset ", as: " type ".self); "
                offset += int((sizes[index_of_type] + 7) / 8) * 8
                types_text = types_text separator type
                parameters = parameters separator "_ a" a ": " type
                arguments = arguments separator "a" a
            }
            signature[f] = "(" types_text ") -> " result; parameter[f] = parameters; argument[f] = arguments
            results[f] = result; store[f] = stores
        }
        if (kind == "none") exit
        if (kind == "inlined") {
            print "@inline(never) public func call(_ block: UnsafeMutableRawPointer) { print(block) }"
            print "public struct Functions {\n    let block: UnsafeMutableRawPointer"
            for (f = 0; f < functions; f++)
                print "    @inline(__always) public func f" f "(" parameter[f] ") { " store[f] "call(block) }"
            print "}"
        } else if (kind == "ordinary") {
            print "public struct Functions {"
            for (f = 0; f < functions; f++) print "    @inline(never) public func f" f "(" parameter[f] ") {}"
            print "}"
        } else {
            has_methods = kind == "method" || has_result || is_imported
            late = is_imported ? "" : "@_semantics(\"inline_late\") "
            property = has_methods ? "_f" : "f"
            print "public struct Functions {"
            for (f = 0; f < functions; f++)
                print "    public let " property f ": " \
                    (is_imported ? "@convention(c) " signature[f] : "CFunction<" signature[f] ">")
            if (!is_imported) {
                print "    public init(_ library: CLibrary) throws(CLibraryError) {"
                for (f = 0; f < functions; f++) print "        " property f " = try library.function(\"f" f "\")"
                print "    }"
            }
            if (has_methods) for (f = 0; f < functions; f++)
                print "    " late "@inline(__always) public func f" f "(" parameter[f] ") -> " results[f] \
                    " { _f" f "(" argument[f] ") }"
            print "}"
        }
        for (c = 0; c < calls; c++) for (f = 0; f < functions; f++)
            print "public func call" f "_" c "(_ functions: Functions, " parameter[f] ") -> " results[f] \
                " { functions.f" f "(" argument[f] ") }"
    }'
}

# Compiles module $1 with the options behind it and prints the time of the processor in milliseconds, or the millions of
# instructions, and the bytes of code.
compile() {
    local source=$1 cost TIMEFORMAT="%3U %3S"
    shift
    local command=(swiftc -swift-version 6 -wmo -parse-as-library "$@" -c "$work/$source.swift" -o "$work/$source.o")
    # Beside an object file of the same code the compiler would skip LLVM, which is most of the time.
    rm -f "$work/$source.o"
    if [ "$unit" != ms ]; then
        # Not the driver but what it starts, which is all on one line.
        read -r -a command < <("${command[@]}" -\#\#\#)
        cost=$(valgrind --tool=callgrind --callgrind-out-file=/dev/null "${command[@]}" 2>&1 \
            | awk '/Collected/ {print $4 / 1e6}')
    else
        cost=$({ time "${command[@]}" >&2; } 2> >(tail -n 1) | cat)
        cost=$(awk '{print ($1 + $2) * 1e3}' <<<"$cost")
    fi
    [ -n "$cost" ] && [ -e "$work/$source.o" ] || { echo "compile-cost.sh: $source.swift does not compile" >&2; return 1; }
    echo "$cost $(size -A "$work/$source.o" | awk '$1 ~ /^\.text/ {bytes += $2} END {print bytes}')"
}

# The structs as C has them, for what is imported.
mkdir "$work/Imported"
echo 'module Imported { header "structs.h" export * }' >"$work/Imported/module.modulemap"
cat >"$work/Imported/structs.h" <<'END'
typedef struct { float f0, f1; } Vector2;
typedef struct { float f0, f1, f2; } Vector3;
typedef struct { float f0, f1, f2, f3; } Rectangle;
typedef struct { unsigned char f0, f1, f2, f3; } Color;
typedef struct { int f0, f1, f2, f3, f4; } Texture;
typedef struct { Vector2 f0, f1, f2; } Camera2D;
typedef struct { long f0, f1, f2; } Image;
typedef struct { float f[16]; } Matrix;
END

kinds="bound method result unordered imported imported-result inlined ordinary"
write_module none 0 >"$work/empty.swift"
for kind in $kinds; do
    write_module "$kind" 1 >"$work/$kind.swift"
    write_module "$kind" 10 >"$work/${kind}10.swift"
done

status=0
for configuration in $configurations; do
    swift build -c "$configuration" --target CLayout >"$work/build.log" 2>&1 || { cat "$work/build.log" >&2; exit 1; }
    build=$(swift build -c "$configuration" --show-bin-path)
    options=(-I "$build/Modules" -Xcc "-fmodule-map-file=$build/CLayoutTrampolines.build/module.modulemap"
        -I Sources/CLayoutTrampolines/include -I "$work/Imported")
    [ "$configuration" = release ] && options+=(-O) limit=11.5 || options+=(-Onone -DDEBUG) limit=4.5
    results=
    # One round after the other, so that all modules have their share of what slows the machine down for a while.
    for ((round = 0; round < rounds; round++)); do
        for module in empty $(for kind in $kinds; do echo "$kind" "${kind}10"; done); do
            results+="$module $(compile "$module" "${options[@]}")"$'\n'
        done
    done
    awk -v name="$configuration" -v n="$functions" -v limit="$limit" -v unit="$unit" '
    NF == 3 { if (!($1 in cost) || $2 < cost[$1]) cost[$1] = $2; bytes[$1] = $3 }
    function further(kind) { return (cost[kind "10"] - cost[kind]) / n / 9 }
    # base: the kind of ordinary function whose calls are to compare with, if any
    function show(kind, what, base) {
        # Of few functions, as with --instructions, the first calls are mostly what a module pays once.
        if (unit == "ms")
            printf "%-8s %-59s %6.2f ms %6.0f bytes%s\n", name, what ", called once", (cost[kind] - cost["empty"]) / n, \
                (bytes[kind] - bytes["empty"]) / n, kind == "bound" ? sprintf(" (limit %.1f ms)", limit) : ""
        printf "%-8s %-59s %6.2f %s %6.0f bytes%s\n", name, what ", each further call", further(kind), unit, \
            (bytes[kind "10"] - bytes[kind]) / n / 9, \
            base == "" ? "" : sprintf(" (%.2f of the imported)", further(kind) / further(base))
    }
    END {
        show("bound", "bound function", "imported")
        show("method", "bound function with a method", "imported")
        show("result", "bound function with a method and result", "imported-result")
        show("unordered", "bound function, members in unknown order", "imported")
        show("imported", "imported C function in an inlined method")
        show("imported-result", "the same with a result")
        show("inlined", "inlined function")
        show("ordinary", "function that is not inlined")
        exit unit == "ms" && (cost["bound"] - cost["empty"]) / n > limit
    }' <<<"$results" || { echo "a bound function costs more than $limit ms in $configuration" >&2; $enforce && status=1; }
done
exit $status

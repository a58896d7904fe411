#!/usr/bin/env bash
# What a bound function costs the compiler: builds a module that binds 300 functions taking 2 to 4 structs each and calls each
# once, in release and in debug, and prints milliseconds and bytes of code per function above an empty module. The same with
# ten calls of each, for functions that also return a struct, and with mirrors that do not say that they store their members in
# order, as those by macro do; for comparison, the same calls of ordinary Swift functions: of one that is not inlined, and of one
# that is and that, as a call has to, stores its structs where another function wants them.
#
# Usage: Scripts/compile-cost.sh [--enforce] [ROUNDS]        (default 3 rounds; the best one counts)
# Times are of the processor, so that other programs count for little.
# With --enforce it fails if a function costs more than half of what the prototype's did: 11.5 ms in release, 4.5 ms in debug.
set -euo pipefail
cd "$(dirname "$0")/.."

enforce=false
[ "${1:-}" = --enforce ] && enforce=true && shift
rounds=${1:-3}
functions=300
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Writes a module: which functions ("none", "bound", "result", "unordered", "ordinary" or "inlined"), and how many calls of each.
write_module() {
    awk -v kind="$1" -v calls="$2" -v functions="$functions" '
    function random(limit) { seed = (seed * 1103515245 + 12345) % 2147483648; return int(seed / 65536) % limit }
    function mirror(name, count, type,    i) {
        print "public struct " name ": CStructLayout {"
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
        mirror("Vector2", 2, "Float"); mirror("Vector3", 3, "Float"); mirror("Rectangle", 4, "Float")
        mirror("Color", 4, "UInt8"); mirror("Texture", 5, "Int32"); mirror("Camera2D", 3, "Vector2")
        mirror("Image", 3, "Int"); mirror("Matrix", 16, "Float")
        count = split("Vector2 Vector3 Rectangle Color Texture Camera2D Image Matrix", types, " ")
        split("8 12 16 4 20 24 24 64", sizes, " ")
        seed = 7
        for (f = 0; f < functions; f++) {
            arity = 2 + random(3); result = "Void"; types_text = ""; parameters = ""; arguments = ""; stores = ""; offset = 0
            if (kind == "result") result = types[1 + random(count)]
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
        } else if (kind != "ordinary") {
            print "public struct Functions {"
            for (f = 0; f < functions; f++) print "    public let f" f ": CFunction<" signature[f] ">"
            print "    public init(_ library: CLibrary) throws(CLibraryError) {"
            for (f = 0; f < functions; f++) print "        f" f " = try library.function(\"f" f "\")"
            print "    }\n}"
        } else {
            print "public struct Functions {"
            for (f = 0; f < functions; f++) print "    @inline(never) public func f" f "(" parameter[f] ") {}"
            print "}"
        }
        for (c = 0; c < calls; c++) for (f = 0; f < functions; f++)
            print "public func call" f "_" c "(_ functions: Functions, " parameter[f] ") -> " results[f] \
                " { functions.f" f "(" argument[f] ") }"
    }'
}

# Compiles module $1 with the options behind it and prints the best time of the processor in milliseconds and the bytes of code.
compile() {
    local source=$1 best= time TIMEFORMAT="%3U %3S"
    shift
    for ((round = 0; round < rounds; round++)); do
        # Beside an object file of the same code the compiler would skip LLVM, which is most of the time.
        rm -f "$work/$source.o"
        time=$({ time swiftc -swift-version 6 -wmo -parse-as-library "$@" -c "$work/$source.swift" -o "$work/$source.o" >&2; } \
            2> >(tail -n 1) | cat)
        best=$(awk -v time="$time" -v best="$best" 'BEGIN {
            split(time, part, " "); total = (part[1] + part[2]) * 1e3; print best == "" || total < best ? total : best }')
    done
    echo "$best $(size -A "$work/$source.o" | awk '$1 ~ /^\.text/ {bytes += $2} END {print bytes}')"
}

write_module none 0 >"$work/empty.swift"
write_module bound 1 >"$work/bound.swift"
write_module bound 10 >"$work/bound10.swift"
write_module result 1 >"$work/result.swift"
write_module result 10 >"$work/result10.swift"
write_module unordered 1 >"$work/unordered.swift"
write_module unordered 10 >"$work/unordered10.swift"
write_module ordinary 1 >"$work/ordinary.swift"
write_module ordinary 10 >"$work/ordinary10.swift"
write_module inlined 1 >"$work/inlined.swift"
write_module inlined 10 >"$work/inlined10.swift"

status=0
for configuration in release debug; do
    swift build -c "$configuration" --target CLayout >"$work/build.log" 2>&1 || { cat "$work/build.log" >&2; exit 1; }
    build=$(swift build -c "$configuration" --show-bin-path)
    options=(-I "$build/Modules" -Xcc "-fmodule-map-file=$build/CLayoutTrampolines.build/module.modulemap"
        -I Sources/CLayoutTrampolines/include)
    [ "$configuration" = release ] && options+=(-O) limit=11.5 || options+=(-Onone -DDEBUG) limit=4.5
    for module in empty bound bound10 result result10 unordered unordered10 ordinary ordinary10 inlined inlined10; do
        read -r "${module?}_time" "${module?}_bytes" < <(compile "$module" "${options[@]}")
    done
    awk -v name="$configuration" -v n="$functions" -v limit="$limit" -v e="$empty_time" -v eb="$empty_bytes" \
        -v b="$bound_time" -v bb="$bound_bytes" -v t="$bound10_time" -v tb="$bound10_bytes" \
        -v i="$inlined_time" -v ib="$inlined_bytes" -v j="$inlined10_time" -v jb="$inlined10_bytes" \
        -v r="$result_time" -v rb="$result_bytes" -v s="$result10_time" -v sb="$result10_bytes" \
        -v u="$unordered_time" -v ub="$unordered_bytes" -v w="$unordered10_time" -v wb="$unordered10_bytes" \
        -v o="$ordinary_time" -v ob="$ordinary_bytes" -v p="$ordinary10_time" -v pb="$ordinary10_bytes" '
    function show(what, name, first, first_bytes, tenth, tenth_bytes) {
        printf "%-8s %-34s %6.2f ms %6.0f bytes%s\n", name, what ", called once", (first - e) / n, (first_bytes - eb) / n, \
            what == "bound function" ? sprintf(" (limit %.1f ms)", limit) : ""
        printf "%-8s %-34s %6.2f ms %6.0f bytes\n", name, "each further call", (tenth - first) / n / 9, \
            (tenth_bytes - first_bytes) / n / 9
    }
    BEGIN {
        show("bound function", name, b, bb, t, tb)
        show("with a struct as result", name, r, rb, s, sb)
        show("with members in unknown order", name, u, ub, w, wb)
        show("ordinary function", name, o, ob, p, pb)
        show("inlined function", name, i, ib, j, jb)
        exit (b - e) / n > limit
    }' || { echo "a bound function costs more than $limit ms in $configuration" >&2; $enforce && status=1; }
done
exit $status

#!/usr/bin/env python3
"""Write the Swift calls of the fixtures in Fixtures/Calls for the arm64 test program: make-calls.py CLANG EVERY > Calls.swift

The preprocessor says which fixtures there are and what they take, so none can be forgotten: every TAKE and RETURN becomes a
call. EVERY is 1 for all, and n for each nth call and a few structs: compiling one call takes a second. (The tests of the host call the same fixtures, with parameter packs and names of types that Embedded Swift lacks.)
"""

import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

CALLS = Path(__file__).resolve().parent.parent.parent / "Fixtures" / "Calls"
SOURCES = ["sized.c", "mixed.c", "large.c", "scalars.c", "raylib_shapes.c", "modern.c", "unions.c"]

# Swift's names of C types, other than those of structs whose mirrors have C's name.
SWIFT_TYPES = {
    "int8_t": "Int8", "int16_t": "Int16", "int32_t": "Int32", "int64_t": "Int64", "uint8_t": "UInt8", "uint16_t": "UInt16",
    "uint32_t": "UInt32", "uint64_t": "UInt64", "short": "Int16", "int": "CInt", "uint": "CUnsignedInt", "long": "Int",
    "unsigned long": "UInt", "float": "Float", "double": "Double", "bool": "Bool", "_Bool": "Bool",
    "pointer": "UnsafeMutableRawPointer?", "float3": "RaymathFloat3", "float16": "RaymathFloat16",
    "rlRenderBatch": "RenderBatch", "V2": "Vector2",
}
# The scalars of scalars.h. Swift has no `long double` on arm64.
MODERN_TYPES = {
    "Int128": "Int128", "UInt128": "UInt128", "Half": "Float16", "ComplexFloat": "CComplex<Float>",
    "ComplexDouble": "CComplex<Double>", "Vector2f": "SIMD2<Float>", "Vector8b": "SIMD8<UInt8>", "Vector4f": "SIMD4<Float>",
    "Vector2d": "SIMD2<Double>", "Vector16b": "SIMD16<UInt8>", "AtomicInt": "CAtomic<CInt>",
}
MEMBER_TYPES = MODERN_TYPES | {"Float": "Float", "Double": "Double", "Int": "CInt"}
NUMBERS = {"One": 1, "Two": 2, "Three": 3, "Four": 4}
SIZED = {"Bytes": ("UInt8", 1), "Ints": ("Int32", 4), "Longs": ("Int64", 8), "Floats": ("Float", 4), "Doubles": ("Double", 8)}
KINDS = r"Pointer|Double|Float|Bool|UInt8|Int8|Int16|Int32|Int64"

# Called whatever EVERY is: more stack words than there are shapes for, and stack words beside a result in memory.
ALWAYS = {
    "Longs16_sixteen", "Longs64_sixteen_both", "vector_large", "half_large", "vector_words", "wide_times_16",
    "many_Vector4f_sixteen", "many_Int128_sixteen", "many_Half_sixteen", "ThreeHalf_both", "FourVector2d_both",
    "TwoVector4f_result", "TwoVector2f_both", "ComplexDouble_both", "Half_both", "Int128_after_5_longs",
    "AtomicInt_both", "ComplexFloatInt_both", "Vector8b_both", "Number_both", "OneOrFourFloats_both", "PointOrFloats_both",
    "FloatOrInt_both", "PairOrDouble_both", "PointOrColor_both", "DoublesOrFloats_both", "DoublesOrLong_both", "ThreeUnions_both",
    "ThirteenBytes_both", "LargeUnion_both", "Tagged_both", "UnionOfBits_both", "PackedUnion_both",
    "AnonymousFloats_both", "AnonymousDeep_both", "VectorUnion_both",
}

# Makes of a fixture a line that is easy to read, instead of a C function.
MARKERS = """
#include "record.h"
#undef TAKE
#undef RETURN
#undef ENTRY
#define TAKE(function, parameters, records) @takes void|function|parameters@
#define RETURN(function, Result, parameters, records) @takes Result|function|parameters@
#define ENTRY(name, function) @entry name|function@
"""


class Fixture(NamedTuple):
    name: str
    parameters: list[str]
    result: str


def fixtures_of(source: str, clang: str) -> list[Fixture]:
    """The fixtures of one C file, by the names under which the program finds them."""
    command = [clang, "-E", "-P", "-x", "c", "-std=gnu11", f"-I{CALLS}", "-"]
    text = subprocess.run(
        command, input=f'{MARKERS}#include "{source}"\n', capture_output=True, text=True, check=True
    ).stdout
    functions = {}
    for result, function, parameters in re.findall(r"@takes\s+([^|@]*)\|([^|@]*)\|\s*\(([^@]*)\)\s*@", text):
        types = [re.sub(r"\s*\w+$", "", part.strip()) for part in parameters.split(",") if part.strip() != "void"]
        functions[function.strip()] = (types, result.strip())
    entries = re.findall(r'@entry\s+((?:"[^"]*"\s*)+)\|([^@]*)@', text)
    named = {function.strip(): "".join(re.findall(r'"([^"]*)"', name)) for name, function in entries}
    if set(named) != set(functions) or not named:
        sys.exit(f"make-calls.py: {source}: functions without an entry, or entries without a function")
    return [Fixture(named[function], *functions[function]) for function in functions]


def members_of(name: str) -> list[str]:
    """The types of the members of a struct of scalars.h, by its name; none if it is no such struct."""
    names = "|".join(sorted(MEMBER_TYPES, key=len, reverse=True))
    if not re.fullmatch(rf"(One|Two|Three|Four)?({names})+", name) or not re.search("|".join(MODERN_TYPES), name):
        return []
    number = re.match("One|Two|Three|Four", name)
    members = re.findall(names, name.removeprefix(number[0]) if number else name)
    members = members[:1] * NUMBERS[number[0]] + members[1:] if number else members
    return [MEMBER_TYPES[member] for member in members]


def swift_type(name: str) -> str:
    if name in SWIFT_TYPES or name in MODERN_TYPES:
        return SWIFT_TYPES.get(name) or MODERN_TYPES[name]
    if members := members_of(name):
        return f"Members{len(members)}<{', '.join(members)}>"
    sized = re.fullmatch(r"([A-Z][a-z]+s)(\d+)", name)
    if sized and sized[1] in SIZED:
        scalar, size = SIZED[sized[1]]
        return f"Sized<{scalar}, {int(sized[2]) // size}>"
    pair = re.fullmatch(rf"({KINDS})And({KINDS})", name)
    kinds = list(pair.groups()) if pair else re.findall(KINDS, name) if re.fullmatch(rf"({KINDS}){{3,4}}", name) else []
    if not kinds:
        return name
    generic = {2: "Pair", 3: "Triple", 4: "Quadruple"}[len(kinds)]
    return f"{generic}<{', '.join(kind.replace('Pointer', 'AnyPointer') for kind in kinds)}>"


def swift_call(number: int, fixture: Fixture) -> str:
    """A function of its own for each: the compiler's time for a function grows faster than its length."""
    types = ", ".join(map(swift_type, fixture.parameters))
    result = "Void" if fixture.result == "void" else swift_type(fixture.result)
    unsafe = "unsafe " if "pointer" in [*fixture.parameters, fixture.result] else ""
    call = f"{unsafe}function({', '.join(['check.next()'] * len(fixture.parameters))})"
    finishes = "unsafe " if fixture.result == "pointer" else ""
    finish = f"{call}\n    check.finish()" if result == "Void" else f"let result = {call}\n    {finishes}check.finish(result)"
    keyword = "var" if fixture.parameters else "let"
    return f"""\
@inline(never) private func call{number}() {{
    {keyword} check = CallCheck("{fixture.name}")
    let function = unsafe CFunction<({types}) -> {result}>(address: check.address)
    {finish}
}}
"""


def main() -> None:
    fixtures = [fixture for source in SOURCES for fixture in fixtures_of(source, sys.argv[1])]
    fixtures = [each for each in fixtures if "LongDouble" not in " ".join([*each.parameters, each.result])]
    # What members a union has is not in the tables of leaves.
    unions = {fixture.name for fixture in fixtures_of("unions.c", sys.argv[1])}
    structs = sorted({name for fixture in fixtures if fixture.name not in unions for name in [*fixture.parameters, fixture.result]})
    structs = [name for name in structs if name[0].isupper() and name not in MODERN_TYPES or name in ("float3", "float16", "rlRenderBatch")]
    every = int(sys.argv[2])
    fixtures = [each for number, each in enumerate(fixtures) if number % every == 0 or each.name in ALWAYS]
    structs = structs[:: every // 5 + 1]
    print("// Written by Tests/Arm64/make-calls.py.\nimport CLayout\nimport RaylibMirrors\n")
    for number, fixture in enumerate(fixtures):
        print(swift_call(number, fixture))
    print("func checkAllCalls() {")
    print("\n".join(f"    call{number}()" for number in range(len(fixtures))))
    print("}\n\nfunc checkAllStructs() {")
    print("\n".join(f'    checkStruct({swift_type(name)}.self, "{name}")' for name in structs))
    print("}")


if __name__ == "__main__":
    main()

import CLayout
import RaylibMirrors
import Testing

// Structs whose words are of different classes, where they find all, some or none of their registers free:
// Fixtures/Calls/mixed.c.

/// Passes a value after nothing, five and six integers, seven and eight doubles; returns it; and does both.
func mixed<Value: CValue>(_ type: Value.Type) throws {
    let name = cName(of: type)
    try shape(CFunction<(Value, Int, Double) -> Void>.self, name + "_first") { $0($1, $2, $3) }
    try shape(CFunction<(Int, Int, Int, Int, Int, Value, Int, Double) -> Void>.self, name + "_after_5_longs") {
        $0($1, $2, $3, $4, $5, $6, $7, $8)
    }
    try shape(CFunction<(Int, Int, Int, Int, Int, Int, Value, Int, Double) -> Void>.self, name + "_after_6_longs") {
        $0($1, $2, $3, $4, $5, $6, $7, $8, $9)
    }
    try shape(
        CFunction<(Double, Double, Double, Double, Double, Double, Double, Value, Int, Double) -> Void>.self,
        name + "_after_7_doubles"
    ) {
        $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    }
    try shape(
        CFunction<(Double, Double, Double, Double, Double, Double, Double, Double, Value, Int, Double) -> Void>.self,
        name + "_after_8_doubles"
    ) {
        $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    }
    try shape(CFunction<() -> Value>.self, name + "_result") { $0() }
    try shape(CFunction<(Double, Value, Int) -> Value>.self, name + "_both") { $0($1, $2, $3) }
}

@Suite("Structs of several classes")
struct MixedStructs {
    @Test("Pairs that start with UInt8")
    func pairsOfUInt8() throws {
        try mixed(Pair<UInt8, UInt8>.self)
        try mixed(Pair<UInt8, Int16>.self)
        try mixed(Pair<UInt8, Int32>.self)
        try mixed(Pair<UInt8, Int64>.self)
        try mixed(Pair<UInt8, Float>.self)
        try mixed(Pair<UInt8, Double>.self)
        try mixed(Pair<UInt8, AnyPointer>.self)
    }

    @Test("Pairs that start with Int16")
    func pairsOfInt16() throws {
        try mixed(Pair<Int16, UInt8>.self)
        try mixed(Pair<Int16, Int16>.self)
        try mixed(Pair<Int16, Int32>.self)
        try mixed(Pair<Int16, Int64>.self)
        try mixed(Pair<Int16, Float>.self)
        try mixed(Pair<Int16, Double>.self)
        try mixed(Pair<Int16, AnyPointer>.self)
    }

    @Test("Pairs that start with Int32")
    func pairsOfInt32() throws {
        try mixed(Pair<Int32, UInt8>.self)
        try mixed(Pair<Int32, Int16>.self)
        try mixed(Pair<Int32, Int32>.self)
        try mixed(Pair<Int32, Int64>.self)
        try mixed(Pair<Int32, Float>.self)
        try mixed(Pair<Int32, Double>.self)
        try mixed(Pair<Int32, AnyPointer>.self)
    }

    @Test("Pairs that start with Int64")
    func pairsOfInt64() throws {
        try mixed(Pair<Int64, UInt8>.self)
        try mixed(Pair<Int64, Int16>.self)
        try mixed(Pair<Int64, Int32>.self)
        try mixed(Pair<Int64, Int64>.self)
        try mixed(Pair<Int64, Float>.self)
        try mixed(Pair<Int64, Double>.self)
        try mixed(Pair<Int64, AnyPointer>.self)
    }

    @Test("Pairs that start with Float")
    func pairsOfFloat() throws {
        try mixed(Pair<Float, UInt8>.self)
        try mixed(Pair<Float, Int16>.self)
        try mixed(Pair<Float, Int32>.self)
        try mixed(Pair<Float, Int64>.self)
        try mixed(Pair<Float, Float>.self)
        try mixed(Pair<Float, Double>.self)
        try mixed(Pair<Float, AnyPointer>.self)
    }

    @Test("Pairs that start with Double")
    func pairsOfDouble() throws {
        try mixed(Pair<Double, UInt8>.self)
        try mixed(Pair<Double, Int16>.self)
        try mixed(Pair<Double, Int32>.self)
        try mixed(Pair<Double, Int64>.self)
        try mixed(Pair<Double, Float>.self)
        try mixed(Pair<Double, Double>.self)
        try mixed(Pair<Double, AnyPointer>.self)
    }

    @Test("Pairs that start with Pointer")
    func pairsOfPointer() throws {
        try mixed(Pair<AnyPointer, UInt8>.self)
        try mixed(Pair<AnyPointer, Int16>.self)
        try mixed(Pair<AnyPointer, Int32>.self)
        try mixed(Pair<AnyPointer, Int64>.self)
        try mixed(Pair<AnyPointer, Float>.self)
        try mixed(Pair<AnyPointer, Double>.self)
        try mixed(Pair<AnyPointer, AnyPointer>.self)
    }

    @Test("Three and four scalars, whose classes meet inside one word")
    func longerMixtures() throws {
        try mixed(Triple<Int8, Float, Double>.self)
        try mixed(Triple<Float, Float, Int64>.self)
        try mixed(Triple<Int64, Float, Float>.self)
        try mixed(Triple<Float, Float, Double>.self)
        try mixed(Triple<Double, Float, Float>.self)
        try mixed(Triple<Float, Int32, Double>.self)
        try mixed(Triple<Float, Float, Int32>.self)
        try mixed(Triple<Int32, Float, Float>.self)
        try mixed(Triple<Float, Int32, Float>.self)
        try mixed(Triple<Float, Float, UInt8>.self)
        try mixed(Triple<Double, Double, Int8>.self)
        try mixed(Triple<AnyPointer, Double, Float>.self)
        try mixed(Quadruple<Float, Float, Float, Int32>.self)
        try mixed(Quadruple<Int32, Float, Int32, Float>.self)
        try mixed(Quadruple<Bool, Float, Bool, Double>.self)
    }

    @Test("Structs in structs")
    func nested() throws {
        try mixed(TwoV2s.self)
        try mixed(V2TwoInts.self)
        try mixed(IntV2Int.self)
        try mixed(V2Float.self)
        try mixed(ThreeV2s.self)
        try mixed(Inner.self)
        try mixed(Outer.self)
        try mixed(OuterLeading.self)
    }
}

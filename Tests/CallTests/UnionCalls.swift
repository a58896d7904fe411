import CLayout
import TestSupport
import Testing

/// Unions by value against compiled C, alone and in structs, in arguments and results: Fixtures/Calls/unions.c.
@Suite("Unions by value")
struct UnionCalls {
    @Test("of one class")
    func plain() throws {
        try mixed(Number.self)
        try mixed(FloatOrInt.self)
        try mixed(FloatOrDouble.self)
        try mixed(OnlyFloat.self)
        try mixed(PairOrDouble.self)
        try mixed(PointOrColor.self)
        try mixed(BytesOrWords.self)
        try mixed(DoublesOrFloats.self)
    }

    @Test("of several classes")
    func merged() throws {
        try mixed(DoubleOrNineBytes.self)
        try mixed(ThirteenBytes.self)
        try mixed(LargeUnion.self)
        try mixed(DoublesOrLong.self)
        try mixed(OneOrFourFloats.self)
        try mixed(PointOrFloats.self)
        try mixed(OneOrFiveFloats.self)
        try mixed(OneOrFourDoubles.self)
    }

    @Test("in structs")
    func nested() throws {
        try mixed(OneUnion.self)
        try mixed(Tagged.self)
        try mixed(TaggedFloat.self)
        try mixed(UnionFirst.self)
        try mixed(ThreeUnions.self)
        try mixed(FloatsAroundUnion.self)
        try mixed(UnionAndDouble.self)
        try mixed(UnionOfUnions.self)
    }

    @Test("deeply nested and with attributes")
    func deep() throws {
        try mixed(UnionOfArrays.self)
        try mixed(DeepUnion.self)
        try mixed(PackedUnion.self)
        try mixed(ByteThenPackedUnion.self)
        try mixed(AlignedUnion.self)
        try mixed(FloatOrAligned.self)
        try mixed(OddUnionThenByte.self)
        try mixed(UnionOfBits.self)
    }

    @Test("without a name")
    func anonymous() throws {
        try mixed(AnonymousUnion.self)
        try mixed(AnonymousNested.self)
        try mixed(AnonymousInUnion.self)
        try mixed(AnonymousFloats.self)
        try mixed(AnonymousDeep.self)
        try mixed(VectorUnion.self)
    }
}

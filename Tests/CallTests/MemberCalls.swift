import CLayout
import CallFixtures
import TestSupport
import Testing

/// Structs with bit-fields and members with attributes against compiled C: written, read, passed and returned by value; Fixtures/Calls/members.c.
@Suite("Members in C")
struct MemberCalls {
    @Test("are written, read, passed and returned as in C", arguments: MemberCheck.all)
    func agreesWithC(check: MemberCheck) throws {
        for pattern in Numbers.patterns { try check.run(pattern) }
    }
}

/// The checks of one struct.
struct MemberCheck: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let run: @Sendable (Numbers) throws -> Void

    private init<Value: CStructLayout>(_ name: String, _ type: Value.Type) {
        testDescription = name
        run = { numbers in try check(name, type, numbers) }
    }

    static let all: [MemberCheck] = [
        MemberCheck("UnsignedBits", UnsignedBits.self),
        MemberCheck("SignedBits", SignedBits.self),
        MemberCheck("BoolBits", BoolBits.self),
        MemberCheck("EnumBits", EnumBits.self),
        MemberCheck("ByteBits", ByteBits.self),
        MemberCheck("ShortBits", ShortBits.self),
        MemberCheck("LongBits", LongBits.self),
        MemberCheck("PlainLongBits", PlainLongBits.self),
        MemberCheck("WholeBits", WholeBits.self),
        MemberCheck("OneBit", OneBit.self),
        MemberCheck("OneSignedBit", OneSignedBit.self),
        MemberCheck("AllKinds", AllKinds.self),
        MemberCheck("CrossesByte", CrossesByte.self),
        MemberCheck("CrossesInt", CrossesInt.self),
        MemberCheck("CrossesLong", CrossesLong.self),
        MemberCheck("MixedUnits", MixedUnits.self),
        MemberCheck("NarrowAfterWide", NarrowAfterWide.self),
        MemberCheck("WideAfterNarrow", WideAfterNarrow.self),
        MemberCheck("Unaligned25", Unaligned25.self),
        MemberCheck("ByteThenBits", ByteThenBits.self),
        MemberCheck("BitsThenShort", BitsThenShort.self),
        MemberCheck("BitsBetweenFloats", BitsBetweenFloats.self),
        MemberCheck("BitsThenDouble", BitsThenDouble.self),
        MemberCheck("DoubleThenBits", DoubleThenBits.self),
        MemberCheck("FloatsThenBits", FloatsThenBits.self),
        MemberCheck("BitsAndArray", BitsAndArray.self),
        MemberCheck("ThreeWords", ThreeWords.self),
        MemberCheck("PackedBits", PackedBits.self),
        MemberCheck("PackedCrossing", PackedCrossing.self),
        MemberCheck("PackedNine", PackedNine.self),
        MemberCheck("PackedAndFields", PackedAndFields.self),
        MemberCheck("PackedToTwoBits", PackedToTwoBits.self),
        MemberCheck("AlignedBits", AlignedBits.self),
        MemberCheck("NestedBits", NestedBits.self),
        MemberCheck("ArrayOfBits", ArrayOfBits.self),
        MemberCheck("ArrayOfPackedBits", ArrayOfPackedBits.self),
        MemberCheck("NestedUnalignedBits", NestedUnalignedBits.self),
        MemberCheck("UnnamedGap", UnnamedGap.self),
        MemberCheck("UnnamedEnd", UnnamedEnd.self),
        MemberCheck("UnnamedStart", UnnamedStart.self),
        MemberCheck("ZeroWidth", ZeroWidth.self),
        MemberCheck("ZeroWidthInt", ZeroWidthInt.self),
        MemberCheck("ZeroWidthLong", ZeroWidthLong.self),
        MemberCheck("ZeroWidthEnd", ZeroWidthEnd.self),
        MemberCheck("OnlyUnnamed", OnlyUnnamed.self),
        MemberCheck("FloatAndZeroWidth", FloatAndZeroWidth.self),
        MemberCheck("FloatAndUnnamedHalf", FloatAndUnnamedHalf.self),
        MemberCheck("PackedZeroWidth", PackedZeroWidth.self),
        MemberCheck("AlignedByte", AlignedByte.self),
        MemberCheck("AlignedFirst", AlignedFirst.self),
        MemberCheck("AlignedTo64", AlignedTo64.self),
        MemberCheck("AlignedLower", AlignedLower.self),
        MemberCheck("AlignedArray", AlignedArray.self),
        MemberCheck("AlignedStruct", AlignedStruct.self),
        MemberCheck("AlignedFloats", AlignedFloats.self),
        MemberCheck("PackedInt", PackedInt.self),
        MemberCheck("PackedDouble", PackedDouble.self),
        MemberCheck("PackedArray", PackedArray.self),
        MemberCheck("PackedFloats", PackedFloats.self),
        MemberCheck("PackedAndAlignedMember", PackedAndAlignedMember.self),
        MemberCheck("AlignedInPacked", AlignedInPacked.self),
        MemberCheck("AlignedInPack2", AlignedInPack2.self),
        MemberCheck("AlignedAround", AlignedAround.self),
        MemberCheck("AlignedBitField", AlignedBitField.self),
        MemberCheck("PackedBitField", PackedBitField.self),
        MemberCheck("InArrayOfAligned", InArrayOfAligned.self),
        MemberCheck("AnonymousStruct", AnonymousStruct.self),
        MemberCheck("AnonymousBits", AnonymousBits.self),
        MemberCheck("AnonymousAligned", AnonymousAligned.self),
    ]
}

private func check<Value: CStructLayout>(_ name: String, _ type: Value.Type, _ pattern: Numbers) throws {
    var visitor = NumberVisitor(pattern: pattern)
    let value = made(by: &visitor) as Value
    let numbers = visitor.numbers
    let size = Value.cLayout.size

    // Written: the bytes that C makes of the same numbers, and no others.
    let set = unsafe CFunction<(UnsafeMutableRawPointer, UnsafePointer<Int64>) -> Void>(
        address: try fixture(name + "_set"))
    let expected = unsafe [UInt8](unsafeUninitializedCapacity: size) { bytes, count in
        let value = UnsafeMutableRawPointer(bytes.baseAddress!)
        unsafe numbers.withUnsafeBufferPointer { unsafe set(value, $0.baseAddress!) }
        count = size
    }
    #expect(value.cBytes == expected, "\(numbers)")
    for offset in 0...8 {
        var buffer = GuardedBytes(count: size + 16)
        let dirty = buffer.bytes
        try unsafe buffer.withBytes { try unsafe value.write(to: $0, at: offset) }
        #expect(buffer.guardsAreIntact)
        #expect(buffer.bytes == Array(dirty[..<offset]) + expected + Array(dirty[(offset + size)...]))
    }
    #expect(Value.cBytes(of: [value, value]) == expected + expected)

    // Read: the numbers that C reads from these bytes, extended by their sign, wherever the bytes are.
    let inC = try unsafe received { numbers in
        let get = unsafe CFunction<(UnsafeRawPointer, UnsafeMutablePointer<Int64>) -> Void>(
            address: try fixture(name + "_get"))
        unsafe expected.withUnsafeBytes { unsafe get($0.baseAddress!, numbers) }
    }
    #expect(try numbersOf(Value.read(from: expected)) == inC)
    #expect(try numbersOf(Value.read(from: [0xee, 0xee, 0xee] + expected, at: 3)) == inC)
    // Bits that no field has do not matter.
    #expect(try Value.read(count: 2, from: expected + expected).map(numbersOf) == [inC, inC])

    // By value: C finds the same numbers in an argument, and Swift in a result.
    let passed = try unsafe received { numbers in
        let take = unsafe CFunction<(Value, UnsafeMutablePointer<Int64>) -> Void>(address: try fixture(name + "_take"))
        unsafe take(value, numbers)
    }
    #expect(passed == inC)
    let late = try unsafe received { numbers in
        let take = unsafe CFunction<
            (Int, Int, Int, Int, Int, Int, Int, Value, Double, UnsafeMutablePointer<Int64>) -> Void
        >(
            address: try fixture(name + "_take_late"))
        unsafe take(1, 2, 3, 4, 5, 6, 7, value, 60, numbers)
    }
    #expect(late == inC + [67])
    let give = unsafe CFunction<(UnsafePointer<Int64>) -> Value>(address: try fixture(name + "_give"))
    #expect(unsafe numbersOf(numbers.withUnsafeBufferPointer { unsafe give($0.baseAddress!) }) == inC)
    var returned: Value?
    let both = try unsafe received { numbers in
        let both = unsafe CFunction<(Double, Value, Int, UnsafeMutablePointer<Int64>) -> Value>(
            address: try fixture(name + "_both"))
        returned = unsafe both(7, value, 80, numbers)
    }
    #expect(both == inC + [87])
    #expect(try numbersOf(#require(returned)) == inC)
}

/// The numbers that C writes; no number of the patterns is the sentinel behind them.
private func received(_ body: (UnsafeMutablePointer<Int64>) throws -> Void) rethrows -> [Int64] {
    let sentinel = Int64.min + 99
    var numbers = [Int64](repeating: sentinel, count: 16)
    try unsafe numbers.withUnsafeMutableBufferPointer { try unsafe body($0.baseAddress!) }
    return Array(numbers.prefix { $0 != sentinel })
}

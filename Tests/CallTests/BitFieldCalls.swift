import CLayout
import CallFixtures
import TestSupport
import Testing

/// Structs with bit-fields against compiled C: written, read, and passed and returned by value; Fixtures/Calls/bits.c.
@Suite("Bit-fields in C")
struct BitFieldCalls {
    @Test("are written, read, passed and returned as in C", arguments: BitFieldCheck.all)
    func agreesWithC(check: BitFieldCheck) throws {
        for pattern in Numbers.patterns { try check.run(pattern) }
    }
}

/// The checks of one struct.
struct BitFieldCheck: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let run: @Sendable (Numbers) throws -> Void

    private init<Value: CStructLayout>(_ name: String, _ type: Value.Type) {
        testDescription = name
        run = { numbers in try check(name, type, numbers) }
    }

    static let all: [BitFieldCheck] = [
        BitFieldCheck("UnsignedBits", UnsignedBits.self),
        BitFieldCheck("SignedBits", SignedBits.self),
        BitFieldCheck("BoolBits", BoolBits.self),
        BitFieldCheck("EnumBits", EnumBits.self),
        BitFieldCheck("ByteBits", ByteBits.self),
        BitFieldCheck("ShortBits", ShortBits.self),
        BitFieldCheck("LongBits", LongBits.self),
        BitFieldCheck("PlainLongBits", PlainLongBits.self),
        BitFieldCheck("WholeBits", WholeBits.self),
        BitFieldCheck("OneBit", OneBit.self),
        BitFieldCheck("OneSignedBit", OneSignedBit.self),
        BitFieldCheck("AllKinds", AllKinds.self),
        BitFieldCheck("CrossesByte", CrossesByte.self),
        BitFieldCheck("CrossesInt", CrossesInt.self),
        BitFieldCheck("CrossesLong", CrossesLong.self),
        BitFieldCheck("MixedUnits", MixedUnits.self),
        BitFieldCheck("NarrowAfterWide", NarrowAfterWide.self),
        BitFieldCheck("WideAfterNarrow", WideAfterNarrow.self),
        BitFieldCheck("Unaligned25", Unaligned25.self),
        BitFieldCheck("ByteThenBits", ByteThenBits.self),
        BitFieldCheck("BitsThenShort", BitsThenShort.self),
        BitFieldCheck("BitsBetweenFloats", BitsBetweenFloats.self),
        BitFieldCheck("BitsThenDouble", BitsThenDouble.self),
        BitFieldCheck("DoubleThenBits", DoubleThenBits.self),
        BitFieldCheck("FloatsThenBits", FloatsThenBits.self),
        BitFieldCheck("BitsAndArray", BitsAndArray.self),
        BitFieldCheck("ThreeWords", ThreeWords.self),
        BitFieldCheck("PackedBits", PackedBits.self),
        BitFieldCheck("PackedCrossing", PackedCrossing.self),
        BitFieldCheck("PackedNine", PackedNine.self),
        BitFieldCheck("PackedAndFields", PackedAndFields.self),
        BitFieldCheck("PackedToTwoBits", PackedToTwoBits.self),
        BitFieldCheck("AlignedBits", AlignedBits.self),
        BitFieldCheck("NestedBits", NestedBits.self),
        BitFieldCheck("ArrayOfBits", ArrayOfBits.self),
        BitFieldCheck("ArrayOfPackedBits", ArrayOfPackedBits.self),
        BitFieldCheck("NestedUnalignedBits", NestedUnalignedBits.self),
        BitFieldCheck("UnnamedGap", UnnamedGap.self),
        BitFieldCheck("UnnamedEnd", UnnamedEnd.self),
        BitFieldCheck("UnnamedStart", UnnamedStart.self),
        BitFieldCheck("ZeroWidth", ZeroWidth.self),
        BitFieldCheck("ZeroWidthInt", ZeroWidthInt.self),
        BitFieldCheck("ZeroWidthLong", ZeroWidthLong.self),
        BitFieldCheck("ZeroWidthEnd", ZeroWidthEnd.self),
        BitFieldCheck("OnlyUnnamed", OnlyUnnamed.self),
        BitFieldCheck("FloatAndZeroWidth", FloatAndZeroWidth.self),
        BitFieldCheck("FloatAndUnnamedHalf", FloatAndUnnamedHalf.self),
        BitFieldCheck("PackedZeroWidth", PackedZeroWidth.self),
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
        let take = unsafe CFunction<(Int, Int, Int, Int, Int, Value, Double, UnsafeMutablePointer<Int64>) -> Void>(
            address: try fixture(name + "_take_late"))
        unsafe take(1, 2, 3, 4, 5, value, 60, numbers)
    }
    #expect(late == inC + [65])
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

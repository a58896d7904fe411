import CLayout
import Testing

// Mirrors whose traversal the optimizer cannot look into, beside the same ones that are inlined: what is stored through the address
// in a visitor has to be seen nevertheless.

private struct Numbers: CStructLayout {
    var byte: UInt8 = 0
    var pair: (Int16, Int16) = (0, 0)
    var array: [3 of Int32] = [0, 0, 0]
    var bits: UInt32 = 0

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("byte", &byte)
        visitor.field("pair", &pair)
        visitor.field("array", &array)
        visitor.bits("bits", &bits, width: 9)
    }
}

private struct OutlinedNumbers: CStructLayout {
    var byte: UInt8 = 0
    var pair: (Int16, Int16) = (0, 0)
    var array: [3 of Int32] = [0, 0, 0]
    var bits: UInt32 = 0

    @inline(never)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("byte", &byte)
        visitor.field("pair", &pair)
        visitor.field("array", &array)
        visitor.bits("bits", &bits, width: 9)
    }
}

private struct OutlinedNest: CStructLayout {
    var tag: Int8 = 0
    var numbers = OutlinedNumbers()
    var elements: [2 of OutlinedNumbers] = [OutlinedNumbers(), OutlinedNumbers()]

    @inline(never)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("tag", &tag)
        visitor.field("numbers", &numbers)
        visitor.field("elements", &elements)
    }
}

@CUnion(size: 24) private struct OutlinedUnion {
    var numbers: OutlinedNumbers
    var word: UInt64
}

@Suite struct OutlinedMirrorTests {
    /// The bytes that the inlined mirror has for some numbers.
    private static let bytes = Numbers.cBytes(
        of: [Numbers(byte: 0x10, pair: (0x2120, 0x2322), array: [0x3332_3130, 0x4342_4140, 0x5352_5150], bits: 0x161)])

    @Test func layoutsAndBytes() throws {
        #expect(OutlinedNumbers.cLayout == Numbers.cLayout)
        let numbers = try OutlinedNumbers.read(from: Self.bytes)
        #expect(numbers.byte == 0x10 && numbers.pair == (0x2120, 0x2322) && numbers.bits == 0x161)
        #expect(numbers.array[0] == 0x3332_3130 && numbers.array[2] == 0x5352_5150)
        #expect(OutlinedNumbers.cBytes(of: [numbers]) == Self.bytes)
    }

    @Test func nested() throws {
        let numbers = try OutlinedNumbers.read(from: Self.bytes)
        let nest = OutlinedNest(tag: 1, numbers: numbers, elements: [numbers, numbers])
        let expected = [1, 0, 0, 0] + Self.bytes + Self.bytes + Self.bytes
        #expect(OutlinedNest.cBytes(of: [nest]) == expected)
        let copy = try OutlinedNest.read(from: expected)
        #expect(OutlinedNest.cBytes(of: [copy]) == expected)
        let arena = Arena()
        let pointer = arena.write(nest)
        #expect(OutlinedNest.cBytes(of: [pointer.value]) == expected)
    }

    @Test func inUnion() throws {
        let numbers = try OutlinedNumbers.read(from: Self.bytes)
        var union = OutlinedUnion(word: .max)
        union.numbers = numbers
        #expect(OutlinedNumbers.cBytes(of: [union.numbers]) == Self.bytes)
        #expect(OutlinedUnion.cBytes(of: [union]).starts(with: Self.bytes))
    }
}

import CLayout
import TestSupport
import Testing

@Suite("Members of unions")
struct UnionTests {
    @Test("a fresh union is zero, and so is `zeroed`")
    func fresh() {
        #expect(Number().cBytes == [0, 0, 0, 0, 0, 0, 0, 0])
        #expect(BytesOrWords.zeroed.cBytes == [UInt8](repeating: 0, count: 16))
    }

    @Test("setting a member leaves all other bytes")
    func otherBytes() {
        var number = Number(storage: 0x1122_3344_5566_7788)
        number[member: Int32.self] = -1
        #expect(number.storage == 0x1122_3344_FFFF_FFFF)
        number[member: Double.self] = 1
        #expect(number.storage == 0x3FF0_0000_0000_0000)
        #expect(number[member: Double.self] == 1)
        #expect(number[member: Int32.self] == 0)
    }

    @Test("a member that is a struct, with its padding written as zero")
    func structMember() {
        var union = PointOrColor()
        union[member: Point2.self].y = 2
        #expect(union.cBytes == [0, 0, 0, 0, 0, 0, 0, 0x40])
        union[member: Rgba.self].b = 7
        #expect(union[member: Rgba.self].b == 7)
        #expect(union[member: Point2.self].y == 2)
        var padded = PaddedMember()
        padded[member: Small.self] = Small(kind: 1, size: 2)
        #expect(padded.cBytes == [1, 0, 0, 0, 2, 0, 0, 0])
    }

    @Test("a member that is an array, and one in a struct")
    func arrays() {
        var tagged = Tagged(tag: 1, number: Number())
        tagged.number[member: Double.self] = -2
        #expect(tagged.cBytes == [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xC0])
        var bytes = BytesOrWords()
        bytes[member: [4 of UInt32].self][2] = 0x0403_0201
        #expect(bytes[member: [16 of UInt8].self][9] == 2)
    }

    @Test("a member that is a bit-field leaves all other bits")
    func bitFields() {
        var union = UnionOfBits(storage: 0xFFFF_FFFF)
        union[member: UInt32.self, bits: 3] = 8 + 5
        #expect(union.storage == 0xFFFF_FFFD)
        #expect(union[member: UInt32.self, bits: 3] == 5)
        #expect(union[member: Int32.self, bits: 20] == -3)
        union[member: Int32.self, bits: 20] = 0x5_4321
        #expect(union.storage == 0xFFF5_4321)
    }

    @Test("a member that is no value is an error")
    func invalid() throws {
        let union = FlagOrShade(storage: 7)
        #expect(try union.value(of: Bool.self))
        #expect(try FlagOrShade(storage: 1).value(of: Shade.self) == .light)
        #expect(
            throws: SerializationError.invalidValue(type: "Shade", field: "", offset: 0, value: "7")
        ) { _ = try union.value(of: Shade.self) }
    }

    @Test("all bytes are kept, and what is behind the C size is not written and becomes zero")
    func largerStorage() throws {
        var union = ThirteenBytes()
        union.storage = [0x0807_0605_0403_0201, 0x100F_0E0D_0C0B_0A09]
        let bytes = union.cBytes
        #expect(bytes == Array(1...14))
        let back = try ThirteenBytes.read(from: [0xEE] + bytes, at: 1)
        #expect(back.storage[0] == union.storage[0])
        #expect(back.storage[1] == 0x0000_0E0D_0C0B_0A09)
        var buffer = GuardedBytes(count: 16)
        try unsafe buffer.withBytes { try unsafe union.write(to: $0, at: 1) }
        #expect(buffer.bytes == [0xEE] + Array(1...14) + [0xEE])
        #expect(buffer.guardsAreIntact)
    }

    @Test("layout identity: only where the storage has the C size, and never with bit-fields")
    func identity() throws {
        #expect(Number.isLayoutIdentical)
        #expect(FlagOrShade.isLayoutIdentical)
        #expect(OneUnion.isLayoutIdentical)
        #expect(LargeUnion.isLayoutIdentical)
        #expect(!ThirteenBytes.isLayoutIdentical)
        #expect(!Tagged.isLayoutIdentical)
        #expect(!UnsignedBits.isLayoutIdentical)
        #expect(!WholeBits.isLayoutIdentical)
        #expect(!Bits1<UInt32, 32>.isLayoutIdentical)
        let unions = [Number(storage: 1), Number(storage: 2)]
        #expect(Number.cBytes(of: unions) == unions.flatMap(\.cBytes))
        #expect(try Number.read(count: 2, from: Number.cBytes(of: unions)).map(\.storage) == [1, 2])
    }

    @Test("moves of calls: a union as its bytes, unless they are converted; bit-fields are always converted")
    func moves() {
        func moves<Value: CValue>(_ type: Value.Type) -> [[Int]]? {
            Value.scalarMoves?.map { [$0.swiftOffset, $0.cOffset, $0.size] }
        }
        #expect(moves(Number.self) == [[0, 0, 8]])
        #expect(moves(TaggedFloat.self) == [[0, 0, 1], [4, 4, 4]])
        #expect(ThirteenBytes.scalarMoves == nil)
        #expect(UnsignedBits.scalarMoves == nil)
        #expect(ByteThenBits.scalarMoves == nil)
    }

    @Test("a bit-field that is no value is named")
    func invalidBits() throws {
        #expect(
            throws: SerializationError.invalidValue(type: "EnumBits", field: "direction", offset: 0, value: "-2")
        ) { _ = try EnumBits.read(from: [0b1000, 0, 0, 0]) }
        #expect(
            throws: SerializationError.invalidValue(type: "EnumBits", field: "[1].direction", offset: 4, value: "-2")
        ) { _ = try EnumBits.read(count: 2, from: [0, 0, 0, 0, 0b1000, 0, 0, 0]) }
    }
}

/// C's `union { struct Small small; uint64_t whole; }`.
private struct PaddedMember: CUnionLayout {
    var storage: UInt64 = ~0

    static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("small", Small.self)
        visitor.member("whole", UInt64.self)
    }
}

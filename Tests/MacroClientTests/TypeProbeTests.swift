import CLayout
import CallFixtures
import MacroProbe
import TestSupport
import Testing

/// Unions, bit-fields, members with attributes and flexible arrays by macro are those by hand.
@Suite struct TypeProbeTests {
    @Test(arguments: ProbeCase.all)
    func `mirrors by macro have the layouts that clang and gcc give`(probe: ProbeCase) throws {
        let report = try probe.macro.report(committedFixture(probe.header))
        #expect(report.isMatch, "\(report)")
    }

    @Test(arguments: ProbeCase.all)
    func `mirrors by macro are those by hand`(probe: ProbeCase) throws {
        // Some of those by hand are generic, and have other names.
        let (macro, hand) = (probe.macro.layout(), probe.hand.layout())
        #expect(macro.size == hand.size)
        #expect(macro.alignment == hand.alignment)
        #expect(macro.fields.map(Place.init) == hand.fields.map(Place.init))
        #expect(probe.macro.systemVAMD64() == probe.hand.systemVAMD64())
        #expect(probe.macro.aapcs64() == probe.hand.aapcs64())
        let size = try #require(
            committedFixture(probe.header).structs.first { $0.name == probe.macro.name }
        ).size
        // 1 in each byte is a value of every type here.
        for bytes in [[UInt8](repeating: 0, count: size), [1] + [UInt8](repeating: 0, count: max(size, 1) - 1)] {
            let macro = try? probe.macro.rewritten(bytes)
            #expect(try macro == probe.hand.rewritten(bytes))
        }
    }

    @Test func `the members of a union are computed properties over its bytes`() throws {
        var number = UnionProbe.Number(real: 1.5)
        #expect(number.real == 1.5)
        number.integer = -2
        #expect(number.integer == -2)
        #expect(number.cBytes == [0xfe, 0xff, 0xff, 0xff, 0, 0, 0xf8, 0x3f])
        #expect(number == (try .read(from: number.cBytes)))
        #expect(number != UnionProbe.Number())
        #expect(UnionProbe.Number().cBytes == [UInt8](repeating: 0, count: 8))
        number.real += 1
        #expect(number.cBytes != UnionProbe.Number(integer: -2).cBytes)
        #expect(UnionProbe.Number(integer: -2).cBytes == [0xfe, 0xff, 0xff, 0xff, 0, 0, 0, 0])

        var words = UnionProbe.BytesOrWords(words: [1, 2, 3, 4])
        #expect(words.bytes[4] == 2)
        #expect(words == UnionProbe.BytesOrWords(words: [1, 2, 3, 4]))
        #expect(words.hashValue == UnionProbe.BytesOrWords(words: [1, 2, 3, 4]).hashValue)
        words.bytes[15] = 1
        #expect(words != UnionProbe.BytesOrWords(words: [1, 2, 3, 4]))
        #expect(words.words[3] == 0x0100_0004)
    }

    @Test func `unions have bit-fields, structs and enums as members`() throws {
        var bits = UnionProbe.UnionOfBits(delta: -3)
        #expect(bits.delta == -3)
        #expect(bits.low == 5)
        bits.low = 2
        #expect(bits.delta == -6)
        #expect(bits.byte == 0xfa)
        let point = UnionProbe.PointOrColor(point: .init(x: 0, y: 1))
        #expect(point.point == .init(x: 0, y: 1))
        #expect(point.color.a == 0)
        #expect(UnionProbe.FlagOrShade(shade: .light).flag)
        #expect(UnionProbe.PartlyHidden.one.cBytes == [1, 0, 0, 0, 0, 0, 0, 0])
        #expect(UnionProbe.otherSizes == [8, 8, 4, 24])
    }

    @Test func `bit-fields, unnamed bits and flexible arrays are written where C has them`() throws {
        let bits = BitFieldProbe.UnsignedBits(a: 9, b: 31)
        #expect(bits.cBytes == [0b1111_1001, 1, 0, 0])
        #expect(try BitFieldProbe.UnsignedBits.read(from: bits.cBytes) == .init(a: 1, b: 31, c: 1))
        #expect(BitFieldProbe.UnnamedGap(a: 7, b: 1).cBytes == [0b1000_0111, 0, 0, 0])
        #expect(BitFieldProbe.UnnamedEnd(a: 7).cBytes == [7, 0, 0])
        #expect(BitFieldProbe.ZeroWidth(a: 1, b: 1).cBytes == [1, 1])
        let message = MemberProbe.Message(length: 2, kind: 3)
        #expect(message.cBytes(trailing: [65, 66]) == [2, 0, 0, 0, 3, 65, 66, 0])
        #expect(MemberProbe.AnonymousUnion.layout.field("real")?.offset == 8)
    }

    @Test func `a union that is larger than the macro was told ends the program`() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = TooSmallUnion(small: 1).cBytes
        }
        expectMessage("the storage of union TooSmallUnion has 8 bytes and C needs 24", in: result)
    }
}

@CStruct private struct ThreeWords {
    var a, b, c: Int64
}

@CUnion(size: 8) private struct TooSmallUnion {
    var small: CInt
    var large: ThreeWords
}

/// What a table says of a field.
private struct Place: Equatable {
    var name: String
    var offset, size, alignment: Int
    var bits: Range<Int>?

    init(_ field: FieldLayout) {
        name = field.name
        (offset, size, alignment) = (field.offset, field.size, field.alignment)
        bits = field.bits
    }
}

import CLayout
import CallFixtures
import TestSupport
import Testing

private struct Tag: CStructLayout {
    var text: CFixedString<16>

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("text", &text)
    }
}

private struct WeighedTag: CStructLayout {
    var text: CFixedString<7>
    var weight: Float

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("text", &text)
        visitor.field("weight", &weight)
    }
}

/// Fixtures/Calls/wrappers.c fills and checks the structs with C's own functions.
@Suite("Texts, open enums and byte orders through calls")
struct WrapperCalls {
    @Test(
        "texts of at most 16 bytes travel in registers",
        arguments: ["", "a", "raylib", "fifteen letters", "sixteen letters!"])
    func texts(string: String) throws {
        let make = unsafe CFunction<(String) -> Tag>(address: try fixture("make_tag"))
        let length = unsafe CFunction<(Tag) -> Int>(address: try fixture("tag_length"))
        let reverse = unsafe CFunction<(Tag) -> Tag>(address: try fixture("tag_reversed"))
        let weigh = unsafe CFunction<(Tag, WeighedTag) -> WeighedTag>(address: try fixture("weighed_tag"))

        let tag = make(string)
        #expect(tag.text.string == string)
        #expect(tag.text.isTerminated == (string.utf8.count < 16))
        #expect(try tag.text == CFixedString(string, isTerminated: false))
        #expect(length(tag) == string.utf8.count)
        #expect(reverse(tag).text.string == String(string.reversed()))
        let weighed = weigh(tag, WeighedTag(text: "other", weight: 1.25))
        #expect(weighed.text.string == String(string.prefix(7)))
        #expect(weighed.weight == 2.5)
    }

    @Test("longer ones in memory") func longTexts() throws {
        let rename = unsafe CFunction<(Player, String) -> Player>(address: try fixture("player_renamed"))
        var player = Player()
        player.name = "Ada Lovelace"
        player.score = 41
        player.team[2] = "blue"
        let renamed = rename(player, "Eve")
        #expect(renamed.name == "Eve")
        #expect(renamed.name.cBytes.prefix(12) == ArraySlice("Eve\0Lovelace".utf8))
        #expect(renamed.score == 42)
        #expect(renamed.tag.string == "\u{FFFD}\u{FFFD}abc")
        #expect(throws: FixedStringError.invalidUTF8(offset: 0)) { try renamed.tag.validatedString() }
        #expect(!renamed.team[1].isTerminated)
        #expect(renamed.team[1].string == "sixteen letters!")
        #expect(renamed.team[2] == "blue")

        let count = unsafe CFunction<([Player], CInt, String) -> CInt>(address: try fixture("players_named"))
        #expect(count([player, renamed, renamed], 3, "Eve") == 2)
    }

    @Test("enums return numbers without a case") func openEnums() throws {
        let after = unsafe CFunction<(COpenEnum<Codec>) -> COpenEnum<Codec>>(address: try fixture("codec_after"))
        #expect(after(COpenEnum(.raw)) == .jpeg)
        #expect(after(COpenEnum(.jpeg)).value == nil)
        #expect(after(after(COpenEnum(.jpeg))).rawValue == 3)
        let reverse = unsafe CFunction<(COpenEnum<Rotation>) -> COpenEnum<Rotation>>(
            address: try fixture("rotation_reversed"))
        #expect(reverse(COpenEnum(.right)) == .left)
        #expect(reverse(COpenEnum(rawValue: 12)).rawValue == -12)

        let picture = Picture(
            depth: 8, codec: COpenEnum(rawValue: 55),
            rotations: [COpenEnum(.right), COpenEnum(rawValue: 6), COpenEnum(.left)])
        let sum = unsafe CFunction<(Picture) -> Int64>(address: try fixture("picture_sum"))
        #expect(sum(picture) == 55_159)
        let turn = unsafe CFunction<(Picture) -> Picture>(address: try fixture("picture_turned"))
        let turned = turn(picture)
        #expect(turned.depth == 8)
        #expect(turned.codec.rawValue == 99)
        #expect(turned.rotations[0] == .left)
        #expect(turned.rotations[1] == .right)
        #expect(turned.rotations[2].rawValue == -40)
    }

    @Test("numbers are in the order of C's htons and htonl", arguments: [0, 0x0102, 0xFFFE] as [UInt16])
    func byteOrders(type: UInt16) throws {
        let make = unsafe CFunction<(UInt16, UInt32, UInt64, Float, Double) -> WireHeader>(
            address: try fixture("make_wire_header"))
        let check = unsafe CFunction<(WireHeader, UInt16, UInt32, UInt64, Float, Double) -> Bool>(
            address: try fixture("is_wire_header"))
        let made = make(type, 0x1020_3040, 0x0102_0304_0506_0708, -1.5, 0.1)
        #expect(made.type.rawValue.value == type)
        #expect(made.length == 0x1020_3040)
        #expect(made.identifier == 0x0102_0304_0506_0708)
        #expect(made.deltas[1] == -1000 && made.deltas[2] == -2000)
        #expect(made.gain == -1.5)
        #expect(made.time == 0.1)
        #expect(check(made, type, 0x1020_3040, 0x0102_0304_0506_0708, -1.5, 0.1))

        var header = WireHeader()
        header.type.rawValue.value = type
        header.length = 7
        header.identifier.value = .max - 1
        header.gain = 2.25
        header.time = -1e300
        #expect(check(header, type, 7, .max - 1, 2.25, -1e300))
        #expect(!check(header, type &+ 1, 7, .max - 1, 2.25, -1e300))

        let change = unsafe CFunction<(PackedWireHeader) -> PackedWireHeader>(
            address: try fixture("packed_wire_header"))
        #expect(
            change(PackedWireHeader(version: 2, length: 0xFF, type: 0xFE))
                == PackedWireHeader(version: 2, length: 0x100, type: 0x100))
    }

    @Test("numbers by themselves travel as the integer that C has") func numbers() throws {
        let swap = unsafe CFunction<(UInt16) -> BigEndian<UInt16>>(address: try fixture("host_to_network"))
        #expect(swap(0x1234).value == 0x1234)
        let swapBack = unsafe CFunction<(BigEndian<UInt16>) -> UInt16>(address: try fixture("host_to_network"))
        #expect(swapBack(0x1234) == 0x1234)
        // Swapped 0x00FF is negative: the caller extends what it passes, not the value.
        let widen = unsafe CFunction<(BigEndian<Int16>) -> Int64>(address: try fixture("widened"))
        #expect(widen(0x00FF) == Int64(Int16(bitPattern: 0xFF00)))
        #expect(widen(-2) == Int64(Int16(bitPattern: 0xFEFF)))
        let next = unsafe CFunction<(BigEndian<Float>) -> BigEndian<Float>>(address: try fixture("next_float"))
        #expect(next(1.5).value == Float(1.5).nextUp)
    }
}

import CLayout
import TestSupport
import Testing

@Suite("Texts in arrays")
struct FixedStringTests {
    /// A string, and what becomes of it in an array of 8.
    struct Fit: Sendable, CustomTestStringConvertible {
        let string: String
        let error: FixedStringError?
        let truncated: String
        var testDescription: String { string.debugDescription }

        static let all = [
            Fit(string: "", error: nil, truncated: ""),
            Fit(string: "raylib", error: nil, truncated: "raylib"),
            Fit(string: "seven b", error: nil, truncated: "seven b"),
            Fit(string: "eight by", error: .tooLong(needed: 9, capacity: 8), truncated: "eight b"),
            Fit(string: "grüße", error: nil, truncated: "grüße"),
            Fit(string: "größer", error: .tooLong(needed: 9, capacity: 8), truncated: "größe"),
            // A letter with an accent of its own, and a family of three: never taken apart.
            Fit(string: "abcde\u{301}f", error: .tooLong(needed: 9, capacity: 8), truncated: "abcde\u{301}"),
            Fit(string: "abcdefe\u{301}", error: .tooLong(needed: 10, capacity: 8), truncated: "abcdef"),
            Fit(string: "👨‍👩‍👧", error: .tooLong(needed: 19, capacity: 8), truncated: ""),
            Fit(string: "a👍b", error: nil, truncated: "a👍b"),
            Fit(string: "\r\n\r\n\r\n\r\n", error: .tooLong(needed: 9, capacity: 8), truncated: "\r\n\r\n\r\n"),
            Fit(string: "ab\0cd", error: .containsZero(offset: 2), truncated: "ab"),
            Fit(string: "\0", error: .containsZero(offset: 0), truncated: ""),
        ]
    }

    @Test("a string fits or is an error; cut, it keeps whole characters", arguments: Fit.all)
    func fits(fit: Fit) throws {
        func check<Unit: CCharacterUnit>(_ type: CCharacterArray<Unit, 8>.Type) throws {
            if let error = fit.error {
                #expect(throws: error) { try CCharacterArray<Unit, 8>(fit.string) }
            } else {
                let text = try CCharacterArray<Unit, 8>(fit.string)
                #expect(text.string == fit.string)
                #expect(try text.validatedString() == fit.string)
            }
            let text = CCharacterArray<Unit, 8>(truncating: fit.string)
            #expect(text.string.unicodeScalars.elementsEqual(fit.truncated.unicodeScalars))
            #expect(text.isTerminated)
            #expect(text.byteCount == fit.truncated.utf8.count)
            let rest = [UInt8](repeating: 0, count: 8 - text.byteCount)
            #expect(text.cBytes == Array(fit.truncated.utf8) + rest)
        }
        try check(CFixedString<8>.self)
        try check(CFixedByteString<8>.self)
        try check(CCharacterArray<Int8, 8>.self)
    }

    @Test("a text may fill its array, if asked to")
    func withoutTerminator() throws {
        let full = try CFixedString<5>("ustar", isTerminated: false)
        #expect(full.cBytes == Array("ustar".utf8))
        #expect(!full.isTerminated)
        #expect(full.byteCount == 5)
        #expect(full.string == "ustar")
        // Not a literal: `CFixedString<5>("ustar")` is the literal itself, which traps.
        let ustar = "ustar"
        #expect(throws: FixedStringError.tooLong(needed: 6, capacity: 5)) { try CFixedString<5>(ustar) }
        #expect(throws: FixedStringError.tooLong(needed: 6, capacity: 5)) {
            try CFixedString<5>("ustar0", isTerminated: false)
        }
        #expect(CFixedString<5>(truncating: "ustar0", isTerminated: false) == full)
        #expect(CFixedString<5>(truncating: "ustar").string == "usta")
        #expect(CFixedString<1>("").string == "")
        #expect(CFixedString<1>(truncating: "a").string == "")
    }

    /// Bytes of an array of 8, the text that they are, and where it stops being UTF-8.
    static let foreign: [([UInt8], String, Int?)] = [
        (Array("ab\0cdefg".utf8), "ab", nil), (Array("abcdefgh".utf8), "abcdefgh", nil),
        ([0x61, 0xFF, 0x62, 0, 0xFF, 0xFF, 0xFF, 0xFF], "a\u{FFFD}b", 1),
        ([0xC3, 0xA9, 0xC3, 0, 0, 0, 0, 0], "é\u{FFFD}", 2),
        ([0x61, 0x62, 0x63, 0x64, 0x65, 0xF0, 0x9F, 0x91], "abcde\u{FFFD}", 5),
        ([0xED, 0xA0, 0x80, 0x7A, 0, 0, 0, 0], "\u{FFFD}\u{FFFD}\u{FFFD}z", 0),
        ([0, 0xFF, 0, 0, 0, 0, 0, 0], "", nil),
    ]

    @Test("any bytes are read, and written back as they were", arguments: foreign)
    func foreignBytes(bytes: [UInt8], string: String, invalid: Int?) throws {
        for text in [try CFixedString<8>.read(from: bytes), try CFixedString<8>.read(count: 1, from: bytes)[0]] {
            #expect(text.string == string)
            #expect("\(text)" == string)
            #expect(String(reflecting: text) == string.debugDescription)
            #expect(text.cBytes == bytes)
            if let invalid {
                #expect(throws: FixedStringError.invalidUTF8(offset: invalid)) { try text.validatedString() }
            } else {
                #expect(try text.validatedString() == string)
            }
        }
    }

    @Test("equal are the bytes before the terminator")
    func equality() throws {
        let short = try CFixedString<8>.read(from: Array("ab\0cdefg".utf8))
        #expect(short == "ab")
        #expect(short != "abc")
        #expect(short != "aB")
        #expect(short.hashValue == CFixedString<8>("ab").hashValue)
        #expect(Set<CFixedString<8>>([short, "ab", "a", ""]).count == 3)
        #expect(short.cBytes != CFixedString<8>("ab").cBytes)
        var cleared = short
        cleared.clearAfterTerminator()
        #expect(cleared.cBytes == CFixedString<8>("ab").cBytes)
        // Not Unicode's equivalence.
        let composed: CFixedString<8> = "\u{E9}"
        let decomposed: CFixedString<8> = "e\u{301}"
        #expect(composed != decomposed)
        #expect(composed.string == decomposed.string)
        var full = try CFixedString<4>("full", isTerminated: false)
        full.clearAfterTerminator()
        #expect(full.string == "full")
    }

    @Test("elements are those of the array in C")
    func elements() {
        var text = CFixedByteString<4>(elements: [0x61, 0x62, 0, 0x63])
        #expect(text.string == "ab")
        text.elements[2] = 0x2D
        #expect(text.string == "ab-c")
        #expect(CFixedByteString<4>().elements[3] == 0)
    }

    @Test("in mirrors and arrays of them, at every offset and through every door", arguments: Door.allCases, 0..<4)
    func inMirrors(door: Door, offset: Int) throws {
        var player = Player()
        player.name = "Grace Hopper"
        player.score = 0x0102_0304
        player.tag = "tag"
        player.team = ["", "second", CFixedString(truncating: "the third of three")]
        func padded(_ text: String, _ count: Int) -> [UInt8] {
            Array(text.utf8) + Array(repeating: 0, count: count - text.utf8.count)
        }
        let expected =
            padded("Grace Hopper", 32) + [4, 3, 2, 1] + padded("tag", 5) + padded("", 16) + padded("second", 16)
            + padded("the third of th", 16) + [0, 0, 0]
        var buffer = GuardedBytes(count: 100)
        try door.write(player, to: &buffer, at: offset)
        #expect(buffer.guardsAreIntact)
        #expect(Array(buffer.bytes[offset..<(offset + 92)]) == expected)
        #expect(try door.read(Player.self, from: &buffer, at: offset) == player)

        let names: [CFixedString<3>] = ["a", "bc", ""]
        let bytes = CFixedString.cBytes(of: names)
        #expect(bytes == [97, 0, 0, 98, 99, 0, 0, 0, 0])
        #expect(try CFixedString<3>.read(count: 3, from: bytes) == names)
    }

    @Test("a literal that is too long ends the program and says why")
    func literals() async {
        expectMessage(
            "CLayout: the literal \"raylib\" is no text of this array: the string needs 7 bytes and the array has 4",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                let text: CFixedString<4> = "raylib"
                print(text)
            })
        expectMessage(
            "the string has U+0000 at byte 1",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                let text: CFixedByteString<4> = "r\0"
                print(text)
            })
    }

    @Test("errors say what to do")
    func errors() {
        #expect(
            FixedStringError.tooLong(needed: 9, capacity: 8).description
                == "the string needs 9 bytes and the array has 8: shorten it, or use init(truncating:)")
        #expect(
            FixedStringError.containsZero(offset: 2).description
                == "the string has U+0000 at byte 2, where C would end it: remove it, or use init(truncating:)")
        #expect(
            FixedStringError.invalidUTF8(offset: 3).description
                == "the bytes from 3 on are not UTF-8: use `string` for a repaired string")
    }
}

import CLayout
import TestSupport
import Testing

/// Each malformed fixture must give the error that says what is wrong in which line.
@Suite struct MalformedFixtureTests {
    struct Malformed: Sendable, CustomTestStringConvertible {
        let text: String
        let reason: FixtureError.Reason
        let message: String

        var testDescription: String { message }
    }

    private static let point = "struct Point size 8 alignment 4\n"
    private static let cases: [Malformed] = [
        Malformed(
            text: point + "enum Value size 4", reason: .unknownKeyword,
            message: #"t:2: expected "struct", "union", "field", "bits" or a comment, found "enum""#),
        Malformed(
            text: "struct Point width 8", reason: .unknownKeyword, message: #"t:1: expected "size", found "width""#),
        Malformed(
            text: point + "field x offset 0 size 4 alignment 4 count 2", reason: .unknownKeyword,
            message: #"t:2: expected "kind", found "count""#),
        Malformed(
            text: point + "field x offset 0 size 4 alignment 4 kind float size 2", reason: .unknownKeyword,
            message: #"t:2: expected "count", found "size""#),
        Malformed(
            text: "struct Point size 8x alignment 4", reason: .notANumber,
            message: #"t:1: expected a number after "size", found "8x""#),
        Malformed(
            text: "struct Point size -8 alignment 4", reason: .notANumber,
            message: #"t:1: expected a number after "size", found "-8""#),
        Malformed(
            text: "struct Point size 9223372036854775808 alignment 4", reason: .numberTooLarge,
            message: #"t:1: expected a number of at most 9223372036854775807 after "size", found "9223372036854775808""#
        ),
        Malformed(
            text: "struct Point size 99999999999999999999 alignment 4", reason: .numberTooLarge,
            message:
                #"t:1: expected a number of at most 9223372036854775807 after "size", found "99999999999999999999""#),
        Malformed(
            text: "struct Point size 8 alignment 3", reason: .impossibleNumber,
            message: #"t:1: expected a power of two after "alignment", found 3"#),
        Malformed(
            text: "struct Point size 8 alignment 0", reason: .impossibleNumber,
            message: #"t:1: expected a power of two after "alignment", found 0"#),
        Malformed(
            text: point + "field x offset 0 size 4 alignment 4 kind float count 0", reason: .impossibleNumber,
            message: "t:2: expected a count of at least 1, found 0"),
        Malformed(
            text: point + "bits x offset 3 width 0 size 4 alignment 4 kind signed", reason: .impossibleNumber,
            message: "t:2: expected a width from 1 to 64, found 0"),
        Malformed(
            text: point + "bits x offset 62 width 3 size 4 alignment 4 kind signed", reason: .fieldOutsideStruct,
            message: #"t:2: expected a bit-field inside the 8 bytes of "Point", found "x" of 3 bits at bit 62"#),
        Malformed(
            text: "bits x offset 62 width 3 size 4 alignment 4 kind signed", reason: .fieldBeforeStruct,
            message: #"t:1: expected a struct before its fields, found "bits""#),
        Malformed(
            text: "# again\n\n" + point + point, reason: .duplicateStruct,
            message: #"t:4: expected a struct of another name, found a second "Point""#),
        Malformed(
            text: point + field("x", offset: 0) + field("x", offset: 4), reason: .duplicateField,
            message: #"t:3: expected each field of "Point" once, found a second "x""#),
        Malformed(
            text: field("x", offset: 0) + point, reason: .fieldBeforeStruct,
            message: #"t:1: expected a struct before its fields, found "field""#),
        Malformed(
            text: point + field("x", offset: 5), reason: .fieldOutsideStruct,
            message: #"t:2: expected a field inside the 8 bytes of "Point", found "x" of 4 bytes at offset 5"#),
        Malformed(
            text: point + field("x", offset: .max), reason: .fieldOutsideStruct,
            message: #"t:2: expected a field inside the 8 bytes of "Point", found "x" of 4 bytes at offset \#(Int.max)"#
        ),
        Malformed(
            text: point + "field x offset 0 size 4 alignment 4 kind quaternion", reason: .unknownKind,
            message:
                #"t:2: expected signed, unsigned, bool, float, pointer, vector, complex, character, struct or union after "kind", found "quaternion""#
        ),
        Malformed(
            text: "struct 2D size 8 alignment 4", reason: .notAName,
            message: #"t:1: expected a C identifier after "struct", found "2D""#),
        Malformed(
            text: point + "field x.y offset 0 size 4 alignment 4 kind float", reason: .notAName,
            message: #"t:2: expected a C identifier after "field", found "x.y""#),
        Malformed(
            text: "struct Point size 8 alignment 4 packed", reason: .unexpectedWord,
            message: #"t:1: expected the end of the line, found "packed""#),
        Malformed(
            text: point + "field x\u{0} offset 0", reason: .containsNul,
            message: #"t:2: expected text, found a byte 0 in "field x\x00 offset 0""#),
        Malformed(
            text: "\u{7f}ELF\u{2}\u{1}", reason: .unknownKeyword,
            message: #"t:1: expected "struct", "union", "field", "bits" or a comment, found "\x7fELF\x02\x01""#),
        Malformed(
            text: String(repeating: "a", count: 100_000), reason: .unknownKeyword,
            message:
                #"t:1: expected "struct", "union", "field", "bits" or a comment, found "\#(String(repeating: "a", count: 40))…""#
        ),
    ]

    private static func field(_ name: String, offset: Int) -> String {
        "field \(name) offset \(offset) size 4 alignment 4 kind float\n"
    }

    @Test(arguments: cases) func givesItsError(malformed: Malformed) {
        let error = #expect(throws: FixtureError.self) {
            try LayoutFixture(parsing: malformed.text, source: "t")
        }
        #expect(error?.reason == malformed.reason)
        #expect(
            error?.description == malformed.message + "; make the table again with Scripts/make-layout-fixtures")
    }

    /// A line that ends after any of its words.
    @Test(arguments: ["struct Point size 8 alignment 4", "field x offset 0 size 4 alignment 4 kind float count 2"])
    func truncatedLine(line: String) {
        let words = line.split(separator: " ")
        for count in 1..<words.count where !(words[0] == "field" && count == 10) {
            let text = Self.point.replacing("Point", with: "First") + words.prefix(count).joined(separator: " ")
            let error = #expect(throws: FixtureError.self) { try LayoutFixture(parsing: text) }
            #expect(error?.reason == .truncatedLine, "after \(count) words")
            #expect(error?.line == 2)
            #expect(error?.found == "the end of the line")
        }
    }

    @Test(arguments: ["", "\n\n", "# only a comment", "\r\n\t # a comment\r\n"]) func emptyIsNoError(text: String)
        throws
    {
        #expect(try LayoutFixture(parsing: text).structs == [])
    }

    @Test func linesMayEndAsOnWindows() throws {
        let fixture = try LayoutFixture(
            parsing: "struct P size 4 alignment 4\r\n\tfield x offset 0 size 4 alignment 4 kind float\r\n")
        #expect(fixture.structure(named: "P")?.fields.map { $0.kind } == [.float])
        #expect(fixture.structure(named: "P")?.line == 1)
    }

    @Test func unreadableFiles() {
        func reason(_ path: String) -> FixtureError.Reason? {
            #expect(throws: FixtureError.self) { try LayoutFixture(contentsOfFile: path) }?.reason
        }
        #expect(reason("/no/such/file.layout") == .cannotOpen)
        #expect(reason("/tmp") == .cannotRead)
        #expect(reason("/dev/zero") == .tooLarge)
        #expect(reason("/tmp\u{0}/x") == .cannotOpen)
        #expect(reason(#filePath) == .unknownKeyword)
        let error = #expect(throws: FixtureError.self) { try LayoutFixture(contentsOfFile: "/no/such/file.layout") }
        #expect(
            error?.description
                == #"/no/such/file.layout: expected a file that can be read, found "No such file or directory"; "#
                + "check the path; it is taken from the working directory unless it starts with /")
    }

    @Test func unknownStructNamesThoseLikeIt() throws {
        let fixture = try LayoutFixture(parsing: WrongMirrorTests.fixture, source: "t")
        let near = #expect(throws: FixtureError.self) { try fixture.verify(V2.self, as: "twoEmptys") }
        #expect(near?.reason == .noSuchStruct)
        #expect(near?.expected == #"a struct "twoEmptys""#)
        #expect(near?.found == #""TwoEmpties""#)
        let far = #expect(throws: FixtureError.self) { try fixture.verify(V2.self) }
        #expect(far?.expected == #"a struct "V2""#)
        #expect(far?.found == "none of 3 structs with a name like it")
    }
}

import Testing

@Suite struct JSONTests {
    private static let values: [(String, JSON)] = [
        ("null", .null), ("true", true), (" false\n", false), ("\t0\r", 0),
        ("-0", .number("-0")), ("12.50e+3", .number("12.50e+3")), ("1E400", .number("1E400")),
        ("123456789012345678901234567890", .number("123456789012345678901234567890")),
        (#""""#, ""), (#""a b""#, "a b"), (#""é \ud83d\ude00 \u00e9""#, "é 😀 \u{e9}"),
        (#""\"\\\/\b\f\n\r\t\u0000""#, "\"\\/\u{8}\u{c}\n\r\t\0"), ("\"\u{7f}\"", "\u{7f}"),
        (#""\uD800\uDC00\uDBFF\uDFFF""#, "\u{10000}\u{10ffff}"),
        ("[]", []), ("[ 1 , [ ] ,\"a\"]", [1, [], "a"]),
        ("{}", [:]), (#"{ "a" : 1 , "b" : { "a" : [ null ] } }"#, ["a": 1, "b": ["a": [.null]]]),
        (#"{"a":1,"a":2}"#, ["a": 1, "a": 2]),
    ]

    @Test(arguments: values) func `reads values, and what it writes`(text: String, value: JSON) throws {
        #expect(try JSON.parse(Array(text.utf8)) == value)
        #expect(try JSON.parse(value.bytes) == value)
    }

    @Test func `writes every character so that it can be read`() throws {
        var scalars = String.UnicodeScalarView((0..<0x300 as Range<UInt32>).compactMap(Unicode.Scalar.init))
        scalars += ["\u{2028}", "\u{fffd}", "\u{ffff}", "\u{1f600}", "\u{10ffff}"]
        let text = String(scalars)
        let bytes = JSON.string(text).bytes
        #expect(bytes.allSatisfy { $0 >= 0x20 })
        guard case .string(let read) = try JSON.parse(bytes) else { return #expect(Bool(false)) }
        #expect(Array(read.utf8) == Array(text.utf8))
    }

    @Test func `of equal keys the last one counts`() throws {
        #expect(try JSON.parse(Array(#"{"a":1,"b":2,"a":3}"#.utf8))["a"] == 3)
    }

    /// What is wrong, and the byte it is found at.
    private static let errors: [(String, Int)] = [
        ("", 0), ("  ", 2), ("nul", 3), ("nulL", 3), ("True", 0), ("1 2", 2), ("]", 0), ("\u{feff}1", 0),
        ("[", 1), ("[1", 2), ("[1,", 3), ("[1,]", 3), ("[,1]", 1), ("[1 2]", 3), ("[1}", 2),
        ("{", 1), ("{1:2}", 1), (#"{"a"}"#, 4), (#"{"a" 1}"#, 5), (#"{"a":}"#, 5), (#"{"a":1,}"#, 7), (#"{"a":1"#, 6),
        ("01", 1), ("-", 1), ("+1", 0), ("1.", 2), (".5", 0), ("1e", 2), ("1e+", 3), ("1.e3", 2), ("0x10", 1),
        ("NaN", 0),
        (#""a"#, 2), (#""\"#, 2), (#""\x""#, 2), (#""\u12"#, 5), (#""\u12g4""#, 5), ("\"a\nb\"", 2), ("\"\0\"", 1),
        ("'a'", 0),
        (#""\ud800""#, 3), (#""\ud800a""#, 3), (#""\ud800\n""#, 3), (#""\ud800\u0041""#, 3), (#""\udc00\ud800""#, 3),
        (#""\ud800\ud800""#, 3), ("/* */ 1", 0), ("1 // one", 2),
    ]

    @Test(arguments: errors) func `says where the error is`(text: String, offset: Int) {
        let error = #expect(throws: JSONError.self) { try JSON.parse(Array(text.utf8)) }
        #expect(error?.offset == offset)
        #expect(error?.message.isEmpty == false)
    }

    private static let broken: [(bytes: [UInt8], offset: Int)] = [
        ([0xff], 0), ([0x22, 0xc3, 0x22], 1), ([0x22, 0x41, 0xed, 0xa0, 0x80, 0x22], 2), ([0x22, 0xc0, 0x80, 0x22], 1),
        ([0x22, 0xf4, 0x90, 0x80, 0x80, 0x22], 1), ([0x22, 0xe2, 0x82], 1),
    ]

    @Test(arguments: broken) func `bytes that are not UTF-8 are an error`(bytes: [UInt8], offset: Int) {
        #expect(throws: JSONError(message: "the text is not UTF-8", offset: offset)) { try JSON.parse(bytes) }
    }

    @Test(arguments: ["[", "{\"a\":"]) func `nesting has a bound`(opening: String) throws {
        func nested(_ depth: Int) -> [UInt8] {
            let closing = opening == "[" ? "]" : "}"
            return Array(
                (String(repeating: opening, count: depth) + "1" + String(repeating: closing, count: depth)).utf8)
        }
        _ = try JSON.parse(nested(JSONParser.maximumDepth))
        #expect(throws: JSONError.self) { try JSON.parse(nested(JSONParser.maximumDepth + 1)) }
        #expect(throws: JSONError.self) { try JSON.parse(nested(1_000_000)) }
    }

    /// A megabyte and more takes well under a second; with a time quadratic in the length it would be minutes.
    @Test(.timeLimit(.minutes(1)), arguments: [#"\n"#, "a", #"","a":""#, #"","a":[{"b":1}],"c":""#])
    func `long texts take no longer than their length demands`(repeated: String) throws {
        _ = try JSON.parse(Array(("{\"a\":\"" + String(repeating: repeated, count: 1_000_000) + "\"}").utf8))
    }
}

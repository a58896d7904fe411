/// Why bytes are not JSON.
struct JSONError: Error, Equatable {
    /// What was expected or found.
    var message: String
    /// The byte it was found at.
    var offset: Int
}

extension JSON {
    /// Parses a text in UTF-8 that is one value, in one pass.
    ///
    /// - Throws: A `JSONError` at the first byte that RFC 8259 does not allow, for UTF-8 or surrogates that are broken, and for
    ///   values nested deeper than `JSONParser.maximumDepth`.
    static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSON {
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            throw JSONError(message: "the text is not UTF-8", offset: error.byteOffsets.lowerBound)
        }
        var parser = JSONParser(bytes: bytes)
        return try parser.parseText()
    }
}

/// A recursive descent over bytes that are known to be UTF-8.
struct JSONParser {
    /// The messages of the compiler are 5 deep; the bound is what keeps the stack small.
    static let maximumDepth = 64

    let bytes: [UInt8]
    var position = 0
    private var depth = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func parseText() throws(JSONError) -> JSON {
        let value = try parseValue()
        skipWhitespace()
        guard position == bytes.count else { throw error("the text goes on behind its value") }
        return value
    }

    /// The byte at the position, nil at the end.
    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    func error(_ message: String) -> JSONError { JSONError(message: message, offset: position) }

    private func unexpected(_ expected: String) -> JSONError {
        guard let current else { return error("expected \(expected), and the text ends") }
        return error("expected \(expected), found the byte \(current)")
    }

    private mutating func skipWhitespace() {
        while let byte = current, byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 { position += 1 }
    }

    /// Skips whitespace and then `byte`, if it is there.
    private mutating func skip(_ byte: UInt8) -> Bool {
        skipWhitespace()
        guard current == byte else { return false }
        position += 1
        return true
    }

    private mutating func parseValue() throws(JSONError) -> JSON {
        skipWhitespace()
        switch current {
        case UInt8(ascii: "{"): return try parseNested { parser throws(JSONError) in try parser.parseObject() }
        case UInt8(ascii: "["): return try parseNested { parser throws(JSONError) in try parser.parseArray() }
        case UInt8(ascii: "\""): return .string(try parseString())
        case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte):
            return .number(try parseNumber())
        case UInt8(ascii: "t"): return try parseWord("true", .boolean(true))
        case UInt8(ascii: "f"): return try parseWord("false", .boolean(false))
        case UInt8(ascii: "n"): return try parseWord("null", .null)
        default: throw unexpected("a value")
        }
    }

    private mutating func parseWord(_ word: String, _ value: JSON) throws(JSONError) -> JSON {
        for byte in word.utf8 {
            guard current == byte else { throw unexpected("'\(word)'") }
            position += 1
        }
        return value
    }

    /// Steps over the opening bracket and parses what is behind it.
    private mutating func parseNested(
        _ parse: (inout JSONParser) throws(JSONError) -> JSON
    ) throws(JSONError) -> JSON {
        guard depth < Self.maximumDepth else {
            throw error("values are nested deeper than \(Self.maximumDepth) levels")
        }
        depth += 1
        position += 1
        let value = try parse(&self)
        depth -= 1
        return value
    }

    private mutating func parseArray() throws(JSONError) -> JSON {
        var elements: [JSON] = []
        if skip(UInt8(ascii: "]")) { return .array(elements) }
        while true {
            elements.append(try parseValue())
            if skip(UInt8(ascii: "]")) { return .array(elements) }
            guard skip(UInt8(ascii: ",")) else { throw unexpected("',' or ']'") }
        }
    }

    private mutating func parseObject() throws(JSONError) -> JSON {
        var members: [JSON.Member] = []
        if skip(UInt8(ascii: "}")) { return .object(members) }
        while true {
            skipWhitespace()
            guard current == UInt8(ascii: "\"") else { throw unexpected("a key in quotes") }
            let key = try parseString()
            guard skip(UInt8(ascii: ":")) else { throw unexpected("':'") }
            members.append(JSON.Member(key: key, value: try parseValue()))
            if skip(UInt8(ascii: "}")) { return .object(members) }
            guard skip(UInt8(ascii: ",")) else { throw unexpected("',' or '}'") }
        }
    }

    /// A number as it is written.
    private mutating func parseNumber() throws(JSONError) -> String {
        let start = position
        if current == UInt8(ascii: "-") { position += 1 }
        if current == UInt8(ascii: "0") {
            position += 1
        } else {
            try skipDigits()
        }
        if current == UInt8(ascii: ".") {
            position += 1
            try skipDigits()
        }
        if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
            position += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
            try skipDigits()
        }
        return text(from: start)
    }

    private mutating func skipDigits() throws(JSONError) {
        let start = position
        while let byte = current, byte >= 0x30, byte <= 0x39 { position += 1 }
        guard position > start else { throw unexpected("a digit") }
    }

    /// What is between `start` and the position.
    func text(from start: Int) -> String {
        String(decoding: bytes[start..<position], as: UTF8.self)
    }
}

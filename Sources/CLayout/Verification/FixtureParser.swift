/// Reads the lines of a `.layout` file.
///
/// Works on bytes: a fixture that is no text at all must give an error, and be read in one pass.
struct FixtureParser {
    let source: String
    private var line = 0
    private var structs: [FixtureStruct] = []
    private var structNames: Set<[UInt8]> = []
    private var fieldNames: Set<[UInt8]> = []

    init(source: String) {
        self.source = source
    }

    /// The structs of the fixture with these bytes.
    mutating func parse(_ bytes: [UInt8]) throws(FixtureError) -> [FixtureStruct] {
        var rest = bytes[...]
        while !rest.isEmpty {
            let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
            line += 1
            try parseLine(rest[..<end])
            rest = rest[min(end + 1, rest.endIndex)...]
        }
        return structs
    }

    private mutating func parseLine(_ bytes: ArraySlice<UInt8>) throws(FixtureError) {
        if bytes.contains(0) {
            throw error(.containsNul, expected: "text", found: "a byte 0 in " + quoted(bytes))
        }
        var words = Words(rest: bytes)
        guard let keyword = words.next(), keyword.first != UInt8(ascii: "#") else { return }
        if keyword.spells("struct") {
            try parseStruct(&words)
        } else if keyword.spells("field") {
            try parseField(&words)
        } else {
            throw error(.unknownKeyword, expected: "\"struct\", \"field\" or a comment", found: quoted(keyword))
        }
        if let word = words.next() {
            throw error(.unexpectedWord, expected: "the end of the line", found: quoted(word))
        }
    }

    private mutating func parseStruct(_ words: inout Words) throws(FixtureError) {
        let name = try name(after: "struct", &words)
        let size = try number(after: "size", &words)
        let alignment = try alignment(&words)
        guard structNames.insert(Array(name)).inserted else {
            throw error(.duplicateStruct, expected: "a struct of another name", found: "a second " + quoted(name))
        }
        fieldNames = []
        structs.append(
            FixtureStruct(
                name: String(decoding: name, as: UTF8.self), size: size, alignment: alignment, fields: [], line: line))
    }

    private mutating func parseField(_ words: inout Words) throws(FixtureError) {
        guard let structure = structs.last else {
            throw error(.fieldBeforeStruct, expected: "a struct before its fields", found: "\"field\"")
        }
        let name = try name(after: "field", &words)
        let offset = try number(after: "offset", &words)
        let size = try number(after: "size", &words)
        let alignment = try alignment(&words)
        let kind = try kind(&words)
        let count = try count(&words)
        guard fieldNames.insert(Array(name)).inserted else {
            throw error(
                .duplicateField, expected: "each field of " + quoted(structure.name.utf8) + " once",
                found: "a second " + quoted(name))
        }
        let (end, overflow) = offset.addingReportingOverflow(size)
        guard !overflow, end <= structure.size else {
            throw error(
                .fieldOutsideStruct,
                expected: "a field inside the \(structure.size) bytes of "
                    + quoted(structure.name.utf8), found: quoted(name) + " of \(size) bytes at offset \(offset)")
        }
        structs[structs.count - 1].fields.append(
            FixtureField(
                name: String(decoding: name, as: UTF8.self), offset: offset, size: size, alignment: alignment,
                kind: kind, count: count))
    }
}

// The parts of a line.
extension FixtureParser {
    private func name(after keyword: String, _ words: inout Words) throws(FixtureError) -> ArraySlice<UInt8> {
        guard let word = words.next() else { throw truncated(expected: "a name after " + quoted(keyword.utf8)) }
        guard isIdentifier(word) else {
            throw error(.notAName, expected: "a C identifier after " + quoted(keyword.utf8), found: quoted(word))
        }
        return word
    }

    /// Reads `keyword` and the number behind it.
    private func number(after keyword: String, _ words: inout Words) throws(FixtureError) -> Int {
        guard let word = words.next() else { throw truncated(expected: quoted(keyword.utf8) + " and a number") }
        guard word.spells(keyword) else {
            throw error(.unknownKeyword, expected: quoted(keyword.utf8), found: quoted(word))
        }
        guard let digits = words.next() else { throw truncated(expected: "a number after " + quoted(keyword.utf8)) }
        var number = 0
        for digit in digits {
            guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else {
                throw error(.notANumber, expected: "a number after " + quoted(keyword.utf8), found: quoted(digits))
            }
            let (tenfold, overflowed) = number.multipliedReportingOverflow(by: 10)
            let (sum, carried) = tenfold.addingReportingOverflow(Int(digit - UInt8(ascii: "0")))
            guard !overflowed, !carried else {
                throw error(
                    .numberTooLarge, expected: "a number of at most \(Int.max) after " + quoted(keyword.utf8),
                    found: quoted(digits))
            }
            number = sum
        }
        return number
    }

    private func alignment(_ words: inout Words) throws(FixtureError) -> Int {
        let alignment = try number(after: "alignment", &words)
        guard alignment > 0, alignment & (alignment - 1) == 0 else {
            throw error(.impossibleNumber, expected: "a power of two after \"alignment\"", found: "\(alignment)")
        }
        return alignment
    }

    private func kind(_ words: inout Words) throws(FixtureError) -> ScalarKind? {
        guard let keyword = words.next() else { throw truncated(expected: "\"kind\" and a kind") }
        guard keyword.spells("kind") else {
            throw error(.unknownKeyword, expected: "\"kind\"", found: quoted(keyword))
        }
        guard let word = words.next() else { throw truncated(expected: "a kind after \"kind\"") }
        if word.spells("struct") { return nil }
        for kind in ScalarKind.allCases where word.spells(kind.fixtureName) {
            return kind
        }
        throw error(
            .unknownKind,
            expected:
                "signed, unsigned, bool, float, pointer, vector, complex, character or struct after \"kind\"",
            found: quoted(word))
    }

    private func count(_ words: inout Words) throws(FixtureError) -> Int? {
        if words.isAtEnd { return nil }
        let count = try number(after: "count", &words)
        guard count > 0 else {
            throw error(.impossibleNumber, expected: "a count of at least 1", found: "\(count)")
        }
        return count
    }

    private func truncated(expected: String) -> FixtureError {
        error(.truncatedLine, expected: expected, found: "the end of the line")
    }

    private func error(_ reason: FixtureError.Reason, expected: String, found: String) -> FixtureError {
        FixtureError(
            reason: reason, file: source, line: line, expected: expected, found: found,
            advice: "make the table again with Scripts/make-layout-fixtures")
    }
}

extension ScalarKind {
    /// The name of the kind in fixtures and reports.
    var fixtureName: String {
        switch self {
        case .signed: "signed"
        case .unsigned: "unsigned"
        case .bool: "bool"
        case .float: "float"
        case .pointer: "pointer"
        case .vector: "vector"
        case .complex: "complex"
        case .character: "character"
        }
    }
}

/// The words of a line, which blanks, tabs and carriage returns separate.
private struct Words {
    var rest: ArraySlice<UInt8>

    /// Whether no word is left.
    var isAtEnd: Bool { rest.allSatisfy(isBlank) }

    /// Takes the next word, or nil at the end.
    mutating func next() -> ArraySlice<UInt8>? {
        let word = rest.drop(while: isBlank)
        guard !word.isEmpty else { return nil }
        let end = word.firstIndex(where: isBlank) ?? word.endIndex
        rest = word[end...]
        return word[..<end]
    }

    private func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }
}

extension ArraySlice<UInt8> {
    fileprivate func spells(_ word: String) -> Bool {
        elementsEqual(word.utf8)
    }
}

/// Whether `bytes` are a C identifier.
private func isIdentifier(_ bytes: ArraySlice<UInt8>) -> Bool {
    for (index, byte) in bytes.enumerated() {
        let lowercase = byte | 0x20
        let isLetter = lowercase >= UInt8(ascii: "a") && lowercase <= UInt8(ascii: "z") || byte == UInt8(ascii: "_")
        let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
        guard isLetter || isDigit && index > 0 else { return false }
    }
    return true
}

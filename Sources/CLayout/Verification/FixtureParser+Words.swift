// The parts of a line.
extension FixtureParser {
    func name(after keyword: String, _ words: inout Words) throws(FixtureError) -> ArraySlice<UInt8> {
        guard let word = words.next() else { throw truncated(expected: "a name after " + quoted(keyword.utf8)) }
        guard isIdentifier(word) else {
            throw error(.notAName, expected: "a C identifier after " + quoted(keyword.utf8), found: quoted(word))
        }
        return word
    }

    /// Reads `keyword` and the number behind it.
    func number(after keyword: String, _ words: inout Words) throws(FixtureError) -> Int {
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

    func alignment(_ words: inout Words) throws(FixtureError) -> Int {
        let alignment = try number(after: "alignment", &words)
        guard alignment > 0, alignment & (alignment - 1) == 0 else {
            throw error(.impossibleNumber, expected: "a power of two after \"alignment\"", found: "\(alignment)")
        }
        return alignment
    }

    func kind(_ words: inout Words) throws(FixtureError) -> ScalarKind? {
        guard let keyword = words.next() else { throw truncated(expected: "\"kind\" and a kind") }
        guard keyword.spells("kind") else {
            throw error(.unknownKeyword, expected: "\"kind\"", found: quoted(keyword))
        }
        guard let word = words.next() else { throw truncated(expected: "a kind after \"kind\"") }
        if word.spells("struct") || word.spells("union") { return nil }
        for kind in ScalarKind.allCases where word.spells(kind.fixtureName) {
            return kind
        }
        throw error(
            .unknownKind,
            expected: "signed, unsigned, bool, float, pointer, vector, complex, character, struct or union after "
                + "\"kind\"", found: quoted(word))
    }

    func count(_ words: inout Words, size: Int) throws(FixtureError) -> Int? {
        if words.isAtEnd { return nil }
        let count = try number(after: "count", &words)
        // A flexible array has neither elements nor a size.
        guard count > 0 || size == 0 else {
            throw error(.impossibleNumber, expected: "a count of at least 1", found: "\(count)")
        }
        return count
    }

    func truncated(expected: String) -> FixtureError {
        error(.truncatedLine, expected: expected, found: "the end of the line")
    }

    func error(_ reason: FixtureError.Reason, expected: String, found: String) -> FixtureError {
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
struct Words {
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
    func spells(_ word: String) -> Bool {
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

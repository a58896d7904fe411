/// A string that is being read.
struct StringLiteral {
    var start: Int
    var pounds: Int
    var isMultiline: Bool
    /// The index that its token gets; those of its interpolations are dropped.
    var token: Int
    var startsLine: Bool
}

extension Lexer {
    /// Reads a string, at its first quote.
    mutating func lexString(pounds: Int) throws(Diagnostic) {
        let isMultiline = opensMultilineString(pounds: pounds)
        let string = StringLiteral(
            start: position - pounds, pounds: pounds, isMultiline: isMultiline, token: tokens.count,
            startsLine: startsLine)
        position += isMultiline ? 3 : 1
        if isMultiline {
            if let outer = stringInLine { throw unterminated(outer) }
            while byte(position) == UInt8(ascii: " ") || byte(position) == UInt8(ascii: "\t") { position += 1 }
            guard isLineEnd(byte(position)) else {
                throw error("the text behind `\"\"\"` must begin on a new line", from: string.start, to: position)
            }
        }
        try continueString(string)
    }

    /// `"""`, but not `#"""#`, a string of one quote.
    private func opensMultilineString(pounds: Int) -> Bool {
        guard byte(position + 1) == UInt8(ascii: "\""), byte(position + 2) == UInt8(ascii: "\"") else { return false }
        guard pounds > 0 else { return true }
        var index = position + 2
        while index < bytes.count, !isLineEnd(bytes[index]) {
            if bytes[index] == UInt8(ascii: "\""), hasPounds(pounds, at: index + 1) { return false }
            index += 1
        }
        return true
    }

    func hasPounds(_ count: Int, at index: Int) -> Bool {
        var offset = 0
        while offset < count, byte(index + offset) == UInt8(ascii: "#") { offset += 1 }
        return offset == count
    }

    /// Reads the rest of a string, up to its end or the next interpolation.
    mutating func continueString(_ string: StringLiteral) throws(Diagnostic) {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\"") where endsString(string):
                tokens.removeSubrange(string.token...)
                startsLine = string.startsLine
                append(.string, from: string.start)
                return
            case UInt8(ascii: "\\") where hasPounds(string.pounds, at: position + 1):
                if try skipEscape(in: string) { return }
            case let byte where isLineEnd(byte) && !string.isMultiline:
                throw unterminated(string)
            default:
                position += 1
            }
        }
        throw unterminated(string)
    }

    func unterminated(_ string: StringLiteral) -> Diagnostic {
        error("this string is never closed", from: string.start, to: string.start + string.pounds + 1)
    }

    /// Skips the quotes and `#` at the end of a string, if it ends here.
    private mutating func endsString(_ string: StringLiteral) -> Bool {
        let quotes = string.isMultiline ? 3 : 1
        for index in 0..<quotes where byte(position + index) != UInt8(ascii: "\"") { return false }
        guard hasPounds(string.pounds, at: position + quotes) else { return false }
        position += quotes + string.pounds
        return true
    }

    /// Skips `\n` and the like; for `\(`, leaves the string for now and returns true.
    private mutating func skipEscape(in string: StringLiteral) throws(Diagnostic) -> Bool {
        let start = position
        position += 1 + string.pounds
        switch byte(position) {
        case UInt8(ascii: "("):
            position += 1
            try push(
                Opening(
                    range: SourceRange(start: start, end: position), closer: UInt8(ascii: ")"), token: string.token,
                    string: string))
            return true
        case UInt8(ascii: "0"), UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "u"),
            UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""):
            position += 1
            return false
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
            guard string.isMultiline else { throw unterminated(string) }
            return false
        default:
            throw error("this is no escape sequence", from: start, to: min(position + 1, bytes.count))
        }
    }
}

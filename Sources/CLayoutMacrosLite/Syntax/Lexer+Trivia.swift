extension Lexer {
    /// Skips white space and comments.
    mutating func skipTrivia() throws(Diagnostic) {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                if let string = stringInLine { throw unterminated(string) }
                startsLine = true
                position += 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0B, 0x0C:
                position += 1
            case UInt8(ascii: "/") where byte(position + 1) == UInt8(ascii: "/"):
                while position < bytes.count, !isLineEnd(bytes[position]) { position += 1 }
            case UInt8(ascii: "/") where byte(position + 1) == UInt8(ascii: "*"):
                try skipBlockComment()
            default:
                return
            }
        }
    }

    func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

    private mutating func skipBlockComment() throws(Diagnostic) {
        let start = position
        var depth = 0
        repeat {
            switch (byte(position), byte(position + 1)) {
            case (UInt8(ascii: "/"), UInt8(ascii: "*")):
                depth += 1
                position += 2
            case (UInt8(ascii: "*"), UInt8(ascii: "/")):
                depth -= 1
                position += 2
            case (let byte, _):
                guard position < bytes.count else {
                    throw error("this comment is never closed", from: start, to: start + 2)
                }
                if isLineEnd(byte) { startsLine = true }
                position += 1
            }
        } while depth > 0
    }
}

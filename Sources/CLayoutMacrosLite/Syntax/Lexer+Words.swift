extension Lexer {
    /// The character at an index and its length, or nil for bytes that are none.
    func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        let first = byte(index)
        if first < 0x80 { return index < bytes.count ? (Unicode.Scalar(first), 1) : nil }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first < 0xF5, index + length <= bytes.count else { return nil }
        var value = UInt32(first & (0xFF >> (UInt8(length) + 1)))
        for offset in 1..<length {
            guard bytes[index + offset] & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
        }
        return Unicode.Scalar(value).map { ($0, length) }
    }

    mutating func lexWordOrOperator() throws(Diagnostic) {
        let start = position
        guard let (scalar, length) = scalar(at: start) else {
            throw error("this is not UTF-8 text", from: start, to: start + 1)
        }
        if scalar.startsIdentifier {
            skipWord()
            append(.word, from: start)
        } else if scalar.startsOperator {
            try lexOperator()
        } else {
            throw error("this character is not part of Swift", from: start, to: start + length)
        }
    }

    mutating func skipWord() {
        while let (scalar, length) = scalar(at: position), scalar.continuesIdentifier { position += length }
    }

    /// An identifier in backticks, perhaps a raw one with spaces.
    mutating func lexQuotedIdentifier() throws(Diagnostic) {
        let start = position
        position += 1
        while position < bytes.count, !isLineEnd(bytes[position]), bytes[position] != UInt8(ascii: "\\") {
            position += 1
            if bytes[position - 1] == UInt8(ascii: "`") {
                guard isRawIdentifier(start + 1..<position - 1) else { break }
                return append(.word, from: start)
            }
        }
        throw error("this is no identifier, or it is never closed", from: start, to: start + 1)
    }

    /// Whether there is more in the backticks than an operator or white space.
    private func isRawIdentifier(_ range: Range<Int>) -> Bool {
        let text = String(decoding: bytes[range], as: UTF8.self).unicodeScalars
        return !text.allSatisfy { $0.continuesOperator } && !text.allSatisfy { $0.properties.isWhitespace }
    }

    mutating func lexNumber() throws(Diagnostic) {
        let start = position
        // In `tuple.0.1` there are two integers.
        let isMember = tokens.last.map { $0.text == "." && $0.range.end == start } ?? false
        let isHexadecimal = byte(start) == UInt8(ascii: "0") && byte(start + 1) == UInt8(ascii: "x")
        let isBinary = byte(start) == UInt8(ascii: "0") && byte(start + 1) == UInt8(ascii: "b")
        let isOctal = byte(start) == UInt8(ascii: "0") && byte(start + 1) == UInt8(ascii: "o")
        let radix: UInt8 = isHexadecimal ? 16 : isBinary ? 2 : isOctal ? 8 : 10
        if radix != 10 { position += 2 }
        var isComplete = skipDigits(radix)
        if !isMember, radix >= 10 {
            if byte(position) == UInt8(ascii: "."), isDigit(byte(position + 1), radix) {
                // `0xA.b` is a member unless an exponent follows.
                let end = position
                position += 1
                _ = skipDigits(radix)
                if isHexadecimal, byte(position) | 0x20 != UInt8(ascii: "p") {
                    position = end
                    isComplete = !isDigit(byte(end + 1), 10)
                }
            }
            if byte(position) | 0x20 == UInt8(ascii: isHexadecimal ? "p" : "e") {
                position += 1
                if byte(position) == UInt8(ascii: "+") || byte(position) == UInt8(ascii: "-") { position += 1 }
                isComplete = skipDigits(10) && isComplete
            }
        }
        if let (scalar, _) = scalar(at: position), scalar.continuesIdentifier { isComplete = false }
        guard isComplete else {
            skipWord()
            throw error("`\(text(from: start))` is no number", from: start, to: position)
        }
        append(.number, from: start)
    }

    /// Skips digits and `_`; false if there is no digit at the beginning.
    private mutating func skipDigits(_ radix: UInt8) -> Bool {
        guard isDigit(byte(position), radix) else { return false }
        while isDigit(byte(position), radix) || byte(position) == UInt8(ascii: "_") { position += 1 }
        return true
    }

    private func isDigit(_ byte: UInt8, _ radix: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") < radix
        case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): radix == 16
        default: false
        }
    }
}

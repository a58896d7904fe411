extension JSONParser {
    /// A string from its opening quote on.
    mutating func parseString() throws(JSONError) -> String {
        position += 1
        var unescaped: [UInt8] = []
        var start = position
        while true {
            position = endOfPlainText()
            switch current {
            case UInt8(ascii: "\"") where unescaped.isEmpty:
                let text = text(from: start)
                position += 1
                return text
            case UInt8(ascii: "\""):
                unescaped += bytes[start..<position]
                position += 1
                return String(decoding: unescaped, as: UTF8.self)
            case UInt8(ascii: "\\"):
                unescaped += bytes[start..<position]
                position += 1
                unescaped += UTF8.encode(try parseEscape())!
                start = position
            case nil: throw error("a string has no end")
            default: throw error("a control character in a string; write it as \\u00..")
            }
        }
    }

    /// The next quote, backslash or control character from the position on, or the end. Most of a message is skipped here.
    private func endOfPlainText() -> Int {
        var end = position
        while end < bytes.count {
            let byte = bytes[end]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
            end += 1
        }
        return end
    }

    /// What is behind a backslash.
    private mutating func parseEscape() throws(JSONError) -> Unicode.Scalar {
        let scalar: Unicode.Scalar
        switch current {
        case UInt8(ascii: "\""): scalar = "\""
        case UInt8(ascii: "\\"): scalar = "\\"
        case UInt8(ascii: "/"): scalar = "/"
        case UInt8(ascii: "b"): scalar = "\u{8}"
        case UInt8(ascii: "f"): scalar = "\u{c}"
        case UInt8(ascii: "n"): scalar = "\n"
        case UInt8(ascii: "r"): scalar = "\r"
        case UInt8(ascii: "t"): scalar = "\t"
        case UInt8(ascii: "u"):
            position += 1
            return try parseUnicodeEscape()
        default: throw error("expected one of \"\\/bfnrtu behind a backslash")
        }
        position += 1
        return scalar
    }

    /// The digits behind `\u`, and those of the second surrogate if they are the first one.
    private mutating func parseUnicodeEscape() throws(JSONError) -> Unicode.Scalar {
        let start = position
        let unit = try parseFourDigits()
        if let scalar = Unicode.Scalar(unit) { return scalar }
        if unit < 0xdc00, current == UInt8(ascii: "\\") {
            position += 1
            if current == UInt8(ascii: "u") {
                position += 1
                let second = try parseFourDigits()
                if (0xdc00...0xdfff).contains(second),
                    let scalar = Unicode.Scalar(0x10000 + (unit - 0xd800) << 10 + (second - 0xdc00))
                {
                    return scalar
                }
            }
        }
        throw JSONError(message: "a surrogate without its other half", offset: start)
    }

    private mutating func parseFourDigits() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw error("expected four hexadecimal digits behind \\u")
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }
}

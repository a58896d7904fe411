/// Why a message is not understood.
struct MessageError: Error, Equatable {
    var message: String
}

/// A value in a message and the way to it, so that an error says what is missing where.
struct MessageField {
    let value: JSON
    let path: String

    /// A field that has to be there.
    func required(_ key: String) throws(MessageError) -> MessageField {
        guard let field = optional(key) else {
            throw MessageError(message: "the compiler's message has no '\(path).\(key)'")
        }
        return field
    }

    /// A field that may be left out or null.
    func optional(_ key: String) -> MessageField? {
        guard let value = value[key], value != .null else { return nil }
        return MessageField(value: value, path: "\(path).\(key)")
    }

    func string() throws(MessageError) -> String {
        guard case .string(let text) = value else { throw mismatch("a string") }
        return text
    }

    /// An offset in a file: the compiler has no others, and the arithmetic behind it needs room.
    func offset() throws(MessageError) -> Int {
        guard case .number(let text) = value, let number = Int32(text), number >= 0 else {
            throw mismatch("an offset from 0 to \(Int32.max)")
        }
        return Int(number)
    }

    func elements() throws(MessageError) -> [MessageField] {
        guard case .array(let elements) = value else { throw mismatch("an array") }
        return elements.enumerated().map { MessageField(value: $1, path: "\(path)[\($0)]") }
    }

    private func mismatch(_ expected: String) -> MessageError {
        MessageError(message: "'\(path)' in the compiler's message is not \(expected) but \(value.kind)")
    }
}

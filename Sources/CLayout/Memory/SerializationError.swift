/// Why bytes could not be written or read.
public enum SerializationError: Error, Equatable, Sendable {
    /// The buffer ends before the values do. Nothing was written.
    ///
    /// - Parameters:
    ///   - type: The type of the values.
    ///   - needed: The bytes that the values take from the offset on; `Int.max` for more than there can be.
    ///   - available: The bytes that the buffer has from the offset on.
    case bufferTooShort(type: String, needed: Int, available: Int)

    /// The offset or the count is negative. Nothing was written.
    ///
    /// - Parameters:
    ///   - type: The type of the values.
    ///   - offset: The offset of the first value, in bytes.
    ///   - count: The number of values.
    case negativeRange(type: String, offset: Int, count: Int)

    /// The bytes of a field are not a value of its type: an enum has no case for them, or a pointer that is not optional
    /// is `NULL`.
    ///
    /// - Parameters:
    ///   - type: The type of the values.
    ///   - field: The path of the field, such as `camera.projection` or `items[3].kind`; empty for a scalar by itself.
    ///   - offset: The offset of the field in the buffer, in bytes.
    ///   - value: The number that was found, in decimal, or `NULL`.
    case invalidValue(type: String, field: String, offset: Int, value: String)
}

extension SerializationError: CustomStringConvertible {
    /// What was expected, what was found and what to do.
    public var description: String {
        switch self {
        case .bufferTooShort(let type, let needed, let available):
            "\(type) needs \(needed) bytes and the buffer has \(available) from the offset on: use a larger buffer or a "
                + "smaller offset"
        case .negativeRange(let type, let offset, let count):
            "cannot access \(count) of \(type) at offset \(offset): offset and count must not be negative"
        case .invalidValue(let type, let field, let offset, let value) where value == "NULL":
            "\(Self.place(field, type)) at offset \(offset) is NULL: declare the pointer as optional if it may be"
        case .invalidValue(let type, let field, let offset, let value):
            "\(Self.place(field, type)) at offset \(offset) has the value \(value), which its type has no case for: add "
                + "the case, or use COpenEnum if C may add more"
        }
    }

    private static func place(_ field: String, _ type: String) -> String {
        field.isEmpty ? type : "field '\(field)' of \(type)"
    }
}

extension CValue {
    /// The error for values that the buffer has no room for, out of line because it is rare.
    @usableFromInline @inline(never)
    static func rangeError(count: Int, at offset: Int, in byteCount: Int) -> SerializationError {
        if offset < 0 || count < 0 {
            return .negativeRange(type: typeName(Self.self), offset: offset, count: count)
        }
        let (needed, overflow) = count.multipliedReportingOverflow(by: cLayout.size)
        return .bufferTooShort(
            type: typeName(Self.self), needed: overflow ? Int.max : needed, available: max(0, byteCount - offset))
    }
}

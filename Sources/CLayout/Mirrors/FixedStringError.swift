/// Why a string is no text of a C array, or the other way round.
public enum FixedStringError: Error, Equatable, Sendable {
    /// The array is too small.
    ///
    /// - Parameters:
    ///   - needed: The bytes that the string takes in UTF-8, with the terminating zero if there has to be one.
    ///   - capacity: The bytes that the array has.
    case tooLong(needed: Int, capacity: Int)

    /// The string contains U+0000, at which C would end it.
    ///
    /// - Parameter offset: Its offset in the string, in bytes of UTF-8.
    case containsZero(offset: Int)

    /// The bytes are not UTF-8.
    ///
    /// - Parameter offset: The offset of the first byte that is not.
    case invalidUTF8(offset: Int)
}

extension FixedStringError: CustomStringConvertible {
    /// What was expected, what was found and what to do.
    public var description: String {
        switch self {
        case .tooLong(let needed, let capacity):
            "the string needs \(needed) bytes and the array has \(capacity): shorten it, or use init(truncating:)"
        case .containsZero(let offset):
            "the string has U+0000 at byte \(offset), where C would end it: remove it, or use init(truncating:)"
        case .invalidUTF8(let offset):
            "the bytes from \(offset) on are not UTF-8: use `string` for a repaired string"
        }
    }
}

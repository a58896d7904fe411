/// What one register holds of a value.
public enum RegisterPart: UInt16, Sendable {
    /// Up to eight bytes in a general-purpose register.
    case integer = 1
    /// One `float` in a vector register.
    case float = 2
    /// Two `float`s in the low half of a vector register.
    case floatPair = 3
    /// One `double` in a vector register.
    case double = 4
}

/// Up to four register parts, four bits each, the first in the lowest bits.
public struct RegisterParts: Equatable, Sendable {
    /// The parts as `clayout_frame_call` expects those of a result: 0 for none.
    public let code: UInt16

    @inlinable @inline(__always)
    init(code: UInt16 = 0) { self.code = code }

    /// The parts from first to last.
    public var array: [RegisterPart] {
        (0..<4).compactMap { RegisterPart(rawValue: self[code: $0]) }
    }

    @inlinable @inline(__always)
    subscript(code index: Int) -> UInt16 { (code &>> UInt16(truncatingIfNeeded: index &* 4)) & 0xf }
}

/// What one register holds of a value.
public enum RegisterPart: UInt16, Sendable {
    /// Up to eight bytes in a general-purpose register.
    case integer = 1
    /// One `float` in a vector register.
    case float = 2
    /// Two `float`s in the low half of a vector register.
    case floatPair = 3
    /// One `double`, or eight bytes with a vector or `_Float16`s, in a vector register.
    case double = 4
    /// Sixteen bytes in a vector register.
    case vector = 5
    /// A result in a register of the x87 unit: `long double` on x86-64, or half of a complex one.
    case x87 = 6
    /// One `_Float16` in a vector register (AAPCS64).
    case half = 7

    /// The distance in bytes from this part to the next in a value.
    var stride: Int {
        switch self {
        case .vector, .x87: 16
        #if arch(arm64)
        case .float: 4
        case .half: 2
        #endif
        default: 8
        }
    }
}

/// Up to four register parts, four bits each, the first in the lowest bits.
public struct RegisterParts: Equatable, Sendable {
    /// The parts as `clayout_result_call` expects those of a result: 0 for none.
    public let code: UInt16

    @inlinable @inline(__always)
    init(code: UInt16 = 0) { self.code = code }

    /// The parts from first to last.
    public var array: [RegisterPart] {
        (0..<4).compactMap { RegisterPart(rawValue: self[code: $0]) }
    }

    /// Whether the parts are whole vector registers; a value has such parts only, or none.
    @inlinable @inline(__always)
    var areVectors: Bool { code & 0xf == 5 }

    /// The number of parts in registers of the x87 unit.
    var x87Count: Int { code == 6 ? 1 : code == 0x66 ? 2 : 0 }

    /// Whether a result comes in parts that `clayout_wide_call` knows and `clayout_result_call` does not.
    @inlinable @inline(__always)
    var areWide: Bool { code & 0xf > 4 }

    @inlinable @inline(__always)
    subscript(code index: Int) -> UInt16 { (code &>> UInt16(truncatingIfNeeded: index &* 4)) & 0xf }
}

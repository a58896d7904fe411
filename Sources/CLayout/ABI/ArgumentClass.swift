/// How a value travels between caller and callee: the result of classifying its type for an ABI.
///
/// A small value of integers, so that classification folds into constants.
public struct ArgumentClass: Equatable, Sendable {
    /// The size and alignment of the C type.
    public let layout: ValueLayout
    /// Whether the value travels in registers (if enough are left), on the stack, or as the address of a copy.
    public let passing: Passing
    /// What travels in each register; empty unless `passing` is `.registers`.
    public let parts: RegisterParts
    /// The distance in bytes between the starts of two parts in the value.
    public let partStride: Int

    /// The ways in which a value can travel.
    public enum Passing: Sendable {
        /// In registers, one for each part.
        case registers
        /// By value on the stack; as a result, in memory that the caller provides.
        case memory
        /// As the address of a copy that the caller makes; as a result, in memory that the caller provides.
        case reference
    }

    @inlinable @inline(__always)
    init(layout: ValueLayout, passing: Passing, parts: RegisterParts = RegisterParts(), partStride: Int = 8) {
        self.layout = layout
        self.passing = passing
        self.parts = parts
        self.partStride = partStride
    }

    /// Whether the value travels in registers. A pattern match, because `==` on enums does not fold.
    @inlinable @inline(__always)
    var isInRegisters: Bool {
        if case .registers = passing { true } else { false }
    }

    /// Whether the value travels as the address of a copy.
    @inlinable @inline(__always)
    var isReference: Bool {
        if case .reference = passing { true } else { false }
    }
}

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
    /// The code of the parts as `clayout_frame_call` expects it for a result: 0 for none.
    public var code: UInt16

    @inlinable @inline(__always)
    init(code: UInt16 = 0) { self.code = code }

    /// The number of parts.
    @inlinable @inline(__always)
    public var count: Int {
        (code & 0xf != 0 ? 1 : 0) &+ (code & 0xf0 != 0 ? 1 : 0) &+ (code & 0xf00 != 0 ? 1 : 0)
            &+ (code & 0xf000 != 0 ? 1 : 0)
    }

    /// The number of parts in general-purpose registers.
    @inlinable @inline(__always)
    var integerCount: Int {
        (code & 0xf == 1 ? 1 : 0) &+ (code & 0xf0 == 0x10 ? 1 : 0)
    }

    /// The part at `index`, or nil behind the last.
    public subscript(index: Int) -> RegisterPart? {
        RegisterPart(rawValue: self[code: index])
    }

    @inlinable @inline(__always)
    subscript(code index: Int) -> UInt16 { (code &>> UInt16(truncatingIfNeeded: index &* 4)) & 0xf }
}

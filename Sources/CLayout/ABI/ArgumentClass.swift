/// How a value travels between caller and callee: the result of classifying its type for an ABI.
///
/// A small value of integers, worked out once per type, so that placing an argument is a few additions that fold.
public struct ArgumentClass: Equatable, Sendable {
    /// The size of the C type, and its alignment as far as it matters to the ABI.
    public let layout: ValueLayout
    /// Whether the value travels in registers (if enough are left), on the stack, or as the address of a copy.
    public let passing: Passing
    /// What travels in each register; a type that is passed in memory has such parts only if its result comes in registers.
    public let parts: RegisterParts
    /// The parts in general-purpose registers.
    @usableFromInline let integers: RegisterUse
    /// The parts in vector registers.
    @usableFromInline let vectors: RegisterUse

    /// The ways in which a value can travel.
    public enum Passing: Sendable {
        /// Not at all: the compilers do not agree on how. Binding a function with such a value is an error.
        case unsupported
        /// In registers, one for each part.
        case registers
        /// By value on the stack; as a result, in memory that the caller provides.
        case memory
        /// As the address of a copy that the caller makes; as a result, in memory that the caller provides.
        case reference
    }

    /// Describes a value that travels in registers.
    ///
    /// - Parameters:
    ///   - layout: The size and alignment of the C type.
    ///   - parts: What travels in each register.
    ///   - stride: The distance in bytes between the starts of two parts in the value.
    @inlinable @inline(__always)
    init(layout: ValueLayout, parts: RegisterParts, stride: Int = 8) {
        self.layout = layout
        self.parts = parts
        passing = .registers
        integers = RegisterUse(of: parts, areIntegers: true, stride: stride)
        vectors = RegisterUse(of: parts, areIntegers: false, stride: stride)
    }

    /// Describes a value that travels in memory or as a reference.
    ///
    /// - Parameters:
    ///   - layout: The size and alignment of the C type.
    ///   - passing: How the value travels.
    ///   - resultParts: The registers in which it is returned nevertheless: those of the x87 unit.
    @inlinable @inline(__always)
    init(layout: ValueLayout, passing: Passing, resultParts: RegisterParts = RegisterParts()) {
        self.layout = layout
        self.passing = passing
        parts = resultParts
        var use = RegisterUse()
        use.count = if case .unsupported = passing { RegisterUse.unsupportedCount } else { RegisterUse.memoryCount }
        integers = use
        vectors = RegisterUse()
    }

    /// Whether the value travels in registers. A pattern match, because `==` on enums does not fold.
    @inlinable @inline(__always)
    var isInRegisters: Bool {
        if case .registers = passing { true } else { false }
    }

    /// Whether a result comes in registers.
    @inlinable @inline(__always)
    var isReturnedInRegisters: Bool { isInRegisters || parts.code != 0 }

    /// Whether the compilers do not agree on how the value travels.
    @inlinable @inline(__always)
    var isUnsupported: Bool {
        if case .unsupported = passing { true } else { false }
    }

    /// The bytes for the copy of a value that is passed by reference, wherever in memory aligned to 16 bytes they are.
    @inlinable @inline(__always)
    var copySize: Int {
        layout.size.roundedUp(toMultipleOf: 16) &+ (layout.alignment > 16 ? layout.alignment : 0)
    }

    /// Whether the value travels as the address of a copy.
    @inlinable @inline(__always)
    var isReference: Bool {
        if case .reference = passing { true } else { false }
    }
}

/// The registers of one kind that a value takes.
@usableFromInline
struct RegisterUse: Equatable, Sendable {
    /// How many there are.
    @usableFromInline var count = 0
    /// For each a byte, the first lowest: the offset of its part in the value, in units of 2 bytes.
    @usableFromInline var offsets: UInt64 = 0
    /// For each a byte with the value 1: times a number, this adds the number to all offsets.
    @usableFromInline var ones: UInt64 = 0
    /// For each a bit, the first lowest: whether its part is all of a vector register.
    @usableFromInline var wide: UInt64 = 0

    @inlinable @inline(__always)
    init() {
        count = 0
        offsets = 0
        ones = 0
        wide = 0
    }

    /// The count of what travels in memory: more registers than there are.
    @inlinable @inline(__always)
    static var memoryCount: Int { 1 &<< 30 }

    /// The count of what the compilers do not agree on. A single bit, like that above, so that counts can be combined by "or".
    @inlinable @inline(__always)
    static var unsupportedCount: Int { 1 &<< 31 }

    /// Picks the parts of one kind.
    @inlinable @inline(__always)
    init(of parts: RegisterParts, areIntegers: Bool, stride: Int) {
        self.init()
        add(parts[code: 0], at: 0, areIntegers)
        add(parts[code: 1], at: stride, areIntegers)
        add(parts[code: 2], at: stride &* 2, areIntegers)
        add(parts[code: 3], at: stride &* 3, areIntegers)
        if parts.areVectors { wide = (1 &<< UInt64(truncatingIfNeeded: count)) &- 1 }
    }

    @inlinable @inline(__always)
    mutating func add(_ code: UInt16, at offset: Int, _ areIntegers: Bool) {
        if code == 0 || (code == 1) != areIntegers { return }
        let shift = UInt64(truncatingIfNeeded: count &* 8)
        offsets |= UInt64(truncatingIfNeeded: offset &>> 1) &<< shift
        ones |= 1 &<< shift
        count &+= 1
    }
}

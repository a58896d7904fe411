/// How a value travels between caller and callee: the result of classifying its type for an ABI.
///
/// A small value of integers, worked out once per type, so that placing an argument is a few additions that fold.
public struct ArgumentClass: Equatable, Sendable {
    /// The size of the C type, and its alignment as far as it matters to the ABI.
    public let layout: ValueLayout
    /// All that is small, in one word: the code of the parts (bits 0 to 15), the passing (16 and 17), for each part whether it is
    /// all of a vector register (24 to 31), and the numbers of general-purpose registers (32 to 39) and vector registers (40 to
    /// 47). Few words, because the optimizer copies all of them to wherever the class of a type is asked for.
    @usableFromInline let traits: UInt64
    /// The parts in general-purpose registers: see ``RegisterUse/parts``.
    @usableFromInline let integerParts: UInt64
    /// The parts in vector registers.
    @usableFromInline let vectorParts: UInt64

    /// The ways in which a value can travel.
    public enum Passing: UInt8, Sendable {
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
        let integers = RegisterUse(of: parts, areIntegers: true, stride: stride, size: layout.size)
        let vectors = RegisterUse(of: parts, areIntegers: false, stride: stride, size: layout.size)
        let wide: UInt64 = parts.areVectors ? (1 &<< vectors.count) &- 1 : 0
        self.layout = layout
        traits =
            UInt64(truncatingIfNeeded: parts.code) | 1 &<< 16 | wide &<< 24 | integers.count &<< 32
            | vectors.count &<< 40
        integerParts = integers.parts
        vectorParts = vectors.parts
    }

    /// Describes a value that travels in memory or as a reference.
    ///
    /// - Parameters:
    ///   - layout: The size and alignment of the C type.
    ///   - passing: How the value travels.
    ///   - resultParts: The registers in which it is returned nevertheless: those of the x87 unit.
    @inlinable @inline(__always)
    init(layout: ValueLayout, passing: Passing, resultParts: RegisterParts = RegisterParts()) {
        let count = if case .unsupported = passing { Self.unsupportedCount } else { Self.memoryCount }
        self.layout = layout
        traits =
            UInt64(truncatingIfNeeded: resultParts.code) | UInt64(truncatingIfNeeded: passing.rawValue) &<< 16
            | count &<< 32
        integerParts = 0
        vectorParts = 0
    }
}

extension ArgumentClass {
    /// Whether the value travels in registers (if enough are left), on the stack, or as the address of a copy.
    public var passing: Passing { Passing(rawValue: UInt8(traits >> 16 & 3))! }

    /// What travels in each register; a type that is passed in memory has such parts only if its result comes in registers.
    @inlinable @inline(__always)
    public var parts: RegisterParts { RegisterParts(code: UInt16(truncatingIfNeeded: traits)) }

    /// The number of general-purpose registers; ``memoryCount`` or ``unsupportedCount`` for what travels in none.
    @inlinable @inline(__always)
    var integerCount: Int { Int(truncatingIfNeeded: (traits &>> 32) & 0xff) }

    /// The number of vector registers.
    @inlinable @inline(__always)
    var vectorCount: Int { Int(truncatingIfNeeded: (traits &>> 40) & 0xff) }

    /// For each vector register a bit, the first lowest: whether all of it is used.
    @inlinable @inline(__always)
    var wideVectors: UInt64 { (traits &>> 24) & 0xff }

    /// The count of what travels in memory: more registers than there are.
    @inlinable @inline(__always)
    static var memoryCount: UInt64 { 64 }

    /// The count of what the compilers do not agree on. A single bit, like that above, so that counts can be combined by "or".
    @inlinable @inline(__always)
    static var unsupportedCount: UInt64 { 128 }

    /// Whether a call loads no more into registers than there is of the value: whole words, and the last four bytes if there are
    /// four. (A `_Float16` is loaded with what is behind it.)
    @inlinable @inline(__always)
    var fillsRegisters: Bool { layout.size & 7 == 0 || (layout.size & 3 == 0 && traits & 0xf != 7) }

    @inlinable @inline(__always)
    var isInRegisters: Bool { traits & 0x3_0000 == 0x1_0000 }

    /// Whether a result comes in registers.
    @inlinable @inline(__always)
    var isReturnedInRegisters: Bool { isInRegisters || parts.code != 0 }

    /// Whether the compilers do not agree on how the value travels.
    @inlinable @inline(__always)
    var isUnsupported: Bool { traits & 0x3_0000 == 0 }

    /// Whether the value travels as the address of a copy.
    @inlinable @inline(__always)
    var isReference: Bool { traits & 0x3_0000 == 0x3_0000 }

    /// The bytes for the copy of a value that is passed by reference, wherever in memory aligned to 16 bytes they are.
    @inlinable @inline(__always)
    var copySize: Int {
        layout.size.roundedUp(toMultipleOf: 16) &+ (layout.alignment > 16 ? layout.alignment : 0)
    }
}

/// The registers of one kind that a value takes.
@usableFromInline
struct RegisterUse {
    /// How many there are.
    @usableFromInline var count: UInt64
    /// For each a byte, the first lowest: the offset of its part in the value, in units of 2 bytes, and in bit 7 whether the part
    /// has four bytes (bits 0 to 31); and the number 1, which times a number adds the number to all offsets (32 to 63).
    @usableFromInline var parts: UInt64

    /// Picks the parts of one kind.
    @inlinable @inline(__always)
    init(of parts: RegisterParts, areIntegers: Bool, stride: Int, size: Int) {
        count = 0
        self.parts = 0
        add(parts[code: 0], at: 0, areIntegers, rest: size)
        add(parts[code: 1], at: stride, areIntegers, rest: size &- stride)
        add(parts[code: 2], at: stride &* 2, areIntegers, rest: size &- stride &* 2)
        add(parts[code: 3], at: stride &* 3, areIntegers, rest: size &- stride &* 3)
    }

    /// Adds a part if it is of the right kind.
    ///
    /// - Parameters:
    ///   - offset: Where the part is in the value, in bytes.
    ///   - rest: How many bytes the value has from there.
    @inlinable @inline(__always)
    mutating func add(_ code: UInt16, at offset: Int, _ areIntegers: Bool, rest: Int) {
        if code == 0 || (code == 1) != areIntegers { return }
        // One `float`, or four bytes are left. By shifts, because each branch costs every type that is compiled.
        let hasFourBytes = (4 &>> UInt64(truncatingIfNeeded: code) | 16 &>> UInt64(truncatingIfNeeded: rest)) & 1
        parts |= (UInt64(truncatingIfNeeded: offset &>> 1) | hasFourBytes &<< 7 | 1 &<< 32) &<< (count &<< 3)
        count &+= 1
    }
}

/// A scalar that can be the declared type of a bit-field: integers, `Bool` and enums.
///
/// ```swift
/// struct Flags: CStructLayout {
///     var mode: CUnsignedInt    // C: unsigned int mode : 3;
///     var delta: CInt           // C: int delta : 5;
///
///     @inline(__always)
///     mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
///         visitor.bits("mode", &mode, width: 3)
///         visitor.bits("delta", &delta, width: 5)
///     }
/// }
/// ```
///
/// The stored property holds any value of its type. Writing takes the low bits of it, as an assignment does in C; reading
/// extends them by the sign of the type. Declare a plain `int` bit-field as `CInt`: gcc and clang make it signed.
///
/// C has at most the width of the type, and 1 for `_Bool`. Types of up to 64 bits are allowed.
public protocol CBitField: CScalar {}

extension Int8: CBitField {}
extension Int16: CBitField {}
extension Int32: CBitField {}
extension Int64: CBitField {}
extension Int: CBitField {}
extension UInt8: CBitField {}
extension UInt16: CBitField {}
extension UInt32: CBitField {}
extension UInt64: CBitField {}
extension UInt: CBitField {}
extension Bool: CBitField {}

extension CBitField {
    /// The width in bits of the widest bit-field of this type.
    @inlinable @inline(__always)
    public static var largestWidth: Int {
        if case .bool = scalarKind { 1 } else { cLayout.size &<< 3 }
    }

    /// The low `width` bits of this value, as C would assign them.
    ///
    /// - Parameter width: The width in bits, at least 1 and at most the width of the type.
    @inlinable @inline(__always)
    public func bits(width: Int) -> UInt64 {
        var word: UInt64 = 0
        // SAFETY: the word has room for every bit-field's type.
        unsafe _withUnprotectedUnsafeMutablePointer(to: &word) { unsafe store(to: $0) }
        return UInt64(littleEndian: word) & Self.mask(width)
    }

    /// Replaces this value by the one of a bit-field.
    ///
    /// - Parameters:
    ///   - bits: The bits, and zeros above them.
    ///   - width: The width in bits, at least 1 and at most the width of the type.
    /// - Returns: Whether the bits are a value of this type. If not, this value is unchanged.
    @inlinable @inline(__always)
    public mutating func load(bits: UInt64, width: Int) -> Bool {
        var word = bits
        if case .signed = Self.scalarKind {
            let shift = Int64(truncatingIfNeeded: 64 &- width)
            word = UInt64(bitPattern: (Int64(bitPattern: bits) &<< shift) &>> shift)
        }
        word = word.littleEndian
        // SAFETY: the word has the bytes of every bit-field's type.
        return unsafe _withUnprotectedUnsafeMutablePointer(to: &word) { unsafe load(from: $0) }
    }

    /// Replaces this value by that of a bit-field in memory.
    ///
    /// - Parameters:
    ///   - source: The bytes from which `bit` counts; only those that have a bit of the bit-field are read.
    ///   - bit: The offset of the bit-field in bits, from the lowest bit of the first byte.
    ///   - width: The width in bits, at least 1 and at most the width of the type.
    /// - Returns: Whether the bits are a value of this type. If not, this value is unchanged.
    @inlinable @inline(__always)
    @unsafe
    public mutating func loadBits(from source: UnsafeRawPointer, atBit bit: Int, width: Int) -> Bool {
        // SAFETY: the caller vouches for the bytes.
        load(bits: unsafe source.loadBits(atBit: bit, width: width), width: width)
    }

    @inlinable @inline(__always)
    static func mask(_ width: Int) -> UInt64 {
        ~0 &>> UInt64(truncatingIfNeeded: 64 &- width)
    }
}

extension UnsafeRawPointer {
    /// The `width` bits from the bit at offset `bit` on, the first one lowest, and zeros above them.
    @inlinable @inline(__always)
    @unsafe
    func loadBits(atBit bit: Int, width: Int) -> UInt64 {
        let first = bit &>> 3
        let shift = bit & 7
        let count = (shift &+ width &+ 7) &>> 3
        // SAFETY: the caller vouches for the bytes that have one of the bits.
        var bits = unsafe loadWord(at: first, byteCount: count) &>> UInt64(truncatingIfNeeded: shift)
        if count > 8 {
            let last = unsafe UInt64(truncatingIfNeeded: load(fromByteOffset: first &+ 8, as: UInt8.self))
            bits |= last &<< UInt64(truncatingIfNeeded: 64 &- shift)
        }
        return bits & UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- width)
    }

    /// Up to 8 bytes, the first one lowest, by the fewest loads.
    @inlinable @inline(__always)
    @unsafe
    func loadWord(at offset: Int, byteCount: Int) -> UInt64 {
        if byteCount >= 8 { return unsafe loadPart(UInt64.self, at: offset, byte: 0) }
        var word: UInt64 = 0
        if byteCount & 4 != 0 { word |= unsafe loadPart(UInt32.self, at: offset, byte: 0) }
        if byteCount & 2 != 0 { word |= unsafe loadPart(UInt16.self, at: offset, byte: byteCount & 4) }
        if byteCount & 1 != 0 { word |= unsafe loadPart(UInt8.self, at: offset, byte: byteCount & 6) }
        return word
    }

    @inlinable @inline(__always)
    @unsafe
    func loadPart<Part: FixedWidthInteger & BitwiseCopyable>(
        _ type: Part.Type, at offset: Int, byte: Int
    ) -> UInt64 {
        // SAFETY: the caller vouches for the bytes.
        let part = unsafe loadUnaligned(fromByteOffset: offset &+ byte, as: Part.self)
        return UInt64(truncatingIfNeeded: Part(littleEndian: part)) &<< UInt64(truncatingIfNeeded: byte &* 8)
    }
}

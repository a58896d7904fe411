/// An order of the bytes of a number: ``BigByteOrder`` or ``LittleByteOrder``.
public protocol CByteOrder: SendableMetatype {
    /// The integer whose bytes in memory are those of `bits` in this order, and the other way round.
    static func arranged<Bits: FixedWidthInteger>(_ bits: Bits) -> Bits
}

/// The highest byte first.
public enum BigByteOrder: CByteOrder {
    @inlinable @inline(__always)
    public static func arranged<Bits: FixedWidthInteger>(_ bits: Bits) -> Bits { bits.bigEndian }
}

/// The lowest byte first.
public enum LittleByteOrder: CByteOrder {
    @inlinable @inline(__always)
    public static func arranged<Bits: FixedWidthInteger>(_ bits: Bits) -> Bits { bits.littleEndian }
}

/// A number that ``BigEndian`` and ``LittleEndian`` can hold: the integers of fixed width, `Float` and `Double`.
public protocol CByteOrderable: CScalar, Hashable, Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral,
    Sendable
{
    /// The integer of the same size.
    associatedtype IntegerBits: FixedWidthInteger & CScalar & Sendable

    /// The bits of this number as an integer.
    var integerBits: IntegerBits { get }

    /// The number with the bits of an integer.
    init(integerBits: IntegerBits)
}

extension CByteOrderable where Self: FixedWidthInteger {
    /// The integer itself.
    @inlinable @inline(__always)
    public var integerBits: Self { self }

    /// The integer itself.
    @inlinable @inline(__always)
    public init(integerBits: Self) { self = integerBits }
}

extension Int8: CByteOrderable {}
extension Int16: CByteOrderable {}
extension Int32: CByteOrderable {}
extension Int64: CByteOrderable {}
extension Int128: CByteOrderable {}
extension Int: CByteOrderable {}
extension UInt8: CByteOrderable {}
extension UInt16: CByteOrderable {}
extension UInt32: CByteOrderable {}
extension UInt64: CByteOrderable {}
extension UInt128: CByteOrderable {}
extension UInt: CByteOrderable {}

extension Float: CByteOrderable {
    @inlinable @inline(__always)
    public var integerBits: UInt32 { bitPattern }

    @inlinable @inline(__always)
    public init(integerBits: UInt32) { self.init(bitPattern: integerBits) }
}

extension Double: CByteOrderable {
    @inlinable @inline(__always)
    public var integerBits: UInt64 { bitPattern }

    @inlinable @inline(__always)
    public init(integerBits: UInt64) { self.init(bitPattern: integerBits) }
}

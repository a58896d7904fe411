/// A number that is kept in memory in the order of bytes that a file format or a protocol demands.
///
/// ```swift
/// @CStruct struct UDPHeader {
///     var source, destination: BigEndian<UInt16>
///     var length: BigEndian<UInt16> = 8
///     var checksum: BigEndian<UInt16> = 0
/// }
/// ```
///
/// Write ``BigEndian`` or ``LittleEndian``. Size, alignment and the way through calls are those of the C integer of that size,
/// such as Linux's `__be16`; so `BigEndian<Float>` mirrors a `uint32_t` with the bits of a `float` in it. The bytes are
/// swapped when ``value`` is used and not when structs are copied: arrays are copied by one memcpy.
public struct CByteOrdered<Value: CByteOrderable, Order: CByteOrder>: CScalar {
    /// The number as C sees it: an integer of the host with the bytes as they lie in memory.
    public var storedBits: Value.IntegerBits

    /// The number with the bytes of `storedBits` in memory.
    @inlinable @inline(__always)
    public init(storedBits: Value.IntegerBits) {
        self.storedBits = storedBits
    }

    /// Puts `value` into the order.
    @inlinable @inline(__always)
    public init(_ value: Value) {
        storedBits = Order.arranged(value.integerBits)
    }

    /// The number. Costs the swap of the bytes, which is one instruction, where the order is not the host's.
    @inlinable @inline(__always)
    public var value: Value {
        get { Value(integerBits: Order.arranged(storedBits)) }
        set { storedBits = Order.arranged(newValue.integerBits) }
    }

    public static var cType: CType { Value.IntegerBits.cType }

    @inlinable @inline(__always)
    public static var scalarKind: ScalarKind { Value.IntegerBits.scalarKind }

    public static var scalarMoves: [ScalarMove]? { Value.IntegerBits.scalarMoves }

    @inlinable @inline(__always)
    public func pass(to destination: UnsafeMutableRawPointer) {
        unsafe storedBits.pass(to: destination)
    }

    @unsafe
    public static func numberText(at source: UnsafeRawPointer) -> String {
        // SAFETY: the caller vouches for the bytes.
        unsafe source.loadUnaligned(as: Self.self).description
    }
}

/// A number with its highest byte first, as networks have it: C's `htons` and `ntohl` write and read such numbers.
public typealias BigEndian<Value: CByteOrderable> = CByteOrdered<Value, BigByteOrder>

/// A number with its lowest byte first, as most file formats have it.
public typealias LittleEndian<Value: CByteOrderable> = CByteOrdered<Value, LittleByteOrder>

extension CByteOrdered: Equatable, Hashable, Comparable, CustomStringConvertible, Sendable {
    @inlinable @inline(__always)
    public static func == (left: Self, right: Self) -> Bool { left.value == right.value }

    @inlinable @inline(__always)
    public static func < (left: Self, right: Self) -> Bool { left.value < right.value }

    @inlinable
    public func hash(into hasher: inout Hasher) { hasher.combine(value) }

    /// The number in decimal.
    public var description: String { value.description }
}

/// An enum can have it as raw type. It is no type of a bit-field: C has no order of bytes for parts of them.
extension CByteOrdered: CBitField {
    @inlinable @inline(__always)
    public static var largestWidth: Int { 0 }
}

extension CByteOrdered: ExpressibleByIntegerLiteral {
    /// Puts the number of the literal into the order.
    @inlinable @inline(__always)
    public init(integerLiteral value: Value.IntegerLiteralType) { self.init(Value(integerLiteral: value)) }
}

extension CByteOrdered: ExpressibleByFloatLiteral where Value: ExpressibleByFloatLiteral {
    /// Puts the number of the literal into the order.
    @inlinable @inline(__always)
    public init(floatLiteral value: Value.FloatLiteralType) { self.init(Value(floatLiteral: value)) }
}

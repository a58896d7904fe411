/// What walks the scalars that a value consists of: writing, reading and the ABI classifiers are scalar visitors.
public protocol ScalarVisitor {
    /// Visits one scalar.
    ///
    /// - Parameters:
    ///   - value: The scalar in Swift's memory.
    ///   - offset: Its offset in the C type, in bytes.
    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int)

    /// Visits an array of scalars.
    ///
    /// - Parameters:
    ///   - first: The first scalar in Swift's memory; the others follow it.
    ///   - count: How many there are.
    ///   - offset: The offset of the first in the C type, in bytes.
    @unsafe
    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int)

    /// Visits a bit-field.
    ///
    /// - Parameters:
    ///   - value: The bit-field in Swift's memory, where it takes the room of its type.
    ///   - bit: The offset of its first bit in the C type, in bits, from the lowest bit of the first byte.
    ///   - width: Its width in bits.
    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int)

    /// Visits a union; by default as the array of its bytes.
    ///
    /// - Parameters:
    ///   - value: The union in Swift's memory.
    ///   - offset: Its offset in the C type, in bytes.
    mutating func union<Union: CUnionLayout>(_ value: inout Union, at offset: Int)

    /// Announces a bit-field without a name, which only ABIs care for. Does nothing by default.
    mutating func unnamedBits(width: Int)

    /// Announces a flexible array, which only ABIs care for. Does nothing by default.
    mutating func flexibleArray()

    /// Announces that the scalars up to the matching `leave` are those of the field `name`. Does nothing by default.
    mutating func enter(field name: StaticString)

    /// Announces that the scalars up to the matching `leave` are those of an array's element. Does nothing by default.
    mutating func enter(element index: Int)

    /// Ends what the last `enter` began. Does nothing by default.
    mutating func leave()
}

extension ScalarVisitor {
    @inlinable @inline(__always)
    public mutating func union<Union: CUnionLayout>(_ value: inout Union, at offset: Int) {
        // SAFETY: the storage has at least the C size, as `cLayout` makes sure.
        unsafe _withUnprotectedUnsafeMutablePointer(to: &value.storage) { storage in
            let count = Union.cLayout.size
            unsafe UnsafeMutableRawPointer(storage).withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
                unsafe scalars(bytes, count: count, at: offset)
            }
        }
    }

    @inlinable @inline(__always)
    public mutating func unnamedBits(width: Int) {}

    @inlinable @inline(__always)
    public mutating func flexibleArray() {}
}

// Only reports need names and indices; for all other visitors these vanish.
extension ScalarVisitor {
    @inlinable @inline(__always)
    public mutating func enter(field name: StaticString) {}

    @inlinable @inline(__always)
    public mutating func enter(element index: Int) {}

    @inlinable @inline(__always)
    public mutating func leave() {}
}

/// What a scalar is, as far as layouts and ABIs tell scalars apart.
public enum ScalarKind: UInt8, CaseIterable, Sendable {
    /// A signed integer, such as C's `int`.
    case signed
    /// An unsigned integer, such as C's `unsigned char`.
    case unsigned
    /// C's `_Bool`.
    case bool
    /// A real floating-point number: `_Float16`, `float`, `double` or x86's `long double`.
    case float
    /// An object or function pointer.
    case pointer
    /// A vector of 8 or 16 bytes, as the attribute `vector_size` makes.
    case vector
    /// A complex number. Only tables have it: to visitors it is two floating-point numbers.
    case complex
    /// `wchar_t` or `char32_t`, of which the target says whether they are signed.
    case character

    /// Whether the scalar is a floating-point number. A pattern match, because `==` on enums does not fold.
    @inlinable @inline(__always)
    var isFloat: Bool {
        if case .float = self { true } else { false }
    }

    /// Whether the scalar is a vector.
    @inlinable @inline(__always)
    var isVector: Bool {
        if case .vector = self { true } else { false }
    }
}

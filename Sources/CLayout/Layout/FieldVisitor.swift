/// What walks the fields of a mirror: measuring, writing, reading, classifying and describing are each a visitor.
///
/// A mirror calls `field` once for each of its stored properties, in the order of the C declaration.
public protocol FieldVisitor {
    /// Visits one field.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - value: The stored property that mirrors it.
    mutating func field<Value: CValue>(_ name: StaticString, _ value: inout Value)

    /// Visits one field that is an array of `count` values, C's `Value name[count]`.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - first: The first element; the others follow it, each a Swift stride of `Value` further.
    ///   - count: The number of elements, at least 1.
    mutating func elements<Value: CValue>(_ name: StaticString, _ first: UnsafeMutablePointer<Value>, count: Int)
}

/// What walks the scalars that a value consists of: the ABI classifiers are scalar visitors.
public protocol ScalarVisitor {
    /// Visits a run of `count` equal scalars that lie one behind the other.
    ///
    /// - Parameters:
    ///   - kind: What the scalars are.
    ///   - size: The size of one in bytes; also its alignment.
    ///   - offset: The offset in bytes of the first from the start of the whole value.
    ///   - count: How many there are.
    mutating func scalars(_ kind: ScalarKind, size: Int, at offset: Int, count: Int)
}

/// What a scalar is, as far as layouts and ABIs tell scalars apart.
public enum ScalarKind: UInt8, Sendable {
    /// A signed integer, such as C's `int`.
    case signed
    /// An unsigned integer, such as C's `unsigned char`.
    case unsigned
    /// C's `_Bool`.
    case bool
    /// A floating-point number: `float` or `double`.
    case float
    /// An object or function pointer.
    case pointer
}

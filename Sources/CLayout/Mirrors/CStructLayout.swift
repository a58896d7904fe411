/// A Swift struct that mirrors a C struct.
///
/// Visit each stored property in the order of the C declaration; everything else follows from that one traversal:
///
/// ```swift
/// struct Vector2: CStructLayout {
///     var x: Float
///     var y: Float
///
///     @inline(__always)
///     mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
///         visitor.field("x", &x)
///         visitor.field("y", &y)
///     }
/// }
/// ```
///
/// Write `@inline(__always)`, and `@inlinable` too if the mirror is public: layouts and calls then fold into constants
/// and plain loads and stores. Without it the mirror is correct and slower.
public protocol CStructLayout: CValue {
    /// The static table: size, alignment and fields. Made from `visitFields` unless the mirror stores one.
    static var layout: StructLayout { get }

    /// Shows each stored property to `visitor`, in the order of the C declaration.
    mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor)
}

extension CStructLayout {
    @inlinable @inline(__always)
    public static var cLayout: ValueLayout {
        var visitor = MeasureVisitor()
        withPrototype { $0.visitFields(&visitor) }
        return visitor.cursor.layout
    }

    @inlinable @inline(__always)
    public static func visitScalars<Visitor: ScalarVisitor>(_ visitor: inout Visitor, at offset: Int) {
        var fields = FlattenVisitor(visitor: visitor, base: offset)
        withPrototype { $0.visitFields(&fields) }
        visitor = fields.visitor
    }

    @inlinable @inline(__always)
    public func store(to destination: UnsafeMutableRawPointer, padding: Padding) {
        var visitor = unsafe WriteVisitor(destination: destination, padding: padding)
        var copy = self
        copy.visitFields(&visitor)
        visitor.finish()
    }

    @inlinable @inline(__always)
    public mutating func load(from source: UnsafeRawPointer) -> Bool {
        var visitor = unsafe ReadVisitor(source: source)
        visitFields(&visitor)
        return visitor.isValid
    }
}

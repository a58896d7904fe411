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
/// and plain loads and stores. Without them the mirror is correct and slower.
public protocol CStructLayout: CValue {
    /// The table of the C struct: size, alignment and fields. Made from `visitFields`; a mirror need not declare it.
    static var layout: StructLayout { get }

    /// Shows each stored property to `visitor`, in the order of the C declaration.
    mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor)
}

extension CStructLayout {
    @inlinable
    public static var layout: StructLayout { StructLayout(of: Self.self) }

    // Not always inlined: the optimizer folds this once per mirror, and every use of it is a constant.
    @inlinable
    public static var cLayout: ValueLayout {
        guard MemoryLayout<Self>.size <= MemoryLayout<PrototypeStorage>.size else {
            // SAFETY: the prototype is a mirror.
            return withPrototype { unsafe measured(in: &$0) }
        }
        var storage: PrototypeStorage = nil
        // SAFETY: the storage is large enough, and as aligned as Swift aligns anything.
        return unsafe measured(in: &storage)
    }

    /// The size and alignment of a mirror.
    ///
    /// Takes an address and not a closure: the optimizer does not inline a large closure soon enough for a `static let`
    /// to have a constant for its value. An allocation on the stack, or memory that is bound, would be in its way too.
    ///
    /// - Parameter memory: At least as many bytes as Swift needs for `Self`, of any content: nothing reads or writes them.
    @inlinable @inline(__always)
    @unsafe
    static func measured(in memory: UnsafeMutableRawPointer) -> ValueLayout {
        var visitor = MeasureVisitor()
        // SAFETY: measuring looks at types only.
        unsafe memory.assumingMemoryBound(to: Self.self).pointee.visitFields(&visitor)
        return visitor.cursor.layout
    }

    public static var cType: CType { .structure(name: typeName(Self.self)) }

    @inlinable @inline(__always)
    public mutating func visitScalars<Visitor: ScalarVisitor>(_ visitor: inout Visitor, at offset: Int) {
        var fields = FlattenVisitor(visitor: visitor, base: offset)
        visitFields(&fields)
        visitor = fields.visitor
    }
}

/// Memory for a mirror of up to 1 KiB that is measured; the stored table of a larger one is made when it is first read.
///
/// An optional, because `nil` leaves all other bytes as they are.
@usableFromInline
typealias PrototypeStorage = [64 of SIMD2<UInt64>]?

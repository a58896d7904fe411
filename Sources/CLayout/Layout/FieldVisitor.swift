/// What walks the fields of a mirror: measuring, flattening and describing are each a visitor.
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
    /// Mirrors do not call this: `field` does, for properties that are homogeneous tuples.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - first: The first element; the others follow it, each one Swift stride of `Value` further.
    ///   - count: The number of elements, at least 1.
    @unsafe
    mutating func elements<Value: CValue>(_ name: StaticString, _ first: UnsafeMutablePointer<Value>, count: Int)
}

/// Lays out the fields and keeps nothing but the cursor.
@usableFromInline
struct MeasureVisitor: FieldVisitor {
    @usableFromInline var cursor: LayoutCursor

    @inlinable @inline(__always)
    init(_ rules: LayoutRules) {
        cursor = LayoutCursor(rules)
    }

    @inlinable @inline(__always)
    mutating func field<Value: CValue>(_ name: StaticString, _ value: inout Value) {
        _ = cursor.place(Value.cLayout)
    }

    @inlinable @inline(__always)
    mutating func elements<Value: CValue>(_ name: StaticString, _ first: UnsafeMutablePointer<Value>, count: Int) {
        _ = cursor.place(Value.cLayout.repeated(count))
    }
}

/// Passes the scalars of each field on to a scalar visitor, with their offsets in the whole.
@usableFromInline
struct FlattenVisitor<Visitor: ScalarVisitor>: FieldVisitor {
    @usableFromInline var cursor: LayoutCursor
    @usableFromInline var visitor: Visitor
    /// The offset of the struct in the whole, in bytes.
    @usableFromInline let base: Int

    @inlinable @inline(__always)
    init(visitor: Visitor, base: Int, rules: LayoutRules) {
        cursor = LayoutCursor(rules)
        self.visitor = visitor
        self.base = base
    }

    @inlinable @inline(__always)
    mutating func field<Value: CValue>(_ name: StaticString, _ value: inout Value) {
        visitor.enter(field: name)
        value.visitScalars(&visitor, at: base &+ cursor.place(Value.cLayout))
        visitor.leave()
    }

    @inlinable @inline(__always)
    mutating func elements<Value: CValue>(_ name: StaticString, _ first: UnsafeMutablePointer<Value>, count: Int) {
        let offset = base &+ cursor.place(Value.cLayout.repeated(count))
        visitor.enter(field: name)
        // SAFETY: `first` has `count` elements, as `elements` demands.
        unsafe Value.visitScalars(ofElements: first, count: count, &visitor, at: offset)
        visitor.leave()
    }
}

/// Passes the scalars of each field on to a scalar visitor, with their offsets in the whole.
@usableFromInline
struct FlattenVisitor<Visitor: ScalarVisitor>: FieldVisitor {
    @usableFromInline var cursor = LayoutCursor()
    @usableFromInline var visitor: Visitor
    @usableFromInline let base: Int

    @inlinable @inline(__always)
    init(visitor: Visitor, base: Int) {
        self.visitor = visitor
        self.base = base
    }

    @inlinable @inline(__always)
    mutating func field<Value: CValue>(_ name: StaticString, _ value: inout Value) {
        Value.visitScalars(&visitor, at: base &+ cursor.place(Value.cLayout))
    }

    @inlinable @inline(__always)
    mutating func elements<Value: CValue>(_ name: StaticString, _ first: UnsafeMutablePointer<Value>, count: Int) {
        let offset = base &+ cursor.place(Value.cLayout.repeated(count))
        Value.visitScalars(ofElements: count, &visitor, at: offset)
    }
}

/// Lays out the fields and keeps nothing but the cursor.
@usableFromInline
struct MeasureVisitor: FieldVisitor {
    @usableFromInline var cursor = LayoutCursor()

    @inlinable @inline(__always)
    init() {}

    @inlinable @inline(__always)
    mutating func field<Value: CValue>(_ name: StaticString, _ value: inout Value) {
        _ = cursor.place(Value.cLayout)
    }

    @inlinable @inline(__always)
    mutating func elements<Value: CValue>(_ name: StaticString, _ first: UnsafeMutablePointer<Value>, count: Int) {
        _ = cursor.place(Value.cLayout.repeated(count))
    }
}

/// Assigns each field from the bytes at its offset.
@usableFromInline
struct ReadVisitor: FieldVisitor {
    @usableFromInline var cursor = LayoutCursor()
    @usableFromInline let source: UnsafeRawPointer
    /// Whether all bytes so far were values of their types.
    @usableFromInline var isValid = true

    @inlinable @inline(__always)
    init(source: UnsafeRawPointer) {
        unsafe self.source = unsafe source
    }

    @inlinable @inline(__always)
    mutating func field<Value: CValue>(_ name: StaticString, _ value: inout Value) {
        // SAFETY: the cursor stays within the size of the mirror, which the caller of `load` vouches for.
        let valid = unsafe value.load(from: source + cursor.place(Value.cLayout))
        isValid = isValid && valid
    }

    @inlinable @inline(__always)
    mutating func elements<Value: CValue>(_ name: StaticString, _ first: UnsafeMutablePointer<Value>, count: Int) {
        // SAFETY: as in `field`; `first` has `count` elements.
        let valid = unsafe Value.load(first, count: count, from: source + cursor.place(Value.cLayout.repeated(count)))
        isValid = isValid && valid
    }
}

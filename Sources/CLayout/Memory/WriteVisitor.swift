/// Writes each field to its offset.
@usableFromInline
struct WriteVisitor: FieldVisitor {
    @usableFromInline var cursor = LayoutCursor()
    @usableFromInline let destination: UnsafeMutableRawPointer
    @usableFromInline let padding: Padding

    @inlinable @inline(__always)
    init(destination: UnsafeMutableRawPointer, padding: Padding) {
        unsafe self.destination = unsafe destination
        self.padding = padding
    }

    @inlinable @inline(__always)
    mutating func field<Value: CValue>(_ name: StaticString, _ value: inout Value) {
        // SAFETY: the cursor stays within the size of the mirror, which the caller of `store` vouches for.
        unsafe value.store(to: destination + place(Value.cLayout), padding: padding)
    }

    @inlinable @inline(__always)
    mutating func elements<Value: CValue>(_ name: StaticString, _ first: UnsafeMutablePointer<Value>, count: Int) {
        // SAFETY: as in `field`; `first` has `count` elements.
        unsafe Value.store(first, count: count, to: destination + place(Value.cLayout.repeated(count)), padding: padding)
    }

    /// Zeroes the tail padding.
    @inlinable @inline(__always)
    mutating func finish() {
        zeroPadding(upTo: cursor.layout.size)
    }

    @inlinable @inline(__always)
    mutating func place(_ layout: ValueLayout) -> Int {
        let end = cursor.end
        let offset = cursor.place(layout)
        if case .zeroed = padding, offset > end {
            // SAFETY: the gap lies before the field and so within the mirror.
            unsafe (destination + end).initializeMemory(as: UInt8.self, repeating: 0, count: offset &- end)
        }
        return offset
    }

    @inlinable @inline(__always)
    func zeroPadding(upTo size: Int) {
        if case .zeroed = padding, size > cursor.end {
            // SAFETY: tail padding is part of the mirror's size.
            unsafe (destination + cursor.end).initializeMemory(as: UInt8.self, repeating: 0, count: size &- cursor.end)
        }
    }
}

/// Reads a graph: its plain members as any value's, and what its pointers lead to.
@usableFromInline
@unsafe
struct DecodeVisitor: @unsafe GraphFieldVisitor {
    @usableFromInline var fields: FlattenVisitor<ReadVisitor>
    @usableFromInline let source: UnsafeRawPointer
    @usableFromInline let reader: UnsafeMutablePointer<GraphReader>
    /// The first error: what visits fields does not throw.
    @usableFromInline var error: GraphError?

    /// Makes a visitor for the struct at `source`.
    @inlinable @inline(__always)
    init(source: UnsafeRawPointer, reader: UnsafeMutablePointer<GraphReader>, rules: LayoutRules) {
        unsafe fields = FlattenVisitor(visitor: ReadVisitor(source: source), base: 0, rules: rules)
        unsafe self.source = unsafe source
        unsafe self.reader = unsafe reader
        unsafe error = nil
    }

    @inlinable @inline(__always)
    mutating func slot<Slot: CGraphSlot>(_ name: StaticString, _ value: inout Slot.Value, _ slot: Slot) {
        let offset = unsafe fields.cursor.place(Slot.layout)
        if unsafe error != nil { return }
        do throws(GraphError) {
            // SAFETY: the caller of `decode` vouches for the bytes of the struct.
            value = try unsafe slot.decode(from: source + offset, reader)
        } catch {
            unsafe self.error = error.inField(name)
        }
    }
}

/// Collects the counts of a struct's arrays, before the arrays are read: in C they may be behind them.
@usableFromInline
@unsafe
struct CountVisitor: @unsafe GraphFieldVisitor {
    @usableFromInline var fields: FlattenVisitor<IgnoringVisitor>
    @usableFromInline let source: UnsafeRawPointer
    @usableFromInline let reader: UnsafeMutablePointer<GraphReader>
    /// The first error: what visits fields does not throw.
    @usableFromInline var error: GraphError?

    /// Makes a visitor for the struct at `source`.
    @inlinable @inline(__always)
    init(source: UnsafeRawPointer, reader: UnsafeMutablePointer<GraphReader>, rules: LayoutRules) {
        unsafe fields = FlattenVisitor(visitor: IgnoringVisitor(), base: 0, rules: rules)
        unsafe self.source = unsafe source
        unsafe self.reader = unsafe reader
        unsafe error = nil
    }

    @inlinable @inline(__always)
    mutating func slot<Slot: CGraphSlot>(_ name: StaticString, _ value: inout Slot.Value, _ slot: Slot) {
        _ = unsafe fields.cursor.place(Slot.layout)
    }

    @inlinable @inline(__always)
    mutating func count<Number: CValue & FixedWidthInteger>(
        _ name: StaticString, _ number: inout Number, of counts: () -> (Int, Int)
    ) {
        let offset = unsafe fields.cursor.place(Number.cLayout)
        // SAFETY: the caller of `decode` vouches for the bytes of the struct.
        let (number, _) = unsafe Number.loadingScalars(from: source + offset)
        if let count = Int(exactly: number), count >= 0 {
            unsafe reader.pointee.addCount(NamedCount(name: name, value: count))
        } else if unsafe error == nil {
            unsafe error = GraphError(.invalidCount("\(number)")).inField(name)
        }
    }
}

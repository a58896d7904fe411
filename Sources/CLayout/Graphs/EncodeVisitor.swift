/// Writes a graph: its plain members as any value's, and what its pointers lead to behind it.
@usableFromInline
@unsafe
struct EncodeVisitor<Sink: GraphSink>: @unsafe GraphFieldVisitor {
    @usableFromInline var fields: FlattenVisitor<Sink.Scalars>
    @usableFromInline let sink: UnsafeMutablePointer<Sink>
    /// Where the struct is in the sink.
    @usableFromInline let start: Int
    /// The first error: what visits fields does not throw.
    @usableFromInline var error: GraphError?

    /// Makes a visitor for the struct at `start`, whose bytes have been taken.
    @inlinable @inline(__always)
    init(sink: UnsafeMutablePointer<Sink>, at start: Int, rules: LayoutRules) {
        unsafe fields = FlattenVisitor(visitor: sink.pointee.scalars(at: start), base: 0, rules: rules)
        unsafe self.sink = unsafe sink
        unsafe self.start = start
        unsafe error = nil
    }

    @inlinable @inline(__always)
    mutating func slot<Slot: CGraphSlot>(_ name: StaticString, _ value: inout Slot.Value, _ slot: Slot) {
        let layout = Slot.layout
        let offset = unsafe fields.cursor.place(layout)
        unsafe fields.visitor.skip(to: offset, byteCount: layout.size)
        if unsafe error != nil { return }
        do throws(GraphError) {
            // SAFETY: the address is used during the call only, and the struct's bytes have been taken.
            try unsafe _withUnprotectedUnsafeMutablePointer(to: &value) { value throws(GraphError) in
                try unsafe slot.encode(value, at: start &+ offset, into: sink)
            }
        } catch {
            unsafe self.error = error.inField(name)
        }
    }

    @inlinable @inline(__always)
    mutating func count<Number: CValue & FixedWidthInteger>(
        _ name: StaticString, _ number: inout Number, of count: Int, and other: Int
    ) {
        if count != other, unsafe error == nil {
            unsafe error = GraphError(.countsDiffer(count, other)).inField(name)
        }
        var stored = Number(truncatingIfNeeded: count)
        if Int(truncatingIfNeeded: stored) != count || stored < 0, unsafe error == nil {
            unsafe error = GraphError.countTooLarge(count, Number.self).inField(name)
        }
        unsafe fields.field(name, &stored, .natural)
    }
}

/// Writes a graph: its plain members as any value's, and what its pointers lead to behind it.
@usableFromInline
@unsafe
struct EncodeVisitor<Purpose: GraphPurpose>: @unsafe GraphFieldVisitor {
    @usableFromInline var fields: FlattenVisitor<Purpose.Scalars>
    @usableFromInline let sink: UnsafeMutablePointer<GraphSink<Purpose>>
    /// Where the struct is in the sink.
    @usableFromInline let start: Int
    /// Whether there is an error in the sink. A copy here costs nothing where nothing fails: jumps skip the checks.
    @usableFromInline var hasFailed: Bool

    #if DEBUG
    @usableFromInline var counts: [NamedCount] = []
    @usableFromInline let firstArray: Int
    #endif

    /// Makes a visitor for the struct at `start`, whose bytes have been taken.
    @inlinable @inline(__always)
    init(sink: UnsafeMutablePointer<GraphSink<Purpose>>, at start: Int, rules: LayoutRules) {
        // SAFETY: the caller has taken the bytes.
        unsafe fields = FlattenVisitor(visitor: Purpose.scalars(in: sink.pointee, at: start), base: 0, rules: rules)
        unsafe self.sink = unsafe sink
        unsafe self.start = start
        unsafe hasFailed = false
        #if DEBUG
        unsafe firstArray = sink.pointee.arrays.count
        #endif
    }

    @inlinable @inline(__always)
    mutating func slot<Slot: CGraphSlot>(_ name: StaticString, _ value: inout Slot.Value, _ slot: Slot) {
        let layout = Slot.layout
        let offset = unsafe fields.cursor.place(layout)
        unsafe fields.visitor.skip(to: offset, byteCount: layout.size)
        // What is nested must not take an error for its own.
        if unsafe hasFailed { return }
        do throws(GraphError) {
            // SAFETY: the address is used during the call only, and the struct's bytes have been taken.
            try unsafe _withUnprotectedUnsafeMutablePointer(to: &value) { value throws(GraphError) in
                try unsafe slot.encode(value, at: start &+ offset, into: sink)
            }
        } catch {
            unsafe note(error, inField: name)
        }
    }

    @inlinable @inline(__always)
    mutating func count<Number: CValue & FixedWidthInteger>(
        _ name: StaticString, _ number: inout Number, of counts: () -> (Int, Int)
    ) {
        let (count, other) = counts()
        #if DEBUG
        unsafe self.counts.append(NamedCount(name: name, value: count))
        #endif
        var stored = Number(truncatingIfNeeded: count)
        if count != other {
            unsafe note(GraphError(.countsDiffer(count, other)), inField: name)
        } else if Int(truncatingIfNeeded: stored) != count || stored < 0 {
            unsafe note(GraphError.countTooLarge(count, Number.self), inField: name)
        }
        unsafe fields.field(name, &stored, .natural)
    }
}

extension EncodeVisitor {
    /// Keeps an error for whoever visits the fields, unless there was one before.
    @inlinable @inline(__always)
    mutating func note(_ error: GraphError, inField name: StaticString) {
        unsafe hasFailed = true
        unsafe sink.pointee.note(error, inField: name)
    }
}

// Debug builds check that the count of an array is visited as its count. Where it is not, C would read beyond the array.
extension GraphSink {
    @inlinable @inline(__always)
    mutating func noteArray(count name: StaticString, _ count: Int) {
        #if DEBUG
        unsafe arrays.append(NamedCount(name: name, value: count))
        #endif
    }
}

extension EncodeVisitor {
    @inlinable @inline(__always)
    mutating func checkCounts() {
        #if DEBUG
        unsafe trapWrongCounts()
        #endif
    }

    #if DEBUG
    @usableFromInline
    mutating func trapWrongCounts() {
        // SAFETY: the caller of `encode` vouches for the sink.
        let arrays = unsafe sink.pointee.arrays[firstArray...]
        // What cannot be encoded is an error, and what comes behind it was not encoded.
        for array in arrays where unsafe sink.pointee.error == nil {
            let count = unsafe counts.first { $0.name.isSame(as: array.name) }?.value
            if count == array.value { continue }
            trap(
                "an array has \(array.value) elements, and its count '\(array.name)' is "
                    + (count.map { "visited as \($0)" } ?? "not visited")
                    + ": pass the array's own count to count(_:_:of:)")
        }
        unsafe sink.pointee.arrays.removeLast(arrays.count)
    }
    #endif
}

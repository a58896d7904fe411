extension Arena {
    /// Writes a graph as C has it: structs, arrays and strings one behind the other, and pointers that are addresses.
    ///
    /// Visits the value once, and stores what C would. If the current page is too small for the whole graph, the value is
    /// measured and gets a page of its size: a graph is always in one page.
    ///
    /// - Parameter value: What to write.
    /// - Returns: Where the struct was written: C's `T *`. Equal values that start at equally aligned addresses have equal
    ///   bytes, but for their pointers.
    /// - Throws: ``GraphError`` if a count does not fit its type, if a string has a U+0000, or for a zero in an array that ends
    ///   with one. The arena is then as it was.
    @inlinable
    public func encode<Value: CGraphLayout>(_ value: Value) throws(GraphError) -> GraphPointer<Value> {
        let address = try unsafe _withUnprotectedUnsafePointer(to: value) { value throws(GraphError) in
            // SAFETY: encoding only reads the value.
            try unsafe encode(UnsafeMutablePointer(mutating: value))
        }
        return unsafe graphPointer(to: address)
    }

    @inlinable
    @unsafe
    func encode<Value: CGraphLayout>(
        _ value: UnsafeMutablePointer<Value>
    ) throws(GraphError) -> UnsafeMutableRawPointer {
        // SAFETY: what is behind the cursor of the page is free, and taken below; there always is a page.
        var sink = unsafe GraphSink<ArenaWriting>(start: Int(bitPattern: cursor), limit: Int(bitPattern: limit))
        do throws(GraphError) {
            let place = try unsafe Value.encodeRoot(value, into: &sink)
            #if DEBUG
            noteAllocation()
            #endif
            unsafe cursor = UInt(bitPattern: sink.end)
            return unsafe sink.address(of: place)
        } catch {
            guard case .bufferTooShort = error.reason else { throw error }
        }
        return try unsafe encodeMeasured(value)
    }

    /// Measures a graph before it is written, so that a page for it is no larger than it must be.
    @inlinable @inline(never)
    @unsafe
    func encodeMeasured<Value: CGraphLayout>(
        _ value: UnsafeMutablePointer<Value>
    ) throws(GraphError) -> UnsafeMutableRawPointer {
        var meter = unsafe GraphSink<GraphMeasuring>()
        // SAFETY: encoding only reads the value, and measuring has told how much it takes.
        try unsafe Value.encodeRoot(value, into: &meter)
        let before = mark()
        let base = unsafe allocate(byteCount: meter.end, alignment: meter.alignment)
        let start = Int(bitPattern: base)
        var sink = unsafe GraphSink<ArenaWriting>(start: start, limit: start &+ meter.end)
        do throws(GraphError) {
            try unsafe Value.encodeRoot(value, into: &sink)
        } catch {
            release(to: before)
            throw error
        }
        return unsafe base
    }

    @inlinable @inline(__always)
    @unsafe
    func graphPointer<Value: CGraphLayout>(to address: UnsafeMutableRawPointer) -> GraphPointer<Value> {
        #if DEBUG
        unsafe GraphPointer(address: address, origin: ArenaPointerOrigin(arena: self))
        #else
        unsafe GraphPointer(address: address)
        #endif
    }
}

extension CGraphLayout {
    /// Writes a graph to `sink`, where nothing is yet, and returns where its struct is.
    @inlinable @inline(__always)
    @unsafe
    @discardableResult
    static func encodeRoot<Purpose: GraphPurpose>(
        _ value: UnsafeMutablePointer<Self>, into sink: inout GraphSink<Purpose>
    ) throws(GraphError) -> Int {
        try unsafe _withUnprotectedUnsafeMutablePointer(to: &sink) { sink throws(GraphError) in
            // SAFETY: the caller vouches for the value, and the sink has no other user.
            let place = try unsafe sink.pointee.reserve(byteCount: cLayout.size, alignment: cLayout.alignment)
            try unsafe StructSlot<Self>().encode(value, at: place, into: sink)
            return place
        }
    }
}

/// A graph in an arena: C's `T *`, with pointers to more memory of the arena.
///
/// It must not be used after a mark made before it was released, nor after its arena is gone: debug builds trap with a
/// message, release builds do not check.
@safe
public struct GraphPointer<Value: CGraphLayout> {
    @usableFromInline let address: UnsafeMutableRawPointer

    #if DEBUG
    @usableFromInline let origin: ArenaPointerOrigin

    @usableFromInline
    init(address: UnsafeMutableRawPointer, origin: ArenaPointerOrigin) {
        unsafe self.address = unsafe address
        self.origin = origin
    }
    #else
    @inlinable @inline(__always)
    init(address: UnsafeMutableRawPointer) {
        unsafe self.address = unsafe address
    }
    #endif

    /// The address of the struct, for a C function.
    ///
    /// It is not checked any more once it has left this pointer.
    @inlinable
    @unsafe
    public var unsafeAddress: UnsafeMutableRawPointer {
        checkUse()
        return unsafe address
    }

    /// Reads the graph back, as C may have changed it.
    ///
    /// Allocates its strings and arrays.
    ///
    /// - Parameter limits: How far to go.
    /// - Throws: ``GraphError`` if the bytes are not a graph of its type, or beyond a limit.
    public func decode(limits: GraphLimits = GraphLimits()) throws(GraphError) -> Value {
        checkUse()
        // SAFETY: the arena has the struct, and encoding has made its pointers.
        return try unsafe Value.decode(unsafeAddress: address, limits: limits)
    }

    #if DEBUG
    @usableFromInline
    func checkUse() {
        origin.ledger.checkUse(of: origin.allocation, typeName(Value.self))
    }
    #else
    @inlinable @inline(__always)
    func checkUse() {}
    #endif
}

@available(*, unavailable, message: "memory of an arena belongs to the thread that made the arena")
extension GraphPointer: Sendable {}

extension CGraphLayout {
    /// Reads a graph of which C has made every part, following its pointers.
    ///
    /// - Parameters:
    ///   - address: The address of the struct, at any alignment. Its pointers are trusted to lead to what the type says.
    ///   - limits: How far to go.
    /// - Throws: ``GraphError`` if bytes are not a value of their type, or beyond a limit.
    @unsafe
    public static func decode(
        unsafeAddress address: UnsafeRawPointer, limits: GraphLimits = GraphLimits()
    ) throws(GraphError) -> Self {
        var reader = unsafe GraphReader(image: nil, limits: limits)
        // SAFETY: the caller vouches for the graph.
        return try unsafe decodeRoot(address, &reader)
    }

    @unsafe
    static func decodeRoot(_ source: UnsafeRawPointer, _ reader: inout GraphReader) throws(GraphError) -> Self {
        try unsafe withUnsafeMutablePointer(to: &reader) { reader throws(GraphError) in
            // SAFETY: the caller vouches for the bytes of the struct, and the reader has no other user.
            try unsafe StructSlot<Self>().decode(from: source, reader)
        }
    }
}

// Slots that are a pointer to one thing.

/// C's `const char *` as a string.
@frozen
public struct StringSlot: CNullableSlot {
    public typealias Value = String

    /// Makes the slot.
    @inlinable @inline(__always)
    public init() {}

    @inlinable
    @unsafe
    public func encode<Sink: GraphSink>(
        _ value: UnsafeMutablePointer<String>, at offset: Int, into sink: UnsafeMutablePointer<Sink>
    ) throws(GraphError) {
        // SAFETY: the caller vouches for the string and has reserved the bytes of the pointer.
        let stored = unsafe value.pointee.utf8.withContiguousStorageIfAvailable {
            unsafe sink.pointee.storeCString($0)
        }
        let result: Result<Int, GraphError>
        if let stored {
            result = stored
        } else {
            // A string that Objective-C owns: Swift has to copy it first.
            var native = unsafe value.pointee
            result = native.withUTF8 { unsafe sink.pointee.storeCString($0) }
        }
        unsafe sink.pointee.storePointer(to: try result.get(), at: offset)
    }

    @inlinable
    @unsafe
    public func decode(
        from source: UnsafeRawPointer, _ reader: UnsafeMutablePointer<GraphReader>
    ) throws(GraphError) -> String {
        // SAFETY: the caller vouches for the bytes of the pointer.
        try unsafe reader.pointee.readCString(at: source.loadUnaligned(as: UInt.self))
    }
}

/// A pointer to one value, C's `const T *`.
@frozen
public struct ReferenceSlot<Target: CGraphSlot>: CNullableSlot {
    public typealias Value = Target.Value

    @usableFromInline let target: Target

    /// Makes the slot of a pointer to `target`.
    @inlinable @inline(__always)
    public init(_ target: Target) {
        self.target = target
    }

    @inlinable @inline(__always)
    @unsafe
    public func encode<Sink: GraphSink>(
        _ value: UnsafeMutablePointer<Value>, at offset: Int, into sink: UnsafeMutablePointer<Sink>
    ) throws(GraphError) {
        let layout = Target.layout
        // SAFETY: the caller vouches for the value and has reserved the bytes of the pointer.
        let place = try unsafe sink.pointee.reserve(byteCount: layout.size, alignment: layout.alignment)
        try unsafe target.encode(value, at: place, into: sink)
        unsafe sink.pointee.storePointer(to: place, at: offset)
    }

    @inlinable
    @unsafe
    public func decode(
        from source: UnsafeRawPointer, _ reader: UnsafeMutablePointer<GraphReader>
    ) throws(GraphError) -> Value {
        // SAFETY: the caller vouches for the bytes of the pointer, and the reader for what it leads to.
        let pointer = unsafe source.loadUnaligned(as: UInt.self)
        let place = try unsafe reader.pointee.enter(pointer, byteCount: Target.layout.size)
        defer { unsafe reader.pointee.leave() }
        return try unsafe target.decode(from: place, reader)
    }
}

/// A pointer that is `NULL` for nil.
@frozen
public struct OptionalSlot<Pointer: CNullableSlot>: CNullableSlot {
    public typealias Value = Pointer.Value?

    @usableFromInline let pointer: Pointer

    /// Makes the slot of a pointer that can be `NULL`.
    @inlinable @inline(__always)
    public init(_ pointer: Pointer) {
        self.pointer = pointer
    }

    @inlinable @inline(__always)
    @unsafe
    public func encode<Sink: GraphSink>(
        _ value: UnsafeMutablePointer<Pointer.Value?>, at offset: Int, into sink: UnsafeMutablePointer<Sink>
    ) throws(GraphError) {
        // SAFETY: the caller vouches for the value and has reserved the bytes of the pointer; what an optional wraps has
        // the address of the optional.
        if unsafe value.pointee == nil {
            unsafe sink.pointee.storePointer(to: nil, at: offset)
        } else {
            let wrapped = unsafe UnsafeMutableRawPointer(value).assumingMemoryBound(to: Pointer.Value.self)
            try unsafe pointer.encode(wrapped, at: offset, into: sink)
        }
    }

    @inlinable
    @unsafe
    public func decode(
        from source: UnsafeRawPointer, _ reader: UnsafeMutablePointer<GraphReader>
    ) throws(GraphError) -> Pointer.Value? {
        // SAFETY: the caller vouches for the bytes of the pointer.
        if unsafe source.loadUnaligned(as: UInt.self) == 0 { return nil }
        return try unsafe pointer.decode(from: source, reader)
    }
}

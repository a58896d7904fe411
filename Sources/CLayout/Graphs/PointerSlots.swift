// Slots that are a pointer to one thing.

/// C's `const char *` as a string.
@frozen
public struct StringSlot: CNullableSlot {
    public typealias Value = String

    public static var cType: CType { .scalar("const char *", .pointer) }

    /// Makes the slot.
    @inlinable @inline(__always)
    public init() {}

    @inlinable
    @unsafe
    public func encode<Purpose: GraphPurpose>(
        _ value: UnsafeMutablePointer<String>, at offset: Int, into sink: UnsafeMutablePointer<GraphSink<Purpose>>
    ) throws(GraphError) {
        // SAFETY: the caller vouches for the string and has reserved the bytes of the pointer.
        let place = try unsafe Self.store(&value.pointee, into: sink)
        unsafe sink.pointee.storePointer(to: place, at: offset)
    }

    @inlinable
    @unsafe
    public func encodeElements<Purpose: GraphPurpose>(
        _ values: UnsafeBufferPointer<String>, at offset: Int, into sink: UnsafeMutablePointer<GraphSink<Purpose>>
    ) throws(GraphError) {
        // The loop again, because closures that throw are not free, and neither is the call of `encode` for each string.
        guard let first = values.baseAddress else { return }
        for index in 0..<values.count {
            do throws(GraphError) {
                // SAFETY: the index is in the buffer; the caller vouches for it, and has reserved the bytes.
                let place = try unsafe Self.store(&UnsafeMutablePointer(mutating: first + index).pointee, into: sink)
                unsafe sink.pointee.storePointer(to: place, at: offset &+ index &* Self.layout.size)
            } catch {
                throw error.inElement(index)
            }
        }
    }

    /// Writes a string, which is `inout` so that the optimizer need not retain it; it is only read.
    @inlinable @inline(__always)
    @unsafe
    static func store<Purpose: GraphPurpose>(
        _ string: inout String, into sink: UnsafeMutablePointer<GraphSink<Purpose>>
    ) throws(GraphError) -> Int {
        // SAFETY: the bytes are used during the call only.
        let stored = unsafe string.utf8.withContiguousStorageIfAvailable { unsafe store($0, into: sink) }
        return if let stored { try stored.get() } else { try unsafe storeCopy(of: string, into: sink) }
    }

    /// Writes a string that Objective-C owns, which Swift has to copy first.
    @inlinable @inline(never)
    @unsafe
    static func storeCopy<Purpose: GraphPurpose>(
        of string: String, into sink: UnsafeMutablePointer<GraphSink<Purpose>>
    ) throws(GraphError) -> Int {
        var native = string
        // SAFETY: the bytes are used during the call only.
        return try native.withUTF8 { unsafe store($0, into: sink) }.get()
    }

    /// What the closures of the standard library's functions can return: they know no typed errors.
    @inlinable @inline(__always)
    @unsafe
    static func store<Purpose: GraphPurpose>(
        _ utf8: UnsafeBufferPointer<UInt8>, into sink: UnsafeMutablePointer<GraphSink<Purpose>>
    ) -> Result<Int, GraphError> {
        do throws(GraphError) {
            // SAFETY: the caller vouches for the bytes.
            return try unsafe .success(sink.pointee.storeCString(utf8))
        } catch {
            return .failure(error)
        }
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

    public static var cType: CType { Target.cType.constantPointer }

    @usableFromInline let target: Target

    /// Makes the slot of a pointer to `target`.
    @inlinable @inline(__always)
    public init(_ target: Target) {
        self.target = target
    }

    @inlinable @inline(__always)
    @unsafe
    public func encode<Purpose: GraphPurpose>(
        _ value: UnsafeMutablePointer<Value>, at offset: Int, into sink: UnsafeMutablePointer<GraphSink<Purpose>>
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

    public static var cType: CType { Pointer.cType }

    @usableFromInline let pointer: Pointer

    /// Makes the slot of a pointer that can be `NULL`.
    @inlinable @inline(__always)
    public init(_ pointer: Pointer) {
        self.pointer = pointer
    }

    @inlinable @inline(__always)
    @unsafe
    public func encode<Purpose: GraphPurpose>(
        _ value: UnsafeMutablePointer<Pointer.Value?>, at offset: Int,
        into sink: UnsafeMutablePointer<GraphSink<Purpose>>
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

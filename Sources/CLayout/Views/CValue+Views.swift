// Views of values in memory that Swift owns. Each checks the bounds once; the offset need not be aligned.
extension CValue {
    /// A view of the value at `offset`, for as long as `bytes` are borrowed.
    ///
    /// - Parameters:
    ///   - bytes: The memory.
    ///   - offset: Where in `bytes` the value starts, in bytes.
    /// - Throws: ``SerializationError`` if `bytes` end before the value does.
    @inlinable @inline(__always)
    @_lifetime(&bytes)
    public static func view(
        of bytes: inout MutableRawSpan, at offset: Int = 0
    ) throws(SerializationError) -> CView<Self> {
        // SAFETY: the range is checked, and the view lives no longer than the exclusive access to `bytes`.
        let memory = try unsafe memory(of: &bytes, count: 1, at: offset)
        return unsafe _overrideLifetime(CView<Self>(memory: memory), mutating: &bytes)
    }

    /// A view of the array of `count` values at `offset`, for as long as `bytes` are borrowed.
    ///
    /// - Parameters:
    ///   - bytes: The memory.
    ///   - count: The number of values.
    ///   - offset: Where in `bytes` the array starts, in bytes.
    /// - Throws: ``SerializationError`` if `bytes` end before the array does.
    @inlinable @inline(__always)
    @_lifetime(&bytes)
    public static func arrayView(
        of bytes: inout MutableRawSpan, count: Int, at offset: Int = 0
    ) throws(SerializationError) -> CArrayView<Self> {
        // SAFETY: as for one value.
        let memory = try unsafe memory(of: &bytes, count: count, at: offset)
        return unsafe _overrideLifetime(CArrayView<Self>(memory: memory, count: count), mutating: &bytes)
    }

    /// A view of the value at `offset` in bytes of an array, which cannot be used otherwise meanwhile.
    ///
    /// - Parameters:
    ///   - bytes: The memory.
    ///   - offset: Where in `bytes` the value starts, in bytes.
    /// - Throws: ``SerializationError`` if `bytes` end before the value does.
    @inlinable @inline(__always)
    @_lifetime(&bytes)
    public static func view(of bytes: inout [UInt8], at offset: Int = 0) throws(SerializationError) -> CView<Self> {
        // SAFETY: the range is checked, and the view lives no longer than the exclusive access to `bytes`.
        let memory = try unsafe memory(of: &bytes, count: 1, at: offset)
        return unsafe _overrideLifetime(CView<Self>(memory: memory), mutating: &bytes)
    }

    /// A view of the C array of `count` values at `offset` in bytes of an array, which cannot be used otherwise meanwhile.
    ///
    /// - Parameters:
    ///   - bytes: The memory.
    ///   - count: The number of values.
    ///   - offset: Where in `bytes` the C array starts, in bytes.
    /// - Throws: ``SerializationError`` if `bytes` end before the C array does.
    @inlinable @inline(__always)
    @_lifetime(&bytes)
    public static func arrayView(
        of bytes: inout [UInt8], count: Int, at offset: Int = 0
    ) throws(SerializationError) -> CArrayView<Self> {
        // SAFETY: as for one value.
        let memory = try unsafe memory(of: &bytes, count: count, at: offset)
        return unsafe _overrideLifetime(CArrayView<Self>(memory: memory, count: count), mutating: &bytes)
    }

    /// A view of the value at `offset`, which is only read, for as long as `bytes` may be used.
    ///
    /// - Parameters:
    ///   - bytes: The memory.
    ///   - offset: Where in `bytes` the value starts, in bytes.
    /// - Throws: ``SerializationError`` if `bytes` end before the value does.
    @inlinable @inline(__always)
    @_lifetime(copy bytes)
    public static func view(of bytes: RawSpan, at offset: Int = 0) throws(SerializationError) -> CReadOnlyView<Self> {
        // SAFETY: the range is checked, nothing is written, and the view lives no longer than what `bytes` depend on.
        let memory = try unsafe memory(of: bytes, count: 1, at: offset)
        return unsafe _overrideLifetime(CReadOnlyView<Self>(memory: memory), copying: bytes)
    }

    /// A view of the array of `count` values at `offset`, which is only read, for as long as `bytes` may be used.
    ///
    /// - Parameters:
    ///   - bytes: The memory.
    ///   - count: The number of values.
    ///   - offset: Where in `bytes` the array starts, in bytes.
    /// - Throws: ``SerializationError`` if `bytes` end before the array does.
    @inlinable @inline(__always)
    @_lifetime(copy bytes)
    public static func arrayView(
        of bytes: RawSpan, count: Int, at offset: Int = 0
    ) throws(SerializationError) -> CReadOnlyArrayView<Self> {
        // SAFETY: as for one value.
        let memory = try unsafe memory(of: bytes, count: count, at: offset)
        return unsafe _overrideLifetime(CReadOnlyArrayView<Self>(memory: memory, count: count), copying: bytes)
    }

    /// A view of the value at `offset` in bytes of an array, which is only read.
    ///
    /// - Parameters:
    ///   - bytes: The memory.
    ///   - offset: Where in `bytes` the value starts, in bytes.
    /// - Throws: ``SerializationError`` if `bytes` end before the value does.
    @inlinable @inline(__always)
    @_lifetime(borrow bytes)
    public static func view(of bytes: [UInt8], at offset: Int = 0) throws(SerializationError) -> CReadOnlyView<Self> {
        // SAFETY: as for raw spans.
        let memory = try unsafe memory(of: bytes.span.bytes, count: 1, at: offset)
        return unsafe _overrideLifetime(CReadOnlyView<Self>(memory: memory), borrowing: bytes)
    }

    /// A view of the C array of `count` values at `offset` in bytes of an array, which is only read.
    ///
    /// - Parameters:
    ///   - bytes: The memory.
    ///   - count: The number of values.
    ///   - offset: Where in `bytes` the C array starts, in bytes.
    /// - Throws: ``SerializationError`` if `bytes` end before the C array does.
    @inlinable @inline(__always)
    @_lifetime(borrow bytes)
    public static func arrayView(
        of bytes: [UInt8], count: Int, at offset: Int = 0
    ) throws(SerializationError) -> CReadOnlyArrayView<Self> {
        // SAFETY: as for raw spans.
        let memory = try unsafe memory(of: bytes.span.bytes, count: count, at: offset)
        return unsafe _overrideLifetime(CReadOnlyArrayView<Self>(memory: memory, count: count), borrowing: bytes)
    }

    @inlinable @inline(__always)
    @unsafe
    static func memory(
        of bytes: inout MutableRawSpan, count: Int, at offset: Int
    ) throws(SerializationError) -> ViewMemory {
        try checkRange(count: count, at: offset, in: bytes.byteCount)
        return unsafe bytes.withUnsafeMutableBytes { unsafe ViewMemory($0.address(at: offset)) }
    }

    @inlinable @inline(__always)
    @unsafe
    static func memory(of bytes: inout [UInt8], count: Int, at offset: Int) throws(SerializationError) -> ViewMemory {
        var elements = bytes.mutableSpan
        var span = unsafe elements.mutableBytes
        return try unsafe memory(of: &span, count: count, at: offset)
    }

    @inlinable @inline(__always)
    @unsafe
    static func memory(of bytes: RawSpan, count: Int, at offset: Int) throws(SerializationError) -> ViewMemory {
        try checkRange(count: count, at: offset, in: bytes.byteCount)
        return unsafe bytes.withUnsafeBytes {
            unsafe ViewMemory(UnsafeMutableRawPointer(mutating: $0.address(at: offset)))
        }
    }
}

// Bytes to values.
extension CValue {
    /// Reads the value at `offset`.
    ///
    /// Checks the bounds once and then loads the fields. `offset` need not be aligned.
    ///
    /// - Parameters:
    ///   - bytes: Where to read.
    ///   - offset: Where in `bytes` the value starts, in bytes.
    /// - Throws: ``SerializationError`` if `bytes` ends before the value does, or holds something that is no value of this
    ///   type.
    @inlinable @inline(__always)
    @unsafe
    public static func read(from bytes: UnsafeRawBufferPointer, at offset: Int = 0) throws(SerializationError) -> Self {
        try checkRange(count: 1, at: offset, in: bytes.count)
        // SAFETY: the range was checked, and the caller vouches for the buffer.
        return try unsafe loadOne(from: bytes.address(at: offset), at: offset)
    }

    /// Reads the value at `offset`.
    ///
    /// Checks the bounds once and then loads the fields. `offset` need not be aligned.
    ///
    /// - Parameters:
    ///   - bytes: Where to read.
    ///   - offset: Where in `bytes` the value starts, in bytes.
    /// - Throws: ``SerializationError`` if `bytes` ends before the value does, or holds something that is no value of this
    ///   type.
    @inlinable @inline(__always)
    public static func read(from bytes: RawSpan, at offset: Int = 0) throws(SerializationError) -> Self {
        try unsafe bytes.withUnsafeBytes { bytes throws(SerializationError) in
            // SAFETY: the span is valid memory.
            try unsafe read(from: bytes, at: offset)
        }
    }

    /// Reads the value at `offset`.
    ///
    /// - Parameters:
    ///   - bytes: Where to read.
    ///   - offset: Where in `bytes` the value starts, in bytes.
    /// - Throws: ``SerializationError`` if `bytes` ends before the value does, or holds something that is no value of this
    ///   type.
    @inlinable
    public static func read(from bytes: [UInt8], at offset: Int = 0) throws(SerializationError) -> Self {
        try unsafe read(from: bytes.span.bytes, at: offset)
    }

    /// Reads a C array of `count` values.
    ///
    /// Checks the bounds once; one memcpy if Swift's layout is C's, otherwise the loads of the fields. Allocates the array.
    ///
    /// - Parameters:
    ///   - count: The number of values.
    ///   - bytes: Where to read.
    ///   - offset: Where in `bytes` the array starts, in bytes.
    /// - Throws: ``SerializationError`` if `bytes` ends before the array does, or holds something that is no value of this
    ///   type; the field is then named as `[3].kind`.
    @inlinable
    @unsafe
    public static func read(
        count: Int, from bytes: UnsafeRawBufferPointer, at offset: Int = 0
    ) throws(SerializationError) -> [Self] {
        try checkRange(count: count, at: offset, in: bytes.count)
        // SAFETY: the range was checked, and the caller vouches for the buffer.
        return try unsafe loadArray(from: bytes.address(at: offset), count: count, at: offset)
    }

    /// Reads a C array of `count` values.
    ///
    /// Checks the bounds once; one memcpy if Swift's layout is C's, otherwise the loads of the fields. Allocates the array.
    ///
    /// - Parameters:
    ///   - count: The number of values.
    ///   - bytes: Where to read.
    ///   - offset: Where in `bytes` the array starts, in bytes.
    /// - Throws: ``SerializationError`` if `bytes` ends before the array does, or holds something that is no value of this
    ///   type; the field is then named as `[3].kind`.
    @inlinable
    public static func read(
        count: Int, from bytes: RawSpan, at offset: Int = 0
    ) throws(SerializationError) -> [Self] {
        try unsafe bytes.withUnsafeBytes { bytes throws(SerializationError) in
            // SAFETY: the span is valid memory.
            try unsafe read(count: count, from: bytes, at: offset)
        }
    }

    /// Reads a C array of `count` values.
    ///
    /// - Parameters:
    ///   - count: The number of values.
    ///   - bytes: Where to read.
    ///   - offset: Where in `bytes` the array starts, in bytes.
    /// - Throws: ``SerializationError`` if `bytes` ends before the array does, or holds something that is no value of this
    ///   type; the field is then named as `[3].kind`.
    @inlinable
    public static func read(
        count: Int, from bytes: [UInt8], at offset: Int = 0
    ) throws(SerializationError) -> [Self] {
        try unsafe read(count: count, from: bytes.span.bytes, at: offset)
    }

    /// Reads a C array over the values in `values`, without allocating.
    ///
    /// Checks the bounds once; one memcpy if Swift's layout is C's, otherwise the loads of the fields.
    ///
    /// - Parameters:
    ///   - values: Where to put the values; as many are read as it has.
    ///   - bytes: Where to read.
    ///   - offset: Where in `bytes` the array starts, in bytes.
    /// - Throws: ``SerializationError`` if `bytes` ends before the array does; `values` is then unchanged. If `bytes` holds
    ///   something that is no value of this type, the field is named as `[3].kind` and other fields have been read.
    @inlinable
    public static func read(
        into values: inout MutableSpan<Self>, from bytes: RawSpan, at offset: Int = 0
    ) throws(SerializationError) {
        let count = values.count
        try checkRange(count: count, at: offset, in: bytes.byteCount)
        try unsafe bytes.withUnsafeBytes { bytes throws(SerializationError) in
            // SAFETY: the range was checked; exclusive access keeps `values` apart from `bytes`.
            let source = unsafe bytes.address(at: offset)
            let isValid = unsafe values.withUnsafeMutableBufferPointer { values in
                guard let first = values.baseAddress else { return true }
                return unsafe loadElements(first, count: count, from: source)
            }
            if !isValid { throw unsafe valueError(at: source, count: count, isArray: true, offset: offset) }
        }
    }
}

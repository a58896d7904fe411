// Values to bytes. Padding is written as zero: nothing stale leaks, and equal values give equal bytes.
extension CValue {
    /// The bytes of this value as C has them, with zero for padding. Allocates the array.
    @inlinable
    public var cBytes: [UInt8] {
        let size = Self.cLayout.size
        return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, initializedCount in
            // SAFETY: the buffer has room for one value; that of a type without bytes may have no address.
            unsafe storeScalars(to: buffer.rawBytes.address(at: 0))
            initializedCount = size
        }
    }

    /// The bytes of a C array of `values`, with zero for padding. Allocates the array.
    ///
    /// - Parameter values: The elements.
    @inlinable
    public static func cBytes(of values: [Self]) -> [UInt8] {
        let byteCount = values.count * cLayout.size
        return unsafe [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, initializedCount in
            // SAFETY: the buffer has room for all values.
            unsafe values.withUnsafeBufferPointer { values in
                unsafe storeElements(values, to: buffer.rawBytes.address(at: 0))
            }
            initializedCount = byteCount
        }
    }

    /// Writes this value as C has it, with zero for padding.
    ///
    /// Checks the bounds once and then stores the fields. `offset` need not be aligned.
    ///
    /// - Parameters:
    ///   - bytes: Where to write.
    ///   - offset: Where in `bytes` the value starts, in bytes.
    /// - Throws: ``SerializationError`` if the value does not fit; `bytes` is then unchanged.
    @inlinable @inline(__always)
    @unsafe
    public func write(to bytes: UnsafeMutableRawBufferPointer, at offset: Int = 0) throws(SerializationError) {
        try Self.checkRange(count: 1, at: offset, in: bytes.count)
        // SAFETY: the range was checked, and the caller vouches for the buffer.
        unsafe storeScalars(to: bytes.address(at: offset))
    }

    /// Writes this value as C has it, with zero for padding.
    ///
    /// Checks the bounds once and then stores the fields. `offset` need not be aligned.
    ///
    /// - Parameters:
    ///   - bytes: Where to write.
    ///   - offset: Where in `bytes` the value starts, in bytes.
    /// - Throws: ``SerializationError`` if the value does not fit; `bytes` is then unchanged.
    @inlinable @inline(__always)
    public func write(to bytes: inout MutableRawSpan, at offset: Int = 0) throws(SerializationError) {
        try unsafe bytes.withUnsafeMutableBytes { bytes throws(SerializationError) in
            // SAFETY: the span is valid memory.
            try unsafe write(to: bytes, at: offset)
        }
    }

    /// Writes this value as C has it over bytes of an array, with zero for padding.
    ///
    /// - Parameters:
    ///   - bytes: Where to write; its count does not change.
    ///   - offset: Where in `bytes` the value starts, in bytes.
    /// - Throws: ``SerializationError`` if the value does not fit; `bytes` is then unchanged.
    @inlinable
    public func write(to bytes: inout [UInt8], at offset: Int = 0) throws(SerializationError) {
        var elements = bytes.mutableSpan
        var span = unsafe elements.mutableBytes
        try write(to: &span, at: offset)
    }

    /// Writes a C array of `values`, with zero for padding.
    ///
    /// Checks the bounds once; one memcpy if Swift's layout is C's, otherwise the stores of the fields.
    ///
    /// - Parameters:
    ///   - values: What to write.
    ///   - bytes: Where to write; must not overlap `values`.
    ///   - offset: Where in `bytes` the array starts, in bytes.
    /// - Throws: ``SerializationError`` if the array does not fit; `bytes` is then unchanged.
    @inlinable
    @unsafe
    public static func write(
        contentsOf values: Span<Self>, to bytes: UnsafeMutableRawBufferPointer, at offset: Int = 0
    ) throws(SerializationError) {
        try checkRange(count: values.count, at: offset, in: bytes.count)
        unsafe values.withUnsafeBufferPointer { values in
            // SAFETY: the range was checked, and the caller vouches for the buffer.
            unsafe storeElements(values, to: bytes.address(at: offset))
        }
    }

    /// Writes a C array of `values`, with zero for padding.
    ///
    /// Checks the bounds once; one memcpy if Swift's layout is C's, otherwise the stores of the fields.
    ///
    /// - Parameters:
    ///   - values: What to write.
    ///   - bytes: Where to write.
    ///   - offset: Where in `bytes` the array starts, in bytes.
    /// - Throws: ``SerializationError`` if the array does not fit; `bytes` is then unchanged.
    @inlinable
    public static func write(
        contentsOf values: Span<Self>, to bytes: inout MutableRawSpan, at offset: Int = 0
    ) throws(SerializationError) {
        try unsafe bytes.withUnsafeMutableBytes { bytes throws(SerializationError) in
            // SAFETY: the span is valid memory, and exclusive access keeps `values` elsewhere.
            try unsafe write(contentsOf: values, to: bytes, at: offset)
        }
    }

    /// Writes a C array of `values` over bytes of an array, with zero for padding.
    ///
    /// - Parameters:
    ///   - values: What to write.
    ///   - bytes: Where to write; its count does not change.
    ///   - offset: Where in `bytes` the C array starts, in bytes.
    /// - Throws: ``SerializationError`` if the C array does not fit; `bytes` is then unchanged.
    @inlinable
    public static func write(
        contentsOf values: Span<Self>, to bytes: inout [UInt8], at offset: Int = 0
    ) throws(SerializationError) {
        var elements = bytes.mutableSpan
        var span = unsafe elements.mutableBytes
        try write(contentsOf: values, to: &span, at: offset)
    }
}

extension UnsafeMutableBufferPointer<UInt8> {
    @inlinable @inline(__always)
    @unsafe
    var rawBytes: UnsafeMutableRawBufferPointer { UnsafeMutableRawBufferPointer(self) }
}

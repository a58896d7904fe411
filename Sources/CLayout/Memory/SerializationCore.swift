// The one core of each direction: everything that writes or reads bytes comes through here.
extension CValue {
    /// Throws unless `count` values fit at `offset`: the only bounds check of a value or an array.
    @inlinable @inline(__always)
    static func checkRange(count: Int, at offset: Int, in byteCount: Int) throws(SerializationError) {
        let (needed, overflow) = count.multipliedReportingOverflow(by: cLayout.size)
        guard count >= 0, offset >= 0, !overflow, offset <= byteCount, needed <= byteCount &- offset else {
            throw rangeError(count: count, at: offset, in: byteCount)
        }
    }

    /// Writes `values` as a C array, with zero for padding.
    ///
    /// - Parameters:
    ///   - values: What to write; must not overlap `destination`.
    ///   - destination: Writable bytes for all values, at any alignment.
    @inlinable @inline(__always)
    @unsafe
    static func storeElements(_ values: UnsafeBufferPointer<Self>, to destination: UnsafeMutableRawPointer) {
        // SAFETY: the caller vouches for both; without values there may be no address.
        guard let first = values.baseAddress else { return }
        let size = cLayout.size
        if layoutIdentity.canWrite {
            unsafe destination.copyMemory(from: first, byteCount: values.count &* size)
        } else {
            for index in 0..<values.count {
                unsafe first[index].storeScalars(to: destination + index &* size)
            }
        }
    }

    /// Reads a C array into memory that need not be initialized.
    ///
    /// - Parameters:
    ///   - first: Memory for `count` values; must not overlap `source`.
    ///   - count: How many values to read.
    ///   - source: The bytes of as many values, at any alignment.
    /// - Returns: Whether the bytes were values. If not, some of the memory may be as it was.
    @inlinable @inline(__always)
    @unsafe
    static func loadElements(_ first: UnsafeMutablePointer<Self>, count: Int, from source: UnsafeRawPointer) -> Bool {
        // SAFETY: the caller vouches for both. Reading a value assigns each of its scalars or reports that it did not.
        let size = cLayout.size
        if layoutIdentity.canRead {
            unsafe UnsafeMutableRawPointer(first).copyMemory(from: source, byteCount: count &* size)
            return true
        }
        var isValid = true
        for index in 0..<count {
            if unsafe !first[index].loadScalars(from: source + index &* size) { isValid = false }
        }
        return isValid
    }

    /// Reads the value at `source`, which is `offset` bytes into its buffer.
    @inlinable @inline(__always)
    @unsafe
    static func loadOne(from source: UnsafeRawPointer, at offset: Int) throws(SerializationError) -> Self {
        // SAFETY: the caller vouches for the bytes.
        let value: Self? = withPrototype { value in
            unsafe value.loadScalars(from: source) ? value : nil
        }
        guard let value else { throw unsafe valueError(at: source, offset: offset) }
        return value
    }

    /// Reads the value at `source`, or ends the program with `advice` if the bytes are not a value.
    @inlinable @inline(__always)
    @unsafe
    static func loadOrTrap(from source: UnsafeRawPointer, advice: StaticString) -> Self {
        // SAFETY: the caller vouches for the bytes.
        withPrototype { value in
            if unsafe !value.loadScalars(from: source) { unsafe trapInvalid(at: source, advice: advice) }
            return value
        }
    }

    /// Reads the `count` values at `source`, which is `offset` bytes into its buffer.
    @inlinable @inline(__always)
    @unsafe
    static func loadArray(
        from source: UnsafeRawPointer, count: Int, at offset: Int
    ) throws(SerializationError) -> [Self] {
        var isValid = true
        // SAFETY: the caller vouches for the bytes. If a value is not valid, nobody reads the array.
        let values = unsafe [Self](unsafeUninitializedCapacity: count) { buffer, initializedCount in
            guard let first = buffer.baseAddress else { return }
            isValid = unsafe loadElements(first, count: count, from: source)
            initializedCount = isValid ? count : 0
        }
        guard isValid else { throw unsafe valueError(at: source, count: count, isArray: true, offset: offset) }
        return values
    }
}

extension UnsafeRawBufferPointer {
    /// The address of the byte at `offset`, which was checked to be in the buffer or at its end.
    @inlinable @inline(__always)
    @unsafe
    func address(at offset: Int) -> UnsafeRawPointer {
        // SAFETY: only an empty buffer has no address, and then no byte at the address is accessed.
        unsafe (baseAddress ?? UnsafeRawPointer(bitPattern: 16).unsafelyUnwrapped) + offset
    }
}

extension UnsafeMutableRawBufferPointer {
    /// The address of the byte at `offset`, which was checked to be in the buffer or at its end.
    @inlinable @inline(__always)
    @unsafe
    func address(at offset: Int) -> UnsafeMutableRawPointer {
        // SAFETY: as for the immutable buffer.
        unsafe UnsafeMutableRawPointer(mutating: UnsafeRawBufferPointer(self).address(at: offset))
    }
}

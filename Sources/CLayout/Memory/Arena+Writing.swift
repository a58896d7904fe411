extension Arena {
    /// Writes a value as C would have it.
    ///
    /// Padding is zero. Takes one allocation and the stores of the fields.
    ///
    /// - Parameter value: What to write.
    /// - Returns: Where it was written: C's `T *`.
    @inlinable @inline(__always)
    public func write<Value: CValue>(_ value: Value) -> ArenaPointer<Value> {
        let layout = Value.cLayout
        // SAFETY: the bytes were just taken for one value.
        let address = unsafe allocate(byteCount: layout.size, alignment: layout.alignment)
        unsafe value.storeScalars(to: address)
        return unsafe pointer(to: address, count: 1)
    }

    /// Writes values one behind the other, as a C array.
    ///
    /// Padding is zero. Takes one allocation, and one memcpy if Swift's layout is C's.
    ///
    /// - Parameter values: What to write.
    /// - Returns: Where they were written, with their count.
    @inlinable
    public func write<Value: CValue>(contentsOf values: [Value]) -> ArenaPointer<Value> {
        write(contentsOf: values.span)
    }

    /// Writes values one behind the other, as a C array.
    ///
    /// Padding is zero. Takes one allocation, and one memcpy if Swift's layout is C's.
    ///
    /// - Parameter values: What to write.
    /// - Returns: Where they were written, with their count.
    @inlinable
    public func write<Value: CValue>(contentsOf values: Span<Value>) -> ArenaPointer<Value> {
        // SAFETY: the bytes were just taken for as many values.
        let address = unsafe allocate(Value.self, uninitializedCount: values.count)
        unsafe values.withUnsafeBufferPointer { values in
            unsafe Value.storeElements(values, to: address)
        }
        return unsafe pointer(to: address, count: values.count)
    }

    /// Takes memory for `count` values, all of whose bytes are zero.
    ///
    /// Mirrors C's `calloc(count, sizeof(T))`.
    ///
    /// - Parameters:
    ///   - type: The type of the values.
    ///   - count: How many there are.
    /// - Precondition: `count` is not negative, and the values take less than a quarter of the address space.
    @inlinable
    public func allocate<Value: CValue>(_ type: Value.Type, count: Int = 1) -> ArenaPointer<Value> {
        // SAFETY: the bytes were just taken for as many values.
        let address = unsafe allocate(Value.self, uninitializedCount: count)
        unsafe address.initializeMemory(as: UInt8.self, repeating: 0, count: count &* Value.cLayout.size)
        return unsafe pointer(to: address, count: count)
    }

    /// Writes a string as UTF-8 with a NUL at the end: C's `char *`.
    ///
    /// C takes the string to end at the first NUL, also if that is one of the string's own.
    ///
    /// - Parameter string: What to write.
    /// - Returns: Where it was written; its count is the length in UTF-8 and 1 for the NUL.
    @inlinable
    public func write(cString string: String) -> ArenaPointer<CChar> {
        let utf8 = unsafe copyCString(string)
        // SAFETY: the string was written at the address, with a NUL.
        return unsafe pointer(to: UnsafeMutableRawPointer(utf8.address), count: utf8.count &+ 1)
    }

    /// Writes a string as `write(cString:)` does, for a C function that is called at once.
    ///
    /// - Parameter string: What to write.
    /// - Returns: The address of the first `char`, valid until a mark made before is released.
    @inlinable
    @unsafe
    func writeCString(_ string: String) -> UnsafeMutablePointer<CChar> {
        unsafe copyCString(string).address
    }

    /// Copies a string, and returns where to and how long it is without the NUL.
    @inlinable @inline(__always)
    @unsafe
    func copyCString(_ string: String) -> (address: UnsafeMutablePointer<CChar>, count: Int) {
        let copied = unsafe string.utf8.withContiguousStorageIfAvailable { unsafe (copyCString($0), $0.count) }
        if let copied = unsafe copied { return unsafe copied }
        // A string that Objective-C owns: Swift has to copy it first.
        var native = string
        return native.withUTF8 { unsafe (copyCString($0), $0.count) }
    }

    @inlinable @inline(__always)
    @unsafe
    func copyCString(_ utf8: UnsafeBufferPointer<UInt8>) -> UnsafeMutablePointer<CChar> {
        // SAFETY: the bytes are taken for the string and a NUL; an empty buffer may have no address to copy from.
        let address = unsafe allocate(byteCount: utf8.count &+ 1, alignment: 1)
        if let first = utf8.baseAddress { unsafe address.copyMemory(from: first, byteCount: utf8.count) }
        unsafe address.storeBytes(of: 0, toByteOffset: utf8.count, as: UInt8.self)
        return unsafe address.assumingMemoryBound(to: CChar.self)
    }

    /// Takes memory for `count` values.
    @inlinable @inline(__always)
    @unsafe
    func allocate<Value: CValue>(_ type: Value.Type, uninitializedCount count: Int) -> UnsafeMutableRawPointer {
        let layout = Value.cLayout
        let (byteCount, overflow) = count.multipliedReportingOverflow(by: layout.size)
        // A size that does not fit is refused with the message for one that is too large.
        return unsafe allocate(byteCount: overflow || count < 0 ? -1 : byteCount, alignment: layout.alignment)
    }

    @inlinable @inline(__always)
    @unsafe
    func pointer<Value: CValue>(to address: UnsafeMutableRawPointer, count: Int) -> ArenaPointer<Value> {
        #if DEBUG
        unsafe ArenaPointer(address: address, count: count, origin: ArenaPointerOrigin(arena: self))
        #else
        unsafe ArenaPointer(address: address, count: count)
        #endif
    }
}

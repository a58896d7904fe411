// Structs with the elements of their flexible array, through the same writing and reading as everything else.
extension CFlexibleLayout {
    /// The bytes of this struct with the elements behind it, with zero for padding. Allocates the array.
    ///
    /// - Parameter elements: The elements of the flexible array.
    public func cBytes(trailing elements: [Trailing]) -> [UInt8] {
        let byteCount = Self.requireByteCount(trailing: elements.count)
        return unsafe [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, initializedCount in
            // SAFETY: the buffer has room for the struct and the elements.
            unsafe store(trailing: elements.span, to: buffer.rawBytes.address(at: 0))
            initializedCount = byteCount
        }
    }

    /// Writes this struct and the elements of its flexible array, with zero for padding.
    ///
    /// Checks the bounds once.
    ///
    /// - Parameters:
    ///   - elements: The elements of the flexible array.
    ///   - bytes: Where to write.
    ///   - offset: Where in `bytes` the struct starts, in bytes.
    /// - Throws: ``SerializationError`` if both do not fit; `bytes` is then unchanged.
    @unsafe
    public func write(
        trailing elements: Span<Trailing>, to bytes: UnsafeMutableRawBufferPointer, at offset: Int = 0
    ) throws(SerializationError) {
        try Self.checkRange(trailing: elements.count, at: offset, in: bytes.count)
        // SAFETY: the range was checked, and the caller vouches for the buffer.
        unsafe store(trailing: elements, to: bytes.address(at: offset))
    }

    /// Writes this struct and the elements of its flexible array, with zero for padding.
    ///
    /// Checks the bounds once.
    ///
    /// - Parameters:
    ///   - elements: The elements of the flexible array.
    ///   - bytes: Where to write.
    ///   - offset: Where in `bytes` the struct starts, in bytes.
    /// - Throws: ``SerializationError`` if both do not fit; `bytes` is then unchanged.
    public func write(
        trailing elements: Span<Trailing>, to bytes: inout MutableRawSpan, at offset: Int = 0
    ) throws(SerializationError) {
        try unsafe bytes.withUnsafeMutableBytes { bytes throws(SerializationError) in
            // SAFETY: the span is valid memory.
            try unsafe write(trailing: elements, to: bytes, at: offset)
        }
    }

    /// Reads the elements of the flexible array of a struct.
    ///
    /// The struct itself is read as any other; it, or the program, knows how many elements there are. Allocates the array.
    ///
    /// - Parameters:
    ///   - count: The number of elements.
    ///   - bytes: Where to read.
    ///   - offset: Where in `bytes` the struct starts, in bytes.
    /// - Throws: ``SerializationError`` if `bytes` ends before the elements do, or holds something that is no element; the
    ///   field is then named as `[3].kind`.
    @unsafe
    public static func readTrailing(
        count: Int, from bytes: UnsafeRawBufferPointer, at offset: Int = 0
    ) throws(SerializationError) -> [Trailing] {
        try checkRange(trailing: count, at: offset, in: bytes.count)
        let first = offset + trailingOffset
        // SAFETY: the range was checked, and the caller vouches for the buffer.
        return try unsafe Trailing.loadArray(from: bytes.address(at: first), count: count, at: first)
    }

    /// Reads the elements of the flexible array of a struct.
    ///
    /// The struct itself is read as any other; it, or the program, knows how many elements there are. Allocates the array.
    ///
    /// - Parameters:
    ///   - count: The number of elements.
    ///   - bytes: Where to read.
    ///   - offset: Where in `bytes` the struct starts, in bytes.
    /// - Throws: ``SerializationError`` if `bytes` ends before the elements do, or holds something that is no element; the
    ///   field is then named as `[3].kind`.
    public static func readTrailing(
        count: Int, from bytes: RawSpan, at offset: Int = 0
    ) throws(SerializationError) -> [Trailing] {
        try unsafe bytes.withUnsafeBytes { bytes throws(SerializationError) in
            // SAFETY: the span is valid memory.
            try unsafe readTrailing(count: count, from: bytes, at: offset)
        }
    }

    /// Reads the elements of the flexible array of a struct.
    ///
    /// - Parameters:
    ///   - count: The number of elements.
    ///   - bytes: Where to read.
    ///   - offset: Where in `bytes` the struct starts, in bytes.
    /// - Throws: ``SerializationError`` if `bytes` ends before the elements do, or holds something that is no element; the
    ///   field is then named as `[3].kind`.
    public static func readTrailing(
        count: Int, from bytes: [UInt8], at offset: Int = 0
    ) throws(SerializationError) -> [Trailing] {
        try unsafe readTrailing(count: count, from: bytes.span.bytes, at: offset)
    }

    /// Throws unless the struct with `count` elements fits at `offset`.
    static func checkRange(trailing count: Int, at offset: Int, in byteCount: Int) throws(SerializationError) {
        if offset < 0 || count < 0 {
            throw .negativeRange(type: typeName(Self.self), offset: offset, count: count)
        }
        let needed = Self.byteCount(trailing: count) ?? Int.max
        let available = max(0, byteCount - offset)
        guard needed <= available else {
            throw .bufferTooShort(type: typeName(Self.self), needed: needed, available: available)
        }
    }

    static func requireByteCount(trailing count: Int) -> Int {
        guard let byteCount = byteCount(trailing: count) else {
            trap("\(count) elements behind \(typeName(Self.self)) are more than there is memory")
        }
        return byteCount
    }

    /// Writes this struct and its elements.
    ///
    /// - Parameters:
    ///   - elements: The elements of the flexible array.
    ///   - destination: Writable bytes for both, at any alignment.
    @unsafe
    func store(trailing elements: Span<Trailing>, to destination: UnsafeMutableRawPointer) {
        // SAFETY: the caller vouches for the bytes. The elements come last, because they may start in what is padding to
        // the struct.
        unsafe storeScalars(to: destination)
        unsafe elements.withUnsafeBufferPointer { elements in
            unsafe Trailing.storeElements(elements, to: destination + Self.trailingOffset)
        }
    }
}

extension Arena {
    /// Writes a struct and the elements of its flexible array.
    ///
    /// Padding is zero. Takes one allocation.
    ///
    /// - Parameters:
    ///   - value: The struct.
    ///   - elements: The elements of its flexible array.
    /// - Returns: Where the struct was written, C's `T *`, and where its elements were.
    public func write<Value: CFlexibleLayout>(
        _ value: Value, trailing elements: [Value.Trailing]
    ) -> (value: ArenaPointer<Value>, trailing: ArenaPointer<Value.Trailing>) {
        let byteCount = Value.requireByteCount(trailing: elements.count)
        // SAFETY: the bytes were just taken for the struct and the elements.
        let address = unsafe allocate(byteCount: byteCount, alignment: Value.cLayout.alignment)
        unsafe value.store(trailing: elements.span, to: address)
        return unsafe (
            pointer(to: address, count: 1), pointer(to: address + Value.trailingOffset, count: elements.count)
        )
    }
}

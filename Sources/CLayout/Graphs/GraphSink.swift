/// Where an encoded graph goes: memory, or a count of the bytes that it would take.
public protocol GraphSink {
    /// What writes the plain members of one struct.
    associatedtype Scalars: GraphScalarVisitor

    /// Whether pointers are offsets, so that addresses mean nothing.
    var isImage: Bool { get }

    /// Takes memory.
    ///
    /// - Parameters:
    ///   - byteCount: The number of bytes.
    ///   - alignment: The alignment in bytes.
    /// - Returns: Where the bytes are, from the start of the graph.
    /// - Throws: ``GraphError/Reason/bufferTooShort(needed:available:)``.
    mutating func reserve(byteCount: Int, alignment: Int) throws(GraphError) -> Int

    /// What writes the plain members of the struct at `offset`.
    func scalars(at offset: Int) -> Scalars

    /// Writes a pointer to what is at `target`; `NULL` for nil.
    func storePointer(to target: Int?, at offset: Int)

    /// Writes plain values one behind the other.
    @unsafe
    func storeElements<Value: CValue>(_ values: UnsafeBufferPointer<Value>, at offset: Int)

    /// Writes zeros.
    func storeZeros(at offset: Int, byteCount: Int)

    /// Takes memory for a string and its NUL, and writes both.
    ///
    /// - Returns: Where the string is, or an error if it has a NUL of its own.
    @unsafe
    mutating func storeCString(_ utf8: UnsafeBufferPointer<UInt8>) -> Result<Int, GraphError>

    /// The index of the first of `count` elements whose bytes are all zero.
    func firstZeroElement(at offset: Int, size: Int, count: Int) -> Int?
}

/// What writes the plain members of a struct between which are others.
public protocol GraphScalarVisitor: ScalarVisitor {
    /// Leaves `byteCount` bytes at `offset` to somebody else, and writes what is before them.
    mutating func skip(to offset: Int, byteCount: Int)

    /// Writes what is left of the `byteCount` bytes of the struct.
    mutating func finish(byteCount: Int)
}

extension WriteVisitor: GraphScalarVisitor {
    @inlinable @inline(__always)
    mutating func skip(to offset: Int, byteCount: Int) {
        unsafe advance(to: offset, by: byteCount)
    }

    @inlinable @inline(__always)
    mutating func finish(byteCount: Int) {
        unsafe finish(size: byteCount)
    }
}

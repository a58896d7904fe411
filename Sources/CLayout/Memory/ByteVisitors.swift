/// Writes each scalar to its offset, and zeroes the padding between them if asked to.
@usableFromInline
@unsafe
struct WriteVisitor: ScalarVisitor {
    @usableFromInline let destination: UnsafeMutableRawPointer
    @usableFromInline let zeroesPadding: Bool
    /// The offset behind the last byte written.
    @usableFromInline var end = 0

    @inlinable @inline(__always)
    init(destination: UnsafeMutableRawPointer, zeroesPadding: Bool) {
        unsafe self.destination = unsafe destination
        unsafe self.zeroesPadding = zeroesPadding
    }

    @inlinable @inline(__always)
    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        unsafe advance(to: offset, by: Scalar.cLayout.size)
        unsafe value.store(to: destination + offset)
    }

    @inlinable @inline(__always)
    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        let size = Scalar.cLayout.size
        unsafe advance(to: offset, by: count &* size)
        if case .converted = Scalar.representation {
            for index in 0..<count {
                unsafe first[index].store(to: destination + (offset &+ index &* size))
            }
        } else {
            unsafe (destination + offset).copyMemory(from: first, byteCount: count &* size)
        }
    }

    /// Zeroes what is between the last scalar and `offset`.
    @inlinable @inline(__always)
    mutating func advance(to offset: Int, by size: Int) {
        if unsafe zeroesPadding, unsafe offset > end {
            unsafe (destination + end).initializeMemory(as: UInt8.self, repeating: 0, count: offset &- end)
        }
        unsafe end = offset &+ size
    }
}

/// Assigns each scalar from the bytes at its offset.
@usableFromInline
@unsafe
struct ReadVisitor: ScalarVisitor {
    @usableFromInline let source: UnsafeRawPointer
    /// Whether all bytes so far were values of their types.
    @usableFromInline var isValid = true

    @inlinable @inline(__always)
    init(source: UnsafeRawPointer) {
        unsafe self.source = unsafe source
    }

    @inlinable @inline(__always)
    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        if unsafe !value.load(from: source + offset) { unsafe isValid = false }
    }

    @inlinable @inline(__always)
    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        let size = Scalar.cLayout.size
        if case .identical = Scalar.representation {
            unsafe UnsafeMutableRawPointer(first).copyMemory(from: source + offset, byteCount: count &* size)
        } else {
            for index in 0..<count {
                unsafe scalar(&first[index], at: offset &+ index &* size)
            }
        }
    }
}

extension CValue {
    /// Writes the C bytes of this value.
    ///
    /// - Parameters:
    ///   - destination: At least `cLayout.size` writable bytes at any alignment.
    ///   - zeroingPadding: Whether the padding is zeroed; otherwise it is left as it is.
    @inlinable @inline(__always)
    @unsafe
    func storeScalars(to destination: UnsafeMutableRawPointer, zeroingPadding: Bool) {
        var visitor = unsafe WriteVisitor(destination: destination, zeroesPadding: zeroingPadding)
        var copy = self
        unsafe copy.visitScalars(&visitor, at: 0)
        unsafe visitor.advance(to: Self.cLayout.size, by: 0)
    }

    /// Replaces this value by the one whose C bytes are at `source`.
    ///
    /// - Parameter source: At least `cLayout.size` readable bytes at any alignment.
    /// - Returns: Whether the bytes are a value of this type; if not, parts of this value may be unchanged.
    @inlinable @inline(__always)
    @unsafe
    mutating func loadScalars(from source: UnsafeRawPointer) -> Bool {
        var visitor = unsafe ReadVisitor(source: source)
        unsafe visitScalars(&visitor, at: 0)
        return unsafe visitor.isValid
    }
}

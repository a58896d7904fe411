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

    @inlinable @inline(__always)
    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {
        if unsafe !value.loadBits(from: source, atBit: bit, width: width) { unsafe isValid = false }
    }

    @inlinable @inline(__always)
    mutating func union<Union: CUnionLayout>(_ value: inout Union, at offset: Int) {
        let size = Union.cLayout.size
        // SAFETY: the storage has at least the C size, as `cLayout` makes sure. What is behind it is assigned too: equal
        // bytes make equal values.
        unsafe _withUnprotectedUnsafeMutablePointer(to: &value.storage) { storage in
            let bytes = UnsafeMutableRawPointer(storage)
            unsafe bytes.copyMemory(from: source + offset, byteCount: size)
            let rest = MemoryLayout<Union.Storage>.size &- size
            if rest > 0 { unsafe (bytes + size).initializeMemory(as: UInt8.self, repeating: 0, count: rest) }
        }
    }
}

extension CValue {
    /// Writes the C bytes of this value.
    ///
    /// - Parameters:
    ///   - destination: At least `cLayout.size` writable bytes at any alignment.
    ///   - padding: What becomes of the padding.
    @inlinable @inline(__always)
    @unsafe
    func storeScalars<Padding: PaddingTreatment>(to destination: UnsafeMutableRawPointer, padding: Padding.Type) {
        var visitor = unsafe WriteVisitor<Padding>(destination: destination)
        var copy = self
        unsafe copy.visitScalars(&visitor, at: 0)
        unsafe visitor.finish(size: Self.cLayout.size)
    }

    /// Writes the C bytes of this value, with padding of zeros.
    @inlinable @inline(__always)
    @unsafe
    func storeScalars(to destination: UnsafeMutableRawPointer) {
        unsafe storeScalars(to: destination, padding: ZeroedPadding.self)
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

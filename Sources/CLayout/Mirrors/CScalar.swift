/// A C value that is a single scalar.
public protocol CScalar: CLeaf {
    /// What the scalar is to an ABI.
    static var scalarKind: ScalarKind { get }

    /// Whether the C type is `_Atomic`.
    static var isAtomic: Bool { get }

    /// Writes the C bytes of this scalar.
    ///
    /// - Parameter destination: At least `cLayout.size` writable bytes at any alignment.
    @unsafe
    func store(to destination: UnsafeMutableRawPointer)

    /// Replaces this scalar by the one whose C bytes are at `source`.
    ///
    /// - Parameter source: At least `cLayout.size` readable bytes at any alignment.
    /// - Returns: Whether the bytes are a value of this type. If not, this scalar is unchanged.
    @unsafe
    mutating func load(from source: UnsafeRawPointer) -> Bool

    /// The number in the bytes at `source`, in decimal, or `NULL`: what an error shows of bytes that are not a value.
    ///
    /// - Parameter source: At least `cLayout.size` readable bytes at any alignment.
    @unsafe
    static func numberText(at source: UnsafeRawPointer) -> String
}

extension CScalar {
    @inlinable @inline(__always)
    public static var cLayout: ValueLayout {
        ValueLayout(size: MemoryLayout<Self>.size, alignment: MemoryLayout<Self>.alignment)
    }

    @inlinable @inline(__always)
    public static var isAggregate: Bool { false }

    @inlinable @inline(__always)
    public static var isAtomic: Bool { false }

    @inlinable @inline(__always)
    public static var representation: CRepresentation { .identical }

    @inlinable @inline(__always)
    public mutating func visitScalars<Visitor: ScalarVisitor>(_ visitor: inout Visitor, at offset: Int) {
        visitor.scalar(&self, at: offset)
    }

    @inlinable @inline(__always)
    public static func visitScalars<Visitor: ScalarVisitor>(
        ofElements first: UnsafeMutablePointer<Self>, count: Int, _ visitor: inout Visitor, at offset: Int
    ) {
        // SAFETY: the caller vouches for `count` elements.
        unsafe visitor.scalars(first, count: count, at: offset)
    }

    @inlinable @inline(__always)
    public func store(to destination: UnsafeMutableRawPointer) {
        // SAFETY: the caller vouches for the bytes.
        unsafe destination.storeBytes(of: self, as: Self.self)
    }

    @inlinable @inline(__always)
    public mutating func load(from source: UnsafeRawPointer) -> Bool {
        // SAFETY: the caller vouches for the bytes; every bit pattern is a value of an `identical` scalar.
        self = unsafe source.loadUnaligned(as: Self.self)
        return true
    }
}

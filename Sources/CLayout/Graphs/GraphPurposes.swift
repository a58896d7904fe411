/// Writes a graph.
@usableFromInline
enum GraphWriting: @unsafe GraphPurpose {
    @inlinable @inline(__always)
    static var writes: Bool { true }

    @inlinable @inline(__always)
    static func scalars(to destination: UnsafeMutableRawPointer) -> WriteVisitor {
        unsafe WriteVisitor(destination: destination, zeroesPadding: true)
    }
}

/// Counts the bytes of a graph.
@usableFromInline
enum GraphMeasuring: GraphPurpose {
    @inlinable @inline(__always)
    static var writes: Bool { false }

    @inlinable @inline(__always)
    static func scalars(to destination: UnsafeMutableRawPointer) -> IgnoringVisitor { IgnoringVisitor() }
}

extension GraphSink where Purpose == GraphWriting {
    /// Makes a sink for a block of memory.
    ///
    /// - Parameters:
    ///   - base: The first byte of the block, at any alignment.
    ///   - capacity: The size of the block in bytes.
    ///   - isImage: Whether pointers are offsets from `base`, rather than addresses.
    @inlinable @inline(__always)
    init(base: UnsafeMutableRawPointer, capacity: Int, isImage: Bool) {
        unsafe self.init(base: base, capacity: capacity, origin: isImage ? 0 : Int(bitPattern: base))
    }
}

extension GraphSink where Purpose == GraphMeasuring {
    /// Makes a sink that counts the bytes in a block that is aligned as its largest part.
    @inlinable @inline(__always)
    init() {
        // SAFETY: nothing is written.
        unsafe self.init(base: UnsafeMutableRawPointer(bitPattern: 16).unsafelyUnwrapped, capacity: .max, origin: 0)
    }
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

/// Ignores the plain members.
@usableFromInline
struct IgnoringVisitor: GraphScalarVisitor {
    @inlinable @inline(__always)
    init() {}

    @inlinable @inline(__always)
    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {}

    @inlinable @inline(__always)
    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {}

    @inlinable @inline(__always)
    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {}

    @inlinable @inline(__always)
    mutating func union<Union: CUnionLayout>(_ value: inout Union, at offset: Int) {}

    @inlinable @inline(__always)
    mutating func skip(to offset: Int, byteCount: Int) {}

    @inlinable @inline(__always)
    mutating func finish(byteCount: Int) {}
}

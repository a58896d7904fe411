/// Writes a graph with addresses for pointers.
@usableFromInline
enum ArenaWriting: @unsafe GraphPurpose {
    @inlinable @inline(__always)
    static var writes: Bool { true }

    @inlinable @inline(__always)
    static var isImage: Bool { false }

    @inlinable @inline(__always)
    static func scalars(in sink: GraphSink<Self>, at start: Int) -> WriteVisitor<ZeroedPadding> {
        unsafe WriteVisitor(destination: sink.address(of: start))
    }
}

/// Writes a graph with offsets for pointers.
@usableFromInline
enum ImageWriting: @unsafe GraphPurpose {
    @inlinable @inline(__always)
    static var writes: Bool { true }

    @inlinable @inline(__always)
    static var isImage: Bool { true }

    @inlinable @inline(__always)
    static func scalars(in sink: GraphSink<Self>, at start: Int) -> WriteVisitor<ZeroedPadding> {
        unsafe WriteVisitor(destination: sink.address(of: start))
    }
}

/// Counts the bytes of a graph.
@usableFromInline
enum GraphMeasuring: @unsafe GraphPurpose {
    @inlinable @inline(__always)
    static var writes: Bool { false }

    @inlinable @inline(__always)
    static var isImage: Bool { false }

    @inlinable @inline(__always)
    static func scalars(in sink: GraphSink<Self>, at start: Int) -> IgnoringVisitor { IgnoringVisitor() }
}

extension GraphSink where Purpose == ImageWriting {
    /// Makes a sink for a block of memory.
    ///
    /// - Parameter bytes: The block, at any alignment.
    @inlinable @inline(__always)
    init(_ bytes: UnsafeMutableRawBufferPointer) {
        unsafe self.init(base: Int(bitPattern: bytes.address(at: 0)), start: 0, limit: bytes.count)
    }
}

extension GraphSink where Purpose == GraphMeasuring {
    /// Makes a sink that counts the bytes in a block that is aligned as its largest part.
    @inlinable @inline(__always)
    init() {
        unsafe self.init(start: 0, limit: .max)
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

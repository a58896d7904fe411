#if !hasFeature(Embedded)
/// Stores each scalar it is shown and leaves everything else as it is, as assignments do in C.
@usableFromInline
@unsafe
struct AssignVisitor: ScalarVisitor {
    @usableFromInline let destination: UnsafeMutableRawPointer

    @inlinable @inline(__always)
    init(destination: UnsafeMutableRawPointer) {
        unsafe self.destination = unsafe destination
    }

    @inlinable @inline(__always)
    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        // SAFETY: whoever made the visitor vouches for the destination; so for the others.
        unsafe value.store(to: destination + offset)
    }

    @inlinable @inline(__always)
    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        let size = Scalar.cLayout.size
        if case .converted = Scalar.representation {
            for index in 0..<count {
                unsafe first[index].store(to: destination + (offset &+ index &* size))
            }
        } else {
            unsafe (destination + offset).copyMemory(from: first, byteCount: count &* size)
        }
    }

    @inlinable @inline(__always)
    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {
        unsafe destination.replaceBits(value.bits(width: width), atBit: bit, width: width)
    }
}
#endif

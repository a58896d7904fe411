/// Compares where Swift and C have each scalar of a value.
@usableFromInline
@unsafe
struct IdentityVisitor: ScalarVisitor {
    /// Where Swift has the value.
    @usableFromInline let base: UInt
    /// The C offset behind the last scalar.
    @usableFromInline var end = 0
    /// Whether each scalar has the same offset in both, and directly follows the one before it.
    @usableFromInline var hasSameOffsets = true
    /// Whether each scalar has the same bytes in both.
    @usableFromInline var hasSameBytes = true
    /// Whether all bytes are values.
    @usableFromInline var acceptsAllBytes = true

    @inlinable @inline(__always)
    init(base: UInt) {
        unsafe self.base = base
    }

    @inlinable @inline(__always)
    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        // SAFETY: only the address is used.
        unsafe _withUnprotectedUnsafeMutablePointer(to: &value) { unsafe scalars($0, count: 1, at: offset) }
    }

    @inlinable @inline(__always)
    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        let swiftOffset = unsafe Int(bitPattern: UInt(bitPattern: first) &- base)
        if unsafe swiftOffset != offset || offset != end { unsafe hasSameOffsets = false }
        if count > 1, Scalar.cLayout.size != MemoryLayout<Scalar>.stride { unsafe hasSameOffsets = false }
        unsafe end = offset &+ count &* Scalar.cLayout.size
        switch Scalar.representation {
        case .identical: break
        case .restricted: unsafe acceptsAllBytes = false
        case .converted: unsafe hasSameBytes = false
        }
    }

    @inlinable @inline(__always)
    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {
        // Even one as wide as its type: a copy would not be faster by much, and few are alone in their bytes.
        unsafe hasSameBytes = false
    }
}

/// What a byte-wise copy between Swift's memory and C's may do.
@usableFromInline
struct LayoutIdentity {
    /// Whether Swift's bytes of a value are C's, without padding.
    @usableFromInline let canWrite: Bool
    /// Whether also all bytes are a value.
    @usableFromInline let canRead: Bool

    @inlinable @inline(__always)
    init(canWrite: Bool, canRead: Bool) {
        self.canWrite = canWrite
        self.canRead = canRead
    }
}

extension CValue {
    /// Whether Swift's bytes of a value are C's: no padding, the same offsets, and every bit pattern is a value.
    ///
    /// Arrays of such a type are written and read by one memcpy. A constant in optimized builds.
    @inlinable
    public static var isLayoutIdentical: Bool { layoutIdentity.canRead }

    // Not always inlined, like the layout: folded once per type.
    @inlinable
    static var layoutIdentity: LayoutIdentity {
        let size = cLayout.size
        guard MemoryLayout<Self>.size == size, MemoryLayout<Self>.stride == size else {
            return LayoutIdentity(canWrite: false, canRead: false)
        }
        return withPrototype { value in
            // SAFETY: only the address is used.
            let base = unsafe _withUnprotectedUnsafeMutablePointer(to: &value) { UInt(bitPattern: $0) }
            var visitor = unsafe IdentityVisitor(base: base)
            unsafe value.visitScalars(&visitor, at: 0)
            let canWrite = unsafe visitor.hasSameOffsets && visitor.hasSameBytes && visitor.end == size
            return unsafe LayoutIdentity(canWrite: canWrite, canRead: canWrite && visitor.acceptsAllBytes)
        }
    }
}

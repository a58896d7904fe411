#if !hasFeature(Embedded)
/// Shows another visitor those scalars that lie in a range of Swift's memory: those of one property.
@usableFromInline
@unsafe
struct RangeVisitor<Visitor: ScalarVisitor>: ScalarVisitor {
    @usableFromInline var visitor: Visitor
    /// The address of the value that has the range.
    @usableFromInline let base: UInt
    /// The offset of the range in the value, in bytes.
    @usableFromInline let offset: UInt
    /// The size of the range in bytes.
    @usableFromInline let size: UInt

    /// Passes on the scalars that `range` has in `value`.
    @inlinable @inline(__always)
    init<Value>(_ visitor: Visitor, _ range: PropertyRange, in value: inout Value) {
        unsafe self.visitor = visitor
        // SAFETY: only the address is used.
        unsafe base = _withUnprotectedUnsafeMutablePointer(to: &value) { UInt(bitPattern: $0) }
        unsafe offset = UInt(bitPattern: range.offset)
        unsafe size = UInt(bitPattern: range.size)
    }

    /// The offset of a property in the range: below `size` if it is in there.
    @inlinable @inline(__always)
    func offsetInRange(_ property: UnsafeMutableRawPointer) -> UInt {
        // The difference of the addresses first: it is a constant to LLVM, and the sum of address and offset is not always.
        unsafe UInt(bitPattern: property) &- base &- offset
    }

    @inlinable @inline(__always)
    func contains<Scalar>(_ value: inout Scalar) -> Bool {
        // SAFETY: only the address is used.
        unsafe _withUnprotectedUnsafeMutablePointer(to: &value) { unsafe offsetInRange($0) < size }
    }

    @inlinable @inline(__always)
    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        if unsafe contains(&value) { unsafe visitor.scalar(&value, at: offset) }
    }

    @inlinable @inline(__always)
    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        let byteCount = UInt(bitPattern: count &* MemoryLayout<Scalar>.stride)
        let start = unsafe offsetInRange(first)
        if unsafe start < size, unsafe byteCount <= size &- start {
            unsafe visitor.scalars(first, count: count, at: offset)
        } else if unsafe start < size || 0 &- start < byteCount {
            // The range ends or starts within the array: it is an element of a tuple.
            for index in 0..<count {
                unsafe visitor.enter(element: index)
                // SAFETY: the caller vouches for `count` scalars.
                unsafe scalar(&first[index], at: offset &+ index &* Scalar.cLayout.size)
                unsafe visitor.leave()
            }
        }
    }

    @inlinable @inline(__always)
    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {
        if unsafe contains(&value) { unsafe visitor.bits(&value, atBit: bit, width: width) }
    }

    @inlinable @inline(__always)
    mutating func union<Union: CUnionLayout>(_ value: inout Union, at offset: Int) {
        if unsafe contains(&value) { unsafe visitor.union(&value, at: offset) }
    }

    @inlinable @inline(__always)
    mutating func enter(field name: StaticString) { unsafe visitor.enter(field: name) }

    @inlinable @inline(__always)
    mutating func enter(element index: Int) { unsafe visitor.enter(element: index) }

    @inlinable @inline(__always)
    mutating func leave() { unsafe visitor.leave() }
}
#endif

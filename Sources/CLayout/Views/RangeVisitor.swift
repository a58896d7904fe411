#if !hasFeature(Embedded)
/// Shows another visitor those scalars that lie in a range of Swift's memory: those of one property.
@usableFromInline
@unsafe
struct RangeVisitor<Visitor: ScalarVisitor>: ScalarVisitor {
    @usableFromInline var visitor: Visitor
    /// The address of the first byte of the range.
    @usableFromInline let start: UInt
    /// The size of the range in bytes.
    @usableFromInline let size: UInt

    /// Passes on the scalars that `range` has in `value`.
    @inlinable @inline(__always)
    init<Value>(_ visitor: Visitor, _ range: PropertyRange, in value: inout Value) {
        unsafe self.visitor = visitor
        // SAFETY: only the address is used.
        unsafe start =
            _withUnprotectedUnsafeMutablePointer(to: &value) { UInt(bitPattern: $0) }
            &+ UInt(bitPattern: range.offset)
        unsafe size = UInt(bitPattern: range.size)
    }

    @inlinable @inline(__always)
    func contains<Scalar>(_ value: inout Scalar) -> Bool {
        // SAFETY: only the address is used.
        unsafe _withUnprotectedUnsafeMutablePointer(to: &value) { unsafe UInt(bitPattern: $0) &- start < size }
    }

    @inlinable @inline(__always)
    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        if unsafe contains(&value) { unsafe visitor.scalar(&value, at: offset) }
    }

    @inlinable @inline(__always)
    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        let byteCount = UInt(bitPattern: count &* MemoryLayout<Scalar>.stride)
        let address = UInt(bitPattern: first)
        if unsafe address &- start < size, unsafe byteCount <= size &- (address &- start) {
            unsafe visitor.scalars(first, count: count, at: offset)
        } else if unsafe address &- start < size || start &- address < byteCount {
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

public struct ArgumentClass: Equatable, Sendable {
    /// a nibble per part
    public let shape: UInt16
    public let size: Int
    @inlinable @inline(__always)
    init(shape: UInt16, size: Int) { self.shape = shape; self.size = size }

    @inlinable @inline(__always)
    public init<Value: CValue>(of type: Value.Type) {
        let layout = Value.cLayout
        size = layout.size
        if layout.size > 16 { shape = 0xFFFF; return }
        var classifier = SystemVClassifier()
        Value.visitScalars(&classifier, at: 0)
        shape = classifier.shape
    }
}
@usableFromInline
struct SystemVClassifier: ScalarVisitor {
    @usableFromInline var mask: UInt8 = 0
    @inlinable @inline(__always) init() {}
    @inlinable @inline(__always)
    mutating func scalars(_ kind: ScalarKind, size: Int, at offset: Int, count: Int) {
        let last = offset &+ size &* count &- 1
        if kind == .float && size == 4 {
            let slots = ((2 &<< (last &>> 2)) &- 1) & ~((1 &<< (offset &>> 2)) &- 1)
            mask |= UInt8(truncatingIfNeeded: ((slots & 3) &<< 1) | ((slots & 12) &<< 3))
        } else {
            let bit = kind == .float ? 8 : 1
            let words = ((2 &<< (last &>> 3)) &- 1) & ~((1 &<< (offset &>> 3)) &- 1)
            mask |= UInt8(truncatingIfNeeded: ((words & 1) | ((words & 2) &<< 3)) &* bit)
        }
    }
    @inlinable @inline(__always)
    static func part(_ m: UInt8) -> UInt16 {
        if m & 1 != 0 { return 1 }
        if m & 8 != 0 { return 4 }
        if m & 4 != 0 { return 3 }
        if m & 2 != 0 { return 2 }
        return 0
    }
    @inlinable @inline(__always)
    var shape: UInt16 { Self.part(mask & 15) | (Self.part(mask &>> 4) &<< 4) }
}

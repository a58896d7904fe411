// C arrays: elements one stride apart, in Swift memory and in C memory. Tuples, `InlineArray` and bulk copies share this.

extension ValueLayout {
    /// The layout of C's `T[count]`.
    @inlinable @inline(__always)
    func repeated(_ count: Int) -> ValueLayout {
        ValueLayout(size: size &* count, alignment: alignment)
    }
}

extension CValue {
    @inlinable @inline(__always)
    static func visitScalars<Visitor: ScalarVisitor>(
        ofElements count: Int, _ visitor: inout Visitor, at offset: Int
    ) {
        for index in 0..<count {
            visitScalars(&visitor, at: offset &+ index &* cLayout.size)
        }
    }

    @inlinable @inline(__always)
    static func store(
        _ first: UnsafePointer<Self>, count: Int, to destination: UnsafeMutableRawPointer, padding: Padding
    ) {
        for index in 0..<count {
            // SAFETY: the caller vouches for `count` elements on both sides.
            unsafe first[index].store(to: destination + index &* cLayout.size, padding: padding)
        }
    }

    @inlinable @inline(__always)
    static func load(_ first: UnsafeMutablePointer<Self>, count: Int, from source: UnsafeRawPointer) -> Bool {
        var isValid = true
        for index in 0..<count {
            // SAFETY: the caller vouches for `count` elements on both sides.
            if unsafe !first[index].load(from: source + index &* cLayout.size) { isValid = false }
        }
        return isValid
    }
}

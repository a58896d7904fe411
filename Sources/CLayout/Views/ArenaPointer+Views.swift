extension ArenaPointer {
    /// A view of the first value: C's `pointer->`.
    ///
    /// It can be used as long as this pointer can.
    ///
    /// - Precondition: There is a value.
    @inlinable @inline(__always)
    public var view: CView<Value> {
        @_lifetime(borrow self)
        get {
            if count < 1 { trapIndex(0) }
            // SAFETY: the memory is of `count` values; debug builds check at each use that it was not released.
            return unsafe _overrideLifetime(CView<Value>(memory: memory), borrowing: self)
        }
    }

    /// A view of all values, as an array.
    ///
    /// It can be used as long as this pointer can.
    @inlinable @inline(__always)
    public var arrayView: CArrayView<Value> {
        @_lifetime(borrow self)
        get {
            // SAFETY: as for `view`.
            unsafe _overrideLifetime(CArrayView<Value>(memory: memory, count: count), borrowing: self)
        }
    }

    @inlinable @inline(__always)
    @unsafe
    var memory: ViewMemory {
        checkUse()
        #if DEBUG
        return unsafe ViewMemory(address, origin: origin)
        #else
        return unsafe ViewMemory(address)
        #endif
    }
}

// The values as a collection of Swift's, which may be sorted, sliced and changed in place.
extension ArenaPointer: RandomAccessCollection, MutableCollection {
    @inlinable @inline(__always)
    public var startIndex: Int { 0 }

    @inlinable @inline(__always)
    public var endIndex: Int { count }
}

extension ArenaPointer {
    /// A view of the first value: C's `pointer->`.
    ///
    /// It can be used as long as this pointer; ``Arena/view(of:)`` also keeps the arena.
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
    /// It can be used as long as this pointer; ``Arena/arrayView(of:)`` also keeps the arena.
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

extension Arena {
    /// A view of the first value of a pointer, which keeps this arena as long as the view is used.
    ///
    /// - Parameter pointer: A pointer of this arena.
    /// - Precondition: There is a value.
    @inlinable @inline(__always)
    @_lifetime(borrow self)
    public func view<Value>(of pointer: ArenaPointer<Value>) -> CView<Value> {
        // SAFETY: the arena owns the memory, and the view does not outlive it.
        unsafe _overrideLifetime(pointer.view, borrowing: self)
    }

    /// A view of all values of a pointer, which keeps this arena as long as the view is used.
    ///
    /// - Parameter pointer: A pointer of this arena.
    @inlinable @inline(__always)
    @_lifetime(borrow self)
    public func arrayView<Value>(of pointer: ArenaPointer<Value>) -> CArrayView<Value> {
        // SAFETY: as for one value.
        unsafe _overrideLifetime(pointer.arrayView, borrowing: self)
    }
}

// The values as a collection of Swift's, which may be sorted, sliced and changed in place.
extension ArenaPointer: RandomAccessCollection, MutableCollection {
    @inlinable @inline(__always)
    public var startIndex: Int { 0 }

    @inlinable @inline(__always)
    public var endIndex: Int { count }
}

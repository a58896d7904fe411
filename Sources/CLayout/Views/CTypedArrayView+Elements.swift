// The elements of an array: views, or by value what has no members of its own.
extension CTypedArrayView where Element: CStructLayout {
    /// A view of the element at `index`.
    ///
    /// - Precondition: `index` is one of ``indices``.
    @inlinable @inline(__always)
    public subscript(index: Int) -> CTypedView<Element, Access> {
        @_lifetime(copy self)
        get {
            // SAFETY: `element` checks the index, and the view lives no longer than this one.
            unsafe _overrideLifetime(CTypedView<Element, Access>(memory: element(index)), copying: self)
        }
    }
}

extension CTypedArrayView {
    /// A view of the element at `index`, which is an array.
    ///
    /// - Precondition: `index` is one of ``indices``.
    @inlinable @inline(__always)
    public subscript<Inner: CValue, let innerCount: Int>(index: Int) -> CTypedArrayView<Inner, Access>
    where Element == InlineArray<innerCount, Inner> {
        @_lifetime(copy self)
        get {
            // SAFETY: `element` checks the index, and the view lives no longer than this one.
            let view = unsafe CTypedArrayView<Inner, Access>(memory: element(index), count: innerCount)
            return unsafe _overrideLifetime(view, copying: self)
        }
    }
}

extension CTypedArrayView where Element: CLeaf, Access == CReadOnly {
    /// The element at `index`.
    ///
    /// - Precondition: `index` is one of ``indices``, and the bytes are a value: see ``read(at:)``.
    @inlinable @inline(__always)
    public subscript(index: Int) -> Element { loadOrTrap(index) }
}

extension CTypedArrayView where Element: CLeaf, Access == CReadWrite {
    /// The element at `index`.
    ///
    /// - Precondition: `index` is one of ``indices``; when read, the bytes are a value: see ``read(at:)``.
    @inlinable @inline(__always)
    public subscript(index: Int) -> Element {
        get { loadOrTrap(index) }
        nonmutating set {
            // SAFETY: `element` checks the index.
            unsafe newValue.storeScalars(to: element(index).address)
        }
    }
}

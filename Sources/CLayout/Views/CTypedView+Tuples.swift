#if !hasFeature(Embedded)
// Members that are homogeneous tuples, how Swift imports C arrays.
extension CTypedView where Value: CStructLayout {
    /// A view of a member that is an array of 2.
    @inlinable @inline(__always)
    public subscript<T: CValue>(
        dynamicMember path: WritableKeyPath<Value, (T, T)>
    ) -> CTypedArrayView<T, Access> {
        @_lifetime(copy self)
        get { elements(of: path, T.self, count: 2) }
    }

    /// A view of a member that is an array of 3.
    @inlinable @inline(__always)
    public subscript<T: CValue>(
        dynamicMember path: WritableKeyPath<Value, (T, T, T)>
    ) -> CTypedArrayView<T, Access> {
        @_lifetime(copy self)
        get { elements(of: path, T.self, count: 3) }
    }

    /// A view of a member that is an array of 4.
    @inlinable @inline(__always)
    public subscript<T: CValue>(
        dynamicMember path: WritableKeyPath<Value, (T, T, T, T)>
    ) -> CTypedArrayView<T, Access> {
        @_lifetime(copy self)
        get { elements(of: path, T.self, count: 4) }
    }

    /// A view of a member that is an array of 5.
    @inlinable @inline(__always)
    public subscript<T: CValue>(
        dynamicMember path: WritableKeyPath<Value, (T, T, T, T, T)>
    ) -> CTypedArrayView<T, Access> {
        @_lifetime(copy self)
        get { elements(of: path, T.self, count: 5) }
    }

    /// A view of a member that is an array of 6.
    @inlinable @inline(__always)
    public subscript<T: CValue>(
        dynamicMember path: WritableKeyPath<Value, (T, T, T, T, T, T)>
    ) -> CTypedArrayView<T, Access> {
        @_lifetime(copy self)
        get { elements(of: path, T.self, count: 6) }
    }

    /// A view of a member that is an array of 7.
    @inlinable @inline(__always)
    public subscript<T: CValue>(
        dynamicMember path: WritableKeyPath<Value, (T, T, T, T, T, T, T)>
    ) -> CTypedArrayView<T, Access> {
        @_lifetime(copy self)
        get { elements(of: path, T.self, count: 7) }
    }

    /// A view of a member that is an array of 8.
    @inlinable @inline(__always)
    public subscript<T: CValue>(
        dynamicMember path: WritableKeyPath<Value, (T, T, T, T, T, T, T, T)>
    ) -> CTypedArrayView<T, Access> {
        @_lifetime(copy self)
        get { elements(of: path, T.self, count: 8) }
    }

    /// A view of a member that is an array of 9.
    @inlinable @inline(__always)
    public subscript<T: CValue>(
        dynamicMember path: WritableKeyPath<Value, (T, T, T, T, T, T, T, T, T)>
    ) -> CTypedArrayView<T, Access> {
        @_lifetime(copy self)
        get { elements(of: path, T.self, count: 9) }
    }

    /// A view of a member that is an array of 10.
    @inlinable @inline(__always)
    public subscript<T: CValue>(
        dynamicMember path: WritableKeyPath<Value, (T, T, T, T, T, T, T, T, T, T)>
    ) -> CTypedArrayView<T, Access> {
        @_lifetime(copy self)
        get { elements(of: path, T.self, count: 10) }
    }

    /// A view of a member that is an array of 11.
    @inlinable @inline(__always)
    public subscript<T: CValue>(
        dynamicMember path: WritableKeyPath<Value, (T, T, T, T, T, T, T, T, T, T, T)>
    ) -> CTypedArrayView<T, Access> {
        @_lifetime(copy self)
        get { elements(of: path, T.self, count: 11) }
    }

    /// A view of a member that is an array of 12.
    @inlinable @inline(__always)
    public subscript<T: CValue>(
        dynamicMember path: WritableKeyPath<Value, (T, T, T, T, T, T, T, T, T, T, T, T)>
    ) -> CTypedArrayView<T, Access> {
        @_lifetime(copy self)
        get { elements(of: path, T.self, count: 12) }
    }

    /// A view of a member that is an array of 13.
    @inlinable @inline(__always)
    public subscript<T: CValue>(
        dynamicMember path: WritableKeyPath<Value, (T, T, T, T, T, T, T, T, T, T, T, T, T)>
    ) -> CTypedArrayView<T, Access> {
        @_lifetime(copy self)
        get { elements(of: path, T.self, count: 13) }
    }

    /// A view of a member that is an array of 14.
    @inlinable @inline(__always)
    public subscript<T: CValue>(
        dynamicMember path: WritableKeyPath<Value, (T, T, T, T, T, T, T, T, T, T, T, T, T, T)>
    ) -> CTypedArrayView<T, Access> {
        @_lifetime(copy self)
        get { elements(of: path, T.self, count: 14) }
    }

    /// A view of a member that is an array of 15.
    @inlinable @inline(__always)
    public subscript<T: CValue>(
        dynamicMember path: WritableKeyPath<Value, (T, T, T, T, T, T, T, T, T, T, T, T, T, T, T)>
    ) -> CTypedArrayView<T, Access> {
        @_lifetime(copy self)
        get { elements(of: path, T.self, count: 15) }
    }

    /// A view of a member that is an array of 16.
    @inlinable @inline(__always)
    public subscript<T: CValue>(
        dynamicMember path: WritableKeyPath<Value, (T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T)>
    ) -> CTypedArrayView<T, Access> {
        @_lifetime(copy self)
        get { elements(of: path, T.self, count: 16) }
    }
}
#endif

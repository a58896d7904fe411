#if !hasFeature(Embedded)
// The members of a struct or union: views first, and by value what has no members of its own. The last overload takes everything
// else, and makes the compiler say which name it does not know.
extension CTypedView where Value: CStructLayout {
    /// A view of a member that is a struct or union.
    ///
    /// - Precondition: The property is stored, or a member of a union.
    @inlinable @inline(__always)
    public subscript<Member: CStructLayout>(
        dynamicMember path: WritableKeyPath<Value, Member>
    ) -> CTypedView<Member, Access> {
        @_lifetime(copy self)
        get {
            // SAFETY: the member is within the value, and its view lives no longer.
            let offset = Value.memberOffset(of: path, size: Member.cLayout.size)
            let view = unsafe CTypedView<Member, Access>(memory: memory.advanced(by: offset))
            return unsafe _overrideLifetime(view, copying: self)
        }
    }

    /// A view of a member that is an array.
    ///
    /// - Precondition: The property is stored, or a member of a union.
    @inlinable @inline(__always)
    public subscript<Element: CValue, let count: Int>(
        dynamicMember path: WritableKeyPath<Value, InlineArray<count, Element>>
    ) -> CTypedArrayView<Element, Access> {
        @_lifetime(copy self)
        get { elements(of: path, Element.self, count: count) }
    }

    /// A view of the `count` elements of a member that is an array.
    @inlinable @inline(__always)
    @_lifetime(copy self)
    func elements<Member, Element: CValue>(
        of path: KeyPath<Value, Member>, _ type: Element.Type, count: Int
    ) -> CTypedArrayView<Element, Access> {
        // SAFETY: the member is within the value, and its view lives no longer.
        let offset = Value.memberOffset(of: path, size: count &* Element.cLayout.size)
        let view = unsafe CTypedArrayView<Element, Access>(memory: memory.advanced(by: offset), count: count)
        return unsafe _overrideLifetime(view, copying: self)
    }

    /// A member without members of its own.
    ///
    /// - Precondition: Its bytes are a value of its type: see ``read(_:)``.
    @inlinable @inline(__always)
    public subscript<Member: CLeaf>(dynamicMember path: KeyPath<Value, Member>) -> Member {
        loadOrTrap(path)
    }

    /// Any other property: a C function, one that is computed, or a struct or array as a value.
    ///
    /// What is computed is computed from the whole value.
    ///
    /// - Precondition: Its bytes are a value of its type: see ``read(_:)``.
    @inlinable @inline(__always)
    @_disfavoredOverload
    public subscript<Property>(dynamicMember path: KeyPath<Value, Property>) -> Property {
        loadOrTrap(path)
    }
}

extension CTypedView where Value: CStructLayout, Access == CReadWrite {
    /// A member without members of its own.
    ///
    /// Only the member is written, and of a bit-field only its bits.
    ///
    /// - Precondition: When read, its bytes are a value of its type: see ``read(_:)``.
    @inlinable @inline(__always)
    public subscript<Member: CLeaf>(dynamicMember path: WritableKeyPath<Value, Member>) -> Member {
        get { loadOrTrap(path) }
        nonmutating set { storeOrTrap(newValue, to: path) }
    }

    /// Any other property: a C function, one that is computed, or a struct or array as a value.
    ///
    /// Only its scalars are written, not the padding between them. What is computed is computed from the whole value, and
    /// setting it assigns the whole value.
    ///
    /// - Precondition: When read, its bytes are a value of its type: see ``read(_:)``.
    @inlinable @inline(__always)
    @_disfavoredOverload
    public subscript<Property>(dynamicMember path: WritableKeyPath<Value, Property>) -> Property {
        get { loadOrTrap(path) }
        nonmutating set { storeOrTrap(newValue, to: path) }
    }
}

extension CTypedView {
    /// Reads one member, which C may have left in any state.
    ///
    /// Nothing else is read: other members may be in any state. But what is computed is computed from the whole value.
    ///
    /// - Parameter path: The property that mirrors the member, such as `\.kind` or `\.camera.projection`.
    /// - Throws: ``SerializationError/invalidValue(type:field:offset:value:)`` if its bytes are no value of its type.
    @inlinable @inline(__always)
    public func read<Member>(_ path: KeyPath<Value, Member>) throws(SerializationError) -> Member {
        let range = PropertyRange(of: path)
        // SAFETY: the view is of a value that is still there.
        let source = unsafe source
        let (value, isValid) = unsafe Value.loadingProperty(range, from: source)
        if !isValid { throw unsafe Value.propertyError(range, at: source) }
        return value[keyPath: path]
    }

    @inlinable @inline(__always)
    func loadOrTrap<Member>(_ path: KeyPath<Value, Member>) -> Member {
        let range = PropertyRange(of: path)
        // SAFETY: the view is of a value that is still there.
        let source = unsafe source
        let (value, isValid) = unsafe Value.loadingProperty(range, from: source)
        if !isValid { unsafe Value.trapProperty(range, at: source) }
        return value[keyPath: path]
    }
}

extension CTypedView where Access == CReadWrite {
    @inlinable @inline(__always)
    func storeOrTrap<Member>(_ member: Member, to path: WritableKeyPath<Value, Member>) {
        // SAFETY: the view is of a value that is still there.
        let address = unsafe memory.address
        if unsafe !Value.storeProperty(member, to: path, of: address) {
            unsafe Value.trapProperty(PropertyRange(of: path), at: UnsafeRawPointer(address))
        }
    }
}
#endif

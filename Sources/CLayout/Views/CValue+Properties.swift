#if !hasFeature(Embedded)
// One property of a value in C memory, through the traversal that reads and writes the whole value. Where the key path is a
// literal, all that is left of this in optimized builds are the loads and stores of the property.
extension CValue {
    /// A value with nothing but one property of that at `source`, and whether its bytes are a value at all.
    ///
    /// - Parameter source: The C bytes of a value, at any alignment.
    @inlinable @inline(__always)
    @unsafe
    static func loadingProperty(_ range: PropertyRange, from source: UnsafeRawPointer) -> (value: Self, isValid: Bool) {
        // As in `loadingScalars`: no closure where the value is small.
        if MemoryLayout<Self>.size <= 4096, let prototype = unsafe prototype {
            // SAFETY: the value is bitwise copyable, and no more of it is used than was loaded.
            var value = unsafe prototype.pointee
            let isValid = unsafe value.loadProperty(range, from: source)
            return (value, isValid)
        }
        return withPrototype { value in
            // SAFETY: as above.
            let isValid = unsafe value.loadProperty(range, from: source)
            return (value, isValid)
        }
    }

    /// Assigns the property `path` of the value at `destination`, and nothing else of it.
    ///
    /// - Parameter destination: The C bytes of a value, at any alignment.
    /// - Returns: Whether it did. Not if the property is computed and the bytes there are no value to compute from.
    @inlinable @inline(__always)
    @unsafe
    static func storeProperty<Property>(
        _ property: Property, to path: WritableKeyPath<Self, Property>, of destination: UnsafeMutableRawPointer
    ) -> Bool {
        if MemoryLayout<Self>.size <= 4096, let prototype = unsafe prototype {
            // SAFETY: as in `loadingProperty`.
            var value = unsafe prototype.pointee
            return unsafe value.storeProperty(property, to: path, of: destination)
        }
        return withPrototype { value in
            // SAFETY: as above.
            unsafe value.storeProperty(property, to: path, of: destination)
        }
    }

    /// Reads one property into this value, and returns whether its bytes are a value.
    @inlinable @inline(__always)
    @unsafe
    mutating func loadProperty(_ range: PropertyRange, from source: UnsafeRawPointer) -> Bool {
        var visitor = unsafe RangeVisitor(ReadVisitor(source: source), range, in: &self)
        unsafe visitScalars(&visitor, at: 0)
        return unsafe visitor.visitor.isValid
    }

    /// Assigns one property of this value, which need not be one yet, and of the one at `destination`.
    @inlinable @inline(__always)
    @unsafe
    mutating func storeProperty<Property>(
        _ property: Property, to path: WritableKeyPath<Self, Property>, of destination: UnsafeMutableRawPointer
    ) -> Bool {
        let range = PropertyRange(of: path)
        if !range.isStored, unsafe !loadScalars(from: destination) { return false }
        self[keyPath: path] = property
        var visitor = unsafe RangeVisitor(AssignVisitor(destination: destination), range, in: &self)
        unsafe visitScalars(&visitor, at: 0)
        return true
    }

    /// The error for a property whose bytes are no value, found by reading them again.
    @usableFromInline @inline(never)
    @unsafe
    static func propertyError(_ range: PropertyRange, at source: UnsafeRawPointer) -> SerializationError {
        let finding = withPrototype { value in
            // SAFETY: the caller vouches for the bytes of a value.
            var visitor = unsafe RangeVisitor(DiagnosingVisitor(source: source), range, in: &value)
            unsafe value.visitScalars(&visitor, at: 0)
            return unsafe visitor.visitor.finding
        }
        // Without a finding another thread, or C, has changed the bytes in between.
        return .invalidValue(
            type: typeName(Self.self), field: finding?.path ?? "", offset: finding?.offset ?? 0,
            value: finding?.value ?? "(changed)")
    }

    /// Ends the program because the bytes of a property are no value.
    @usableFromInline @inline(never)
    @unsafe
    static func trapProperty(_ range: PropertyRange, at source: UnsafeRawPointer) -> Never {
        trap(unsafe propertyError(range, at: source).description + "; the view's read(_:) throws instead")
    }
}

extension CStructLayout {
    /// The C offset of the member that the property `path` mirrors, in bytes.
    @inlinable @inline(__always)
    static func memberOffset<Member>(of path: KeyPath<Self, Member>, size: Int) -> Int {
        guard let offset = MemoryLayout<Self>.offset(of: path) else {
            // The members of a union are computed from its bytes, which all of them start with.
            if !layoutRules.isUnion || size > cLayout.size { trapComputed(Member.self) }
            return 0
        }
        // A member without bytes has no place of its own in Swift; nobody reads or writes it.
        if MemoryLayout<Member>.size == 0 { return 0 }
        let place: Int
        if MemoryLayout<Self>.size <= 4096, let prototype = unsafe prototype {
            // A copy, because LLVM folds the difference of two addresses on the stack, and of two global ones too late.
            // SAFETY: the value is bitwise copyable, and the visitor takes no more than addresses.
            var value = unsafe prototype.pointee
            place = value.memberOffset(ofSwiftOffset: offset)
        } else {
            place = withPrototype { $0.memberOffset(ofSwiftOffset: offset) }
        }
        if place < 0 { trapComputed(Member.self) }
        return place
    }

    /// The C offset of the member that Swift has at `offset` in this value, in bytes; negative if there is none.
    @inlinable @inline(__always)
    mutating func memberOffset(ofSwiftOffset offset: Int) -> Int {
        // SAFETY: only the address is used.
        let base = unsafe _withUnprotectedUnsafeMutablePointer(to: &self) { UInt(bitPattern: $0) }
        var visitor = PlaceVisitor(base: base, swiftOffset: offset, rules: Self.layoutRules)
        visitFields(&visitor)
        return visitor.place
    }

    @usableFromInline @inline(never)
    static func trapComputed<Member>(_ type: Member.Type) -> Never {
        trap(
            "\(typeName(Self.self)) has no member of type \(typeName(Member.self)) in C at this key path: it is computed, "
                + "not visited, or in a nested struct; name one member after the other, or read the view's `value`")
    }
}
#endif

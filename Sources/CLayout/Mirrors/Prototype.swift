import CLayoutTrampolines

// Values that nobody made: to ask a type for its fields, and to read a value field by field. What folds must not go
// through closures, which the optimizer inlines only up to some number of fields.

extension CValue {
    /// Memory of this type, of which visitors may take addresses and nothing else; shared by everybody.
    ///
    /// A stored property with observers is read and written back when it is visited, so the address has to be real.
    @inlinable @inline(__always)
    static var prototype: UnsafeMutablePointer<Self>? {
        if MemoryLayout<Self>.size > Int(clayout_prototype_size) { return nil }
        return unsafe clayout_prototype().assumingMemoryBound(to: Self.self)
    }

    /// Shows the scalars of this type to a visitor that does not access them.
    @inlinable @inline(__always)
    static func visitTypeScalars<Visitor: ScalarVisitor>(_ visitor: inout Visitor) {
        // SAFETY: the visitor takes no more than addresses.
        if let prototype = unsafe prototype {
            unsafe prototype.pointee.visitScalars(&visitor, at: 0)
        } else {
            withPrototype { $0.visitScalars(&visitor, at: 0) }
        }
    }

    /// The value whose C bytes are at `source`, and whether they are a value of this type at all.
    @inlinable @inline(__always)
    @unsafe
    static func loadingScalars(from source: UnsafeRawPointer) -> (value: Self, isValid: Bool) {
        // Small values fold, and of a large one the copy of the prototype would be half of the price.
        if MemoryLayout<Self>.size <= 4096, let prototype = unsafe prototype {
            // SAFETY: the value is bitwise copyable, and `loadScalars` assigns all of it.
            var value = unsafe prototype.pointee
            let isValid = unsafe value.loadScalars(from: source)
            return (value, isValid)
        }
        return withPrototype { value in
            // SAFETY: as above.
            let isValid = unsafe value.loadScalars(from: source)
            return (value, isValid)
        }
    }
}

extension CStructLayout {
    @inlinable @inline(__always)
    public static func visitTypeFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitPrototype(&visitor)
    }

    /// The same, not as a requirement: Embedded Swift does not specialize that for members without a name in one another.
    @inlinable @inline(__always)
    static func visitPrototype<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        // SAFETY: the visitor takes no more than addresses.
        if let prototype = unsafe prototype {
            unsafe prototype.pointee.visitFields(&visitor)
        } else {
            withPrototype { $0.visitFields(&visitor) }
        }
    }
}

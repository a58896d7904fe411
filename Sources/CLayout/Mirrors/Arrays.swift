/// Mirrors a C array: `[4 of Float]` is C's `float name[4]`.
extension InlineArray: CArgument, CValue where Element: CValue {
    public static var cType: CType { .array(of: Element.cType, count: count) }

    @inlinable @inline(__always)
    public static var cLayout: ValueLayout { Element.cLayout.repeated(count) }

    @inlinable @inline(__always)
    public static var representation: CRepresentation {
        MemoryLayout<Element>.stride == Element.cLayout.size ? Element.representation : .converted
    }

    @inlinable @inline(__always)
    public mutating func visitScalars<Visitor: ScalarVisitor>(_ visitor: inout Visitor, at offset: Int) {
        // SAFETY: an inline array is its elements, one Swift stride apart. The unprotected variant, because a stack
        // protector would cost more than the folded copy.
        unsafe _withUnprotectedUnsafeMutablePointer(to: &self) { array in
            unsafe UnsafeMutableRawPointer(array).withMemoryRebound(to: Element.self, capacity: count) { first in
                unsafe Element.visitScalars(ofElements: first, count: count, &visitor, at: offset)
            }
        }
    }
}

// Homogeneous tuples: how Swift imports C arrays, and a spelling that needs no `InlineArray`.
extension FieldVisitor {
    /// Visits a C array of elements that is mirrored as a tuple of `count` values.
    @inlinable @inline(__always)
    mutating func tuple<Tuple, Value: CValue>(
        _ name: StaticString, _ value: inout Tuple, of type: Value.Type, count: Int, _ rules: MemberRules
    ) {
        // SAFETY: the elements of a homogeneous tuple lie one stride apart.
        unsafe _withUnprotectedUnsafeMutablePointer(to: &value) { tuple in
            unsafe UnsafeMutableRawPointer(tuple).withMemoryRebound(to: Value.self, capacity: count) { first in
                unsafe elements(name, first, count: count, rules)
            }
        }
    }

    /// Visits a field that is a C array of 2, mirrored as a tuple.
    @inlinable @inline(__always)
    public mutating func field<T: CValue>(
        _ name: StaticString, _ value: inout (T, T), _ rules: MemberRules = .natural
    ) {
        tuple(name, &value, of: T.self, count: 2, rules)
    }

    /// Visits a field that is a C array of 3, mirrored as a tuple.
    @inlinable @inline(__always)
    public mutating func field<T: CValue>(
        _ name: StaticString, _ value: inout (T, T, T), _ rules: MemberRules = .natural
    ) {
        tuple(name, &value, of: T.self, count: 3, rules)
    }

    /// Visits a field that is a C array of 4, mirrored as a tuple.
    @inlinable @inline(__always)
    public mutating func field<T: CValue>(
        _ name: StaticString, _ value: inout (T, T, T, T), _ rules: MemberRules = .natural
    ) {
        tuple(name, &value, of: T.self, count: 4, rules)
    }

    /// Visits a field that is a C array of 5, mirrored as a tuple.
    @inlinable @inline(__always)
    public mutating func field<T: CValue>(
        _ name: StaticString, _ value: inout (T, T, T, T, T), _ rules: MemberRules = .natural
    ) {
        tuple(name, &value, of: T.self, count: 5, rules)
    }

    /// Visits a field that is a C array of 6, mirrored as a tuple.
    @inlinable @inline(__always)
    public mutating func field<T: CValue>(
        _ name: StaticString, _ value: inout (T, T, T, T, T, T), _ rules: MemberRules = .natural
    ) {
        tuple(name, &value, of: T.self, count: 6, rules)
    }

    /// Visits a field that is a C array of 7, mirrored as a tuple.
    @inlinable @inline(__always)
    public mutating func field<T: CValue>(
        _ name: StaticString, _ value: inout (T, T, T, T, T, T, T), _ rules: MemberRules = .natural
    ) {
        tuple(name, &value, of: T.self, count: 7, rules)
    }

    /// Visits a field that is a C array of 8, mirrored as a tuple.
    @inlinable @inline(__always)
    public mutating func field<T: CValue>(
        _ name: StaticString, _ value: inout (T, T, T, T, T, T, T, T), _ rules: MemberRules = .natural
    ) {
        tuple(name, &value, of: T.self, count: 8, rules)
    }

    /// Visits a field that is a C array of 9, mirrored as a tuple.
    @inlinable @inline(__always)
    public mutating func field<T: CValue>(
        _ name: StaticString, _ value: inout (T, T, T, T, T, T, T, T, T), _ rules: MemberRules = .natural
    ) {
        tuple(name, &value, of: T.self, count: 9, rules)
    }

    /// Visits a field that is a C array of 10, mirrored as a tuple.
    @inlinable @inline(__always)
    public mutating func field<T: CValue>(
        _ name: StaticString, _ value: inout (T, T, T, T, T, T, T, T, T, T), _ rules: MemberRules = .natural
    ) {
        tuple(name, &value, of: T.self, count: 10, rules)
    }

    /// Visits a field that is a C array of 11, mirrored as a tuple.
    @inlinable @inline(__always)
    public mutating func field<T: CValue>(
        _ name: StaticString, _ value: inout (T, T, T, T, T, T, T, T, T, T, T), _ rules: MemberRules = .natural
    ) {
        tuple(name, &value, of: T.self, count: 11, rules)
    }

    /// Visits a field that is a C array of 12, mirrored as a tuple.
    @inlinable @inline(__always)
    public mutating func field<T: CValue>(
        _ name: StaticString, _ value: inout (T, T, T, T, T, T, T, T, T, T, T, T), _ rules: MemberRules = .natural
    ) {
        tuple(name, &value, of: T.self, count: 12, rules)
    }

    /// Visits a field that is a C array of 13, mirrored as a tuple.
    @inlinable @inline(__always)
    public mutating func field<T: CValue>(
        _ name: StaticString, _ value: inout (T, T, T, T, T, T, T, T, T, T, T, T, T), _ rules: MemberRules = .natural
    ) {
        tuple(name, &value, of: T.self, count: 13, rules)
    }

    /// Visits a field that is a C array of 14, mirrored as a tuple.
    @inlinable @inline(__always)
    public mutating func field<T: CValue>(
        _ name: StaticString, _ value: inout (T, T, T, T, T, T, T, T, T, T, T, T, T, T), _ rules: MemberRules = .natural
    ) {
        tuple(name, &value, of: T.self, count: 14, rules)
    }

    /// Visits a field that is a C array of 15, mirrored as a tuple.
    @inlinable @inline(__always)
    public mutating func field<T: CValue>(
        _ name: StaticString, _ value: inout (T, T, T, T, T, T, T, T, T, T, T, T, T, T, T),
        _ rules: MemberRules = .natural
    ) {
        tuple(name, &value, of: T.self, count: 15, rules)
    }

    /// Visits a field that is a C array of 16, mirrored as a tuple.
    @inlinable @inline(__always)
    public mutating func field<T: CValue>(
        _ name: StaticString, _ value: inout (T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T),
        _ rules: MemberRules = .natural
    ) {
        tuple(name, &value, of: T.self, count: 16, rules)
    }
}

// Stored properties with a C function type: such types cannot conform to `CValue`, so they are visited by this name.
extension FieldVisitor {
    /// Visits a field that is a C function pointer and never `NULL`.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - value: A stored property of a `@convention(c)` function type.
    ///   - rules: The attributes of the field itself.
    /// - Precondition: `Function` is a `@convention(c)` function type.
    @inlinable @inline(__always)
    public mutating func functionPointer<Function>(
        _ name: StaticString, _ value: inout Function, _ rules: MemberRules = .natural
    ) {
        pointer(name, &value, as: CFunctionPointer<Function>.self, rules)
    }

    /// Visits a field that is a C function pointer, nil for `NULL`.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - value: A stored property of an optional `@convention(c)` function type.
    ///   - rules: The attributes of the field itself.
    /// - Precondition: `Function` is a `@convention(c)` function type.
    @inlinable @inline(__always)
    public mutating func functionPointer<Function>(
        _ name: StaticString, _ value: inout Function?, _ rules: MemberRules = .natural
    ) {
        pointer(name, &value, as: CFunctionPointer<Function>?.self, rules)
    }

    @inlinable @inline(__always)
    mutating func pointer<Function, Pointer: CScalar>(
        _ name: StaticString, _ value: inout Function, as type: Pointer.Type, _ rules: MemberRules
    ) {
        requireFunctionPointer(Function.self)
        // SAFETY: a `@convention(c)` function has the representation of its address, and its optional that of a pointer.
        unsafe _withUnprotectedUnsafeMutablePointer(to: &value) { function in
            unsafe UnsafeMutableRawPointer(function).withMemoryRebound(to: Pointer.self, capacity: 1) { pointer in
                unsafe field(name, &pointer.pointee, rules)
            }
        }
    }
}

/// Mirrors a C function pointer that is never `NULL`; make it optional for one that may be.
///
/// Swift's `@convention(c)` function types cannot conform to protocols, so this wraps one to be a C value: an argument, a
/// result, an array element. A stored property of a mirror may have the function type itself: see
/// ``FieldVisitor/functionPointer(_:_:_:)-(_,Function,_)``.
@safe
public struct CFunctionPointer<Function>: CPointer {
    let address: UnsafeRawPointer

    /// Wraps `function`.
    ///
    /// - Precondition: `Function` is a `@convention(c)` function type.
    public init(_ function: Function) {
        requireFunctionPointer(Function.self)
        // SAFETY: a `@convention(c)` function is its address.
        unsafe address = unsafeBitCast(function, to: UnsafeRawPointer.self)
    }

    /// The function at the address `bitPattern`, or nil for `NULL`.
    public init?(bitPattern: UInt) {
        guard let address = unsafe UnsafeRawPointer(bitPattern: bitPattern) else { return nil }
        unsafe self.address = unsafe address
    }

    /// The function, to be called from Swift.
    public var function: Function {
        // SAFETY: a `@convention(c)` function is its address.
        unsafe unsafeBitCast(address, to: Function.self)
    }

    public static var cType: CType { .functionPointer }
}

/// Traps unless `Function` has the size of a C function pointer: a Swift closure has two words.
@usableFromInline
func requireFunctionPointer<Function>(_ type: Function.Type) {
    precondition(
        MemoryLayout<Function>.size == MemoryLayout<UInt>.size,
        "not a C function pointer: declare it as `@convention(c) (…) -> …`, or an optional of that")
}

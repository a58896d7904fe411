import CLayoutTrampolines

/// A C function found at run time, to be called like a Swift function.
///
/// ```swift
/// let drawCircle: CFunction<(Vector2, Float, Color) -> Void> = try raylib.function("DrawCircleV")
/// drawCircle(Vector2(x: 10, y: 20), 5, .maroon)
/// ```
///
/// Parameters are ``CArgument`` types, up to 16 of them: every ``CValue``, `String` (as `const char *`), arrays (as `const T *`)
/// and ``CInOut``. The result is `Void` or a ``CValue``.
public struct CFunction<Signature>: Sendable {
    /// Not generic, because code that is not specialized should not need the metadata of `Signature` to call.
    @usableFromInline let target: CallTarget

    #if !hasFeature(Embedded)
    /// Binds the function at `address`, which has no result.
    ///
    /// - Parameter address: The address of a C function of this signature. Calling a function of another signature is
    ///   undefined behavior, as in C.
    @inlinable @inline(__always)
    @unsafe
    public init<each Argument: CArgument>(address: UnsafeRawPointer)
    where Signature == (repeat each Argument) -> Void {
        #if DEBUG && arch(x86_64)
        target = unsafe CallTarget(address: address, plan: .plan(for: Signature.self))
        #else
        target = CallTarget(bitPattern: address)
        #endif
    }

    /// Binds the function at `address`, which has a result.
    ///
    /// - Parameter address: The address of a C function of this signature. Calling a function of another signature is
    ///   undefined behavior, as in C.
    @inlinable @inline(__always)
    @unsafe
    public init<each Argument: CArgument, Result: CValue>(address: UnsafeRawPointer)
    where Signature == (repeat each Argument) -> Result {
        #if DEBUG && arch(x86_64)
        target = unsafe CallTarget(address: address, plan: .plan(for: Signature.self))
        #else
        target = CallTarget(bitPattern: address)
        #endif
    }
    #else
    /// Binds the function at `address`.
    ///
    /// - Parameter address: The address of a C function of this signature. Calling a function of another signature is
    ///   undefined behavior, as in C.
    @unsafe
    public init(address: UnsafeRawPointer) {
        target = CallTarget(bitPattern: address)
    }
    #endif
}

#if DEBUG && arch(x86_64) && !hasFeature(Embedded)
/// What a call needs of a bound function: its address and its plan.
@safe
@usableFromInline
struct CallTarget: Sendable {
    @usableFromInline nonisolated(unsafe) let address: UnsafeRawPointer
    @usableFromInline nonisolated(unsafe) let plan: UnsafePointer<clayout_plan>

    @usableFromInline
    init(address: UnsafeRawPointer, plan: CallPlan) {
        unsafe self.address = address
        unsafe self.plan = plan.plan
    }
}
#else
/// What a call needs of a bound function: its address. A number, because a struct around a pointer costs the compiler at each call.
@usableFromInline typealias CallTarget = UInt
#endif

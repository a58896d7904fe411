/// A C function found at run time, to be called like a Swift function.
///
/// ```swift
/// let drawCircle: CFunction<(Vector2, Float, Color) -> Void> = try raylib.function("DrawCircleV")
/// drawCircle(Vector2(x: 10, y: 20), 5, .maroon)
/// ```
///
/// Parameters are ``CValue`` types and `String` (as `const char *`), up to 16 of them; the result is `Void` or a ``CValue``.
@safe
public struct CFunction<Signature>: Sendable {
    /// The address of the function.
    @usableFromInline nonisolated(unsafe) let address: UnsafeRawPointer
    #if DEBUG && arch(x86_64) && !hasFeature(Embedded)
    @usableFromInline let plan: CallPlan
    #endif

    #if !hasFeature(Embedded)
    /// Binds the function at `address`, which has no result.
    ///
    /// - Parameter address: The address of a C function of this signature. Calling a function of another signature is
    ///   undefined behavior, as in C.
    @unsafe
    public init<each Argument: CArgument>(address: UnsafeRawPointer)
    where Signature == (repeat each Argument) -> Void {
        unsafe self.address = unsafe address
        #if DEBUG && arch(x86_64)
        var builder = CallPlan.Builder()
        repeat builder.add((each Argument).self)
        plan = CallPlan(builder)
        #endif
    }

    /// Binds the function at `address`, which has a result.
    ///
    /// - Parameter address: The address of a C function of this signature. Calling a function of another signature is
    ///   undefined behavior, as in C.
    @unsafe
    public init<each Argument: CArgument, Result: CValue>(address: UnsafeRawPointer)
    where Signature == (repeat each Argument) -> Result {
        unsafe self.address = unsafe address
        #if DEBUG && arch(x86_64)
        var builder = CallPlan.Builder(returning: Result.self)
        repeat builder.add((each Argument).self)
        plan = CallPlan(builder)
        #endif
    }
    #else
    /// Binds the function at `address`.
    @unsafe
    public init(address: UnsafeRawPointer) {
        unsafe self.address = unsafe address
    }
    #endif
}

@safe
public struct CFunction<Signature> {
    @usableFromInline let address: UnsafeRawPointer
    @inlinable public init(_ address: UnsafeRawPointer) { unsafe self.address = unsafe address }
}
extension CFunction {
    @export(implementation)
    public func callAsFunction<A: CArgument, B: CArgument>(_ a: A, _ b: B) where Signature == (A, B) -> Void {
        var call = FoldedCall()
        call.pass(a)
        call.pass(b)
        unsafe call.perform(address)
    }
    @export(implementation)
    public func callAsFunction<A: CArgument, B: CArgument, C: CArgument>(_ a: A, _ b: B, _ c: C) where Signature == (A, B, C) -> Void {
        var call = FoldedCall()
        call.pass(a)
        call.pass(b)
        call.pass(c)
        unsafe call.perform(address)
    }
    @export(implementation)
    public func callAsFunction<A: CArgument, B: CArgument, C: CArgument, D: CArgument>(_ a: A, _ b: B, _ c: C, _ d: D) where Signature == (A, B, C, D) -> Void {
        var call = FoldedCall()
        call.pass(a)
        call.pass(b)
        call.pass(c)
        call.pass(d)
        unsafe call.perform(address)
    }
    @export(implementation)
    public func callAsFunction<A: CArgument, B: CArgument, R: CValue>(_ a: A, _ b: B) -> R where Signature == (A, B) -> R {
        var call = FoldedCall()
        call.pass(a)
        call.pass(b)
        return unsafe call.perform(address, returning: R.self)
    }
}

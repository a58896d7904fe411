import CLayoutTrampolines
public struct CallFrame {
    @usableFromInline var integers: UInt32 = 0
    @usableFromInline var vectors: UInt32 = 0
    @usableFromInline var integerSlots: UInt64 = 0
    @usableFromInline var vectorSlots: UInt64 = 0
    @usableFromInline var words: Int = 0
    @usableFromInline var stack: Int = 0
    @inlinable @inline(__always) init() {}
    @inlinable @inline(__always) static var stackStart: Int { 128 }

    @inlinable @inline(__always)
    mutating func placeInteger() -> Int {
        integerSlots |= UInt64(truncatingIfNeeded: words) &<< UInt64(truncatingIfNeeded: integers &* 8)
        integers &+= 1
        words &+= 1
        return (words &- 1) &* 8
    }
    @inlinable @inline(__always)
    mutating func placePart(_ part: UInt16) {
        if part == 0 { return }
        if part == 1 { 
            integerSlots |= UInt64(truncatingIfNeeded: words) &<< UInt64(truncatingIfNeeded: integers &* 8)
            integers &+= 1
        } else {
            vectorSlots |= UInt64(truncatingIfNeeded: words) &<< UInt64(truncatingIfNeeded: vectors &* 8)
            vectors &+= 1
        }
        words &+= 1
    }
    @inlinable @inline(__always)
    mutating func place(_ c: ArgumentClass) -> Int {
        let lo = c.shape & 15, hi = (c.shape &>> 4) & 15
        if c.shape != 0xFFFF {
            let i: UInt32 = (lo == 1 ? 1 : 0) &+ (hi == 1 ? 1 : 0)
            let v: UInt32 = (lo > 1 ? 1 : 0) &+ (hi > 1 ? 1 : 0)
            if integers &+ i <= 6 && vectors &+ v <= 8 {
                let w = words
                placePart(lo)
                placePart(hi)
                return w &* 8
            }
        }
        let o = stack
        stack = stack &+ c.size.rounded(upToMultipleOf: 8)
        return Self.stackStart &+ o
    }
}
public struct CFunction<Signature> {
    @usableFromInline let address: UnsafeRawPointer
    @inlinable public init(_ address: UnsafeRawPointer) { unsafe self.address = unsafe address }
}
extension CFunction {
#if NOALWAYS
    @export(implementation)
#else
    @inlinable @inline(__always)
#endif
    public func callAsFunction<A: CArgument, B: CArgument>(_ a: A, _ b: B) where Signature == (A, B) -> Void {
        var frame = CallFrame()
        let pa = frame.place(A.argumentClass)
        let pb = frame.place(B.argumentClass)
        unsafe withUnsafeTemporaryAllocation(byteCount: CallFrame.stackStart &+ frame.stack, alignment: 16) { 
            let p = unsafe $0.baseAddress.unsafelyUnwrapped
            unsafe a.pass(to: p + pa)
            unsafe b.pass(to: p + pb)
            unsafe frame.call(address, p, p, 0)
        }
    }
#if NOALWAYS
    @export(implementation)
#else
    @inlinable @inline(__always)
#endif
    public func callAsFunction<A: CArgument, B: CArgument, C: CArgument>(_ a: A, _ b: B, _ c: C) where Signature == (A, B, C) -> Void {
        var frame = CallFrame()
        let pa = frame.place(A.argumentClass)
        let pb = frame.place(B.argumentClass)
        let pc = frame.place(C.argumentClass)
        unsafe withUnsafeTemporaryAllocation(byteCount: CallFrame.stackStart &+ frame.stack, alignment: 16) { 
            let p = unsafe $0.baseAddress.unsafelyUnwrapped
            unsafe a.pass(to: p + pa)
            unsafe b.pass(to: p + pb)
            unsafe c.pass(to: p + pc)
            unsafe frame.call(address, p, p, 0)
        }
    }
#if NOALWAYS
    @export(implementation)
#else
    @inlinable @inline(__always)
#endif
    public func callAsFunction<A: CArgument, B: CArgument, C: CArgument, D: CArgument>(_ a: A, _ b: B, _ c: C, _ d: D) where Signature == (A, B, C, D) -> Void {
        var frame = CallFrame()
        let pa = frame.place(A.argumentClass)
        let pb = frame.place(B.argumentClass)
        let pc = frame.place(C.argumentClass)
        let pd = frame.place(D.argumentClass)
        unsafe withUnsafeTemporaryAllocation(byteCount: CallFrame.stackStart &+ frame.stack, alignment: 16) { 
            let p = unsafe $0.baseAddress.unsafelyUnwrapped
            unsafe a.pass(to: p + pa)
            unsafe b.pass(to: p + pb)
            unsafe c.pass(to: p + pc)
            unsafe d.pass(to: p + pd)
            unsafe frame.call(address, p, p, 0)
        }
    }
#if NOALWAYS
    @export(implementation)
#else
    @inlinable @inline(__always)
#endif
    public func callAsFunction<A: CArgument, B: CArgument, R: CValue>(_ a: A, _ b: B) -> R where Signature == (A, B) -> R {
        var frame = CallFrame()
        let rc = R.argumentClass
        let pr = rc.shape == 0xFFFF ? frame.placeInteger() : 0
        let pa = frame.place(A.argumentClass)
        let pb = frame.place(B.argumentClass)
        let rsize = rc.shape == 0xFFFF ? rc.size : 16
        return unsafe withUnsafeTemporaryAllocation(byteCount: rsize, alignment: 16) { rb in
          unsafe withUnsafeTemporaryAllocation(byteCount: CallFrame.stackStart &+ frame.stack, alignment: 16) { 
            let p = unsafe $0.baseAddress.unsafelyUnwrapped
            let r = unsafe rb.baseAddress.unsafelyUnwrapped
            if rc.shape == 0xFFFF { unsafe p.storeBytes(of: r, toByteOffset: pr, as: UnsafeMutableRawPointer.self) }
            unsafe a.pass(to: p + pa)
            unsafe b.pass(to: p + pb)
            unsafe frame.call(address, p, r, rc.shape == 0xFFFF ? 0 : UInt32(rc.shape))
            return R.withPrototype { _ = unsafe $0.load(from: r); return $0 }
          }
        }
    }
}
extension CallFrame {
    @inlinable @inline(__always)
    func call(_ address: UnsafeRawPointer, _ p: UnsafeMutableRawPointer, _ result: UnsafeMutableRawPointer, _ shape: UInt32) {
        unsafe clayout_call(address, p, p + CallFrame.stackStart, result, shape, integers, integerSlots, vectors, vectorSlots, UInt32(truncatingIfNeeded: stack &>> 3))
    }
}

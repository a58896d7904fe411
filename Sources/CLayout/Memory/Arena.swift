// STUB until wt-a is merged
public final class Arena {
    public struct Mark {}
    public static var thread: Arena { Arena() }
    public func mark() -> Mark { Mark() }
    public func release(to: Mark) {}
    public func writeCString(_ s: String) -> UnsafeMutablePointer<CChar> {
        let u = Array(s.utf8CString)
        let p = UnsafeMutablePointer<CChar>.allocate(capacity: u.count)
        unsafe p.initialize(from: u, count: u.count)
        return unsafe p
    }
    public func allocate(byteCount: Int, alignment: Int) -> UnsafeMutableRawPointer {
        .allocate(byteCount: byteCount, alignment: alignment)
    }
}

/// A Swift type whose values can be passed to a C function.
public protocol CArgument {
    static var argumentClass: ArgumentClass { get }
    func pass(to destination: UnsafeMutableRawPointer)
}
extension CValue {
    @inlinable @inline(__always)
    public static var argumentClass: ArgumentClass { ArgumentClass(of: Self.self) }
    @inlinable @inline(__always)
    public func pass(to destination: UnsafeMutableRawPointer) { unsafe store(to: destination, padding: .untouched) }
}

/// A Swift type whose values can be laid out in memory as a C type.
///
/// Scalars, pointers, enums with a raw C type, fixed arrays and mirrors of C structs are C values. Declare a struct by
/// conforming to ``CStructLayout`` and an enum by conforming to ``CEnum``; do not conform to `CValue` itself.
public protocol CValue: CArgument, BitwiseCopyable {
    /// The size and alignment of the C type.
    static var cLayout: ValueLayout { get }

    /// Shows `visitor` the scalars of the C type, with `offset` (in bytes) as that of the first byte.
    static func visitScalars<Visitor: ScalarVisitor>(_ visitor: inout Visitor, at offset: Int)

    /// Writes the C bytes of this value, padding included.
    ///
    /// - Parameters:
    ///   - destination: At least `cLayout.size` writable bytes at any alignment.
    ///   - padding: What becomes of the bytes between fields.
    func store(to destination: UnsafeMutableRawPointer, padding: Padding)

    /// Replaces this value by the one whose C bytes are at `source`.
    ///
    /// - Parameter source: At least `cLayout.size` readable bytes at any alignment.
    /// - Returns: Whether the bytes are a value of this type. If not, parts of this value may be unchanged.
    mutating func load(from source: UnsafeRawPointer) -> Bool
}

/// What a store does to the padding of a struct.
public enum Padding: Sendable {
    /// Padding is written as zero, so that nothing stale leaks and equal values give equal bytes.
    case zeroed
    /// Padding is left as it is: for call frames, where no one can look at it.
    case untouched
}

extension CValue {
    /// Runs `body` on memory for one value that nobody reads before it is written.
    @inlinable @inline(__always)
    static func withPrototype<Result>(_ body: (inout Self) -> Result) -> Result {
        // SAFETY: `Self` is bitwise copyable, so memory that was never initialized needs no deinitialization; visitors
        // that take a prototype do not read fields, or assign all of them first.
        unsafe withUnsafeTemporaryAllocation(of: Self.self, capacity: 1) {
            unsafe body(&$0.baseAddress.unsafelyUnwrapped.pointee)
        }
    }
}

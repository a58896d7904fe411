/// A Swift type whose values can be laid out in memory as a C type.
///
/// Scalars, pointers, enums with a raw C type, fixed arrays and mirrors of C structs are C values. Declare a struct by
/// conforming to ``CStructLayout`` and an enum by conforming to ``CEnum``; do not conform to `CValue` itself.
public protocol CValue: CArgument, BitwiseCopyable, SendableMetatype {
    /// The size and alignment of the C type.
    static var cLayout: ValueLayout { get }

    /// The alignment that the members of a struct give it, without that of its own attribute `aligned`; for all else
    /// the alignment of the type.
    static var memberAlignment: Int { get }

    /// Whether the C type is a struct, union or array: some ABIs pass one otherwise than its only member.
    static var isAggregate: Bool { get }

    /// How Swift's bytes of a value relate to C's.
    static var representation: CRepresentation { get }

    /// The C type, for declarations and reports. Not used to lay anything out.
    static var cType: CType { get }

    /// The C type as a description, which can be laid out for other targets too. Structs have their fields.
    ///
    /// Swift has one type for C's `long` and `ptrdiff_t`, and one for `wchar_t` and `char32_t`: the description has `long` and
    /// `wchar_t`. Only ``Target/windowsX64`` has those in other sizes; its comment says what to do.
    ///
    /// Allocates, and takes time in proportion to the number of fields, nested ones included.
    ///
    /// - Throws: A ``CTypeError`` for a mirror that no compiler accepts, such as one with two fields of one name.
    static var cTypeDescription: CTypeDescription { get throws(CTypeError) }

    /// Shows `visitor` the scalars of this value.
    ///
    /// - Parameters:
    ///   - visitor: What is shown the scalars.
    ///   - offset: The offset of this value in the whole that is visited, in bytes.
    mutating func visitScalars<Visitor: ScalarVisitor>(_ visitor: inout Visitor, at offset: Int)

    /// Shows `visitor` the scalars of `count` values that lie one Swift stride apart, as a C array of them.
    @unsafe
    static func visitScalars<Visitor: ScalarVisitor>(
        ofElements first: UnsafeMutablePointer<Self>, count: Int, _ visitor: inout Visitor, at offset: Int)
}

extension CValue {
    @inlinable @inline(__always)
    public static var memberAlignment: Int { cLayout.alignment }

    @inlinable @inline(__always)
    public static var isAggregate: Bool { true }

    @inlinable @inline(__always)
    public static var representation: CRepresentation { .converted }

    @inlinable @inline(__always)
    public static func visitScalars<Visitor: ScalarVisitor>(
        ofElements first: UnsafeMutablePointer<Self>, count: Int, _ visitor: inout Visitor, at offset: Int
    ) {
        for index in 0..<count {
            visitor.enter(element: index)
            // SAFETY: the caller vouches for `count` elements.
            unsafe first[index].visitScalars(&visitor, at: offset &+ index &* cLayout.size)
            visitor.leave()
        }
    }

    /// Runs `body` on memory for one value that nobody reads before it is written.
    @inlinable @inline(__always)
    static func withPrototype<Result>(_ body: (inout Self) -> Result) -> Result {
        // SAFETY: `Self` is bitwise copyable, so memory that was never initialized needs no deinitialization; the
        // visitors that are given a prototype do not read its scalars, or assign all of them first. The unprotected
        // variant, because a stack protector in each folded call would cost more than the call's own instructions.
        unsafe _withUnprotectedUnsafeTemporaryAllocation(of: Self.self, capacity: 1) {
            unsafe body(&$0.baseAddress.unsafelyUnwrapped.pointee)
        }
    }
}

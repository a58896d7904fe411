/// A Swift struct with the fields of a C struct: a mirror, ``CStructLayout``, or a graph, ``CGraphLayout``.
///
/// Whoever asks for a layout, prints one or compares it with a fixture needs no more than this.
public protocol CFieldLayout: SendableMetatype {
    /// The size and alignment of the C struct.
    static var cLayout: ValueLayout { get }

    /// The table of the C struct: size, alignment and fields. Made from `visitFields`; a mirror need not declare it.
    static var layout: StructLayout { get }

    /// How the C struct is packed and aligned; without attributes in C a mirror need not declare it.
    static var layoutRules: LayoutRules { get }

    /// Shows each member to `visitor`, in the order of the C declaration.
    mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor)

    /// Shows the members of the type to a visitor that does not read or write them. Not to be declared by mirrors.
    static func visitTypeFields<Visitor: FieldVisitor>(_ visitor: inout Visitor)
}

extension CFieldLayout {
    @inlinable
    public static var layout: StructLayout { StructLayout(of: Self.self) }

    @inlinable @inline(__always)
    public static var layoutRules: LayoutRules { .natural }
}

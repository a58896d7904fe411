/// A Swift struct that mirrors a C struct.
///
/// Visit each stored property in the order of the C declaration; everything else follows from that one traversal:
///
/// ```swift
/// struct Vector2: CStructLayout {
///     var x: Float
///     var y: Float
///
///     @inline(__always)
///     mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
///         visitor.field("x", &x)
///         visitor.field("y", &y)
///     }
/// }
/// ```
///
/// Write `@inline(__always)`, and `@inlinable` too if the mirror is public: layouts and calls then fold into constants
/// and plain loads and stores. Without them the mirror is correct and slower.
public protocol CStructLayout: CValue, CFieldLayout {
    /// Whether the stored properties are the members, each once, declared in the order of the visits.
    ///
    /// False unless a mirror says otherwise, as those of `@CStruct` do. It changes nothing but the time that calls with such
    /// structs take to compile, a third less where Swift's layout is C's: Swift's optimizer then copies the struct as a whole,
    /// not member by member. If it is true of a mirror with another order, optimized calls pass wrong bytes; debug builds on
    /// x86-64 end the program where such a function is bound, and verification reports it everywhere.
    static var storesMembersInOrder: Bool { get }
}

extension CStructLayout {
    @inlinable @inline(__always)
    public static var storesMembersInOrder: Bool { false }

    // Not always inlined: the optimizer folds this once per mirror, and every use of it is a constant.
    /// The size and alignment of the C struct, from a traversal of its members. A constant in optimized builds.
    @inlinable
    public static var cLayout: ValueLayout {
        var visitor = MeasureVisitor(layoutRules)
        visitPrototype(&visitor)
        return visitor.layout(of: Self.self)
    }

    @inlinable
    public static var memberAlignment: Int {
        if layoutRules.alignment <= 1 { return cLayout.alignment }
        var visitor = MeasureVisitor(LayoutRules(packing: layoutRules.packing))
        visitPrototype(&visitor)
        return visitor.cursor.layout.alignment
    }

    // Not always inlined, like the layout.
    /// That of the members, if Swift has the same layout: this is known of a struct that stores its members in order.
    @inlinable
    public static var representation: CRepresentation {
        guard storesMembersInOrder, MemoryLayout<Self>.size <= cLayout.size else { return .converted }
        var visitor = RepresentationVisitor(layoutRules)
        visitPrototype(&visitor)
        return visitor.representation
    }

    public static var cType: CType { .structure(name: typeName(Self.self)) }

    @inlinable @inline(__always)
    public mutating func visitScalars<Visitor: ScalarVisitor>(_ visitor: inout Visitor, at offset: Int) {
        var fields = FlattenVisitor(visitor: visitor, base: offset, rules: Self.layoutRules)
        visitFields(&fields)
        visitor = fields.visitor
    }
}

/// A Swift struct that mirrors a C union: bytes, and computed properties that are its members.
///
/// ```swift
/// struct Number: CUnionLayout {  // C: union Number { int integer; double real; };
///     var storage: UInt64 = 0
///
///     @inline(__always)
///     static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
///         visitor.member("integer", CInt.self)
///         visitor.member("real", Double.self)
///     }
///
///     var integer: CInt {
///         get { self[member: CInt.self] }
///         set { self[member: CInt.self] = newValue }
///     }
///     var real: Double {
///         get { self[member: Double.self] }
///         set { self[member: Double.self] = newValue }
///     }
/// }
/// ```
///
/// A union is written and read as its bytes, all of them, whichever member was set last. Storage of zeros, as above, makes
/// a fresh union zero.
public protocol CUnionLayout: CStructLayout {
    /// What holds the bytes of the union.
    associatedtype Storage: BitwiseCopyable

    /// The bytes of the union, and the only stored property: anything of at least the C size, such as `[3 of UInt64]`.
    ///
    /// What is behind the C size is not written, and becomes zero when a union is read.
    var storage: Storage { get set }

    /// Shows each member to `visitor`, in the order of the C declaration.
    static func visitMembers<Visitor: FieldVisitor>(_ visitor: inout MemberVisitor<Visitor>)
}

extension CUnionLayout {
    @inlinable @inline(__always)
    public static var layoutRules: LayoutRules { LayoutRules(isUnion: true) }

    public static var cType: CType { .union(name: typeName(Self.self)) }

    // Not always inlined, like that of a struct.
    /// The size and alignment of the C union, from a traversal of its members. A constant in optimized builds.
    @inlinable
    public static var cLayout: ValueLayout {
        let layout = measure(layoutRules)
        if !layoutRules.isUnion || MemoryLayout<Storage>.size < layout.size { trapUnion(size: layout.size) }
        return layout
    }

    @inlinable
    public static var memberAlignment: Int {
        layoutRules.alignment <= 1 ? cLayout.alignment : measure(LayoutRules(packing: layoutRules.packing)).alignment
    }

    /// The bytes are C's, unless the storage has more.
    @inlinable
    public static var representation: CRepresentation {
        MemoryLayout<Self>.size == cLayout.size ? .identical : .converted
    }

    /// The size and alignment of the union, with its own rules or with others.
    @inlinable @inline(__always)
    static func measure(_ rules: LayoutRules) -> ValueLayout {
        var members = MemberVisitor(visitor: MeasureVisitor(rules))
        // Once more, in place: what is copied with the whole visitor is no constant to Swift's optimizer.
        members.visitor.cursor = LayoutCursor(rules)
        visitMembers(&members)
        return members.visitor.cursor.layout
    }

    @inlinable @inline(__always)
    public mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        var members = MemberVisitor(visitor: visitor)
        Self.visitMembers(&members)
        visitor = members.visitor
    }

    @inlinable @inline(__always)
    public mutating func visitScalars<Visitor: ScalarVisitor>(_ visitor: inout Visitor, at offset: Int) {
        visitor.union(&self, at: offset)
    }

    /// Shows the scalars of all members to a visitor that does not access them.
    @inlinable @inline(__always)
    static func visitMemberScalars<Visitor: ScalarVisitor>(_ visitor: inout Visitor, at offset: Int) {
        var members = MemberVisitor(visitor: FlattenVisitor(visitor: visitor, base: offset, rules: layoutRules))
        // Once more, in place, as in `measure`: or calls with unions would not fold.
        members.visitor.cursor = LayoutCursor(layoutRules)
        members.visitor.visitor = visitor
        visitMembers(&members)
        visitor = members.visitor.visitor
    }

    /// Ends the program: the mirror could not hold the union, or is none.
    @usableFromInline @inline(never)
    static func trapUnion(size: Int) -> Never {
        let name = typeName(Self.self)
        if !layoutRules.isUnion {
            trap("\(name).layoutRules are those of a struct: write LayoutRules(…, isUnion: true)")
        }
        trap(
            "the storage of union \(name) has \(MemoryLayout<Storage>.size) bytes and C needs \(size): use "
                + "`var storage: [\((size + 7) / 8) of UInt64]`")
    }
}

/// Shows the members of a union to a visitor of fields.
public struct MemberVisitor<Visitor: FieldVisitor> {
    @usableFromInline var visitor: Visitor

    @inlinable @inline(__always)
    init(visitor: Visitor) {
        self.visitor = visitor
    }

    /// Visits one member.
    ///
    /// - Parameters:
    ///   - name: The name of the C member.
    ///   - type: The type that mirrors its type.
    ///   - rules: The attributes of the member itself.
    @inlinable @inline(__always)
    public mutating func member<Value: CValue>(
        _ name: StaticString, _ type: Value.Type, _ rules: MemberRules = .natural
    ) {
        // SAFETY: visitors of members take no more than addresses.
        if let prototype = unsafe Value.prototype {
            unsafe visitor.field(name, &prototype.pointee, rules)
        } else {
            Value.withPrototype { visitor.field(name, &$0, rules) }
        }
    }

    /// Visits a member that is a bit-field.
    ///
    /// - Parameters:
    ///   - name: The name of the C member.
    ///   - type: The type that C declares.
    ///   - width: The width in bits.
    ///   - rules: The attributes of the bit-field itself.
    /// - Precondition: `width` is at least 1 and at most the width of the type.
    @inlinable @inline(__always)
    public mutating func bits<Value: CBitField>(
        _ name: StaticString, _ type: Value.Type, width: Int, _ rules: MemberRules = .natural
    ) {
        // SAFETY: visitors of members take no more than addresses.
        if let prototype = unsafe Value.prototype {
            unsafe visitor.bits(name, &prototype.pointee, width: width, rules)
        } else {
            Value.withPrototype { visitor.bits(name, &$0, width: width, rules) }
        }
    }

    /// Visits a bit-field without a name.
    ///
    /// - Parameters:
    ///   - unit: The type that C declares.
    ///   - width: The width in bits.
    ///   - rules: The attributes of the bit-field itself.
    /// - Precondition: `width` is at most the width of the type.
    @inlinable @inline(__always)
    public mutating func unnamedBits<Unit: CBitField>(
        _ unit: Unit.Type, width: Int, _ rules: MemberRules = .natural
    ) {
        visitor.unnamedBits(unit, width: width, rules)
    }

    /// Visits a struct or union without a name, whose members C treats as those of the union around it.
    ///
    /// - Parameters:
    ///   - type: The type that mirrors it.
    ///   - rules: The attributes of the member itself.
    @inlinable @inline(__always)
    public mutating func anonymous<Value: CStructLayout>(_ type: Value.Type, _ rules: MemberRules = .natural) {
        // SAFETY: visitors of members take no more than addresses.
        if let prototype = unsafe Value.prototype {
            unsafe visitor.anonymous(&prototype.pointee, rules)
        } else {
            Value.withPrototype { visitor.anonymous(&$0, rules) }
        }
    }
}

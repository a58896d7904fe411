import CLayout

// Mirrors of the structs in Fixtures/Layouts/scalars.h. The arm64 test program has them too, so this must be Embedded Swift.
// Those with an even number of members are copied as a whole in calls, as those of macros are.

/// 1 member of any types.
struct Members1<A: CValue>: CStructLayout {
    var a: A

    @inline(__always)
    mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("a", &a)
    }
}

/// 2 members of any types.
struct Members2<A: CValue, B: CValue>: CStructLayout {
    var a: A
    var b: B

    @inline(__always)
    static var storesMembersInOrder: Bool { true }

    @inline(__always)
    mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("a", &a)
        visitor.field("b", &b)
    }
}

/// 3 members of any types.
struct Members3<A: CValue, B: CValue, C: CValue>: CStructLayout {
    var a: A
    var b: B
    var c: C

    @inline(__always)
    mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("a", &a)
        visitor.field("b", &b)
        visitor.field("c", &c)
    }
}

/// 4 members of any types.
struct Members4<A: CValue, B: CValue, C: CValue, D: CValue>: CStructLayout {
    var a: A
    var b: B
    var c: C
    var d: D

    @inline(__always)
    static var storesMembersInOrder: Bool { true }

    @inline(__always)
    mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("a", &a)
        visitor.field("b", &b)
        visitor.field("c", &c)
        visitor.field("d", &d)
    }
}

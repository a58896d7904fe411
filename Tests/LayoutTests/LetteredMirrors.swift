import CLayout

// Mixtures whose fields are called a, b, c and so on.

/// `{ A a; }`
struct Letters1<A: CValue>: CStructLayout {
    var a: A

    mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("a", &a)
    }
}

/// `{ A a; B b; }`
struct Letters2<A: CValue, B: CValue>: CStructLayout {
    var a: A
    var b: B

    mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("a", &a)
        visitor.field("b", &b)
    }
}

/// `{ A a; B b; C c; }`
struct Letters3<A: CValue, B: CValue, C: CValue>: CStructLayout {
    var a: A
    var b: B
    var c: C

    mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("a", &a)
        visitor.field("b", &b)
        visitor.field("c", &c)
    }
}

/// `{ A a; B b; C c; D d; }`
struct Letters4<A: CValue, B: CValue, C: CValue, D: CValue>: CStructLayout {
    var a: A
    var b: B
    var c: C
    var d: D

    mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("a", &a)
        visitor.field("b", &b)
        visitor.field("c", &c)
        visitor.field("d", &d)
    }
}

/// `{ A a; B b; C c; D d; E e; }`
struct Letters5<A: CValue, B: CValue, C: CValue, D: CValue, E: CValue>: CStructLayout {
    var a: A
    var b: B
    var c: C
    var d: D
    var e: E

    mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("a", &a)
        visitor.field("b", &b)
        visitor.field("c", &c)
        visitor.field("d", &d)
        visitor.field("e", &e)
    }
}

/// `{ A a; B b; C c; D d; E e; F f; }`
struct Letters6<A: CValue, B: CValue, C: CValue, D: CValue, E: CValue, F: CValue>: CStructLayout {
    var a: A
    var b: B
    var c: C
    var d: D
    var e: E
    var f: F

    mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("a", &a)
        visitor.field("b", &b)
        visitor.field("c", &c)
        visitor.field("d", &d)
        visitor.field("e", &e)
        visitor.field("f", &f)
    }
}

/// `{ A a; B b; C c; D d; E e; F f; G g; }`
struct Letters7<A: CValue, B: CValue, C: CValue, D: CValue, E: CValue, F: CValue, G: CValue>: CStructLayout {
    var a: A
    var b: B
    var c: C
    var d: D
    var e: E
    var f: F
    var g: G

    mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("a", &a)
        visitor.field("b", &b)
        visitor.field("c", &c)
        visitor.field("d", &d)
        visitor.field("e", &e)
        visitor.field("f", &f)
        visitor.field("g", &g)
    }
}

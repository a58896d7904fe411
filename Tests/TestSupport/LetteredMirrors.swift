import CLayout

// Mixtures whose fields are called a, b, c and so on.

/// `{ A a; }`
package struct Letters1<A: CValue>: CStructLayout {
    package var a: A

    package mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("a", &a)
    }
}

/// `{ A a; B b; }`
package struct Letters2<A: CValue, B: CValue>: CStructLayout {
    package var a: A
    package var b: B

    package mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("a", &a)
        visitor.field("b", &b)
    }
}

/// `{ A a; B b; C c; }`
package struct Letters3<A: CValue, B: CValue, C: CValue>: CStructLayout {
    package var a: A
    package var b: B
    package var c: C

    package mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("a", &a)
        visitor.field("b", &b)
        visitor.field("c", &c)
    }
}

/// `{ A a; B b; C c; D d; }`
package struct Letters4<A: CValue, B: CValue, C: CValue, D: CValue>: CStructLayout {
    package var a: A
    package var b: B
    package var c: C
    package var d: D

    package mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("a", &a)
        visitor.field("b", &b)
        visitor.field("c", &c)
        visitor.field("d", &d)
    }
}

/// `{ A a; B b; C c; D d; E e; }`
package struct Letters5<A: CValue, B: CValue, C: CValue, D: CValue, E: CValue>: CStructLayout {
    package var a: A
    package var b: B
    package var c: C
    package var d: D
    package var e: E

    package mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("a", &a)
        visitor.field("b", &b)
        visitor.field("c", &c)
        visitor.field("d", &d)
        visitor.field("e", &e)
    }
}

/// `{ A a; B b; C c; D d; E e; F f; }`
package struct Letters6<A: CValue, B: CValue, C: CValue, D: CValue, E: CValue, F: CValue>: CStructLayout {
    package var a: A
    package var b: B
    package var c: C
    package var d: D
    package var e: E
    package var f: F

    package mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("a", &a)
        visitor.field("b", &b)
        visitor.field("c", &c)
        visitor.field("d", &d)
        visitor.field("e", &e)
        visitor.field("f", &f)
    }
}

/// `{ A a; B b; C c; D d; E e; F f; G g; }`
package struct Letters7<A: CValue, B: CValue, C: CValue, D: CValue, E: CValue, F: CValue, G: CValue>: CStructLayout {
    package var a: A
    package var b: B
    package var c: C
    package var d: D
    package var e: E
    package var f: F
    package var g: G

    package mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("a", &a)
        visitor.field("b", &b)
        visitor.field("c", &c)
        visitor.field("d", &d)
        visitor.field("e", &e)
        visitor.field("f", &f)
        visitor.field("g", &g)
    }
}

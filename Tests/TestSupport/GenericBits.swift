import CLayout

// Generic mirrors of structs of bit-fields named a, b, c...: `Bits2<UInt32, 3, Int32, 5>` mirrors
// `{ uint32_t a : 3; int32_t b : 5; }`.

package enum Mode: UInt32, CEnum { case off, on, auto, manual }

package enum Direction: Int32, CEnum {
    case back = -1
    case none, forward
}

/// Bit-fields and nothing else.
package struct Bits1<A: CBitField, let aWidth: Int>: CStructLayout {
    package var a: A

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.bits("a", &a, width: aWidth)
    }
}

/// Bit-fields and nothing else.
package struct Bits2<A: CBitField, let aWidth: Int, B: CBitField, let bWidth: Int>: CStructLayout {
    package var a: A
    package var b: B

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.bits("a", &a, width: aWidth)
        visitor.bits("b", &b, width: bWidth)
    }
}

/// Bit-fields and nothing else.
package struct Bits3<A: CBitField, let aWidth: Int, B: CBitField, let bWidth: Int, C: CBitField, let cWidth: Int>:
    CStructLayout
{
    package var a: A
    package var b: B
    package var c: C

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.bits("a", &a, width: aWidth)
        visitor.bits("b", &b, width: bWidth)
        visitor.bits("c", &c, width: cWidth)
    }
}

/// Bit-fields and nothing else.
package struct Bits4<
    A: CBitField, let aWidth: Int, B: CBitField, let bWidth: Int, C: CBitField, let cWidth: Int, D: CBitField,
    let dWidth: Int
>: CStructLayout {
    package var a: A
    package var b: B
    package var c: C
    package var d: D

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.bits("a", &a, width: aWidth)
        visitor.bits("b", &b, width: bWidth)
        visitor.bits("c", &c, width: cWidth)
        visitor.bits("d", &d, width: dWidth)
    }
}

/// Bit-fields and nothing else.
package struct Bits5<
    A: CBitField, let aWidth: Int, B: CBitField, let bWidth: Int, C: CBitField, let cWidth: Int, D: CBitField,
    let dWidth: Int, E: CBitField, let eWidth: Int
>: CStructLayout {
    package var a: A
    package var b: B
    package var c: C
    package var d: D
    package var e: E

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.bits("a", &a, width: aWidth)
        visitor.bits("b", &b, width: bWidth)
        visitor.bits("c", &c, width: cWidth)
        visitor.bits("d", &d, width: dWidth)
        visitor.bits("e", &e, width: eWidth)
    }
}

/// The attributes of a struct.
package protocol Attributes {
    static var rules: LayoutRules { get }
}

package enum Packed: Attributes { package static let rules = LayoutRules(packing: 1) }
package enum PackedToTwo: Attributes { package static let rules = LayoutRules(packing: 2) }

/// Three bit-fields in a struct with attributes.
package struct AttributedBits3<
    Rules: Attributes, A: CBitField, let aWidth: Int, B: CBitField, let bWidth: Int, C: CBitField, let cWidth: Int
>: CStructLayout {
    package var a: A
    package var b: B
    package var c: C

    package static var layoutRules: LayoutRules { Rules.rules }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.bits("a", &a, width: aWidth)
        visitor.bits("b", &b, width: bWidth)
        visitor.bits("c", &c, width: cWidth)
    }
}

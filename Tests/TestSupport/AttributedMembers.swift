import CLayout

// Mirrors of the structs of members.h that have members with attributes.

package struct Small: CStructLayout {
    package var kind: UInt8
    package var size: UInt32

    package init(kind: UInt8, size: UInt32) {
        self.kind = kind
        self.size = size
    }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("kind", &kind)
        visitor.field("size", &size)
    }
}

package struct AlignedByte: CStructLayout {
    package var a: UInt8
    package var b: UInt8
    package var c: UInt8

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("b", &b, .aligned(4))
        visitor.field("c", &c)
    }
}

package struct AlignedFirst: CStructLayout {
    package var a: UInt8
    package var b: UInt8

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a, .aligned(16))
        visitor.field("b", &b)
    }
}

package struct AlignedTo64: CStructLayout {
    package var a: UInt8
    package var b: UInt32
    package var c: UInt8

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("b", &b, .aligned(64))
        visitor.field("c", &c)
    }
}

package struct AlignedLower: CStructLayout {
    package var a: UInt8
    package var b: UInt64

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("b", &b, .aligned(2))
    }
}

package struct AlignedArray: CStructLayout {
    package var a: UInt8
    package var values: [3 of Int16]
    package var c: UInt8

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("values", &values, .aligned(8))
        visitor.field("c", &c)
    }
}

package struct AlignedStruct: CStructLayout {
    package var a: UInt8
    package var small: Small
    package var c: UInt8

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("small", &small, .aligned(16))
        visitor.field("c", &c)
    }
}

@safe
package struct AlignedPointer: CStructLayout {
    package var a: UInt8
    package var b: UnsafeMutableRawPointer?

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        unsafe visitor.field("b", &b, .aligned(16))
    }
}

package struct AlignedFloats: CStructLayout {
    package var a: Float
    package var b: Float

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("b", &b, .aligned(8))
    }
}

package struct PackedInt: CStructLayout {
    package var a: UInt8
    package var b: UInt32
    package var c: UInt32

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("b", &b, .packed)
        visitor.field("c", &c)
    }
}

package struct PackedDouble: CStructLayout {
    package var a: UInt8
    package var b: Double

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("b", &b, .packed)
    }
}

package struct PackedArray: CStructLayout {
    package var a: UInt8
    package var values: [2 of Int32]
    package var c: UInt8

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("values", &values, .packed)
        visitor.field("c", &c)
    }
}

package struct PackedFloats: CStructLayout {
    package var a: Float
    package var b: Float

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("b", &b, .packed)
    }
}

package struct PackedAndAlignedMember: CStructLayout {
    package var a: UInt8
    package var b: UInt64

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("b", &b, MemberRules(isPacked: true, alignment: 2))
    }
}

package struct AlignedInPacked: CStructLayout {
    package var a: UInt8
    package var b: UInt32
    package var c: UInt16

    package static var layoutRules: LayoutRules { LayoutRules(packing: 1) }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("b", &b, .aligned(4))
        visitor.field("c", &c)
    }
}

package struct AlignedInPack2: CStructLayout {
    package var a: UInt8
    package var b: UInt32
    package var c: UInt16

    package static var layoutRules: LayoutRules { LayoutRules(packing: 2) }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("b", &b, .aligned(8))
        visitor.field("c", &c)
    }
}

package struct AlignedAround: CStructLayout {
    package var a: UInt8
    package var b: UInt16

    package static var layoutRules: LayoutRules { LayoutRules(alignment: 32) }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("b", &b, .aligned(8))
    }
}

package struct AlignedBitField: CStructLayout {
    package var a: UInt32
    package var b: UInt32
    package var c: UInt32

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.bits("a", &a, width: 3)
        visitor.bits("b", &b, width: 5, .aligned(4))
        visitor.bits("c", &c, width: 2)
    }
}

package struct PackedBitField: CStructLayout {
    package var a: UInt8
    package var b: UInt32
    package var c: UInt8

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.bits("a", &a, width: 6)
        visitor.bits("b", &b, width: 28, .packed)
        visitor.bits("c", &c, width: 3)
    }
}

package struct InArrayOfAligned: CStructLayout {
    package var first: UInt8
    package var values: [2 of AlignedByte]

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("first", &first)
        visitor.field("values", &values)
    }
}

import CLayout

// Mirrors of the structs of unnamed_bitfields.h.

package struct UnnamedGap: CStructLayout {
    package var a: UInt32
    package var b: UInt32

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.bits("a", &a, width: 3)
        visitor.unnamedBits(UInt32.self, width: 4)
        visitor.bits("b", &b, width: 5)
    }
}

package struct UnnamedEnd: CStructLayout {
    package var a: UInt8

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.bits("a", &a, width: 3)
        visitor.unnamedBits(UInt32.self, width: 20)
    }
}

package struct UnnamedStart: CStructLayout {
    package var a: UInt8

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.unnamedBits(UInt64.self, width: 36)
        visitor.bits("a", &a, width: 3)
    }
}

package struct ZeroWidth: CStructLayout {
    package var a: UInt8
    package var b: UInt8

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.bits("a", &a, width: 3)
        visitor.unnamedBits(UInt8.self, width: 0)
        visitor.bits("b", &b, width: 3)
    }
}

package struct ZeroWidthInt: CStructLayout {
    package var a: UInt8
    package var b: UInt8

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.bits("a", &a, width: 3)
        visitor.unnamedBits(UInt32.self, width: 0)
        visitor.bits("b", &b, width: 3)
    }
}

package struct ZeroWidthLong: CStructLayout {
    package var a: UInt8
    package var b: UInt8

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.bits("a", &a, width: 3)
        visitor.unnamedBits(UInt64.self, width: 0)
        visitor.bits("b", &b, width: 3)
    }
}

package struct ZeroWidthEnd: CStructLayout {
    package var a: UInt16
    package var b: UInt8

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.bits("b", &b, width: 3)
        visitor.unnamedBits(UInt32.self, width: 0)
    }
}

package struct OnlyUnnamed: CStructLayout {
    package var a: Float

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.unnamedBits(UInt32.self, width: 16)
    }
}

package struct FloatAndZeroWidth: CStructLayout {
    package var a: Float
    package var b: Float

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.unnamedBits(UInt32.self, width: 0)
        visitor.field("b", &b)
    }
}

package struct FloatAndUnnamedHalf: CStructLayout {
    package var a: Float
    package var b: Double

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.unnamedBits(UInt32.self, width: 32)
        visitor.field("b", &b)
    }
}

package struct PackedZeroWidth: CStructLayout {
    package var a: UInt32
    package var b: UInt32

    package static var layoutRules: LayoutRules { LayoutRules(packing: 1) }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.bits("a", &a, width: 3)
        visitor.unnamedBits(UInt32.self, width: 0)
        visitor.bits("b", &b, width: 3)
    }
}

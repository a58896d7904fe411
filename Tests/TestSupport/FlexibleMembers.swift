import CLayout

// Mirrors of the structs of members.h with a flexible array.

package struct Message: CFlexibleLayout {
    package typealias Trailing = CChar
    package var length: UInt32
    package var kind: UInt8

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("length", &length)
        visitor.field("kind", &kind)
        visitor.flexibleArray("text", of: CChar.self)
    }
}

package struct Samples: CFlexibleLayout {
    package typealias Trailing = Double
    package var count: UInt16

    package init(count: UInt16) {
        self.count = count
    }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("count", &count)
        visitor.flexibleArray("values", of: Double.self)
    }
}

package struct Records: CFlexibleLayout {
    package typealias Trailing = Small
    package var count: UInt64

    package init(count: UInt64) {
        self.count = count
    }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("count", &count)
        visitor.flexibleArray("records", of: Small.self)
    }
}

package struct BitsAndFlexible: CFlexibleLayout {
    package typealias Trailing = UInt8
    package var a: UInt32

    package init(a: UInt32) {
        self.a = a
    }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.bits("a", &a, width: 3)
        visitor.flexibleArray("rest", of: UInt8.self)
    }
}

package struct PackedFlexible: CFlexibleLayout {
    package typealias Trailing = UInt32
    package var kind: UInt8

    package init(kind: UInt8) {
        self.kind = kind
    }

    package static var layoutRules: LayoutRules { LayoutRules(packing: 1) }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("kind", &kind)
        visitor.flexibleArray("values", of: UInt32.self)
    }
}

package struct TailFlexible: CFlexibleLayout {
    package typealias Trailing = UInt16
    package var a: UInt64
    package var b: UInt8

    package init(a: UInt64, b: UInt8) {
        self.a = a
        self.b = b
    }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("b", &b)
        visitor.flexibleArray("rest", of: UInt16.self)
    }
}

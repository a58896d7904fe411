import CLayout

// Mirrors of what unions.h makes of its unions: structs, arrays and unions of them, and unions with attributes.

package struct OneUnion: CStructLayout {
    package var number: Number

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("number", &number)
    }
}

package struct Tagged: CStructLayout {
    package var tag: Int32
    package var number: Number

    package init(tag: Int32, number: Number) {
        self.tag = tag
        self.number = number
    }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("tag", &tag)
        visitor.field("number", &number)
    }
}

package struct TaggedFloat: CStructLayout {
    package var tag: UInt8
    package var value: FloatOrInt

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("tag", &tag)
        visitor.field("value", &value)
    }
}

package struct UnionFirst: CStructLayout {
    package var value: FloatOrInt
    package var tag: UInt8

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("value", &value)
        visitor.field("tag", &tag)
    }
}

package struct ThreeUnions: CStructLayout {
    package var values: [3 of FloatOrInt]

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("values", &values)
    }
}

package struct FloatsAroundUnion: CStructLayout {
    package var first: Float
    package var middle: PointOrFloats
    package var last: Float

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("first", &first)
        visitor.field("middle", &middle)
        visitor.field("last", &last)
    }
}

package struct UnionAndDouble: CStructLayout {
    package var pair: PairOrDouble
    package var real: Double

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("pair", &pair)
        visitor.field("real", &real)
    }
}

package struct OddUnionThenByte: CStructLayout {
    package var bytes: ThirteenBytes
    package var last: UInt8

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("bytes", &bytes)
        visitor.field("last", &last)
    }
}

package struct UnionOfUnions: CUnionLayout {
    package var storage: [2 of UInt64] = .init(repeating: 0)

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("number", Number.self)
        visitor.member("value", FloatOrInt.self)
        visitor.member("bytes", BytesOrWords.self)
    }
}

package struct UnionOfFloatUnions: CUnionLayout {
    package var storage: UInt64 = 0

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("point", PointOrFloats.self)
        visitor.member("one", OnlyFloat.self)
    }
}

package struct UnionOfArrays: CUnionLayout {
    package var storage: [12 of UInt8] = .init(repeating: 0)

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("values", [2 of FloatOrInt].self)
        visitor.member("colors", [3 of Rgba].self)
    }
}

package struct DeepUnion: CStructLayout {
    package var first: UInt8
    package var tagged: [2 of Tagged]
    package var arrays: UnionOfArrays

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("first", &first)
        visitor.field("tagged", &tagged)
        visitor.field("arrays", &arrays)
    }
}

package struct PackedUnion: CUnionLayout {
    package var storage: UInt64 = 0
    package static var layoutRules: LayoutRules { LayoutRules(packing: 1, isUnion: true) }

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("byte", UInt8.self)
        visitor.member("real", Double.self)
    }
}

package struct AlignedUnion: CUnionLayout {
    package var storage: [2 of UInt64] = .init(repeating: 0)
    package static var layoutRules: LayoutRules { LayoutRules(alignment: 16, isUnion: true) }

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("integer", Int32.self)
        visitor.member("real", Float.self)
    }
}

package struct ByteThenPackedUnion: CStructLayout {
    package var byte: UInt8
    package var number: PackedUnion

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("byte", &byte)
        visitor.field("number", &number)
    }
}

package struct ByteThenAlignedUnion: CStructLayout {
    package var byte: UInt8
    package var number: AlignedUnion

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("byte", &byte)
        visitor.field("number", &number)
    }
}

package struct UnionOfBits: CUnionLayout {
    package var storage: UInt32 = 0

    package init(storage: UInt32 = 0) { self.storage = storage }

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.bits("low", UInt32.self, width: 3)
        visitor.bits("delta", Int32.self, width: 20)
        visitor.member("byte", UInt8.self)
    }
}

package struct OnlyNarrowBits: CUnionLayout {
    package var storage: UInt32 = 0

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.bits("low", UInt32.self, width: 3)
        visitor.unnamedBits(UInt32.self, width: 17)
    }
}

package struct BitsOrFloat: CUnionLayout {
    package var storage: UInt32 = 0

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("real", Float.self)
        visitor.bits("bits", UInt32.self, width: 32)
    }
}

package struct UnionWithPackedMember: CUnionLayout {
    package var storage: UInt64 = 0

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("byte", UInt8.self)
        visitor.member("real", Double.self, .packed)
    }
}

package struct UnionWithAlignedMember: CUnionLayout {
    package var storage: UInt64 = 0

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("byte", UInt8.self, .aligned(8))
        visitor.member("half", Int16.self)
    }
}

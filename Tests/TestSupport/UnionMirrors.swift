import CLayout

// Mirrors of the unions of unions.h, and of what they are made of.

package enum Shade: UInt32, CEnum { case dark, light }

package struct NothingInside: CStructLayout {
    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
    }
}

package struct AlignedFloat: CStructLayout {
    package var value: Float
    package static var layoutRules: LayoutRules { LayoutRules(alignment: 8) }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("value", &value)
    }
}

package struct Point2: CStructLayout {
    package var x: Float
    package var y: Float

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("x", &x)
        visitor.field("y", &y)
    }
}

package struct Rgba: CStructLayout {
    package var r: UInt8
    package var g: UInt8
    package var b: UInt8
    package var a: UInt8

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("r", &r)
        visitor.field("g", &g)
        visitor.field("b", &b)
        visitor.field("a", &a)
    }
}

package struct Number: CUnionLayout {
    package var storage: UInt64 = 0

    package init(storage: UInt64 = 0) { self.storage = storage }

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("integer", Int32.self)
        visitor.member("real", Double.self)
    }
}

package struct FloatOrInt: CUnionLayout {
    package var storage: Float = 0

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("real", Float.self)
        visitor.member("integer", Int32.self)
    }
}

package struct FloatOrDouble: CUnionLayout {
    package var storage: UInt64 = 0

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("single", Float.self)
        visitor.member("twice", Double.self)
    }
}

package struct OnlyFloat: CUnionLayout {
    package var storage: UInt32 = 0

    package init(storage: UInt32 = 0) { self.storage = storage }

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("value", Float.self)
    }
}

package struct OnlyPointer: CUnionLayout {
    package var storage: UInt64 = 0

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        unsafe visitor.member("pointer", UnsafeMutableRawPointer?.self)
        visitor.member("address", UInt64.self)
    }
}

package struct FlagOrShade: CUnionLayout {
    package var storage: UInt32 = 0

    package init(storage: UInt32 = 0) { self.storage = storage }

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("flag", Bool.self)
        visitor.member("shade", Shade.self)
    }
}

package struct PairOrDouble: CUnionLayout {
    package var storage: UInt64 = 0

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("pair", [2 of Float].self)
        visitor.member("whole", Double.self)
    }
}

package struct PointOrColor: CUnionLayout {
    package var storage: UInt64 = 0

    package init(storage: UInt64 = 0) { self.storage = storage }

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("point", Point2.self)
        visitor.member("color", Rgba.self)
    }
}

package struct BytesOrWords: CUnionLayout {
    package var storage: [2 of UInt64] = .init(repeating: 0)

    package init() {}

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("bytes", [16 of UInt8].self)
        visitor.member("words", [4 of UInt32].self)
    }
}

package struct DoublesOrFloats: CUnionLayout {
    package var storage: [2 of UInt64] = .init(repeating: 0)

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("doubles", [2 of Double].self)
        visitor.member("floats", [4 of Float].self)
    }
}

package struct DoubleOrNineBytes: CUnionLayout {
    package var storage: [2 of UInt64] = .init(repeating: 0)

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("real", Double.self)
        visitor.member("bytes", [9 of UInt8].self)
    }
}

package struct ThirteenBytes: CUnionLayout {
    package var storage: [2 of UInt64] = .init(repeating: 0)

    package init() {}

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("bytes", [13 of UInt8].self)
        visitor.member("half", UInt16.self)
    }
}

package struct LargeUnion: CUnionLayout {
    package var storage: [3 of UInt64] = .init(repeating: 0)

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("bytes", [24 of UInt8].self)
        visitor.member("real", Double.self)
    }
}

package struct DoublesOrLong: CUnionLayout {
    package var storage: [2 of UInt64] = .init(repeating: 0)

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("doubles", [2 of Double].self)
        visitor.member("integer", Int64.self)
    }
}

package struct EmptyUnion: CUnionLayout {
    package var storage: Void = ()

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
    }
}

package struct OneOrFourFloats: CUnionLayout {
    package var storage: [2 of UInt64] = .init(repeating: 0)

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("one", Float.self)
        visitor.member("four", [4 of Float].self)
    }
}

package struct PointOrFloats: CUnionLayout {
    package var storage: UInt64 = 0

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("point", Point2.self)
        visitor.member("values", [2 of Float].self)
    }
}

/// Not inlinable: other modules lay out calls with it when they make them.
package struct OneOrFiveFloats: CUnionLayout {
    package var storage: [20 of UInt8] = .init(repeating: 0)

    @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("values", [5 of Float].self)
        visitor.member("first", Float.self)
    }
}

package struct FloatOrAligned: CUnionLayout {
    package var storage: UInt64 = 0

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("values", [2 of Float].self)
        visitor.member("aligned", AlignedFloat.self)
    }
}

package struct FloatOrNothing: CUnionLayout {
    package var storage: UInt32 = 0

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("value", Float.self)
        visitor.member("nothing", NothingInside.self)
    }
}

package struct OneOrFourDoubles: CUnionLayout {
    package var storage: [4 of UInt64] = .init(repeating: 0)

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("values", [4 of Double].self)
        visitor.member("first", Double.self)
    }
}

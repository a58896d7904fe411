import CLayout

// Mirrors of the types of members.h that have a member without a name.

package struct AnonymousUnion: CStructLayout {
    package var kind: Int32
    package var anonymous1: Anonymous1
    package var last: UInt8

    package struct Anonymous1: CUnionLayout {
        package var storage: [2 of UInt64] = .init(repeating: 0)

        @inlinable @inline(__always)
        package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
            visitor.member("integer", Int32.self)
            visitor.member("real", Double.self)
        }
    }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("kind", &kind)
        visitor.anonymous(&anonymous1)
        visitor.field("last", &last)
    }
}

package struct AnonymousStruct: CStructLayout {
    package var first: UInt8
    package var anonymous1: Anonymous1
    package var last: UInt8

    package struct Anonymous1: CStructLayout {
        package var x: UInt32
        package var y: UInt8

        @inlinable @inline(__always)
        package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("x", &x)
            visitor.field("y", &y)
        }
    }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("first", &first)
        visitor.anonymous(&anonymous1)
        visitor.field("last", &last)
    }
}

package struct AnonymousNested: CStructLayout {
    package var first: UInt8
    package var anonymous1: Anonymous1
    package var last: UInt8

    package struct Anonymous1: CUnionLayout {
        package var storage: [2 of UInt64] = .init(repeating: 0)

        package struct Anonymous1: CStructLayout {
            package var x: Float
            package var y: Float

            @inlinable @inline(__always)
            package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
                visitor.field("x", &x)
                visitor.field("y", &y)
            }
        }

        @inlinable @inline(__always)
        package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
            visitor.anonymous(Anonymous1.self)
            visitor.member("v", [2 of Float].self)
        }
    }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("first", &first)
        visitor.anonymous(&anonymous1)
        visitor.field("last", &last)
    }
}

package struct AnonymousInUnion: CUnionLayout {
    package var storage: UInt16 = 0

    package struct Anonymous1: CStructLayout {
        package var low: UInt8
        package var high: UInt8

        @inlinable @inline(__always)
        package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("low", &low)
            visitor.field("high", &high)
        }
    }

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.anonymous(Anonymous1.self)
        visitor.member("whole", UInt16.self)
        visitor.member("bytes", [2 of UInt8].self)
    }
}

package struct AnonymousFloats: CStructLayout {
    package var anonymous1: Anonymous1

    package struct Anonymous1: CUnionLayout {
        package var storage: [2 of UInt64] = .init(repeating: 0)

        package struct Anonymous1: CStructLayout {
            package var x: Float
            package var y: Float
            package var z: Float

            @inlinable @inline(__always)
            package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
                visitor.field("x", &x)
                visitor.field("y", &y)
                visitor.field("z", &z)
            }
        }

        @inlinable @inline(__always)
        package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
            visitor.anonymous(Anonymous1.self)
            visitor.member("v", [3 of Float].self)
        }
    }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.anonymous(&anonymous1)
    }
}

package struct AnonymousBits: CStructLayout {
    package var first: UInt8
    package var anonymous1: Anonymous1
    package var last: UInt8

    package struct Anonymous1: CStructLayout {
        package var a: UInt32
        package var b: UInt32

        @inlinable @inline(__always)
        package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.bits("a", &a, width: 3)
            visitor.bits("b", &b, width: 7)
        }
    }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("first", &first)
        visitor.anonymous(&anonymous1)
        visitor.bits("last", &last, width: 2)
    }
}

package struct AnonymousAligned: CStructLayout {
    package var first: UInt8
    package var anonymous1: Anonymous1
    package var last: UInt8

    package struct Anonymous1: CStructLayout {
        package var x: UInt8

        package static var layoutRules: LayoutRules { LayoutRules(alignment: 8) }

        @inlinable @inline(__always)
        package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("x", &x)
        }
    }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("first", &first)
        visitor.anonymous(&anonymous1)
        visitor.field("last", &last)
    }
}

import CLayout

// Mirrors of the types of members.h with several members without a name, inside one another or side by side.

// Embedded Swift does not specialize what visits types that are inside one another three deep: so they are side by side.
package struct AnonymousDeep: CStructLayout {
    package var anonymous1: Anonymous1
    package var level: Int32

    package struct Anonymous1: CStructLayout {
        package var anonymous1: Anonymous2
        package var anonymous2: Anonymous3

        @inlinable @inline(__always)
        package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.anonymous(&anonymous1)
            visitor.anonymous(&anonymous2)
        }
    }

    package struct Anonymous2: CStructLayout {
        package var a: UInt8
        package var b: UInt16

        @inlinable @inline(__always)
        package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("a", &a)
            visitor.field("b", &b)
        }
    }

    package struct Anonymous3: CUnionLayout {
        package var storage: [2 of UInt64] = .init(repeating: 0)

        @inlinable @inline(__always)
        package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
            visitor.member("c", UInt8.self)
            visitor.member("d", UInt64.self)
        }
    }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.anonymous(&anonymous1)
        visitor.field("level", &level)
    }
}

package struct VectorUnion: CUnionLayout {
    package var storage: [2 of UInt64] = .init(repeating: 0)

    package struct Anonymous1: CStructLayout {
        package var x: Float
        package var y: Float
        package var z: Float
        package var w: Float

        @inlinable @inline(__always)
        package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("x", &x)
            visitor.field("y", &y)
            visitor.field("z", &z)
            visitor.field("w", &w)
        }
    }

    package struct Anonymous2: CStructLayout {
        package var r: Float
        package var g: Float
        package var b: Float
        package var a: Float

        @inlinable @inline(__always)
        package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("r", &r)
            visitor.field("g", &g)
            visitor.field("b", &b)
            visitor.field("a", &a)
        }
    }

    @inlinable @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.anonymous(Anonymous1.self)
        visitor.anonymous(Anonymous2.self)
        visitor.member("v", [4 of Float].self)
    }
}

import CLayout

// Mirrors of the structs of members.h that have members without a name, or a flexible array.

package struct AnonymousUnion: CStructLayout {
    package var kind: Int32
    package var anonymous1: Anonymous1
    package var last: UInt8

    package struct Anonymous1: CUnionLayout {
        package var storage: [2 of UInt64] = .init(repeating: 0)

        @inline(__always)
        package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
            visitor.member("integer", Int32.self)
            visitor.member("real", Double.self)
        }
    }

    @inline(__always)
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

        @inline(__always)
        package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("x", &x)
            visitor.field("y", &y)
        }
    }

    @inline(__always)
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

            @inline(__always)
            package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
                visitor.field("x", &x)
                visitor.field("y", &y)
            }
        }

        @inline(__always)
        package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
            visitor.anonymous(Anonymous1.self)
            visitor.member("v", [2 of Float].self)
        }
    }

    @inline(__always)
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

        @inline(__always)
        package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("low", &low)
            visitor.field("high", &high)
        }
    }

    @inline(__always)
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

            @inline(__always)
            package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
                visitor.field("x", &x)
                visitor.field("y", &y)
                visitor.field("z", &z)
            }
        }

        @inline(__always)
        package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
            visitor.anonymous(Anonymous1.self)
            visitor.member("v", [3 of Float].self)
        }
    }

    @inline(__always)
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

        @inline(__always)
        package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.bits("a", &a, width: 3)
            visitor.bits("b", &b, width: 7)
        }
    }

    @inline(__always)
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

        @inline(__always)
        package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("x", &x)
        }
    }

    @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("first", &first)
        visitor.anonymous(&anonymous1)
        visitor.field("last", &last)
    }
}

package struct AnonymousDeep: CStructLayout {
    package var anonymous1: Anonymous1
    package var level: Int32

    package struct Anonymous1: CStructLayout {
        package var anonymous1: Anonymous1
        package var anonymous2: Anonymous2

        package struct Anonymous1: CStructLayout {
            package var a: UInt8
            package var b: UInt16

            @inline(__always)
            package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
                visitor.field("a", &a)
                visitor.field("b", &b)
            }
        }

        package struct Anonymous2: CUnionLayout {
            package var storage: [2 of UInt64] = .init(repeating: 0)

            @inline(__always)
            package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
                visitor.member("c", UInt8.self)
                visitor.member("d", UInt64.self)
            }
        }

        @inline(__always)
        package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.anonymous(&anonymous1)
            visitor.anonymous(&anonymous2)
        }
    }

    @inline(__always)
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

        @inline(__always)
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

        @inline(__always)
        package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("r", &r)
            visitor.field("g", &g)
            visitor.field("b", &b)
            visitor.field("a", &a)
        }
    }

    @inline(__always)
    package static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.anonymous(Anonymous1.self)
        visitor.anonymous(Anonymous2.self)
        visitor.member("v", [4 of Float].self)
    }
}

package struct Message: CFlexibleLayout {
    package typealias Trailing = CChar
    package var length: UInt32
    package var kind: UInt8

    @inline(__always)
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

    @inline(__always)
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

    @inline(__always)
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

    @inline(__always)
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

    @inline(__always)
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

    @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("b", &b)
        visitor.flexibleArray("rest", of: UInt16.self)
    }
}

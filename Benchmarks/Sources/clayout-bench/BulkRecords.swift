import CLayout

// The mirrors of the records in BulkLoops.h.

/// A record with the same layout in Swift and in C, without padding.
struct IdenticalRecord: CStructLayout, Equatable {
    var x: Float, y: Float, z: Float
    var r: UInt8, g: UInt8, b: UInt8, a: UInt8
    var w: Double

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("x", &x)
        visitor.field("y", &y)
        visitor.field("z", &z)
        visitor.field("r", &r)
        visitor.field("g", &g)
        visitor.field("b", &b)
        visitor.field("a", &a)
        visitor.field("w", &w)
    }
}

/// A record with padding in the middle and at the end.
struct PaddedRecord: CStructLayout, Equatable {
    var position: Double
    var kind: UInt8
    var weight: Float
    var flags: UInt16

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("position", &position)
        visitor.field("kind", &kind)
        visitor.field("weight", &weight)
        visitor.field("flags", &flags)
    }
}

/// The first field of ``NestedRecord``: 5 bytes in Swift, 8 in C.
struct InnerRecord: CStructLayout, Equatable {
    var identifier: Int32
    var kind: Int8

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("identifier", &identifier)
        visitor.field("kind", &kind)
    }
}

/// A record of 16 bytes in Swift and 24 in C.
struct NestedRecord: CStructLayout, Equatable {
    var inner: InnerRecord
    var level: Int8
    var weight: Double

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("inner", &inner)
        visitor.field("level", &level)
        visitor.field("weight", &weight)
    }
}

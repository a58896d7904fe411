import CLayout

// Mirrors of the fixtures' structs. Generic ones: each stands for all structs of its kind. The arm64 test program has them
// too, so this must be Embedded Swift; their names in C, which cannot be, are in MirrorNames.swift.
//
// Half of them say that they store their members in order, as those of macros do: calls copy these as a whole.

/// A C array of one scalar, alone in a struct: `Sized<UInt8, 13>` mirrors `Bytes13`. C counts bytes in the name.
struct Sized<Scalar: CScalar & SendableMetatype, let count: Int>: CStructLayout {
    var values: InlineArray<count, Scalar>

    @inline(__always)
    static var storesMembersInOrder: Bool { count % 2 == 0 }

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("values", &values)
    }
}

typealias Bytes<let count: Int> = Sized<UInt8, count>
typealias Ints<let count: Int> = Sized<Int32, count>
typealias Longs<let count: Int> = Sized<Int64, count>
typealias Floats<let count: Int> = Sized<Float, count>
typealias Doubles<let count: Int> = Sized<Double, count>

/// Two scalars: `Pair<Float, Int64>` mirrors `FloatAndInt64`.
struct Pair<First: CScalar, Second: CScalar>: CStructLayout {
    var first: First
    var second: Second

    @inline(__always)
    static var storesMembersInOrder: Bool { MemoryLayout<First>.size > MemoryLayout<Second>.size }

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("first", &first)
        visitor.field("second", &second)
    }
}

/// Three fields: `Triple<Float, Float, Int64>` mirrors `FloatFloatInt64`.
struct Triple<A: CScalar, B: CScalar, C: CScalar>: CStructLayout {
    var a: A
    var b: B
    var c: C

    @inline(__always)
    static var storesMembersInOrder: Bool { true }

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("b", &b)
        visitor.field("c", &c)
    }
}

/// Four fields: `Quadruple<Float, Float, Float, Int32>` mirrors `FloatFloatFloatInt32`.
struct Quadruple<A: CScalar, B: CScalar, C: CScalar, D: CScalar>: CStructLayout {
    var a: A
    var b: B
    var c: C
    var d: D

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("b", &b)
        visitor.field("c", &c)
        visitor.field("d", &d)
    }
}

/// A pointer in a struct. Its own type, so that the tests' mirrors need no `unsafe`.
@safe
struct AnyPointer: CPointer {
    let address: UInt

    init?(bitPattern: UInt) { address = bitPattern }
}

// Structs of raymath.h and rlgl.h.

struct RaymathFloat3: CStructLayout {
    var v: InlineArray<3, Float>

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("v", &v)
    }
}

struct RaymathFloat16: CStructLayout {
    var v: InlineArray<16, Float>

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("v", &v)
    }
}

struct RenderBatch: CStructLayout {
    var bufferCount: CInt
    var currentBuffer: CInt
    var vertexBuffer: AnyPointer
    var draws: AnyPointer
    var drawCounter: CInt
    var currentDepth: Float

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("bufferCount", &bufferCount)
        visitor.field("currentBuffer", &currentBuffer)
        visitor.field("vertexBuffer", &vertexBuffer)
        visitor.field("draws", &draws)
        visitor.field("drawCounter", &drawCounter)
        visitor.field("currentDepth", &currentDepth)
    }
}

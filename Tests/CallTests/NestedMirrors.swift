import CLayout
import RaylibMirrors

// Mirrors of the structs with structs in Fixtures/Layouts/torture.h. Its `V2` is raylib's `Vector2`.

/// Another FFI library returned this wrong.
struct TwoV2s: CStructLayout {
    var first: Vector2
    var second: Vector2

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("first", &first)
        visitor.field("second", &second)
    }
}

/// Another FFI library returned this wrong.
struct V2TwoInts: CStructLayout {
    var vector: Vector2
    var a: CInt
    var b: CInt

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("vector", &vector)
        visitor.field("a", &a)
        visitor.field("b", &b)
    }
}

/// Both words are half integer, half float.
struct IntV2Int: CStructLayout {
    var a: CInt
    var vector: Vector2
    var b: CInt

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("vector", &vector)
        visitor.field("b", &b)
    }
}

/// A pair of floats and a float.
struct V2Float: CStructLayout {
    var vector: Vector2
    var a: Float

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("vector", &vector)
        visitor.field("a", &a)
    }
}

/// 24 bytes: in memory on x86-64, although all are floats.
struct ThreeV2s: CStructLayout {
    var first: Vector2
    var second: Vector2
    var third: Vector2

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("first", &first)
        visitor.field("second", &second)
        visitor.field("third", &third)
    }
}

/// Three bytes of tail padding.
struct Inner: CStructLayout {
    var a: CInt
    var b: Int8

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("b", &b)
    }
}

/// Swift would put `c` into the padding of `i`; C does not.
struct Outer: CStructLayout {
    var i: Inner
    var c: Int8

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("i", &i)
        visitor.field("c", &c)
    }
}

/// The padding is in front of and behind the inner struct.
struct OuterLeading: CStructLayout {
    var c: Int8
    var i: Inner

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("c", &c)
        visitor.field("i", &i)
    }
}

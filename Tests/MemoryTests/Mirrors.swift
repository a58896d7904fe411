import CLayout

/// C's `struct { float x, y, z; uint8_t r, g, b, a; double w; }`: no padding, the same in Swift.
struct Plain: CStructLayout, Equatable {
    var x: Float = 0
    var y: Float = 0
    var z: Float = 0
    var r: UInt8 = 0
    var g: UInt8 = 0
    var b: UInt8 = 0
    var a: UInt8 = 0
    var w: Double = 0

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

    /// The graffiti, byte by byte.
    static let graffitiBytes: [UInt8] = [
        0x10, 0x11, 0x12, 0x13, 0x20, 0x21, 0x22, 0x23, 0x30, 0x31, 0x32, 0x33,
        0x40, 0x50, 0x60, 0x70, 0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87,
    ]
}

/// C's `struct { double w; uint8_t a; float x; uint16_t h; }`: holes of 3 bytes in the middle and 6 at the end.
struct Padded: CStructLayout, Equatable {
    var w: Double = 0
    var a: UInt8 = 0
    var x: Float = 0
    var h: UInt16 = 0

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("w", &w)
        visitor.field("a", &a)
        visitor.field("x", &x)
        visitor.field("h", &h)
    }

    static let graffitiBytes: [UInt8] = [
        0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x20, 0, 0, 0,
        0x30, 0x31, 0x32, 0x33, 0x40, 0x41, 0, 0, 0, 0, 0, 0,
    ]
}

/// C's `struct { int32_t number; int8_t tag; }`: 8 bytes, while Swift takes 5.
struct Inner: CStructLayout, Equatable {
    var number: Int32 = 0
    var tag: Int8 = 0

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("number", &number)
        visitor.field("tag", &tag)
    }
}

/// C's `struct { struct Inner inner; int8_t last; }`: 12 bytes, while Swift puts `last` into the padding of `inner`.
struct Outer: CStructLayout, Equatable {
    var inner = Inner()
    var last: Int8 = 0

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("inner", &inner)
        visitor.field("last", &last)
    }

    static let graffitiBytes: [UInt8] = [0x10, 0x11, 0x12, 0x13, 0x20, 0, 0, 0, 0x30, 0, 0, 0]
}

/// Small holes of every width: `struct { uint8_t a; uint64_t b; uint8_t c; uint16_t d; uint8_t e[3]; uint32_t f; }`.
struct Holes: CStructLayout {
    var a: UInt8 = 0
    var b: UInt64 = 0
    var c: UInt8 = 0
    var d: UInt16 = 0
    var e: [3 of UInt8] = [0, 0, 0]
    var f: UInt32 = 0

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("b", &b)
        visitor.field("c", &c)
        visitor.field("d", &d)
        visitor.field("e", &e)
        visitor.field("f", &f)
    }

    static let graffitiBytes: [UInt8] = [
        0x10, 0, 0, 0, 0, 0, 0, 0, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25, 0x26, 0x27,
        0x30, 0, 0x40, 0x41, 0x50, 0x60, 0x70, 0, 0x80, 0x81, 0x82, 0x83, 0, 0, 0, 0,
    ]
}

/// C's `struct { uint8_t a, b; uint64_t c; uint16_t d, e; uint64_t f; uint8_t g[1]; uint64_t h; }`: holes of 6, 4 and 7
/// bytes, behind scalars and an array.
struct Gaps: CStructLayout {
    var a: UInt8 = 0
    var b: UInt8 = 0
    var c: UInt64 = 0
    var d: UInt16 = 0
    var e: UInt16 = 0
    var f: UInt64 = 0
    var g: [1 of UInt8] = [0]
    var h: UInt64 = 0

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("b", &b)
        visitor.field("c", &c)
        visitor.field("d", &d)
        visitor.field("e", &e)
        visitor.field("f", &f)
        visitor.field("g", &g)
        visitor.field("h", &h)
    }

    static let graffitiBytes: [UInt8] = [
        0x10, 0x20, 0, 0, 0, 0, 0, 0, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37,
        0x40, 0x41, 0x50, 0x51, 0, 0, 0, 0, 0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67,
        0x70, 0, 0, 0, 0, 0, 0, 0, 0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87,
    ]
}

/// C's `struct { uint8_t a[3], b; uint64_t c; uint8_t d[5], e; uint64_t f; }`: a scalar and a hole that are 5 and 3 bytes.
struct OddGaps: CStructLayout {
    var a: [3 of UInt8] = [0, 0, 0]
    var b: UInt8 = 0
    var c: UInt64 = 0
    var d: [5 of UInt8] = [0, 0, 0, 0, 0]
    var e: UInt8 = 0
    var f: UInt64 = 0

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("b", &b)
        visitor.field("c", &c)
        visitor.field("d", &d)
        visitor.field("e", &e)
        visitor.field("f", &f)
    }

    static let graffitiBytes: [UInt8] = [
        0x10, 0x20, 0x30, 0x40, 0, 0, 0, 0, 0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57,
        0x60, 0x70, 0x80, 0x90, 0xA0, 0xB0, 0, 0, 0xC0, 0xC1, 0xC2, 0xC3, 0xC4, 0xC5, 0xC6, 0xC7,
    ]
}

/// C's `struct { uint16_t a; } __attribute__((aligned(32)))`: a hole larger than a word.
struct Aligned: CStructLayout {
    var a: UInt16 = 0

    static var cLayout: ValueLayout { ValueLayout(size: 32, alignment: 32) }

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
    }

    static let graffitiBytes: [UInt8] = [0x10, 0x11] + [UInt8](repeating: 0, count: 30)
}

/// C's `struct { uint8_t a; uint32_t b; }`: a hole, although Swift's size and offsets are C's.
struct InnerHole: CStructLayout {
    var a: UInt8 = 0
    var b: UInt32 = 0

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("b", &b)
    }
}

/// C's `struct { uint32_t b, a; }`, with Swift's properties in another order.
struct Swapped: CStructLayout {
    var a: UInt32 = 0
    var b: UInt32 = 0

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("b", &b)
        visitor.field("a", &a)
    }
}

/// As large as its raw type, but with other bytes.
enum Letter: UInt8, CEnum {
    case a = 65
    case b
}

enum Kind: CInt, CEnum {
    case circle = 1
    case square
    case hexagon = -7
}

struct Item: CStructLayout {
    var weight: Float = 0
    var kind = Kind.circle

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("weight", &weight)
        visitor.field("kind", &kind)
    }
}

enum Projection: UInt8, CEnum { case perspective, orthographic }

struct Camera: CStructLayout {
    var zoom: Double = 1
    var projection = Projection.orthographic

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("zoom", &zoom)
        visitor.field("projection", &projection)
    }
}

/// Everything that not all bytes are a value of, at each depth.
@safe
struct Scene: CStructLayout {
    var isOpen = true  // 0
    var camera = Camera()  // 8, projection at 16
    var items: [4 of Item] = .init(repeating: Item())  // 24, the kinds at 28, 36, 44, 52
    var kinds = (Kind.circle, Kind.square, Kind.circle)  // 56
    var context: UnsafeMutableRawPointer = unsafe UnsafeMutableRawPointer(bitPattern: 0x1000).unsafelyUnwrapped  // 72
    var next: UnsafeMutableRawPointer?  // 80

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("isOpen", &isOpen)
        visitor.field("camera", &camera)
        visitor.field("items", &items)
        visitor.field("kinds", &kinds)
        unsafe visitor.field("context", &context)
        unsafe visitor.field("next", &next)
    }
}

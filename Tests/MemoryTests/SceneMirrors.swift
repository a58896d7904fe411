import CLayout

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

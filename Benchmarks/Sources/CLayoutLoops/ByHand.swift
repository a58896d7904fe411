import CLayout

/// Mirrors that do not say that they store their members in order: calls store each member, not the struct as a whole.
enum ByHand {
    struct Vector2: CStructLayout {
        var x, y: Float

        @inline(__always)
        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("x", &x)
            visitor.field("y", &y)
        }
    }

    struct Rectangle: CStructLayout {
        var x, y, width, height: Float

        @inline(__always)
        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("x", &x)
            visitor.field("y", &y)
            visitor.field("width", &width)
            visitor.field("height", &height)
        }
    }

    struct Color: CStructLayout {
        var r, g, b, a: UInt8

        @inline(__always)
        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("r", &r)
            visitor.field("g", &g)
            visitor.field("b", &b)
            visitor.field("a", &a)
        }
    }

    struct Texture: CStructLayout {
        var id: CUnsignedInt
        var width, height, mipmaps, format: CInt

        @inline(__always)
        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("id", &id)
            visitor.field("width", &width)
            visitor.field("height", &height)
            visitor.field("mipmaps", &mipmaps)
            visitor.field("format", &format)
        }
    }

    struct Camera2D: CStructLayout {
        var offset, target: Vector2
        var rotation, zoom: Float

        @inline(__always)
        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("offset", &offset)
            visitor.field("target", &target)
            visitor.field("rotation", &rotation)
            visitor.field("zoom", &zoom)
        }
    }

    struct Matrix: CStructLayout {
        var m0, m4, m8, m12, m1, m5, m9, m13, m2, m6, m10, m14, m3, m7, m11, m15: Float

        @inline(__always)
        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("m0", &m0)
            visitor.field("m4", &m4)
            visitor.field("m8", &m8)
            visitor.field("m12", &m12)
            visitor.field("m1", &m1)
            visitor.field("m5", &m5)
            visitor.field("m9", &m9)
            visitor.field("m13", &m13)
            visitor.field("m2", &m2)
            visitor.field("m6", &m6)
            visitor.field("m10", &m10)
            visitor.field("m14", &m14)
            visitor.field("m3", &m3)
            visitor.field("m7", &m7)
            visitor.field("m11", &m11)
            visitor.field("m15", &m15)
        }
    }

    typealias DrawTexturePro = CFunction<(Texture, Rectangle, Rectangle, Vector2, Float, Color) -> Void>
    typealias GetWorldToScreen2D = CFunction<(Vector2, Camera2D) -> Vector2>
    typealias MatrixMultiply = CFunction<(Matrix, Matrix) -> Matrix>
}

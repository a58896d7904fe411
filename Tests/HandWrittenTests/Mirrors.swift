import CLayout

/// Mirrors of some of raylib's structs without `@CStruct`, and with what it would write for mirrors that are not public.
enum ByHand {
    /// A point or direction in the plane.
    struct Vector2: CStructLayout, Sendable {
        var x: Float
        var y: Float

        @inline(__always)
        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("x", &x)
            visitor.field("y", &y)
        }
    }

    /// A rectangle with sides along the axes.
    struct Rectangle: CStructLayout, Sendable {
        var x: Float
        var y: Float
        var width: Float
        var height: Float

        @inline(__always)
        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("x", &x)
            visitor.field("y", &y)
            visitor.field("width", &width)
            visitor.field("height", &height)
        }
    }

    /// A colour of four bytes.
    struct Color: CStructLayout, Sendable {
        var r: UInt8
        var g: UInt8
        var b: UInt8
        var a: UInt8

        @inline(__always)
        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("r", &r)
            visitor.field("g", &g)
            visitor.field("b", &b)
            visitor.field("a", &a)
        }
    }

    /// A struct of structs.
    struct Camera2D: CStructLayout, Sendable {
        var offset: Vector2
        var target: Vector2
        var rotation: Float
        var zoom: Float

        @inline(__always)
        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("offset", &offset)
            visitor.field("target", &target)
            visitor.field("rotation", &rotation)
            visitor.field("zoom", &zoom)
        }
    }

    /// Integers of both signs.
    struct Texture: CStructLayout, Sendable {
        var id: CUnsignedInt
        var width: CInt
        var height: CInt
        var mipmaps: CInt
        var format: CInt

        @inline(__always)
        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("id", &id)
            visitor.field("width", &width)
            visitor.field("height", &height)
            visitor.field("mipmaps", &mipmaps)
            visitor.field("format", &format)
        }
    }

    /// A pointer in front.
    @safe
    struct Image: CStructLayout {
        var data: UnsafeMutableRawPointer?
        var width: CInt
        var height: CInt
        var mipmaps: CInt
        var format: CInt

        @inline(__always)
        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            // SAFETY: pointers are visited, not followed.
            unsafe visitor.field("data", &data)
            visitor.field("width", &width)
            visitor.field("height", &height)
            visitor.field("mipmaps", &mipmaps)
            visitor.field("format", &format)
        }
    }

    /// A mirror with a pointer behind integers.
    @safe
    struct GlyphInfo: CStructLayout {
        var value: CInt
        var offsetX: CInt
        var offsetY: CInt
        var advanceX: CInt
        var image: Image

        @inline(__always)
        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("value", &value)
            visitor.field("offsetX", &offsetX)
            visitor.field("offsetY", &offsetY)
            visitor.field("advanceX", &advanceX)
            visitor.field("image", &image)
        }
    }

    /// Pointers to mirrors.
    @safe
    struct Font: CStructLayout {
        var baseSize: CInt
        var glyphCount: CInt
        var glyphPadding: CInt
        var texture: Texture
        var recs: UnsafeMutablePointer<Rectangle>?
        var glyphs: UnsafeMutablePointer<GlyphInfo>?

        @inline(__always)
        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            // SAFETY: pointers are visited, not followed.
            visitor.field("baseSize", &baseSize)
            visitor.field("glyphCount", &glyphCount)
            visitor.field("glyphPadding", &glyphPadding)
            visitor.field("texture", &texture)
            unsafe visitor.field("recs", &recs)
            unsafe visitor.field("glyphs", &glyphs)
        }
    }

    /// An array of characters.
    struct BoneInfo: CStructLayout, Sendable {
        var name: [32 of CChar]
        var parent: CInt

        @inline(__always)
        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("name", &name)
            visitor.field("parent", &parent)
        }
    }
}

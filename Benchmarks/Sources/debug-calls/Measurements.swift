import CLayout
import RaylibMirrors

// Only the function: the module's C structs have the names of the mirrors.
import func BenchmarkFunctions.benchmark_function

/// A struct whose layout in Swift is not that of C: it has 6 bytes in Swift and 12 in C.
struct Nested: CStructLayout {
    var inner: Inner
    var last: Int8

    struct Inner: CStructLayout {
        var number: CInt
        var small: Int8

        @inline(__always)
        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("number", &number)
            visitor.field("small", &small)
        }
    }

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("inner", &inner)
        visitor.field("last", &last)
    }
}

extension DebugCalls {
    /// Functions to call, with their limits in nanoseconds: 100 where Swift's layout is C's, 300 otherwise.
    static func measurements() -> [(name: String, limit: Double, calls: (Int) -> Void)] {
        func address(_ name: String) -> UnsafeRawPointer {
            // SAFETY: the table of functions has these names; the signatures below are those of the header.
            unsafe benchmark_function(name)!
        }
        let drawCircle = unsafe CFunction<(Vector2, Float, Color) -> Void>(address: address("DrawCircleV"))
        let drawRectangle = unsafe CFunction<(Rectangle, Vector2, Float, Color) -> Void>(
            address: address("DrawRectanglePro"))
        let drawTexture = unsafe CFunction<(Texture, Rectangle, Rectangle, Vector2, Float, Color) -> Void>(
            address: address("DrawTexturePro"))
        let add = unsafe CFunction<(Vector2, Vector2) -> Vector2>(address: address("Vector2Add"))
        let toScreen = unsafe CFunction<(Vector2, Camera2D) -> Vector2>(address: address("GetWorldToScreen2D"))
        let multiply = unsafe CFunction<(Matrix, Matrix) -> Matrix>(address: address("MatrixMultiply"))
        let sum = unsafe CFunction<(Nested, Nested) -> CInt>(address: address("NestedSum"))

        let point = Vector2(x: 1, y: 2)
        let box = Rectangle(x: 1, y: 2, width: 3, height: 4)
        let color = Color(r: 1, g: 2, b: 3, a: 4)
        let texture = Texture(id: 1, width: 2, height: 3, mipmaps: 1, format: 7)
        let camera = Camera2D(offset: point, target: point, rotation: 0, zoom: 1)
        let matrix = Matrix(
            m0: 1, m4: 0, m8: 0, m12: 0, m1: 0, m5: 1, m9: 0, m13: 0, m2: 0, m6: 0, m10: 1, m14: 0, m3: 0, m7: 0,
            m11: 0, m15: 1)
        let nested = Nested(inner: Nested.Inner(number: 1, small: 2), last: 3)
        return [
            ("DrawCircleV", 100, times { drawCircle(point, 2, color) }),
            ("DrawRectanglePro", 100, times { drawRectangle(box, point, 30, color) }),
            ("DrawTexturePro", 100, times { drawTexture(texture, box, box, point, 30, color) }),
            ("Vector2Add", 100, times { _ = add(point, point) }),
            ("GetWorldToScreen2D", 100, times { _ = toScreen(point, camera) }),
            ("MatrixMultiply", 100, times { _ = multiply(matrix, matrix) }),
            ("NestedSum", 300, times { _ = sum(nested, nested) }),
        ]
    }
}

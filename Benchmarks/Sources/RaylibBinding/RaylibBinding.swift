import CLayout
import RaylibMirrors

// Only the function: the module's C structs have the names of the mirrors.
import func BenchmarkFunctions.benchmark_function

/// A public binding, written by hand as `@CBindings` writes it: what its calls cost in another module is measured.
public struct RaylibBinding: Sendable {
    @safe @usableFromInline
    struct _Symbols: Sendable {
        @usableFromInline @unsafe let _DrawCircleV: CFunction<(Vector2, Float, Color) -> Void>
        @usableFromInline @unsafe let _DrawTexturePro:
            CFunction<(Texture, Rectangle, Rectangle, Vector2, Float, Color) -> Void>
        @usableFromInline @unsafe let _Vector2Add: CFunction<(Vector2, Vector2) -> Vector2>
        @usableFromInline @unsafe let _GetWorldToScreen2D: CFunction<(Vector2, Camera2D) -> Vector2>
        @usableFromInline @unsafe let _MatrixMultiply: CFunction<(Matrix, Matrix) -> Matrix>
        @usableFromInline @unsafe let _CheckCollisionCircleRec: CFunction<(Vector2, Float, Rectangle) -> Bool>

        /// Not with a `CSymbolBinder`: nothing exports the functions, so that no compiler can see what is called.
        @usableFromInline
        init() {
            unsafe _DrawCircleV = CFunction(address: benchmark_function("DrawCircleV")!)
            unsafe _DrawTexturePro = CFunction(address: benchmark_function("DrawTexturePro")!)
            unsafe _Vector2Add = CFunction(address: benchmark_function("Vector2Add")!)
            unsafe _GetWorldToScreen2D = CFunction(address: benchmark_function("GetWorldToScreen2D")!)
            unsafe _MatrixMultiply = CFunction(address: benchmark_function("MatrixMultiply")!)
            unsafe _CheckCollisionCircleRec = CFunction(address: benchmark_function("CheckCollisionCircleRec")!)
        }
    }

    @usableFromInline let _symbols: _Symbols

    public init() { _symbols = _Symbols() }

    @inlinable @inline(__always)
    public func drawCircleV(_ center: Vector2, _ radius: Float, _ color: Color) {
        unsafe self._symbols._DrawCircleV(center, radius, color)
    }

    @inlinable @inline(__always)
    public func drawTexturePro(
        _ texture: Texture, _ source: Rectangle, _ destination: Rectangle, _ origin: Vector2, _ rotation: Float,
        _ tint: Color
    ) {
        unsafe self._symbols._DrawTexturePro(texture, source, destination, origin, rotation, tint)
    }

    @inlinable @inline(__always)
    public func vector2Add(_ left: Vector2, _ right: Vector2) -> Vector2 {
        unsafe self._symbols._Vector2Add(left, right)
    }

    @inlinable @inline(__always)
    public func getWorldToScreen2D(_ position: Vector2, _ camera: Camera2D) -> Vector2 {
        unsafe self._symbols._GetWorldToScreen2D(position, camera)
    }

    @inlinable @inline(__always)
    public func matrixMultiply(_ left: Matrix, _ right: Matrix) -> Matrix {
        unsafe self._symbols._MatrixMultiply(left, right)
    }

    @inlinable @inline(__always)
    public func checkCollisionCircleRec(_ center: Vector2, _ radius: Float, _ rectangle: Rectangle) -> Bool {
        unsafe self._symbols._CheckCollisionCircleRec(center, radius, rectangle)
    }
}

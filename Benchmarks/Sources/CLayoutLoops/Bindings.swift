import CLayout
import RaylibMirrors

// Only the function: the module's C structs have the names of the mirrors.
import func BenchmarkFunctions.benchmark_function

/// Binds the function `name`, which has no result.
func bind<each Argument: CArgument>(_ name: String) -> CFunction<(repeat each Argument) -> Void> {
    // SAFETY: the function types below are those of the C header.
    unsafe CFunction(address: benchmark_function(name)!)
}

/// Binds the function `name`, which has a result.
func bind<each Argument: CArgument, Result: CValue>(_ name: String) -> CFunction<(repeat each Argument) -> Result> {
    // SAFETY: the function types below are those of the C header.
    unsafe CFunction(address: benchmark_function(name)!)
}

typealias DrawPixelV = CFunction<(Vector2, Color) -> Void>
typealias DrawCircleV = CFunction<(Vector2, Float, Color) -> Void>
typealias DrawLineEx = CFunction<(Vector2, Vector2, Float, Color) -> Void>
typealias DrawTriangle = CFunction<(Vector2, Vector2, Vector2, Color) -> Void>
typealias DrawRectanglePro = CFunction<(Rectangle, Vector2, Float, Color) -> Void>
typealias DrawTexturePro = CFunction<(Texture, Rectangle, Rectangle, Vector2, Float, Color) -> Void>
typealias DrawBillboardPro = CFunction<
    (Camera3D, Texture, Rectangle, Vector3, Vector3, Vector2, Vector2, Float, Color) -> Void
>
typealias DrawCube = CFunction<(Vector3, Float, Float, Float, Color) -> Void>
typealias Vector2Add = CFunction<(Vector2, Vector2) -> Vector2>
typealias Vector2Lerp = CFunction<(Vector2, Vector2, Float) -> Vector2>
typealias GetWorldToScreen2D = CFunction<(Vector2, Camera2D) -> Vector2>
typealias GetWorldToScreen = CFunction<(Vector3, Camera3D) -> Vector2>
typealias ColorLerp = CFunction<(Color, Color, Float) -> Color>
typealias ColorAlpha = CFunction<(Color, Float) -> Color>
typealias Vector3CrossProduct = CFunction<(Vector3, Vector3) -> Vector3>
typealias Vector3Transform = CFunction<(Vector3, Matrix) -> Vector3>
typealias MatrixMultiply = CFunction<(Matrix, Matrix) -> Matrix>
typealias GetCollisionRec = CFunction<(Rectangle, Rectangle) -> Rectangle>
typealias QuaternionNlerp = CFunction<(Vector4, Vector4, Float) -> Vector4>
typealias GetCameraMatrix2D = CFunction<(Camera2D) -> Matrix>
typealias GetRayCollisionBox = CFunction<(Ray, BoundingBox) -> RayCollision>
typealias CheckCollisionCircleRec = CFunction<(Vector2, Float, Rectangle) -> Bool>
typealias Vector2Distance = CFunction<(Vector2, Vector2) -> Float>
typealias GetScreenToWorldRay = CFunction<(Vector2, Camera3D) -> Ray>

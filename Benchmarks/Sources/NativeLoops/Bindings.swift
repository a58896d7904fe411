import BenchmarkFunctions

/// The function `name` as the C-imported function-pointer type `Function`.
func bind<Function>(_ name: String) -> Function {
    // SAFETY: the header gives each function the type of its name.
    unsafe unsafeBitCast(benchmark_function(name)!, to: Function.self)
}

/// The functions that `RaylibBinding` binds.
struct RaylibBinding {
    let drawCircleV: DrawCircleV = bind("DrawCircleV")
    let drawTexturePro: DrawTexturePro = bind("DrawTexturePro")
    let vector2Add: Vector2Add = bind("Vector2Add")
    let getWorldToScreen2D: GetWorldToScreen2D = bind("GetWorldToScreen2D")
    let matrixMultiply: MatrixMultiply = bind("MatrixMultiply")
    let checkCollisionCircleRec: CheckCollisionCircleRec = bind("CheckCollisionCircleRec")
}

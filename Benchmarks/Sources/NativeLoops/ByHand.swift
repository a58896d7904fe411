import BenchmarkFunctions

/// What the mirrors by hand of CLayoutLoops stand for.
enum ByHand {
    typealias Vector2 = BenchmarkFunctions.Vector2
    typealias Rectangle = BenchmarkFunctions.Rectangle
    typealias Color = BenchmarkFunctions.Color
    typealias Texture = BenchmarkFunctions.Texture
    typealias Camera2D = BenchmarkFunctions.Camera2D
    typealias Matrix = BenchmarkFunctions.Matrix

    typealias DrawTexturePro = BenchmarkFunctions.DrawTexturePro
    typealias GetWorldToScreen2D = BenchmarkFunctions.GetWorldToScreen2D
    typealias MatrixMultiply = BenchmarkFunctions.MatrixMultiply
}

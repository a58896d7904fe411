import CLayout
import RaylibMirrors

// Only the functions: the module's C structs have the names of the mirrors.
import func BenchmarkFunctions.benchmark_drawn
import func BenchmarkFunctions.benchmark_function

private let white = Color(r: 200, g: 190, b: 180, a: 255)
private let box = Rectangle(x: 1, y: 2, width: 30, height: 40)
private let camera = Camera2D(offset: Vector2(x: 1, y: 2), target: Vector2(x: 3, y: 4), rotation: 0, zoom: 1)

/// The loops of NativeLoops with these names, through ``NaiveCall``.
///
/// - Throws: An error if a naive call and a direct one differ: then there is nothing to compare.
func naiveLoops() throws(BenchmarkError) -> [(name: String, run: (Int) -> Void)] {
    try checkDrawing()
    try checkResults()
    return unsafe [
        loop("DrawCircleV") { function, position in
            _ = unsafe NaiveCall.call(function, [position, 2 as Float, white], returning: nil)
        },
        loop("DrawRectanglePro") { function, position in
            let rectangle = Rectangle(x: position.x, y: 2, width: 30, height: 40)
            _ = unsafe NaiveCall.call(
                function, [rectangle, Vector2(x: 1, y: 2), 30 as Float, white], returning: nil)
        },
        loop("Vector2Add") { function, position in
            _ = unsafe NaiveCall.call(function, [position, Vector2(x: 1, y: 1)], returning: Vector2.self) as! Vector2
        },
        loop("GetWorldToScreen2D") { function, position in
            _ = unsafe NaiveCall.call(function, [position, camera], returning: Vector2.self) as! Vector2
        },
        loop("GetCameraMatrix2D") { function, position in
            let camera = Camera2D(offset: camera.offset, target: camera.target, rotation: 0, zoom: position.x)
            _ = unsafe NaiveCall.call(function, [camera], returning: Matrix.self) as! Matrix
        },
    ]
}

/// A loop over a position that moves.
private func loop(
    _ name: String, _ call: @escaping (UnsafeRawPointer, Vector2) -> Void
) -> (name: String, run: (Int) -> Void) {
    let function = unsafe address(name)
    let run: (Int) -> Void = { count in
        var position = Vector2(x: 1, y: 2)
        for _ in 0..<count {
            position.x += 1
            unsafe call(function, position)
        }
    }
    return (name, run)
}

private func address(_ name: String) -> UnsafeRawPointer { unsafe benchmark_function(name)! }

/// Compares what the functions that draw were given.
private func checkDrawing() throws(BenchmarkError) {
    let origin = Vector2(x: 1, y: 2)
    // SAFETY: here and below, the signatures are those of the C header.
    let circle: CFunction<(Vector2, Float, Color) -> Void> = unsafe CFunction(address: address("DrawCircleV"))
    circle(origin, 2, white)
    let drawnCircle = benchmark_drawn()
    let rectangle: CFunction<(Rectangle, Vector2, Float, Color) -> Void> = unsafe CFunction(
        address: address("DrawRectanglePro"))
    rectangle(box, origin, 30, white)
    let drawnRectangle = benchmark_drawn()
    _ = unsafe NaiveCall.call(address("DrawCircleV"), [origin, 2 as Float, white], returning: nil)
    try check("DrawCircleV", drawnCircle, benchmark_drawn())
    _ = unsafe NaiveCall.call(address("DrawRectanglePro"), [box, origin, 30 as Float, white], returning: nil)
    try check("DrawRectanglePro", drawnRectangle, benchmark_drawn())
}

/// Compares the results of the functions that have one.
private func checkResults() throws(BenchmarkError) {
    let left = Vector2(x: 1, y: 2)
    let right = Vector2(x: 5, y: 7)
    let add: CFunction<(Vector2, Vector2) -> Vector2> = unsafe CFunction(address: address("Vector2Add"))
    let toScreen: CFunction<(Vector2, Camera2D) -> Vector2> = unsafe CFunction(address: address("GetWorldToScreen2D"))
    let toMatrix: CFunction<(Camera2D) -> Matrix> = unsafe CFunction(address: address("GetCameraMatrix2D"))
    let sum = unsafe NaiveCall.call(address("Vector2Add"), [left, right], returning: Vector2.self)
    try check("Vector2Add", add(left, right), sum as? Vector2)
    let point = unsafe NaiveCall.call(address("GetWorldToScreen2D"), [right, camera], returning: Vector2.self)
    try check("GetWorldToScreen2D", toScreen(right, camera), point as? Vector2)
    let matrix = unsafe NaiveCall.call(address("GetCameraMatrix2D"), [camera], returning: Matrix.self)
    try check("GetCameraMatrix2D", toMatrix(camera), matrix as? Matrix)
}

private func check<Value: Equatable>(_ name: String, _ direct: Value, _ naive: Value?) throws(BenchmarkError) {
    if naive != direct {
        throw BenchmarkError("\(name) called naively gives \(naive as Any), and called directly \(direct)", status: 1)
    }
}

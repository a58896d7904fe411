#if NATIVE
import BenchmarkFunctions
#else
import CLayout
import RaylibMirrors
#endif

/// Loops over functions without a result: a sprite moves, and is drawn.
public func drawingLoops() -> [Loop] {
    let drawPixelV: DrawPixelV = bind("DrawPixelV")
    let drawCircleV: DrawCircleV = bind("DrawCircleV")
    let drawLineEx: DrawLineEx = bind("DrawLineEx")
    let drawTriangle: DrawTriangle = bind("DrawTriangle")
    let drawRectanglePro: DrawRectanglePro = bind("DrawRectanglePro")
    let drawTexturePro: DrawTexturePro = bind("DrawTexturePro")
    let drawBillboardPro: DrawBillboardPro = bind("DrawBillboardPro")
    let drawCube: DrawCube = bind("DrawCube")
    return [
        Loop("DrawPixelV") { count in
            var position = Vector2(x: 1, y: 2)
            let color = white
            for _ in 0..<count {
                position.x += 1
                drawPixelV(position, color)
            }
        },
        Loop("DrawCircleV") { count in
            var position = Vector2(x: 1, y: 2)
            let color = white
            for _ in 0..<count {
                position.x += 1
                drawCircleV(position, 2, color)
            }
        },
        Loop("DrawLineEx") { count in
            var position = Vector2(x: 1, y: 2)
            let end = Vector2(x: 10, y: 20)
            let color = white
            for _ in 0..<count {
                position.x += 1
                drawLineEx(position, end, 2, color)
            }
        },
        Loop("DrawTriangle") { count in
            var position = Vector2(x: 1, y: 2)
            let left = Vector2(x: 10, y: 20)
            let right = Vector2(x: 30, y: 40)
            let color = white
            for _ in 0..<count {
                position.x += 1
                drawTriangle(position, left, right, color)
            }
        },
        Loop("DrawRectanglePro") { count in
            var rectangle = box
            let origin = Vector2(x: 1, y: 2)
            let color = white
            for _ in 0..<count {
                rectangle.x += 1
                drawRectanglePro(rectangle, origin, 30, color)
            }
        },
        Loop("DrawTexturePro") { count in
            var destination = box
            let source = box
            let origin = Vector2(x: 1, y: 2)
            let picture = texture
            let color = white
            for _ in 0..<count {
                destination.x += 1
                drawTexturePro(picture, source, destination, origin, 30, color)
            }
        },
        Loop("DrawBillboardPro") { count in
            var position = Vector3(x: 1, y: 2, z: 3)
            let camera = camera3D
            let picture = texture
            let source = box
            let color = white
            for _ in 0..<count {
                position.x += 1
                drawBillboardPro(
                    camera, picture, source, position, Vector3(x: 0, y: 1, z: 0), Vector2(x: 2, y: 2),
                    Vector2(x: 1, y: 1), 30, color)
            }
        },
        Loop("DrawCube") { count in
            var position = Vector3(x: 1, y: 2, z: 3)
            let color = white
            for _ in 0..<count {
                position.x += 1
                drawCube(position, 2, 3, 4, color)
            }
        },
    ]
}

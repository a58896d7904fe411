#if NATIVE
import BenchmarkFunctions
#else
import CLayout
import RaylibBinding
import RaylibMirrors
#endif

/// Loops over methods of a binding that another module declares, natively over functions in a struct.
public func bindingLoops() -> [Loop] {
    let raylib = RaylibBinding()
    return [
        Loop("DrawCircleV binding") { count in
            var center = Vector2(x: 1, y: 2)
            for _ in 0..<count {
                center.x += 1
                raylib.drawCircleV(center, 5, white)
            }
        },
        Loop("DrawTexturePro binding") { count in
            var destination = box
            for _ in 0..<count {
                destination.x += 1
                raylib.drawTexturePro(texture, box, destination, Vector2(x: 1, y: 2), 45, white)
            }
        },
        Loop("Vector2Add binding") { count in
            var value = Vector2(x: 1, y: 2)
            for _ in 0..<count { value = raylib.vector2Add(value, Vector2(x: 1, y: 1)) }
            keep(value.x)
        },
        Loop("GetWorldToScreen2D binding") { count in
            var value = Vector2(x: 1, y: 2)
            let camera = camera2D
            var sum: Float = 0
            for _ in 0..<count {
                value.x += 1
                sum += raylib.getWorldToScreen2D(value, camera).x
            }
            keep(sum)
        },
        Loop("MatrixMultiply binding") { count in
            var value = matrix
            let right = matrix
            for _ in 0..<count { value = raylib.matrixMultiply(value, right) }
            keep(value.m0)
        },
        Loop("CheckCollisionCircleRec bind.") { count in
            var center = Vector2(x: 1, y: 2)
            let rectangle = box
            var sum: Float = 0
            for _ in 0..<count {
                center.x += 1
                sum += raylib.checkCollisionCircleRec(center, 5, rectangle) ? 1 : 0
            }
            keep(sum)
        },
    ]
}

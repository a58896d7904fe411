#if NATIVE
import BenchmarkFunctions
#else
import CLayout
import RaylibMirrors
#endif

/// Loops over functions with a result, which is the next argument: each call waits for the one before.
public func chainLoops() -> [Loop] {
    let vector2Add: Vector2Add = bind("Vector2Add")
    let vector2Lerp: Vector2Lerp = bind("Vector2Lerp")
    let getWorldToScreen2D: GetWorldToScreen2D = bind("GetWorldToScreen2D")
    let getWorldToScreen: GetWorldToScreen = bind("GetWorldToScreen")
    let colorLerp: ColorLerp = bind("ColorLerp")
    let colorAlpha: ColorAlpha = bind("ColorAlpha")
    let vector3CrossProduct: Vector3CrossProduct = bind("Vector3CrossProduct")
    let vector3Transform: Vector3Transform = bind("Vector3Transform")
    let matrixMultiply: MatrixMultiply = bind("MatrixMultiply")
    let getCollisionRec: GetCollisionRec = bind("GetCollisionRec")
    let quaternionNlerp: QuaternionNlerp = bind("QuaternionNlerp")
    let getCameraMatrix2D: GetCameraMatrix2D = bind("GetCameraMatrix2D")
    let getRayCollisionBox: GetRayCollisionBox = bind("GetRayCollisionBox")
    let checkCollisionCircleRec: CheckCollisionCircleRec = bind("CheckCollisionCircleRec")
    let vector2Distance: Vector2Distance = bind("Vector2Distance")
    let getScreenToWorldRay: GetScreenToWorldRay = bind("GetScreenToWorldRay")
    return [
        Loop("Vector2Add chain") { count in
            var value = Vector2(x: 1, y: 2)
            for _ in 0..<count {
                value = vector2Add(value, Vector2(x: 1, y: 1))
            }
            keep(value.x)
        },
        Loop("Vector2Lerp chain") { count in
            var value = Vector2(x: 1, y: 2)
            for _ in 0..<count {
                value = vector2Lerp(value, Vector2(x: 5, y: 6), 0.5)
            }
            keep(value.x)
        },
        Loop("GetWorldToScreen2D chain") { count in
            var value = Vector2(x: 1, y: 2)
            let camera = camera2D
            for _ in 0..<count {
                value = getWorldToScreen2D(value, camera)
            }
            keep(value.x)
        },
        Loop("GetWorldToScreen chain") { count in
            var value = Vector3(x: 1, y: 2, z: 3)
            let camera = camera3D
            for _ in 0..<count {
                value.x = getWorldToScreen(value, camera).x
            }
            keep(value.x)
        },
        Loop("ColorLerp chain") { count in
            var value = white
            let other = white
            for _ in 0..<count {
                value = colorLerp(value, other, 0.5)
            }
            keep(Float(value.r))
        },
        Loop("ColorAlpha chain") { count in
            var value = white
            for _ in 0..<count {
                value = colorAlpha(value, 0.5)
            }
            keep(Float(value.r))
        },
        Loop("Vector3CrossProduct chain") { count in
            var value = Vector3(x: 1, y: 2, z: 3)
            for _ in 0..<count {
                value = vector3CrossProduct(value, Vector3(x: 1, y: 1, z: 2))
            }
            keep(value.x)
        },
        Loop("Vector3Transform chain") { count in
            var value = Vector3(x: 1, y: 2, z: 3)
            let transform = matrix
            for _ in 0..<count {
                value = vector3Transform(value, transform)
            }
            keep(value.x)
        },
        Loop("MatrixMultiply chain") { count in
            var value = matrix
            let right = matrix
            for _ in 0..<count {
                value = matrixMultiply(value, right)
            }
            keep(value.m0)
        },
        Loop("GetCollisionRec chain") { count in
            var value = box
            let other = box
            for _ in 0..<count {
                value = getCollisionRec(value, other)
            }
            keep(value.x)
        },
        Loop("QuaternionNlerp chain") { count in
            var value = Vector4(x: 1, y: 2, z: 3, w: 4)
            for _ in 0..<count {
                value = quaternionNlerp(value, Vector4(x: 4, y: 3, z: 2, w: 1), 0.5)
            }
            keep(value.x)
        },
        Loop("GetCameraMatrix2D chain") { count in
            var value = camera2D
            for _ in 0..<count {
                value.zoom = getCameraMatrix2D(value).m0
            }
            keep(value.zoom)
        },
        Loop("GetRayCollisionBox chain") { count in
            var value = Ray(position: Vector3(x: 1, y: 2, z: 3), direction: Vector3(x: 4, y: 5, z: 6))
            let bounds = BoundingBox(min: Vector3(x: 1, y: 2, z: 3), max: Vector3(x: 4, y: 5, z: 6))
            for _ in 0..<count {
                value.position = getRayCollisionBox(value, bounds).point
            }
            keep(value.position.x)
        },
        Loop("CheckCollisionCircleRec chain") { count in
            var value = Vector2(x: 1, y: 2)
            let rectangle = box
            for _ in 0..<count {
                value.x += checkCollisionCircleRec(value, 2, rectangle) ? 1 : 0
            }
            keep(value.x)
        },
        Loop("Vector2Distance chain") { count in
            var value = Vector2(x: 1, y: 2)
            for _ in 0..<count {
                value.x = vector2Distance(value, Vector2(x: 5, y: 6))
            }
            keep(value.x)
        },
        Loop("GetScreenToWorldRay chain") { count in
            var value = Vector2(x: 1, y: 2)
            let camera = camera3D
            for _ in 0..<count {
                value.x = getScreenToWorldRay(value, camera).direction.x
            }
            keep(value.x)
        },
    ]
}

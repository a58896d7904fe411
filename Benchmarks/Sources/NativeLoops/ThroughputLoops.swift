#if NATIVE
import BenchmarkFunctions
#else
import CLayout
import RaylibMirrors
#endif

/// Loops over functions with a result, which is added up: calls can overlap.
public func throughputLoops() -> [Loop] {
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
        Loop("Vector2Add") { count in
            var value = Vector2(x: 1, y: 2)
            var sum: Float = 0
            for _ in 0..<count {
                value.x += 1
                sum += vector2Add(value, Vector2(x: 1, y: 1)).x
            }
            keep(sum)
        },
        Loop("Vector2Lerp") { count in
            var value = Vector2(x: 1, y: 2)
            var sum: Float = 0
            for _ in 0..<count {
                value.x += 1
                sum += vector2Lerp(value, Vector2(x: 5, y: 6), 0.5).y
            }
            keep(sum)
        },
        Loop("GetWorldToScreen2D") { count in
            var value = Vector2(x: 1, y: 2)
            let camera = camera2D
            var sum: Float = 0
            for _ in 0..<count {
                value.x += 1
                sum += getWorldToScreen2D(value, camera).x
            }
            keep(sum)
        },
        Loop("GetWorldToScreen") { count in
            var value = Vector3(x: 1, y: 2, z: 3)
            let camera = camera3D
            var sum: Float = 0
            for _ in 0..<count {
                value.x += 1
                sum += getWorldToScreen(value, camera).x
            }
            keep(sum)
        },
        Loop("ColorLerp") { count in
            var value = white
            let other = white
            var sum: Float = 0
            for _ in 0..<count {
                value.r &+= 1
                sum += Float(colorLerp(value, other, 0.5).r)
            }
            keep(sum)
        },
        Loop("ColorAlpha") { count in
            var value = white
            var sum: Float = 0
            for _ in 0..<count {
                value.r &+= 1
                sum += Float(colorAlpha(value, 0.5).r)
            }
            keep(sum)
        },
        Loop("Vector3CrossProduct") { count in
            var value = Vector3(x: 1, y: 2, z: 3)
            var sum: Float = 0
            for _ in 0..<count {
                value.x += 1
                sum += vector3CrossProduct(value, Vector3(x: 1, y: 1, z: 2)).z
            }
            keep(sum)
        },
        Loop("Vector3Transform") { count in
            var value = Vector3(x: 1, y: 2, z: 3)
            let transform = matrix
            var sum: Float = 0
            for _ in 0..<count {
                value.x += 1
                sum += vector3Transform(value, transform).x
            }
            keep(sum)
        },
        Loop("MatrixMultiply") { count in
            var value = matrix
            let right = matrix
            var sum: Float = 0
            for _ in 0..<count {
                value.m0 += 1
                sum += matrixMultiply(value, right).m0
            }
            keep(sum)
        },
        Loop("GetCollisionRec") { count in
            var value = box
            let other = box
            var sum: Float = 0
            for _ in 0..<count {
                value.x += 1
                sum += getCollisionRec(value, other).x
            }
            keep(sum)
        },
        Loop("QuaternionNlerp") { count in
            var value = Vector4(x: 1, y: 2, z: 3, w: 4)
            var sum: Float = 0
            for _ in 0..<count {
                value.x += 1
                sum += quaternionNlerp(value, Vector4(x: 4, y: 3, z: 2, w: 1), 0.5).x
            }
            keep(sum)
        },
        Loop("GetCameraMatrix2D") { count in
            var value = camera2D
            var sum: Float = 0
            for _ in 0..<count {
                value.zoom += 1
                sum += getCameraMatrix2D(value).m0
            }
            keep(sum)
        },
        Loop("GetRayCollisionBox") { count in
            var value = Ray(position: Vector3(x: 1, y: 2, z: 3), direction: Vector3(x: 4, y: 5, z: 6))
            let bounds = BoundingBox(min: Vector3(x: 1, y: 2, z: 3), max: Vector3(x: 4, y: 5, z: 6))
            var sum: Float = 0
            for _ in 0..<count {
                value.position.x += 1
                sum += getRayCollisionBox(value, bounds).distance
            }
            keep(sum)
        },
        Loop("CheckCollisionCircleRec") { count in
            var value = Vector2(x: 1, y: 2)
            let rectangle = box
            var sum: Float = 0
            for _ in 0..<count {
                value.x += 1
                sum += checkCollisionCircleRec(value, 2, rectangle) ? 1 : 0
            }
            keep(sum)
        },
        Loop("Vector2Distance") { count in
            var value = Vector2(x: 1, y: 2)
            var sum: Float = 0
            for _ in 0..<count {
                value.x += 1
                sum += vector2Distance(value, Vector2(x: 5, y: 6))
            }
            keep(sum)
        },
        Loop("GetScreenToWorldRay") { count in
            var value = Vector2(x: 1, y: 2)
            let camera = camera3D
            var sum: Float = 0
            for _ in 0..<count {
                value.x += 1
                sum += getScreenToWorldRay(value, camera).direction.x
            }
            keep(sum)
        },
    ]
}

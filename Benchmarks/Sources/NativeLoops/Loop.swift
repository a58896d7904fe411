#if NATIVE
import BenchmarkFunctions
#else
import RaylibMirrors
#endif

/// A loop that calls one C function.
public struct Loop: Sendable {
    /// The function's name, and how results are used.
    public let name: String
    /// Calls the function so many times.
    public let run: @Sendable (Int) -> Void

    init(_ name: String, _ run: @escaping @Sendable (Int) -> Void) {
        self.name = name
        self.run = run
    }
}

/// Uses a result, so that the loop that made it cannot be left out.
@inline(never)
func keep(_ value: Float) {
    if value.isSubnormal { print(value) }
}

// Values that the loops start from.
let white = Color(r: 200, g: 190, b: 180, a: 255)
let camera2D = Camera2D(offset: Vector2(x: 1, y: 2), target: Vector2(x: 3, y: 4), rotation: 0, zoom: 1)
let camera3D = Camera3D(
    position: Vector3(x: 1, y: 2, z: 3), target: Vector3(x: 4, y: 5, z: 6), up: Vector3(x: 0, y: 1, z: 0), fovy: 45,
    projection: 0)
let box = Rectangle(x: 1, y: 2, width: 30, height: 40)
let texture = Texture(id: 1, width: 64, height: 32, mipmaps: 1, format: 7)
let matrix = Matrix(
    m0: 1, m4: 0, m8: 0, m12: 4, m1: 0, m5: 1, m9: 0, m13: 5, m2: 0, m6: 0, m10: 1, m14: 6, m3: 0, m7: 0, m11: 0, m15: 1
)

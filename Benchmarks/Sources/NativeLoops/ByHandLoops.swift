// Nothing is imported: `ByHand` has it all.

/// Loops over functions with structs whose mirrors are written by hand.
public func byHandLoops() -> [Loop] {
    let drawTexturePro: ByHand.DrawTexturePro = bind("DrawTexturePro")
    let getWorldToScreen2D: ByHand.GetWorldToScreen2D = bind("GetWorldToScreen2D")
    let matrixMultiply: ByHand.MatrixMultiply = bind("MatrixMultiply")
    let white = ByHand.Color(r: 200, g: 190, b: 180, a: 255)
    let box = ByHand.Rectangle(x: 1, y: 2, width: 30, height: 40)
    let texture = ByHand.Texture(id: 1, width: 64, height: 32, mipmaps: 1, format: 7)
    let camera = ByHand.Camera2D(
        offset: ByHand.Vector2(x: 1, y: 2), target: ByHand.Vector2(x: 3, y: 4), rotation: 0, zoom: 1)
    let matrix = ByHand.Matrix(
        m0: 1, m4: 0, m8: 0, m12: 4, m1: 0, m5: 1, m9: 0, m13: 5, m2: 0, m6: 0, m10: 1, m14: 6, m3: 0, m7: 0, m11: 0,
        m15: 1)
    return [
        Loop("DrawTexturePro by hand") { count in
            var destination = box
            for _ in 0..<count {
                destination.x += 1
                drawTexturePro(texture, box, destination, ByHand.Vector2(x: 1, y: 2), 45, white)
            }
        },
        Loop("GetWorldToScreen2D by hand") { count in
            var value = ByHand.Vector2(x: 1, y: 2)
            let camera = camera
            for _ in 0..<count { value = getWorldToScreen2D(value, camera) }
            keep(value.x)
        },
        Loop("MatrixMultiply by hand") { count in
            var value = matrix
            let right = matrix
            for _ in 0..<count { value = matrixMultiply(value, right) }
            keep(value.m0)
        },
    ]
}

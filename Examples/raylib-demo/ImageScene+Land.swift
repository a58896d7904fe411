import RaylibMirrors

extension ImageScene {
    /// Draws three ranges of mountains, the nearest and darkest last. Each has a light side and a dark one.
    mutating func drawMountains(on canvas: inout Canvas) {
        let far = Color(r: 132, g: 58, b: 134, a: 255)
        let near = Color(r: 40, g: 20, b: 74, a: 255)
        for range in 0..<3 {
            let base = canvas.mix(far, near, Float(range) / 2)
            let width = Float(170 - 25 * range)
            let height = Float(110 - 26 * range)
            for left in stride(from: -width, to: Float(Self.width), by: width * 0.55) {
                let peak = Vector2(
                    x: left + width * random.next(in: 0.4...0.6), y: Self.horizon - height * random.next(in: 0.45...1))
                drawMountain(from: left, to: left + width, peak: peak, base, on: &canvas)
            }
        }
    }

    private func drawMountain(
        from left: Float, to right: Float, peak: Vector2, _ color: Color, on canvas: inout Canvas
    ) {
        let leftFoot = Vector2(x: left, y: Self.horizon)
        let rightFoot = Vector2(x: right, y: Self.horizon)
        let middleFoot = Vector2(x: peak.x + (right - left) * 0.08, y: Self.horizon)
        let sunIsLeft = peak.x > Self.sunCenter.x
        let lightSide = canvas.shade(color, 0.1)
        let darkSide = canvas.shade(color, -0.25)
        canvas.drawTriangle(peak, leftFoot, middleFoot, sunIsLeft ? lightSide : darkSide)
        canvas.drawTriangle(peak, middleFoot, rightFoot, sunIsLeft ? darkSide : lightSide)
        canvas.drawLine(peak, sunIsLeft ? leftFoot : rightFoot, canvas.mix(color, Self.glow, 0.35))
    }

    /// Builds the houses of a town, whose windows are lit here and there.
    mutating func drawTown(on canvas: inout Canvas) {
        var left: Float = 24
        while left < 300 {
            let width = Float(18 + random.next(below: 20))
            let height = Float(26 + random.next(below: 60)) * (1 - (left - 150).magnitude / 400)
            drawHouse(Rectangle(x: left, y: Self.horizon - height, width: width, height: height), on: &canvas)
            left += width + Float(random.next(below: 5))
        }
    }

    private mutating func drawHouse(_ house: Rectangle, on canvas: inout Canvas) {
        let wall = canvas.shade(Color(r: 34, g: 18, b: 60, a: 255), random.next(in: -0.4...0.05))
        canvas.drawRectangle(house, wall)
        if random.next(below: 3) == 0 {
            let tip = Vector2(x: house.x + house.width / 2, y: house.y - 14)
            canvas.drawTriangle(
                tip, Vector2(x: house.x, y: house.y), Vector2(x: house.x + house.width, y: house.y), wall)
        }
        for y in stride(from: house.y + 4, to: Self.horizon - 5, by: 7) {
            for x in stride(from: house.x + 3, to: house.x + house.width - 4, by: 6) {
                let isLit = random.next(below: 5) < 2
                let color = canvas.mix(wall, .gold, isLit ? random.next(in: 0.6...1) : 0.08)
                canvas.drawRectangle(Rectangle(x: x, y: y, width: 3, height: 4), color)
            }
        }
    }

    /// Lays the checks out as a floor that goes to the horizon: each pixel is looked up in the image and fades with distance.
    func drawFloor(of checks: Image, on canvas: inout Canvas) {
        for y in stride(from: Self.horizon, to: Float(Self.height), by: 1) {
            let depth = 52 / (y - Self.horizon + 1)
            let haze = 1 / (1 + (y - Self.horizon) * 0.03)
            for x in stride(from: 0, to: Float(Self.width), by: 1) {
                let column = (x - Self.sunCenter.x) * depth + 16
                let tile = canvas.color(x: wrapped(column), y: wrapped(depth * 120), of: checks)
                let reflection = max(0, 1 - (x - Self.sunCenter.x).magnitude / (150 + 0.6 * (y - Self.horizon)))
                let light = canvas.mix(Self.dusk, Self.glow, reflection)
                let share = min(1, haze * 0.85 + reflection * 0.22)
                canvas.drawPixel(Vector2(x: x, y: y), canvas.mix(tile, light, share))
            }
        }
        canvas.drawRectangle(Rectangle(x: 0, y: Self.horizon - 1, width: Float(Self.width), height: 2), Self.neon)
    }

    /// A coordinate within the 64 pixels of the checks, which repeat endlessly.
    private func wrapped(_ coordinate: Float) -> CInt {
        CInt(coordinate.rounded(.down)) & 63
    }
}

import RaylibMirrors

extension ImageScene {
    /// Draws a Ferris wheel, each part in the wheel's own coordinates, which a turned camera brings to the screen.
    mutating func drawFerrisWheel(on canvas: inout Canvas) {
        let hub = Self.wheelCenter
        drawStand(of: hub, on: &canvas)
        let radius = Self.wheelRadius
        let cabins = 20
        for cabin in 0..<cabins {
            let camera = Camera2D(
                offset: hub, target: Vector2(x: 0, y: 0), rotation: 360 * (Float(cabin) + 0.3) / Float(cabins), zoom: 1)
            drawSpoke(length: radius, camera, on: &canvas)
            drawRim(radius: radius, degrees: 360 / Float(cabins), camera, on: &canvas)
        }
        for cabin in 0..<cabins {
            let camera = Camera2D(
                offset: hub, target: Vector2(x: 0, y: 0), rotation: 360 * (Float(cabin) + 0.3) / Float(cabins), zoom: 1)
            let color = canvas.color(hue: 360 * Float(cabin) / Float(cabins), saturation: 0.65, value: 1)
            drawCabin(at: canvas.screen(Vector2(x: radius, y: 0), camera), color, on: &canvas)
        }
        canvas.drawCircle(hub, radius: 11, Self.neon)
        canvas.drawCircle(hub, radius: 8, Self.nightBlue)
        canvas.drawCircle(hub, radius: 4, .white)
    }

    private func drawStand(of hub: Vector2, on canvas: inout Canvas) {
        let steel = Color(r: 92, g: 62, b: 142, a: 255)
        for side in [-1, 1] as [Float] {
            let foot = Vector2(x: hub.x + 62 * side, y: Self.horizon + 34)
            canvas.drawTriangle(hub, foot, Vector2(x: foot.x + 9 * side, y: foot.y), steel)
            canvas.drawTriangle(hub, Vector2(x: foot.x + 9 * side, y: foot.y), foot, steel)
            canvas.drawRectangle(Rectangle(x: foot.x - 12, y: foot.y, width: 24, height: 5), canvas.shade(steel, -0.3))
        }
    }

    private func drawSpoke(length: Float, _ camera: Camera2D, on canvas: inout Canvas) {
        let hub = canvas.screen(Vector2(x: 0, y: 0), camera)
        let color = Color(r: 168, g: 130, b: 214, a: 255)
        canvas.drawLine(hub, canvas.screen(Vector2(x: length, y: 0), camera), color)
        for bulb in stride(from: Float(20), to: length - 6, by: 14) {
            let center = canvas.screen(Vector2(x: bulb, y: 0), camera)
            canvas.drawCircle(center, radius: 1, canvas.mix(.gold, Self.neon, bulb / length))
        }
    }

    /// The part of the rim between two spokes: two circles with struts, and bulbs on the outer one.
    private func drawRim(radius: Float, degrees: Float, _ camera: Camera2D, on canvas: inout Canvas) {
        let steps = 12
        var outer = canvas.screen(Vector2(x: radius, y: 0), camera)
        var inner = canvas.screen(Vector2(x: radius - 12, y: 0), camera)
        for step in 1...steps {
            let angle = degrees * Float(step) / Float(steps)
            let (outerX, outerY) = pointOnCircle(radius: radius, degrees: angle)
            let (innerX, innerY) = pointOnCircle(radius: radius - 12, degrees: angle)
            let nextOuter = canvas.screen(Vector2(x: outerX, y: outerY), camera)
            let nextInner = canvas.screen(Vector2(x: innerX, y: innerY), camera)
            canvas.drawLine(outer, nextOuter, Self.neon)
            canvas.drawLine(inner, nextInner, Color(r: 168, g: 130, b: 214, a: 255))
            if step % 3 == 0 { canvas.drawLine(outer, nextInner, Color(r: 128, g: 92, b: 184, a: 255)) }
            if step % 4 == 0 { canvas.drawPixel(nextOuter, .white) }
            outer = nextOuter
            inner = nextInner
        }
    }

    /// Cabins hang: they are not turned with the wheel.
    private func drawCabin(at joint: Vector2, _ color: Color, on canvas: inout Canvas) {
        let dark = canvas.shade(color, -0.5)
        canvas.drawRectangle(Rectangle(x: joint.x - 8, y: joint.y + 3, width: 17, height: 14), dark)
        canvas.drawRectangle(Rectangle(x: joint.x - 7, y: joint.y + 4, width: 15, height: 12), color)
        canvas.drawRectangle(Rectangle(x: joint.x - 5, y: joint.y + 6, width: 5, height: 5), Self.nightBlue)
        canvas.drawRectangle(Rectangle(x: joint.x + 1, y: joint.y + 6, width: 5, height: 5), Self.nightBlue)
        canvas.drawCircle(Vector2(x: joint.x, y: joint.y + 2), radius: 3, .white)
    }
}

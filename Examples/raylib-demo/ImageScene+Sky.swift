import RaylibMirrors

extension ImageScene {
    /// Warms the sky up towards the horizon, row by row.
    func drawEveningGlow(on canvas: inout Canvas) {
        let top: Float = 110
        for y in stride(from: top, to: Self.horizon, by: 1) {
            let share = (y - top) / (Self.horizon - top)
            let color = canvas.mix(canvas.color(x: 0, y: CInt(y)), Self.glow, share * share * 0.85)
            canvas.drawLine(Vector2(x: 0, y: y), Vector2(x: Float(Self.width) - 1, y: y), color)
        }
    }

    /// Sprinkles stars, which fade towards the horizon; a few have rays.
    mutating func drawStars(on canvas: inout Canvas) {
        for star in 0..<900 {
            let position = Vector2(x: random.next(in: 0...959), y: random.next(in: 0...280))
            let brightness = random.nextFraction() * (1 - position.y / 300)
            let sky = canvas.color(x: CInt(position.x), y: CInt(position.y))
            let color = canvas.mix(sky, .rayWhite, brightness)
            canvas.drawPixel(position, color)
            if star % 24 == 0, brightness > 0.4 { drawRays(of: position, color, over: sky, on: &canvas) }
        }
    }

    private func drawRays(of star: Vector2, _ color: Color, over sky: Color, on canvas: inout Canvas) {
        for (length, share) in [(3, 0.25), (2, 0.5), (1, 0.9)] as [(Float, Float)] {
            let faded = canvas.mix(sky, color, share)
            canvas.drawRectangle(Rectangle(x: star.x - length, y: star.y, width: 2 * length + 1, height: 1), faded)
            canvas.drawRectangle(Rectangle(x: star.x, y: star.y - length, width: 1, height: 2 * length + 1), faded)
        }
        canvas.drawPixel(star, .white)
    }

    /// Draws the light around the sun pixel by pixel, then the sun in stripes that get thinner downwards.
    func drawSun(on canvas: inout Canvas) {
        drawHalo(reaching: 2.1 * Self.sunRadius, on: &canvas)
        let radius = Self.sunRadius
        for row in stride(from: -radius, through: radius, by: 1) {
            let height = (row + radius) / (2 * radius)
            // From the middle down every twelfth part is a gap, which gets wider.
            let gap = (height - 0.45) * 12
            if row > 0, row.truncatingRemainder(dividingBy: 15) < gap { continue }
            let halfWidth = (radius * radius - row * row).squareRoot()
            let color = canvas.mix(Color(r: 255, g: 226, b: 92, a: 255), Color(r: 255, g: 72, b: 140, a: 255), height)
            canvas.drawRectangle(
                Rectangle(
                    x: Self.sunCenter.x - halfWidth, y: Self.sunCenter.y + row, width: 2 * halfWidth, height: 1), color)
        }
    }

    private func drawHalo(reaching reach: Float, on canvas: inout Canvas) {
        for y in stride(from: -reach, through: reach, by: 1) where Self.sunCenter.y + y < Self.horizon {
            for x in stride(from: -reach, through: reach, by: 1) {
                let nearness = 1 - (x * x + y * y).squareRoot() / reach
                guard nearness > 0 else { continue }
                let position = Vector2(x: Self.sunCenter.x + x, y: Self.sunCenter.y + y)
                let sky = canvas.color(x: CInt(position.x), y: CInt(position.y))
                canvas.drawPixel(position, canvas.mix(sky, Self.glow, nearness * nearness * 1.2))
            }
        }
    }

    /// Lets lanterns rise, each with a flame and a thread, where they do not touch one another.
    mutating func drawLanterns(on canvas: inout Canvas) {
        let camera = Camera2D(offset: Vector2(x: 150, y: 60), target: Vector2(x: 0, y: 0), rotation: -6, zoom: 1.1)
        var drawn: [(center: Vector2, radius: Float)] = []
        for _ in 0..<60 {
            let world = Vector2(x: random.next(in: -110...560), y: random.next(in: -20...170))
            let center = canvas.screen(world, camera)
            let radius = random.next(in: 4...9)
            var isFree =
                !canvas.circlesTouch(center, radius, Self.sunCenter, Self.sunRadius + 10)
                && !canvas.circlesTouch(center, radius, Self.wheelCenter, Self.wheelRadius + 10)
            for other in drawn where canvas.circlesTouch(center, 2.5 * radius, other.center, 2.5 * other.radius) {
                isFree = false
            }
            guard isFree else { continue }
            drawn.append((center, radius))
            drawLantern(at: center, radius: radius, on: &canvas)
        }
    }

    private mutating func drawLantern(at center: Vector2, radius: Float, on canvas: inout Canvas) {
        let color = canvas.color(hue: random.next(in: 18...48), saturation: 0.75, value: 1)
        let dark = canvas.shade(color, -0.45)
        let bottom = Vector2(x: center.x, y: center.y + radius)
        canvas.drawLine(bottom, Vector2(x: center.x, y: bottom.y + 2 * radius), dark)
        for ring in 0..<CInt(radius) {
            let share = Float(ring) / radius
            canvas.drawCircle(center, radius: CInt(radius) - ring, canvas.mix(dark, color, share))
        }
        canvas.drawRectangle(Rectangle(x: center.x - radius / 2, y: bottom.y - 1, width: radius, height: 2), dark)
        canvas.drawPixel(center, .white)
    }
}

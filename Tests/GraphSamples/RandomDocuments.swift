import SeededRandom

// Random graphs: all that `Fixtures/Layouts/graphs.h` can hold, with empty arrays, nil and text of all lengths.

extension Document {
    /// A random document.
    ///
    /// - Parameters:
    ///   - random: What chooses.
    ///   - size: The most elements that an array has.
    package static func random(_ random: inout SplitMix, size: Int = 5) -> Document {
        var document = Document()
        document.title = text(&random)
        document.subtitle = random.chance(50) ? nil : text(&random)
        document.numbers = array(&random, size) { Int16.random(in: .min ... .max, using: &$0) }
        document.style = randomStyle(&random)
        document.items = array(&random, size, Item.random)
        document.lines = array(&random, size, text)
        document.shelf = array(&random, size, Item.random)
        document.samples = array(&random, size, number)
        document.vectors = array(&random, size) { Vector([real(&$0), real(&$0), real(&$0)]) }
        document.favourite = random.chance(50) ? nil : Item.random(&random)
        document.root = Node.random(&random, depth: 3, size: min(size, 5))
        document.ratio = random.chance(50) ? nil : number(&random)
        document.anchor = point(&random)
        document.tags = array(&random, size, text)
        document.related = array(&random, size, Item.random)
        document.marks = array(&random, size, point)
        document.codes = array(&random, size) { UInt32.random(in: 1 ... .max, using: &$0) }
        document.path = array(&random, size, point).filter { $0.x != 0 }
        let names = array(&random, size, text)
        document.palette = Palette(
            names: names, colors: names.map { _ in UInt32.random(in: 0 ... .max, using: &random) })
        document.direction = Vector([real(&random), real(&random), real(&random)])
        return document
    }
}

extension Item {
    /// A random item.
    package static func random(_ random: inout SplitMix) -> Item {
        Item(kind: UInt8.random(in: 0 ... .max, using: &random), price: number(&random), name: text(&random))
    }
}

extension Node {
    /// A random tree.
    ///
    /// - Parameters:
    ///   - random: What chooses.
    ///   - depth: How many levels of children there are at most.
    ///   - size: The most children that a node has.
    package static func random(_ random: inout SplitMix, depth: Int, size: Int) -> Node {
        Node(
            value: UInt16.random(in: 0 ... .max, using: &random), label: text(&random),
            children: depth == 0 ? [] : array(&random, size) { .random(&$0, depth: depth - 1, size: size / 2) })
    }
}

private func array<Element>(
    _ random: inout SplitMix, _ size: Int, _ element: (inout SplitMix) -> Element
) -> [Element] {
    random.chance(20) ? [] : (0..<Int.random(in: 0...size, using: &random)).map { _ in element(&random) }
}

/// Short and long strings, with characters of one to four bytes.
private func text(_ random: inout SplitMix) -> String {
    let alphabet: [Unicode.Scalar] = ["a", "z", " ", "\"", "\\", "\u{1}", "\u{7F}", "ä", "€", "\u{10348}"]
    let length = random.pick([0, 1, 7, 8, 15, 16, 40])
    var text = String.UnicodeScalarView()
    for _ in 0..<length { text.append(random.pick(alphabet)) }
    return String(text)
}

/// Any bits at all, signaling and infinite ones too.
private func number(_ random: inout SplitMix) -> Double {
    Double(bitPattern: UInt64.random(in: 0 ... .max, using: &random))
}

private func real(_ random: inout SplitMix) -> Float {
    Float(bitPattern: UInt32.random(in: 0 ... .max, using: &random))
}

private func point(_ random: inout SplitMix) -> Point {
    Point(x: Int16.random(in: .min ... .max, using: &random), y: number(&random))
}

private func randomStyle(_ random: inout SplitMix) -> Style {
    var style = Style()
    for index in style.color.indices { style.color[index] = UInt8.random(in: 0 ... .max, using: &random) }
    style.weight = random.pick([.light, .regular, .bold])
    style.italic = UInt32.random(in: 0...1, using: &random)
    style.size = UInt32.random(in: 0...127, using: &random)
    style.shift = Int32.random(in: -16...15, using: &random)
    style.visible = random.chance(50)
    style.origin = point(&random)
    return style
}

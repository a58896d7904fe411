import CLayout
import GraphSamples
import TestSupport
import Testing

/// Images that are made to keep a decoder busy, and the limits that stop it.
@Suite("Limits of decoding")
struct LimitTests {
    @Test("depth", arguments: [1, 2, 10, 127, 128])
    func depth(length: Int) throws {
        let link = Link(length: length + 1)
        let image = try link.imageBytes()
        #expect(try decodeAlone(Link.self, image, limits: GraphLimits(depth: length)) == link)
        let path = Array(repeating: "next[0]", count: length - 1).joined(separator: ".")
        let error = failure { () throws(GraphError) in
            try decodeAlone(Link.self, image, limits: GraphLimits(depth: length - 1))
        }
        let field = path.isEmpty ? "next" : path + ".next"
        expect(
            error, field, .tooDeep(limit: length - 1),
            "field '\(field)' is \(length - 1) pointers away from the start: raise GraphLimits.depth, if the data is not a cycle"
        )
    }

    @Test("depth of 128 without being asked")
    func defaultDepth() throws {
        #expect(try decodeAlone(Link.self, Link(length: 129).imageBytes()).length == 129)
        let deeper = try Link(length: 130).imageBytes()
        #expect(failure { () throws(GraphError) in try decodeAlone(Link.self, deeper) }?.reason == .tooDeep(limit: 128))
        #expect(try decodeAlone(Link.self, deeper, limits: GraphLimits(depth: 129)).length == 130)
    }

    /// Some systems give a thread other than the first 512 KiB. Without the optimizer, and with a sanitizer, frames are large.
    @Test("depth of 128 does with a small stack")
    func stack() throws {
        let images = [try Link(length: 129).imageBytes(), try chain(length: 129).imageBytes()]
        #if DEBUG
        let stackSize = 4 << 20
        #else
        let stackSize = 512 << 10
        #endif
        onNewThread(stackSize: stackSize) {
            #expect(throws: Never.self) { try Link.decode(image: images[0]) }
            #expect(throws: Never.self) { try Node.decode(image: images[1]) }
        }
    }

    private func chain(length: Int) -> Node {
        (1..<length).reduce(Node()) { node, _ in Node(value: 1, label: "", children: [node]) }
    }

    @Test("elements of arrays and bytes of strings")
    func elements() throws {
        let image = try Document.full.imageBytes()
        #expect(throws: Never.self) { try decodeAlone(Document.self, image, limits: GraphLimits(elementCount: 10)) }
        let strings = failure { () throws(GraphError) in
            try decodeAlone(Document.self, image, limits: GraphLimits(elementCount: 8))
        }
        expect(
            strings, "favourite.name", .tooManyElements(count: 9, limit: 8),
            "field 'favourite.name' has 9 elements, and the limit is 8: raise GraphLimits.elementCount, if the data is right"
        )
        var document = Document()
        document.items = Array(repeating: Item(), count: 3)
        document.codes = [1, 2, 3]
        let items = failure { () throws(GraphError) in
            try decodeAlone(Document.self, document.imageBytes(), limits: GraphLimits(elementCount: 2))
        }
        #expect(items?.path == "items" && items?.reason == .tooManyElements(count: 3, limit: 2))
        document.items = []
        let codes = failure { () throws(GraphError) in
            try decodeAlone(Document.self, document.imageBytes(), limits: GraphLimits(elementCount: 2))
        }
        #expect(codes?.path == "codes" && codes?.reason == .tooManyElements(count: 3, limit: 2))
    }

    /// What pointers lead to is the image but for the struct itself and the padding.
    @Test("bytes", arguments: [0, 1, 4, 8, 15, 16])
    func bytes(limit: Int) throws {
        let item = Item(kind: 1, price: 2, name: "fifteen letters")
        let limits = GraphLimits(byteCount: limit)
        let image = try item.imageBytes()
        let arena = Arena()
        let pointer = try arena.encode(item)
        if limit == 16 {
            #expect(try decodeAlone(Item.self, image, limits: limits) == item)
            #expect(try pointer.decode(limits: limits) == item)
        } else {
            let text =
                "field 'name' leads beyond the limit of \(limit) bytes: raise GraphLimits.byteCount, if the data is right"
            let inImage = failure { () throws(GraphError) in try decodeAlone(Item.self, image, limits: limits) }
            expect(inImage, "name", .tooLarge(limit: limit), text)
            expect(
                failure { () throws(GraphError) in try pointer.decode(limits: limits) }, "name",
                .tooLarge(limit: limit),
                text)
        }
    }

    @Test("limits of a live graph that C made a cycle of")
    func liveCycle() throws {
        let arena = Arena()
        let pointer = try arena.encode(Link(length: 2))
        // SAFETY: the pointer `next` of the first link is in the arena; it leads to the link itself now.
        let address = unsafe pointer.unsafeAddress
        let next = Link.layout.field("next")!.offset
        unsafe address.storeBytes(of: UInt(bitPattern: address), toByteOffset: next, as: UInt.self)
        #expect(failure { () throws(GraphError) in try pointer.decode() }?.reason == .tooDeep(limit: 128))
    }

    @Test("cycles in an image are followed to the limit only", arguments: [1, 2, 5])
    func cycles(length: Int) throws {
        var image = try Link(length: length + 1).imageBytes()
        let next = Link.layout.field("next")!.offset
        let first = image[Link.self, "next"]
        var last = Int(first)
        while image[word: last + next] != 0 { last = Int(image[word: last + next]) }
        image[last + Link.layout.field("count")!.offset] = 1
        image[word: last + next] = first
        let byteCount = failure { () throws(GraphError) in try decodeAlone(Link.self, image) }
        #expect(byteCount?.reason == .tooLarge(limit: image.count))
        let depth = failure { () throws(GraphError) in
            try decodeAlone(Link.self, image, limits: GraphLimits(byteCount: 1 << 30))
        }
        #expect(depth?.reason == .tooDeep(limit: 128))
        #expect(depth?.path.hasSuffix(".next[0].next") == true)
    }

    @Test("a tree whose branches are the tree itself stops at the size of the image")
    func wideCycle() throws {
        var node = Node(value: 1, label: "n")
        for _ in 0..<3 { node = Node(value: 1, label: "n", children: [node, node]) }
        var image = try node.imageBytes()
        image[Node.self, "children"] = image[Node.self, "children"]
        let children = Int(image[Node.self, "children"])
        for child in [children, children + Node.layout.size] {
            image[word: child + Node.layout.field("children")!.offset] = UInt(children)
        }
        #expect(
            failure { () throws(GraphError) in try decodeAlone(Node.self, image) }?.reason
                == .tooLarge(limit: image.count))
    }

    /// 100 groups with the same 1000 strings: an image of 20 KB would become 100,000 strings.
    @Test("many pointers to one array stop at the size of the image")
    func billionLaughs() throws {
        var bomb = Bomb()
        bomb.groups =
            [Bomb.Group(lines: Array(repeating: "lol", count: 1000))] + Array(repeating: Bomb.Group(), count: 99)
        var image = try bomb.imageBytes()
        let groups = Int(image[Bomb.self, "groups"])
        for index in 1..<100 {
            image[word: groups + 16 * index] = image[word: groups]
            image[word: groups + 16 * index + 8] = 1000
        }
        let error = failure { () throws(GraphError) in try decodeAlone(Bomb.self, image) }
        #expect(error?.reason == .tooLarge(limit: image.count))
        #expect(error?.path.hasPrefix("groups[1].lines") == true, "\(String(describing: error))")
        let all = try decodeAlone(Bomb.self, image, limits: GraphLimits(byteCount: .max))
        #expect(all.groups.allSatisfy { $0.lines == bomb.groups[0].lines })
        // All strings of an array can be one too.
        var lines = bomb
        lines.groups = [Bomb.Group(lines: [String(repeating: "x", count: 999)] + Array(repeating: "", count: 999))]
        image = try lines.imageBytes()
        let array = Int(image[word: Int(image[Bomb.self, "groups"])])
        for index in 1..<1000 { image[word: array + 8 * index] = image[word: array] }
        let strings = failure { () throws(GraphError) in try decodeAlone(Bomb.self, image) }
        #expect(strings?.reason == .tooLarge(limit: image.count))
    }

    /// Elements without bytes cost an image nothing, and Swift a byte each.
    @Test("values without bytes")
    func emptyElements() throws {
        var nothings = Nothings()
        nothings.name = "n"
        nothings.values = Array(repeating: Nothing(), count: 20)
        nothings.last = "l"
        let image = try nothings.imageBytes()
        #expect(try decodeAlone(Nothings.self, image).values.count == 20)
        var damaged = image
        damaged[Nothings.self, "count"] = UInt(image.count + 1)
        let error = failure { () throws(GraphError) in try decodeAlone(Nothings.self, damaged) }
        #expect(error?.reason == .tooManyElements(count: image.count + 1, limit: image.count))
        // The gap before them is zero too.
        for filler in [0xEE, 0x11] as [UInt8] {
            var buffer = GuardedBytes(count: image.count, filler: filler)
            let written = try unsafe buffer.withBytes { bytes in
                // SAFETY: the bytes outlive the span.
                var span = unsafe MutableRawSpan(_unsafeBytes: bytes)
                return try nothings.writeImage(to: &span)
            }
            #expect(written == image.count && buffer.bytes == image && buffer.guardsAreIntact)
        }
        // Many arrays of as many elements as the image has bytes.
        var bomb = EmptyBomb()
        bomb.groups = Array(repeating: EmptyBomb.Group(values: [Nothing()]), count: 50)
        var many = try bomb.imageBytes()
        let groups = Int(many[EmptyBomb.self, "groups"])
        for index in 0..<50 { many[word: groups + 16 * index + 8] = UInt(many.count) }
        #expect(
            failure { () throws(GraphError) in try decodeAlone(EmptyBomb.self, many) }?.reason
                == .tooLarge(limit: many.count))
    }
}

import CLayout
import GraphSamples
import Testing

/// Each reason for which a value cannot be encoded, with its path and its text.
@Suite("Graphs that cannot be encoded")
struct EncodingErrorTests {
    /// Requires the same error of an arena and an image.
    private func expectBoth(
        _ document: Document, _ path: String, _ reason: GraphError.Reason, _ text: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let inArena = failure(sourceLocation: sourceLocation) { () throws(GraphError) in try Arena().encode(document) }
        expect(inArena, path, reason, text, sourceLocation: sourceLocation)
        let inImage = failure(sourceLocation: sourceLocation) { () throws(GraphError) in try document.imageBytes() }
        expect(inImage, path, reason, text, sourceLocation: sourceLocation)
    }

    @Test("counts that their type cannot hold")
    func counts() {
        var document = Document()
        document.numbers = Array(repeating: 1, count: 256)
        expectBoth(
            document, "number_count", .countTooLarge(count: 256, type: "UInt8"),
            "field 'number_count' is the count of 256 elements, which UInt8 cannot hold: encode fewer, or declare C's count wider"
        )
        document.numbers.removeLast()
        #expect(throws: Never.self) { try document.imageBytes() }
        document.items = Array(repeating: Item(), count: 65536)
        expectBoth(
            document, "item_count", .countTooLarge(count: 65536, type: "UInt16"),
            "field 'item_count' is the count of 65536 elements, which UInt16 cannot hold: encode fewer, or declare C's count wider"
        )
        var node = Document()
        node.root.children = [Node(), Node(value: 0, label: "", children: Array(repeating: Node(), count: 300))]
        expectBoth(
            node, "root.children[1].child_count", .countTooLarge(count: 300, type: "UInt8"),
            "field 'root.children[1].child_count' is the count of 300 elements, which UInt8 cannot hold: encode fewer, or "
                + "declare C's count wider")
    }

    @Test("counts that a signed type would have below zero")
    func signedCounts() throws {
        #expect(throws: Never.self) { try SignedCount(values: Array(repeating: 1, count: 127)).imageBytes() }
        for count in [128, 200, 255, 256] {
            let error = failure { () throws(GraphError) in
                try SignedCount(values: Array(repeating: 1, count: count)).imageBytes()
            }
            #expect(error?.reason == .countTooLarge(count: count, type: "Int8"))
        }
    }

    @Test("two arrays with one count")
    func sharedCounts() {
        var document = Document()
        document.palette.names = ["a", "b"]
        document.palette.colors = [1, 2, 3]
        expectBoth(
            document, "palette.count", .countsDiffer(2, 3),
            "field 'palette.count' is the count of arrays with 2 and 3 elements: give them the same number")
    }

    @Test("strings with a U+0000", arguments: ["\0", "a\0b", "sixteen bytes...\0", "\u{20AC}\0\0"])
    func embeddedZeros(text: String) {
        let bytes = Array(text.utf8).firstIndex(of: 0)!
        let end =
            "has a U+0000 at byte \(bytes), where C would take the string to end: remove it, or use an array of bytes"
        for (path, document) in documents(with: text) {
            expectBoth(document, path, .embeddedZero(offset: bytes), "field '\(path)' " + end)
        }
    }

    /// Documents with `text` in each kind of place, and its path.
    private func documents(with text: String) -> [(String, Document)] {
        let edits: [(String, (inout Document) -> Void)] = [
            ("title", { $0.title = text }), ("subtitle", { $0.subtitle = text }),
            ("items[2].name", { $0.items[2].name = text }),
            ("lines[1]", { $0.lines[1] = text }), ("shelf[1].name", { $0.shelf[1].name = text }),
            ("favourite.name", { $0.favourite?.name = text }), ("root.label", { $0.root.label = text }),
            ("root.children[1].children[0].label", { $0.root.children[1].children[0].label = text }),
            ("tags[2]", { $0.tags[2] = text }), ("related[0].name", { $0.related[0].name = text }),
            ("palette.names[1]", { $0.palette.names[1] = text }),
        ]
        return edits.map { path, edit in
            var document = Document.full
            edit(&document)
            return (path, document)
        }
    }

    @Test("zeros in arrays that end with one")
    func zeroElements() {
        let end = "is zero, where C would take the array to end: remove the element, or declare an array with a count"
        var document = Document.full
        document.codes = [1, 2, 0, 3]
        expectBoth(document, "codes[2]", .zeroElement, "field 'codes[2]' " + end)
        document = Document.full
        document.path = [Point()]
        expectBoth(document, "path[0]", .zeroElement, "field 'path[0]' " + end)
        document = Document.full
        document.marks = [Point(), Point()]
        #expect(throws: Never.self) { try document.imageBytes() }
    }

    @Test("pointers that an image would lose")
    func rawPointers() throws {
        let text =
            "is a pointer that is not NULL, which means nothing in an image: set it to nil, or encode what it points to"
        var document = Document.full
        unsafe document.context = UnsafeRawPointer(bitPattern: 0x1234)
        expect(
            failure { () throws(GraphError) in try document.imageBytes() }, "context", .pointerInImage,
            "field 'context' " + text)
        // In memory it is what it is.
        let arena = Arena()
        let decoded = try arena.encode(document).decode()
        #expect(unsafe decoded.context == UnsafeRawPointer(bitPattern: 0x1234))
        var large = document
        large.lines = Array(repeating: "more than a page", count: 1000)
        #expect(unsafe try arena.encode(large).decode().context == document.context)
        #expect(try large.imageByteCount() > 16000)
        for (path, handles) in Handles.withPointers {
            expect(
                failure { () throws(GraphError) in try handles.imageBytes() }, path, .pointerInImage,
                "field '\(path)' " + text)
            #expect(throws: Never.self) { try arena.encode(handles).decode() }
        }
    }

    @Test("buffers that are too short")
    func shortBuffer() {
        var buffer = [UInt8](repeating: 0, count: 39)
        var span = buffer.mutableSpan
        var bytes = unsafe span.mutableBytes
        let error = failure { () throws(GraphError) in
            try Item(kind: 1, price: 2, name: "fifteen letters").writeImage(to: &bytes)
        }
        expect(
            error, "name", .bufferTooShort(needed: 40, available: 39),
            "field 'name' needs 40 bytes and the buffer has 39: use a buffer of imageByteCount() bytes")
    }
}

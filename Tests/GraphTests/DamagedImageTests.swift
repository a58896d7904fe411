import CLayout
import GraphSamples
import SeededRandom
import Testing

/// Each reason for which an image cannot be decoded, with its path and its text.
@Suite("Damaged images")
struct DamagedImageTests {
    private let image: [UInt8]

    init() throws {
        image = try Document.full.imageBytes()
    }

    /// The error of the image after a change.
    private func failure(
        sourceLocation: SourceLocation = #_sourceLocation, _ edit: (inout [UInt8]) -> Void
    ) -> GraphError? {
        var damaged = image
        edit(&damaged)
        return GraphTests.failure(sourceLocation: sourceLocation) { () throws(GraphError) in
            try decodeAlone(Document.self, damaged)
        }
    }

    @Test("are cut off at any byte", arguments: [0, 1, 2, 3])
    func truncation(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let image = try (seed == 0 ? Document.full : .random(&random)).imageBytes()
        for count in 0..<image.count {
            #expect(throws: GraphError.self, "seed \(seed), \(count) of \(image.count) bytes") {
                try decodeAlone(Document.self, Array(image[..<count]))
            }
        }
        #expect(throws: Never.self) { try decodeAlone(Document.self, image) }
    }

    @Test("are shorter than the struct")
    func shortImage() {
        expect(
            GraphTests.failure { () throws(GraphError) in try decodeAlone(Document.self, []) }, "",
            .outsideImage(offset: 0, byteCount: 272, imageByteCount: 0),
            "the graph leads to 272 bytes at offset 0, and the image has 0 bytes: the image is truncated or damaged")
    }

    @Test(
        "lead outside",
        arguments: [0, 1, 8, 1 << 31, 1 << 32, 1 << 63, UInt.max, UInt.max - 7, UInt.max - 271] as [UInt])
    func outside(distance: UInt) {
        let count = image.count
        let offset = UInt(count) &+ distance
        guard offset != 0, offset >= count else { return }
        // A struct, an array, one value, and elements until a zero: each at the end or behind it.
        for (name, byteCount) in [("root", 32), ("items", 96), ("ratio", 8), ("vectors", 32), ("shelf", 16)] {
            expect(
                failure { $0[Document.self, name] = offset }, name,
                .outsideImage(offset: offset, byteCount: byteCount, imageByteCount: count),
                "field '\(name)' leads to \(byteCount) bytes at offset \(offset), and the image has \(count) bytes: the image is "
                    + "truncated or damaged")
        }
        for name in ["title", "tags", "codes", "path"] {
            let reason = failure { $0[Document.self, name] = offset }?.reason
            let outside = GraphError.Reason.outsideImage(offset: offset, byteCount: 0, imageByteCount: count)
            #expect(reason == (distance == 0 ? .unterminated : outside), "\(name)")
        }
    }

    @Test("lead to less than there must be")
    func tails() {
        for bytes in 1..<32 {
            let offset = UInt(image.count - bytes)
            #expect(
                failure { $0[Document.self, "root"] = offset }?.reason
                    == .outsideImage(offset: offset, byteCount: 32, imageByteCount: image.count))
        }
    }

    @Test("lead into the middle of something else, and are what is there or an error")
    func anywhere() {
        for name in Document.layout.fields.filter({ $0.type.scalarKind == .pointer }).map(\.name) {
            // All remainders of alignments are among them.
            for offset in stride(from: 0, to: image.count, by: 5) {
                var damaged = image
                damaged[Document.self, name] = UInt(offset)
                _ = try? decodeAlone(Document.self, damaged)
            }
        }
    }

    @Test("have no pointer where there must be one")
    func nullPointers() {
        for name in [
            "title", "root", "anchor", "tags", "related", "marks", "codes", "path", "numbers", "items", "lines",
        ] {
            expect(
                failure { $0[Document.self, name] = 0 }, name, .nullPointer,
                "field '\(name)' is NULL, and not declared as an optional: declare it as one if it may be NULL")
        }
        let names = Int(image[word: Document.layout.field("palette")!.offset + 8])
        #expect(failure { $0[word: names + 8] = 0 }?.path == "palette.names[1]")
        let shelf = Int(image[Document.self, "shelf"])
        #expect(failure { $0[word: shelf + 8] = 0 }?.path == "shelf[1]")
    }

    @Test("have counts that cannot be")
    func counts() throws {
        let text = "is the count of an array and has the value"
        for value in [-1, -2, Int32.min] {
            let field = Document.layout.field("vector_count")!.offset
            expect(
                failure { image in
                    for byte in 0..<4 { image[field + byte] = UInt8(truncatingIfNeeded: value >> Int32(8 * byte)) }
                }, "vector_count", .invalidCount("\(value)"),
                "field 'vector_count' \(text) \(value): the data is damaged")
        }
        for value in [UInt(Int.max) + 1, UInt.max] {
            expect(
                failure { $0[Document.self, "shelf_count"] = value }, "shelf_count", .invalidCount("\(value)"),
                "field 'shelf_count' \(text) \(value): the data is damaged")
        }
        for value in [UInt(Int.max), UInt(Int.max) / 8 + 2, 1 << 61, UInt(image.count) + 1] {
            expect(
                failure { $0[Document.self, "shelf_count"] = value }, "shelf",
                .tooManyElements(count: Int(value), limit: image.count),
                "field 'shelf' has \(value) elements, and the limit is \(image.count): raise GraphLimits.elementCount, if the data "
                    + "is right")
        }
        // As many as the image has bytes: too many for eight bytes each.
        let reason = failure { $0[Document.self, "shelf_count"] = UInt($0.count) }?.reason
        let shelf = image[Document.self, "shelf"]
        #expect(reason == .outsideImage(offset: shelf, byteCount: 8 * image.count, imageByteCount: image.count))
    }

    @Test("have strings and arrays without an end")
    func unterminated() {
        let text = "does not end with a zero: the data is truncated or damaged"
        let names = Int(image[word: Document.layout.field("palette")!.offset + 8])
        expect(
            failure { image in
                image[image.count - 1] = 0x41
                image[word: names + 8] = UInt(image.count - 1)
            }, "palette.names[1]", .unterminated, "field 'palette.names[1]' " + text)
        for (name, size) in [("codes", 4), ("tags", 8), ("path", 16)] {
            // Behind the last element whose size fits, there is no room for a zero.
            let error = failure { image in
                let start = image.count - size
                for index in start..<image.count { image[index] = 0xFF }
                image[Document.self, name] = UInt(start)
            }
            #expect(error?.reason == .unterminated, "\(name): \(String(describing: error))")
        }
    }

    @Test(
        "have strings that are not UTF-8",
        arguments: [
            [0x80], [0xC3, 0x28], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82],
        ])
    func invalidUTF8(bytes: [UInt8]) {
        expect(
            failure { image in
                let title = Int(image[Document.self, "title"])
                image.replaceSubrange(title..<title + bytes.count, with: bytes)
            }, "title", .invalidUTF8, "field 'title' is not UTF-8: declare it as an array of bytes")
    }

    @Test("have values that their type does not have")
    func invalidValues() throws {
        let style = Document.layout.field("style")!.offset
        expect(
            failure { $0[style + 4] = 9 }, "style.weight", .invalidValue("9"),
            "field 'style.weight' has the value 9, which is none of its type: the data is damaged, or the type lacks a case"
        )
        // As in C, each byte but zero is true.
        var visible = self.image
        visible[style + 10] = 2
        #expect(try decodeAlone(Document.self, visible).style.visible)
        let image = try Levels().imageBytes()
        let layout = Levels.layout
        let array = Int(image[Levels.self, "array"])
        let styles = Int(image[Levels.self, "styles"])
        let terminated = Int(image[Levels.self, "terminated"])
        let pointer = Int(image[word: Int(image[Levels.self, "pointers"]) + 16])
        for (path, offset) in [
            ("level", layout.field("level")!.offset), ("one", Int(image[Levels.self, "one"])), ("array[2]", array + 2),
            ("pointers[2]", pointer),
            ("terminated[1]", terminated + 1), ("styles[1].levels[0]", styles + 8 + 4),
        ] {
            var damaged = image
            damaged[offset] = 77
            expect(
                GraphTests.failure { () throws(GraphError) in try decodeAlone(Levels.self, damaged) }, path,
                .invalidValue("77"),
                "field '\(path)' has the value 77, which is none of its type: the data is damaged, or the type lacks a case"
            )
        }
    }

    @Test("have pointers that mean nothing")
    func rawPointers() throws {
        let text =
            "is a pointer that is not NULL, which means nothing in an image: set it to nil, or encode what it points to"
        expect(failure { $0[Document.self, "context"] = 8 }, "context", .pointerInImage, "field 'context' " + text)
        var handles = Handles()
        handles.array = [Handle(1, 0), Handle(1, 0)]
        handles.pointers = handles.array
        handles.terminated = handles.array
        let image = try handles.imageBytes()
        let array = Int(image[Handles.self, "array"])
        let terminated = Int(image[Handles.self, "terminated"])
        let pointer = Int(image[word: Int(image[Handles.self, "pointers"]) + 8])
        for (path, offset) in [
            ("inside.address", 8), ("pair[0].address", 24), ("one", Int(image[Handles.self, "one"]) + 8),
            ("array[1]", array + 24), ("pointers[1]", pointer + 8), ("terminated[1]", terminated + 24),
        ] {
            var damaged = image
            damaged[word: offset] = 0x1000
            expect(
                GraphTests.failure { () throws(GraphError) in try decodeAlone(Handles.self, damaged) }, path,
                .pointerInImage, "field '\(path)' " + text)
        }
    }
}

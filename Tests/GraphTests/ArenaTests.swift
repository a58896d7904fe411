import CLayout
import CallFixtures
import GraphSamples
import SeededRandom
import Testing

@Suite("Graphs in arenas")
struct ArenaTests {
    /// Where the arena would allocate next; nothing is taken.
    private func position(_ arena: Arena) -> UnsafeMutableRawPointer {
        let mark = arena.mark()
        defer { arena.release(to: mark) }
        return unsafe arena.allocate(byteCount: 0, alignment: 1)
    }

    @Test("larger than a page", arguments: [1, 10, 100, 1000])
    func largeGraphs(count: Int) throws {
        var random = SplitMix(seed: UInt64(count))
        var document = Document.full
        document.lines = (0..<count * 10).map { "\($0)" }
        document.shelf = (0..<count).map { _ in Item.random(&random) }
        document.vectors = Array(repeating: Vector([1, 2, 3]), count: count)
        let arena = Arena()
        // The page ends anywhere in the graph.
        for taken in stride(from: 0, to: 4096, by: 371) {
            let mark = arena.mark()
            _ = unsafe arena.allocate(byteCount: taken, alignment: 1)
            let pointer = try arena.encode(document)
            #expect(unsafe UInt(bitPattern: pointer.unsafeAddress) % 16 == 0)
            // SAFETY: the document is in the arena.
            #expect(unsafe textInC(pointer.unsafeAddress) == document.canonicalText)
            #expect(try pointer.decode().canonicalText == document.canonicalText)
            let behind = unsafe arena.allocate(byteCount: 0, alignment: 1)
            #expect(try unsafe behind - pointer.unsafeAddress == document.imageByteCount())
            arena.release(to: mark)
        }
    }

    @Test("leave nothing behind if they cannot be encoded", arguments: [1, 100, 1000])
    func errors(count: Int) throws {
        let arena = Arena()
        _ = unsafe arena.allocate(byteCount: 100, alignment: 1)
        let before = unsafe position(arena)
        let pages = arena.pageAllocationCount
        for place in [0, count / 2, count - 1] {
            // Counts are found out when the graph is measured, a U+0000 only when it is written.
            var document = Document()
            document.lines = Array(repeating: "a line", count: count)
            document.lines[place] = "zero\0"
            let error = failure { () throws(GraphError) in try arena.encode(document) }
            #expect(error?.path == "lines[\(place)]")
            #expect(unsafe position(arena) == before)
            document.lines[place] = ""
            document.palette.names = ["only one"]
            #expect(failure { () throws(GraphError) in try arena.encode(document) }?.path == "palette.count")
            #expect(unsafe position(arena) == before)
        }
        if count == 1 { #expect(arena.pageAllocationCount == pages) }
        let item = Item(kind: 1, price: 2, name: "next")
        let pointer = try arena.encode(item)
        #expect(unsafe pointer.unsafeAddress - before < 8)
        #expect(try pointer.decode() == item)
    }

    @Test("one behind the other, each as it was")
    func several() throws {
        let arena = Arena()
        var all: [(Document, GraphPointer<Document>)] = []
        for index in 0..<50 {
            var random = SplitMix(seed: 7, index: index)
            let document = Document.random(&random)
            all.append((document, try arena.encode(document)))
        }
        for (document, pointer) in all { #expect(try pointer.decode().canonicalText == document.canonicalText) }
    }

    @Test("with nothing in them")
    func empty() throws {
        struct Hollow: CGraphLayout {
            @inline(__always)
            mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {}
        }
        let arena = Arena()
        #expect(throws: Never.self) { try arena.encode(Hollow()).decode() }
        #expect(try Hollow().imageBytes() == [])
        #expect(throws: Never.self) { try Hollow.decode(image: []) }
        let image = try Document().imageBytes()
        #expect(textInC(ofImage: image) == Document().canonicalText)
        #expect(try decodeAlone(Document.self, image).canonicalText == Document().canonicalText)
    }

    @Test(
        "take nothing from the heap once the arena has grown",
        .enabled(if: countsAllocations, "nothing counts allocations here, or nothing is specialized"))
    func allocations() throws {
        let arena = Arena()
        var random = SplitMix(seed: 1)
        let documents = [Document.full, Document.random(&random, size: 200)]
        let bytes = try UnsafeMutableRawBufferPointer.allocate(
            byteCount: documents[1].imageByteCount() * 2, alignment: 16)
        defer { unsafe bytes.deallocate() }
        func encodeAll() throws {
            for document in documents {
                let mark = arena.mark()
                _ = try arena.encode(document)
                arena.release(to: mark)
                // SAFETY: the bytes outlive the span.
                var span = unsafe MutableRawSpan(_unsafeBytes: bytes)
                _ = try document.writeImage(to: &span)
                _ = try document.imageByteCount()
            }
        }
        for _ in 0..<10 { try encodeAll() }
        let before = call_allocation_count()
        for _ in 0..<100 { try encodeAll() }
        #expect(call_allocation_count() - before == 0)
    }
}

import CLayout
import TestSupport
import Testing

private enum Kind: UInt8, CEnum {
    case first = 1
    case last = 2
}

@CStruct private struct Point: Equatable {
    var number: UInt8
    var x: Float
    var kind: Kind
}

@CGraph private struct Entry: Equatable {
    var name: String
    @CField(count: "valueCount") var values: [CInt]
}

@Suite("Long arrays in chunks")
struct ChunkTests {
    private static let points = (0..<1000).map {
        Point(number: UInt8($0 & 0xff), x: Float($0), kind: $0 == 999 ? .last : .first)
    }
    private static let entries = (0..<100).map { index in
        Entry(name: "entry \(index)", values: (0..<CInt(index % 7)).map { $0 * 3 })
    }

    @Test("chunks one behind the other are the array", arguments: [1, 3, 999, 1000, 5000])
    func writing(count: Int) {
        let chunks = Array(Point.chunks(of: Self.points, count: count))
        #expect(chunks.count == (1000 + count - 1) / count)
        #expect(Array(chunks.joined()) == Point.cBytes(of: Self.points))
    }

    @Test("an empty sequence has no chunk")
    func empty() throws {
        #expect(Array(Point.chunks(of: [])).isEmpty)
        var images = GraphChunk<Entry>.images(of: [])
        #expect(try images.next() == nil)
    }

    @Test("chunks may end anywhere", arguments: [1, 5, 11, 12, 13, 100, 12_000, 20_000])
    func reading(byteCount: Int) throws {
        let bytes = Point.cBytes(of: Self.points)
        var reader = ChunkReader<Point>()
        var points: [Point] = []
        for start in stride(from: 0, to: bytes.count, by: byteCount) {
            points += try reader.read(Array(bytes[start..<min(start + byteCount, bytes.count)]))
        }
        try reader.finish()
        #expect(points == Self.points)
        #expect(reader.count == 1000)
    }

    @Test("a value that is not whole, and one that is none")
    func errors() throws {
        var bytes = Point.cBytes(of: Array(Self.points[..<3]))
        var reader = ChunkReader<Point>()
        _ = try reader.read(Array(bytes[..<17]))
        #expect(throws: SerializationError.bufferTooShort(type: "Point", needed: 12, available: 5)) {
            try reader.finish()
        }
        bytes[2 * 12 + 8] = 3
        #expect(throws: SerializationError.invalidValue(type: "Point", field: "[2].kind", offset: 32, value: "3")) {
            var reader = ChunkReader<Point>()
            _ = try reader.read(bytes)
        }
    }

    @Test("graphs in chunks", arguments: [1, 7, 100, 1000])
    func images(count: Int) throws {
        var images = GraphChunk<Entry>.images(of: Self.entries, count: count)
        var entries: [Entry] = []
        while let image = try images.next() { entries += try GraphChunk<Entry>.decode(image: image).elements }
        #expect(entries == Self.entries)
    }

    @Test("a chunk of nothing")
    func emptyChunks() async {
        await #expect(processExitsWith: .failure) { _ = Point.chunks(of: [Point](), count: 0) }
        await #expect(processExitsWith: .failure) { _ = GraphChunk<Entry>.images(of: [], count: 0) }
        await #expect(processExitsWith: .failure) {
            var reader = ChunkReader<NoBytes>()
            _ = try reader.read([1])
        }
    }
}

@CStruct private struct NoBytes {}

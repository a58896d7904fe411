import CLayout
import TestSupport
import Testing

@Suite("Flexible arrays")
struct FlexibleArrayTests {
    private let header = TailFlexible(a: 1, b: 2)
    private let expected: [UInt8] = [1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0]

    @Test("elements start where C has them, in the padding of the struct too")
    func bytes() {
        #expect(TailFlexible.trailingOffset == 10)
        #expect(header.cBytes(trailing: [3, 4, 5, 6]) == expected)
        #expect(header.cBytes(trailing: []) == header.cBytes)
        #expect(header.cBytes(trailing: [3]) == [1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0, 0, 0, 0, 0])
        #expect(Samples(count: 1).cBytes(trailing: [2]) == [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x40])
        #expect(
            Records(count: 1).cBytes(trailing: [Small(kind: 2, size: 3)])
                == [1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0])
        #expect(PackedFlexible(kind: 9).cBytes(trailing: [1]) == [9, 1, 0, 0, 0])
        #expect(BitsAndFlexible(a: 15).cBytes(trailing: [8, 9]) == [7, 8, 9, 0])
    }

    @Test("written at every offset, over dirty bytes, and nowhere else", arguments: 0..<8)
    func offsets(offset: Int) throws {
        var buffer = GuardedBytes(count: 26)
        let elements: [UInt16] = [3, 4, 5, 6]
        try unsafe buffer.withBytes { try unsafe header.write(trailing: elements.span, to: $0, at: offset) }
        let dirty = [UInt8](repeating: 0xEE, count: 26)
        #expect(buffer.bytes == Array(dirty[..<offset]) + expected + Array(dirty[(offset + 18)...]))
        #expect(buffer.guardsAreIntact)
        #expect(try TailFlexible.readTrailing(count: 4, from: buffer.bytes, at: offset) == elements)
        #expect(try TailFlexible.read(from: buffer.bytes, at: offset).b == 2)
    }

    @Test("counts and offsets out of the buffer are errors, and nothing is written")
    func ranges() throws {
        var buffer = GuardedBytes(count: 17)
        let elements: [UInt16] = [3, 4, 5, 6]
        let error = SerializationError.bufferTooShort(type: "TailFlexible", needed: 18, available: 17)
        #expect(throws: error) {
            try unsafe buffer.withBytes { try unsafe header.write(trailing: elements.span, to: $0) }
        }
        #expect(buffer.isUntouched)
        #expect(throws: error) { _ = try TailFlexible.readTrailing(count: 4, from: buffer.bytes) }
        #expect(try TailFlexible.readTrailing(count: 3, from: expected) == [3, 4, 5])
        for (count, offset) in [(-1, 0), (1, -1), (0, Int.min)] {
            #expect(throws: SerializationError.negativeRange(type: "TailFlexible", offset: offset, count: count)) {
                _ = try TailFlexible.readTrailing(count: count, from: expected, at: offset)
            }
        }
        #expect(
            throws: SerializationError.bufferTooShort(type: "TailFlexible", needed: .max, available: 18)
        ) { _ = try TailFlexible.readTrailing(count: .max, from: expected) }
        #expect(
            throws: SerializationError.bufferTooShort(type: "TailFlexible", needed: 16, available: 0)
        ) { _ = try TailFlexible.readTrailing(count: 0, from: expected, at: .max) }
    }

    @Test("in an arena, with the elements behind a pointer of their own")
    func arena() throws {
        let arena = Arena()
        let (value, trailing) = arena.write(header, trailing: [3, 4, 5, 6])
        #expect(value.value.a == 1)
        #expect(trailing.count == 4)
        #expect(try trailing.readAll() == [3, 4, 5, 6])
        trailing[1] = 9
        #expect(trailing[1] == 9)
        #expect(trailing[3] == 6)
    }
}

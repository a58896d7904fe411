import CLayout
import TestSupport
import Testing

@Suite("Writing and reading")
struct SerializationTests {
    @Test("the bytes are C's, with zero for padding")
    func bytes() {
        #expect(Plain().withGraffiti.cBytes == Plain.graffitiBytes)
        #expect(Padded().withGraffiti.cBytes == Padded.graffitiBytes)
        #expect(Outer().withGraffiti.cBytes == Outer.graffitiBytes)
        #expect(Holes().withGraffiti.cBytes == Holes.graffitiBytes)
        #expect(Gaps().withGraffiti.cBytes == Gaps.graffitiBytes)
        #expect(OddGaps().withGraffiti.cBytes == OddGaps.graffitiBytes)
        #expect(Aligned().withGraffiti.cBytes == Aligned.graffitiBytes)
        #expect(Int16(-2).cBytes == [0xFE, 0xFF])
        #expect(true.cBytes == [1])
        #expect(Kind.hexagon.cBytes == [0xF9, 0xFF, 0xFF, 0xFF])
    }

    @Test("bytes become the value that they were made from")
    func reading() throws {
        #expect(try Plain.read(from: Plain.graffitiBytes) == Plain().withGraffiti)
        #expect(try Padded.read(from: Padded.graffitiBytes) == Padded().withGraffiti)
        #expect(try Outer.read(from: Outer.graffitiBytes) == Outer().withGraffiti)
        #expect(try Holes.read(from: Holes.graffitiBytes).cBytes == Holes.graffitiBytes)
        #expect(try Kind.read(from: [0xF9, 0xFF, 0xFF, 0xFF]) == .hexagon)
    }

    @Test("at every offset, over dirty bytes, and nowhere else", arguments: 0..<16)
    func misaligned(offset: Int) throws {
        func check<Value: CValue>(_ value: Value, _ expected: [UInt8]) throws {
            for door in Door.allCases {
                var buffer = GuardedBytes(count: expected.count + 16)
                let dirty = buffer.bytes
                try door.write(value, to: &buffer, at: offset)
                #expect(buffer.guardsAreIntact)
                let end = offset + expected.count
                #expect(buffer.bytes == Array(dirty[..<offset]) + expected + Array(dirty[end...]), "\(door)")
                #expect(try door.read(Value.self, from: &buffer, at: offset).cBytes == expected, "\(door)")
            }
        }
        try check(Plain().withGraffiti, Plain.graffitiBytes)
        try check(Padded().withGraffiti, Padded.graffitiBytes)
        try check(Outer().withGraffiti, Outer.graffitiBytes)
        try check(Holes().withGraffiti, Holes.graffitiBytes)
        try check(Gaps().withGraffiti, Gaps.graffitiBytes)
        try check(OddGaps().withGraffiti, OddGaps.graffitiBytes)
        try check(Aligned().withGraffiti, Aligned.graffitiBytes)
        try check(Scene(), Scene().cBytes)
    }

    @Test("equal values give equal bytes, whatever was in Swift's padding")
    func equalBytes() {
        // Memory that is dirty before a value is put there field by field keeps the dirt in the padding.
        let values = UnsafeMutablePointer<Padded>.allocate(capacity: 2)
        defer { unsafe values.deallocate() }
        unsafe UnsafeMutableRawPointer(values).initializeMemory(
            as: UInt8.self, repeating: 0xEE, count: MemoryLayout<Padded>.stride)
        unsafe UnsafeMutableRawPointer(values + 1).initializeMemory(
            as: UInt8.self, repeating: 0x11, count: MemoryLayout<Padded>.stride)
        for index in 0..<2 {
            unsafe values[index].w = 1
            unsafe values[index].a = 2
            unsafe values[index].x = 3
            unsafe values[index].h = 4
        }
        #expect(unsafe values[0].cBytes == values[1].cBytes)
        let bytes = Padded.cBytes(of: unsafe [values[0], values[1]])
        #expect(Array(bytes[..<24]) == Array(bytes[24...]))
    }

    @Test("a buffer that is too short is an error, and stays as it is", arguments: Door.allCases)
    func truncation(door: Door) throws {
        func check<Value: CValue>(_ value: Value, _ name: String) {
            let size = Value.cLayout.size
            for count in 0..<size {
                var buffer = GuardedBytes(count: count)
                let error = SerializationError.bufferTooShort(type: name, needed: size, available: count)
                #expect(throws: error) { try door.write(value, to: &buffer, at: 0) }
                #expect(throws: error) { _ = try door.read(Value.self, from: &buffer, at: 0) }
                #expect(buffer.isUntouched)
            }
        }
        check(Padded().withGraffiti, "Padded")
        check(Plain().withGraffiti, "Plain")
        check(Outer().withGraffiti, "Outer")
    }

    @Test("offsets out of the buffer are errors", arguments: Door.allCases)
    func offsets(door: Door) {
        var buffer = GuardedBytes(count: 40)
        for (offset, available) in [(17, 23), (40, 0), (41, 0), (Int.max, 0), (Int.max - 23, 0)] {
            let error = SerializationError.bufferTooShort(type: "Plain", needed: 24, available: available)
            #expect(throws: error) { try door.write(Plain(), to: &buffer, at: offset) }
            #expect(throws: error) { _ = try door.read(Plain.self, from: &buffer, at: offset) }
        }
        for offset in [-1, -24, Int.min] {
            let error = SerializationError.negativeRange(type: "Plain", offset: offset, count: 1)
            #expect(throws: error) { try door.write(Plain(), to: &buffer, at: offset) }
            #expect(throws: error) { _ = try door.read(Plain.self, from: &buffer, at: offset) }
        }
        #expect(buffer.isUntouched)
    }

    @Test("errors say what was expected, what was found and what to do")
    func descriptions() {
        #expect(
            SerializationError.bufferTooShort(type: "Plain", needed: 24, available: 3).description
                == "Plain needs 24 bytes and the buffer has 3 from the offset on: use a larger buffer or a smaller offset"
        )
        #expect(
            SerializationError.negativeRange(type: "Plain", offset: -1, count: 2).description
                == "cannot access 2 of Plain at offset -1: offset and count must not be negative")
        #expect(
            SerializationError.invalidValue(type: "Scene", field: "camera.projection", offset: 16, value: "9")
                .description
                == "field 'camera.projection' of Scene at offset 16 has the value 9, which its type has no case for: add "
                + "the case, or use COpenEnum if C may add more")
        #expect(
            SerializationError.invalidValue(type: "Scene", field: "context", offset: 72, value: "NULL").description
                == "field 'context' of Scene at offset 72 is NULL: declare the pointer as optional if it may be")
    }
}

import CLayout
import TestSupport
import Testing

@Suite("Writing and reading arrays")
struct ArraySerializationTests {
    @Test("arrays are their elements one behind the other", arguments: [0, 1, 2, 3, 17, 1000])
    func elements(count: Int) throws {
        func check<Value: CValue>(_ make: (Int) -> Value) throws {
            let values = (0..<count).map(make)
            let expected = values.flatMap(\.cBytes)
            #expect(Value.cBytes(of: values) == expected)
            #expect(try Value.read(count: count, from: expected).map(\.cBytes) == values.map(\.cBytes))

            var dirty = [UInt8](repeating: 0xEE, count: expected.count + 5)
            try Value.write(contentsOf: values.span, to: &dirty, at: 3)
            #expect(dirty == [0xEE, 0xEE, 0xEE] + expected + [0xEE, 0xEE])
            #expect(try Value.cBytes(of: Value.read(count: count, from: dirty, at: 3)) == expected)

            var copies = [Value](repeating: make(99), count: count)
            var span = copies.mutableSpan
            try unsafe Value.read(into: &span, from: dirty.span.bytes, at: 3)
            #expect(Value.cBytes(of: copies) == expected)
        }
        try check { Plain(x: Float($0), g: UInt8(truncatingIfNeeded: $0), w: Double($0)) }
        try check { Padded(w: Double($0), a: UInt8(truncatingIfNeeded: $0), h: 7) }
        try check { Outer(inner: Inner(number: Int32($0), tag: 1), last: 2) }
        try check { Item(weight: Float($0), kind: $0 % 2 == 0 ? .hexagon : .square) }
        try check { InnerHole(a: 1, b: UInt32($0)) }
        try check { Swapped(a: 1, b: UInt32($0)) }
        try check { $0 % 3 == 0 ? Letter.a : .b }
        try check { UInt16($0) }
        try check { $0 % 3 == 0 }
        try check { $0 % 3 == 0 ? Kind.circle : .square }
    }

    @Test("an array that does not fit is an error, and nothing is written")
    func truncation() {
        let values = [Padded](repeating: Padded().withGraffiti, count: 3)
        for count in 0..<72 {
            var buffer = GuardedBytes(count: count)
            let error = SerializationError.bufferTooShort(type: "Padded", needed: 72, available: count)
            #expect(throws: error) {
                try unsafe buffer.withBytes { try unsafe Padded.write(contentsOf: values.span, to: $0) }
            }
            #expect(buffer.isUntouched)
            #expect(throws: error) { try Padded.read(count: 3, from: buffer.bytes) }
            #expect(throws: error) {
                var copies = values
                let bytes = buffer.bytes
                var span = copies.mutableSpan
                try unsafe Padded.read(into: &span, from: bytes.span.bytes)
            }
        }
    }

    @Test("counts that cannot be are errors")
    func counts() {
        let bytes = [UInt8](repeating: 0, count: 48)
        #expect(throws: SerializationError.negativeRange(type: "Plain", offset: 0, count: -1)) {
            try Plain.read(count: -1, from: bytes)
        }
        #expect(throws: SerializationError.negativeRange(type: "Plain", offset: -3, count: 0)) {
            try Plain.read(count: 0, from: bytes, at: -3)
        }
        // Times 24, both would wrap around to something that fits.
        for count in [Int.max, Int.max / 24 + 1, 1 << 61] {
            #expect(throws: SerializationError.bufferTooShort(type: "Plain", needed: Int.max, available: 40)) {
                try Plain.read(count: count, from: bytes, at: 8)
            }
        }
        #expect(throws: SerializationError.bufferTooShort(type: "Plain", needed: 0, available: 0)) {
            try Plain.read(count: 0, from: bytes, at: 49)
        }
    }

    @Test("nothing can be read from and written to nothing")
    func nothing() throws {
        let none = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
        #expect(try unsafe Plain.read(count: 0, from: none).isEmpty)
        let noValues: [Padded] = []
        try unsafe Padded.write(contentsOf: noValues.span, to: UnsafeMutableRawBufferPointer(start: nil, count: 0))
        #expect(throws: SerializationError.bufferTooShort(type: "Plain", needed: 24, available: 0)) {
            try unsafe Plain.read(from: none)
        }
    }

    @Test("types that Swift lays out as C does, without padding, are known")
    func identity() {
        #expect(Plain.isLayoutIdentical)
        #expect(Int32.isLayoutIdentical)
        #expect(InlineArray<5, Plain>.isLayoutIdentical)
        let optionalPointer = unsafe UnsafeMutableRawPointer?.self
        #expect(unsafe optionalPointer.isLayoutIdentical)

        #expect(!Padded.isLayoutIdentical)
        #expect(!Outer.isLayoutIdentical)
        #expect(!Inner.isLayoutIdentical)
        #expect(!InlineArray<5, Inner>.isLayoutIdentical)
        #expect(!InnerHole.isLayoutIdentical)
        #expect(!Swapped.isLayoutIdentical)
        #expect(!Letter.isLayoutIdentical)
        // Not all bytes are values.
        #expect(!Kind.isLayoutIdentical)
        #expect(!Bool.isLayoutIdentical)
        #expect(unsafe !UnsafeMutableRawPointer.isLayoutIdentical)
    }
}

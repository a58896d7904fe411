import CLayout
import TestSupport
import Testing

@Suite("Enums that keep unknown numbers")
struct OpenEnumTests {
    static let numbers: [(CUnsignedInt, Codec?)] = [
        (0, .raw), (1, .jpeg), (7, .png), (2, nil), (0x8000_0000, nil), (.max, nil),
    ]

    @Test("every number is read, compared and written back", arguments: numbers)
    func anyNumber(number: CUnsignedInt, known: Codec?) throws {
        let codec = try COpenEnum<Codec>.read(from: number.cBytes)
        #expect(codec.rawValue == number)
        #expect(codec.value == known)
        #expect(codec.cBytes == number.cBytes)
        #expect(codec == COpenEnum(rawValue: number))
        #expect((codec == .jpeg) == (number == 1))
        #expect((codec != .jpeg) == (number != 1))
        #expect(codec.description == known.map { "\($0)" } ?? "\(number)")
        if let known {
            #expect(codec == COpenEnum(known))
            #expect(codec == known)
            #expect(try Codec.read(from: number.cBytes) == known)
        } else {
            // The choice: the enum itself rejects.
            let error = SerializationError.invalidValue(type: "Codec", field: "", offset: 0, value: "\(number)")
            #expect(throws: error) { try Codec.read(from: number.cBytes) }
        }
    }

    @Test("in mirrors and arrays, where the enum itself is an error", arguments: Door.allCases)
    func inMirrors(door: Door) throws {
        let picture = Picture(
            depth: 3, codec: COpenEnum(rawValue: 99),
            rotations: [COpenEnum(.right), COpenEnum(rawValue: -40), COpenEnum(.left)])
        let expected: [UInt8] =
            [3, 0, 0, 0, 99, 0, 0, 0, 1, 0, 0, 0] + [0xD8, 0xFF, 0xFF, 0xFF] + [0xFF, 0xFF, 0xFF, 0xFF]
        var buffer = GuardedBytes(count: 20)
        try door.write(picture, to: &buffer, at: 0)
        #expect(buffer.bytes == expected)
        let found = try door.read(Picture.self, from: &buffer, at: 0)
        #expect(found.codec.value == nil)
        #expect(found.codec.rawValue == 99)
        #expect(found.rotations[0] == .right && found.rotations[1].rawValue == -40 && found.rotations[2] == .left)
        #expect(throws: SerializationError.self) { try door.read(StrictPicture.self, from: &buffer, at: 0) }
        let error = SerializationError.invalidValue(type: "StrictPicture", field: "codec", offset: 4, value: "99")
        #expect(throws: error) { try StrictPicture.read(from: expected) }
        #expect(
            try [Rotation?]([.right, nil, .left])
                == COpenEnum<Rotation>.read(count: 3, from: expected, at: 8).map(\.value))
    }

    @Test("are keys of sets")
    func hashing() {
        let all: Set = [COpenEnum(Codec.raw), COpenEnum(rawValue: 0), COpenEnum(rawValue: 8)]
        #expect(all.count == 2)
    }
}

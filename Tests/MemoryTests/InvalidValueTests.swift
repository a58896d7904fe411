import CLayout
import Testing

/// A change of a scene's bytes that makes them no scene, and what the error says.
struct Damage: CustomTestStringConvertible {
    let offset: Int
    let bytes: [UInt8]
    let field: String
    let value: String

    var testDescription: String { field }

    static let all = [
        Damage(offset: 16, bytes: [9], field: "camera.projection", value: "9"),
        Damage(offset: 16, bytes: [255], field: "camera.projection", value: "255"),
        Damage(offset: 28, bytes: [0, 0, 0, 0], field: "items[0].kind", value: "0"),
        Damage(offset: 52, bytes: [0xFE, 0xFF, 0xFF, 0xFF], field: "items[3].kind", value: "-2"),
        Damage(offset: 64, bytes: [0, 0, 0, 0x80], field: "kinds[2]", value: "-2147483648"),
        Damage(offset: 72, bytes: [UInt8](repeating: 0, count: 8), field: "context", value: "NULL"),
    ]

    func apply(to bytes: inout [UInt8], at start: Int = 0) {
        for (index, byte) in self.bytes.enumerated() { bytes[start + offset + index] = byte }
    }
}

@Suite("Bytes that are no value")
struct InvalidValueTests {
    @Test("the error names field and value", arguments: Damage.all)
    func value(damage: Damage) throws {
        var bytes = [UInt8](repeating: 0xEE, count: 5) + Scene().cBytes
        _ = try Scene.read(from: bytes, at: 5)
        damage.apply(to: &bytes, at: 5)
        let error = SerializationError.invalidValue(
            type: "Scene", field: damage.field, offset: 5 + damage.offset, value: damage.value)
        #expect(throws: error) { try Scene.read(from: bytes, at: 5) }
    }

    @Test("in arrays, the path starts with the index", arguments: Damage.all)
    func element(damage: Damage) throws {
        let size = Scene.cLayout.size
        var bytes = Scene.cBytes(of: [Scene](repeating: Scene(), count: 4))
        damage.apply(to: &bytes, at: 2 * size)
        let error = SerializationError.invalidValue(
            type: "Scene", field: "[2]." + damage.field, offset: 2 * size + damage.offset, value: damage.value)
        #expect(throws: error) { try Scene.read(count: 4, from: bytes) }
        #expect(throws: error) {
            var scenes = [Scene](repeating: Scene(), count: 4)
            var span = scenes.mutableSpan
            try unsafe Scene.read(into: &span, from: bytes.span.bytes)
        }
        #expect(try Scene.read(count: 2, from: bytes).count == 2)
    }

    @Test("the first of several is named")
    func first() {
        var bytes = Scene().cBytes
        for damage in Damage.all { damage.apply(to: &bytes) }
        #expect(
            throws: SerializationError.invalidValue(type: "Scene", field: "camera.projection", offset: 16, value: "255")
        ) {
            try Scene.read(from: bytes)
        }
    }

    @Test("an enum by itself has no field")
    func scalar() {
        #expect(throws: SerializationError.invalidValue(type: "Kind", field: "", offset: 0, value: "3")) {
            try Kind.read(from: [3, 0, 0, 0])
        }
    }

    @Test("any byte that is not zero is true, and is written as 1", arguments: [1, 2, 0x80, 0xFF] as [UInt8])
    func bool(byte: UInt8) throws {
        let flag = try Bool.read(from: [byte])
        #expect(flag == true)
        #expect(flag.cBytes == [1])
        #expect(try Bool.cBytes(of: Bool.read(count: 3, from: [byte, 0, byte])) == [1, 0, 1])
        var bytes = Scene().cBytes
        bytes[0] = byte
        #expect(try Scene.read(from: bytes).isOpen)
    }
}

import CLayout
import TestSupport
import Testing

@Suite("Numbers in an order of bytes")
struct ByteOrderTests {
    /// A number in both orders, written and read.
    struct Order: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let check: @Sendable () throws -> Void

        init<Value: CByteOrderable>(_ value: Value, _ bigEndian: UInt8...) {
            testDescription = "\(Value.self) \(value)"
            check = { try Self.check(value, bigEndian) }
        }

        private static func check<Value: CByteOrderable>(_ value: Value, _ bigEndian: [UInt8]) throws {
            #expect(BigEndian(value).cBytes == bigEndian)
            #expect(LittleEndian(value).cBytes == bigEndian.reversed())
            #expect(try BigEndian<Value>.read(from: bigEndian).value == value)
            #expect(try LittleEndian<Value>.read(from: bigEndian.reversed()).value == value)
            #expect(
                try BigEndian<Value>.read(count: 2, from: bigEndian + bigEndian).map(\.value) == [value, value])
            #expect(BigEndian(value).description == value.description)
            #expect(BigEndian(value) == BigEndian(value))
            #expect(BigEndian(value).hashValue == BigEndian(value).hashValue)
            var changed = BigEndian<Value>(0)
            #expect(changed.value == 0)
            #expect(changed != BigEndian(value))
            changed.value = value
            #expect(changed == BigEndian(value))
            #expect(BigEndian<Value>(storedBits: changed.storedBits).value == value)
            #expect((BigEndian(value) < 0) == (value < 0))
            #expect((LittleEndian(value) > 0) == (value > 0))
        }

        static let all = [
            Order(0x12 as UInt8, 0x12), Order(-2 as Int8, 0xFE), Order(0x1234 as UInt16, 0x12, 0x34),
            Order(-2 as Int16, 0xFF, 0xFE), Order(0x1234_5678 as UInt32, 0x12, 0x34, 0x56, 0x78),
            Order(Int32.min, 0x80, 0, 0, 0), Order(0x0102_0304_0506_0708 as UInt64, 1, 2, 3, 4, 5, 6, 7, 8),
            Order(-2 as Int64, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFE),
            Order(0x0102_0304_0506_0708 as Int, 1, 2, 3, 4, 5, 6, 7, 8),
            Order(0xFF02_0304_0506_0708 as UInt, 0xFF, 2, 3, 4, 5, 6, 7, 8),
            Order((1 as UInt128) << 120 | 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2),
            Order(-1.5 as Float, 0xBF, 0xC0, 0, 0), Order(1.5 as Double, 0x3F, 0xF8, 0, 0, 0, 0, 0, 0),
        ]
    }

    @Test("bytes, values, order and equality", arguments: Order.all) func order(order: Order) throws {
        try order.check()
    }

    @Test("a signaling NaN keeps all of its bits") func signalingNaN() throws {
        let bytes: [UInt8] = [0x7F, 0xA0, 0x12, 0x34]
        let number = try BigEndian<Float>.read(from: bytes)
        #expect(number.value.isNaN)
        #expect(number != number)
        #expect(number.cBytes == bytes)
    }

    @Test("literals are numbers, not bytes") func literals() {
        let port: BigEndian<UInt16> = 8080
        #expect(port.cBytes == [0x1F, 0x90])
        let half: BigEndian<Double> = 0.5
        #expect(half.value == 0.5)
        let two: LittleEndian<Float> = 2
        #expect(two.value == 2)
    }

    @Test("in mirrors, with an enum of such numbers", arguments: Door.allCases) func inMirrors(door: Door) throws {
        var header = WireHeader()
        header.type = COpenEnum(.bye)
        header.length = 0x0A0B_0C0D
        header.identifier = 1
        header.gain = 1.5
        header.time.value = 1.5
        let expected: [UInt8] = [
            4, 0, 0xFF, 0xFE, 0x0A, 0x0B, 0x0C, 0x0D, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0xFC, 0x18, 0xF8, 0x30, 0, 0, 0x3F,
            0xC0,
            0, 0, 0, 0, 0, 0, 0x3F, 0xF8, 0, 0, 0, 0, 0, 0,
        ]
        var buffer = GuardedBytes(count: 40)
        try door.write(header, to: &buffer, at: 0)
        #expect(buffer.bytes == expected)
        let found = try door.read(WireHeader.self, from: &buffer, at: 0)
        #expect(found.type == .bye)
        #expect(found.length == 0x0A0B_0C0D)
        #expect(found.deltas[2].value == -2000)

        let packed = PackedWireHeader(version: 1, length: 0x0203_0405, type: 0x0607)
        #expect(packed.cBytes == [1, 2, 3, 4, 5, 6, 7])
        #expect(try PackedWireHeader.read(from: packed.cBytes) == packed)
    }

    @Test("an error shows the number, not its bytes") func errors() throws {
        let error = SerializationError.invalidValue(type: "MessageType", field: "", offset: 0, value: "258")
        #expect(try MessageType.read(from: [1, 2]) == .hello)
        #expect(throws: SerializationError.invalidValue(type: "MessageType", field: "", offset: 0, value: "513")) {
            try MessageType.read(from: [2, 1])
        }
        #expect(error.description.contains("COpenEnum"))
        #expect(COpenEnum<MessageType>(rawValue: 513).description == "513")
    }
}

import CLayout
import CallFixtures
import Testing

/// A C enum in one byte, as `-fshort-enums` or a fixed underlying type makes it.
private enum Direction: Int8, CEnum {
    case left = -128
    case none = 0
    case right = 1
}

private enum Level: UInt16, CEnum {
    case low = 1
    case high = 0xff01
}

private struct Flags: OptionSet, CEnum {
    var rawValue: UInt8
}

/// Integers below 64 bits travel in registers and stack words of 64: the caller extends them to 32 bits, and what is
/// above the result of a callee is garbage.
@Suite("Narrow integers")
struct NarrowIntegers {
    /// The low halves of the words that the latest fixture was passed.
    private func recordedHalves() -> [UInt32] {
        recordedArguments().map { word in
            word.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
        }
    }

    private func halves(_ values: Int32...) -> [UInt32] {
        values.map { UInt32(bitPattern: $0) }
    }

    @Test("are sign- or zero-extended to 32 bits in registers")
    func inRegisters() throws {
        let function = unsafe CFunction<(Int8, Int16, UInt8, UInt16, Bool, Int32) -> Void>(
            address: try fixture("words_6"))
        function(-2, -3, 0xfe, 0xfffd, true, -4)
        #expect(recordedHalves() == halves(-2, -3, 0xfe, 0xfffd, 1, -4))
        function(.min, .min, .max, .max, false, .min)
        #expect(recordedHalves() == halves(-128, -32768, 255, 65535, 0, .min))
        function(.max, .max, 0, 0, true, .max)
        #expect(recordedHalves() == halves(127, 32767, 0, 0, 1, .max))
    }

    @Test("are sign- or zero-extended to 32 bits on the stack")
    func onTheStack() throws {
        let function = unsafe CFunction<
            (Int, Int, Int, Int, Int, Int, Int8, Int16, UInt8, UInt16, Bool, Int32) -> Void
        >(address: try fixture("stack_words_6"))
        function(1, 2, 3, 4, 5, 6, -2, -3, 0xfe, 0xfffd, true, -4)
        #expect(recordedHalves() == halves(-2, -3, 0xfe, 0xfffd, 1, -4))
        function(1, 2, 3, 4, 5, 6, .max, .min, .max, .max, false, .min)
        #expect(recordedHalves() == halves(127, -32768, 255, 65535, 0, .min))
    }

    @Test("of enums and option sets are extended as their raw types are")
    func enums() throws {
        let function = unsafe CFunction<(Direction, Level, Flags, Direction, Level, Flags) -> Void>(
            address: try fixture("words_6"))
        function(.left, .high, [Flags(rawValue: 0x80)], .right, .low, [])
        #expect(recordedHalves() == halves(-128, 0xff01, 0x80, 1, 1, 0))
        let stacked = unsafe CFunction<
            (Int, Int, Int, Int, Int, Int, Direction, Level, Flags, Direction, Level, Flags) -> Void
        >(address: try fixture("stack_words_6"))
        stacked(1, 2, 3, 4, 5, 6, .left, .high, [Flags(rawValue: 0x80)], .right, .low, [])
        #expect(recordedHalves() == halves(-128, 0xff01, 0x80, 1, 1, 0))
    }

    /// Returns `word` in the whole result register, and reads of it what the result type has.
    private func result<Result: CValue>(
        _ word: UInt64, _ type: Result.Type, _ call: (CFunction<(UInt64) -> Result>, UInt64) -> Result
    ) throws -> Result {
        call(unsafe CFunction(address: try fixture("garbage")), word)
    }

    @Test("as results are below garbage")
    func results() throws {
        #expect(try result(0xdead_beef_cafe_1280, Int8.self) { $0($1) } == -128)
        #expect(try result(0xdead_beef_cafe_127f, Int8.self) { $0($1) } == 127)
        #expect(try result(0xdead_beef_cafe_8012, Int16.self) { $0($1) } == -32750)
        #expect(try result(0xdead_beef_cafe_80fe, UInt8.self) { $0($1) } == 0xfe)
        #expect(try result(0xdead_beef_cafe_80fe, UInt16.self) { $0($1) } == 0x80fe)
        #expect(try result(0xdead_beef_cafe_80fe, UInt32.self) { $0($1) } == 0xcafe_80fe)
        #expect(try result(0xdead_beef_cafe_80fe, Int32.self) { $0($1) } == Int32(bitPattern: 0xcafe_80fe))
        #expect(try result(0xdead_beef_cafe_0001, Bool.self) { $0($1) } == true)
        #expect(try result(0xdead_beef_cafe_0100, Bool.self) { $0($1) } == false)
        #expect(try result(0xdead_beef_cafe_1280, Direction.self) { $0($1) } == .left)
        #expect(try result(0xdead_beef_cafe_ff01, Level.self) { $0($1) } == .high)
        #expect(try result(0xdead_beef_cafe_1281, Flags.self) { $0($1) } == Flags(rawValue: 0x81))
        let bytes = try result(0xdead_beef_ca03_0201, Bytes<3>.self) { $0($1) }
        #expect([bytes.values[0], bytes.values[1], bytes.values[2]] == [1, 2, 3])
    }

    @Test("have a like in float results, which are below garbage too")
    func floatResult() throws {
        let function = unsafe CFunction<(Float) -> Float>(address: try fixture("float_garbage"))
        #expect(function(1.5) == 1.5)
    }
}

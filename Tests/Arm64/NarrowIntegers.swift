import CLayout
import CallFixtures

/// A C enum in one byte, as `-fshort-enums` or a fixed underlying type makes it.
private enum Side: Int8, CEnum {
    case left = -128
    case none = 0
    case right = 1
}

/// AAPCS64 leaves the bits above a narrow integer undefined, but clang's callees on Apple systems rely on an extension to
/// 32 bits, so CLayout's calls extend; and what is above the result of a callee is garbage.
func checkNarrowIntegers() {
    checkRegisters()
    checkStack()
    checkResults()
}

@inline(never)
private func checkRegisters() {
    let words = unsafe CFunction<(Int8, Int16, UInt8, UInt16, Bool, Side) -> Void>(address: fixture("words_6"))
    words(-2, -3, 0xfe, 0xfffd, true, .left)
    expectHalves([-2, -3, 0xfe, 0xfffd, 1, -128], "extended in registers")
    words(.min, .min, .max, .max, false, .right)
    expectHalves([-128, -32768, 255, 65535, 0, 1], "extended in registers")
}

/// Behind eight integers that take the registers.
@inline(never)
private func checkStack() {
    let words = unsafe CFunction<
        (Int, Int, Int, Int, Int, Int, UInt64, UInt64, Int8, Int16, UInt8, UInt16) -> Void
    >(address: fixture("stack_words_6"))
    words(1, 2, 3, 4, 5, 6, 7, 8, -2, .min, 0xfe, .max)
    expectHalves([7, 8, -2, -32768, 0xfe, 65535], "extended on the stack")
}

/// The low halves of the words that the latest fixture was passed.
private func expectHalves(_ expected: [Int32], _ what: String) {
    for index in expected.indices {
        // SAFETY: each argument that was recorded is a word.
        let word = unsafe UnsafeRawPointer(call_recorded_bytes(CInt(index))).loadUnaligned(as: Int32.self)
        check(word == expected[index], "narrow integer \(index) is not \(what)")
    }
}

/// Returns `word` in the whole result register, and reads of it what the result type has.
@inline(__always)
private func expectResult<Result: CValue>(_ word: UInt64, _ bytes: [UInt8], _ type: Result.Type) {
    let result: Result = unsafe CFunction<(UInt64) -> Result>(address: fixture("garbage"))(word)
    check(ScalarBytes(of: result).bytes == bytes, "a narrow result is garbage")
}

@inline(never)
private func checkResults() {
    expectResult(0xdead_beef_cafe_1280, [0x80], Int8.self)
    expectResult(0xdead_beef_cafe_8012, [0x12, 0x80], Int16.self)
    expectResult(0xdead_beef_cafe_80fe, [0xfe, 0x80, 0xfe, 0xca], UInt32.self)
    expectResult(0xdead_beef_cafe_0001, [1], Bool.self)
    expectResult(0xdead_beef_cafe_0100, [0], Bool.self)
    expectResult(0xdead_beef_cafe_1280, [0x80], Side.self)
    expectResult(0xdead_beef_ca03_0201, [1, 2, 3], Sized<UInt8, 3>.self)
    let float = unsafe CFunction<(Float) -> Float>(address: fixture("float_garbage"))
    check(float(1.5) == 1.5, "a float result is garbage")
}

/// The address of a fixture.
func fixture(_ name: String) -> UnsafeRawPointer {
    guard let address = unsafe call_fixture(name) else { fatalError("no fixture") }
    return unsafe address
}

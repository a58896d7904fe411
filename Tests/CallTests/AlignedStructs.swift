import CLayout
import CallFixtures
import CompilerSupport
import Testing

/// Structs that are aligned to more than the stack is, by value: callees rely on their addresses. Fixtures/Calls/aligned.c.
@Suite("Structs aligned to more than 16 bytes")
struct AlignedStructs {
    private let floats = Aligned<Float, 8, 32>(values: InlineArray { Float($0) + 0.5 })
    private let numbers = Aligned<Int64, 8, 64>(values: InlineArray { Int64($0) })

    @Test("are aligned as arguments", arguments: 0..<4)
    func arguments(depth: Int) throws {
        // At several depths of the stack, which is aligned to 16.
        try deeper(depth) {
            let alone = unsafe CFunction<(Aligned<Float, 8, 32>) -> UInt64>(address: try fixture("aligned_alone"))
            #expect(alone(floats) == 0)
            let amongOthers = unsafe CFunction<
                (Double, Int8, Aligned<Int64, 8, 64>, Int8, Aligned<Float, 8, 32>) -> UInt64
            >(
                address: try fixture("aligned_among_others"))
            #expect(amongOthers(0.5, 1, numbers, 2, floats) == 0)
            let afterWords = unsafe CFunction<
                (Int, Int, Int, Int, Int, Int, Int, Int, Int, Aligned<Int8, 1, 128>, Int) -> UInt64
            >(
                address: try fixture("aligned_after_words"))
            #expect(afterWords(1, 2, 3, 4, 5, 6, 7, 8, 9, Aligned(values: [10]), 11) == 0)
        }
    }

    @Test("are aligned as results", arguments: 0..<4)
    func results(depth: Int) throws {
        try deeper(depth) {
            let first = unsafe CFunction<(Aligned<Float, 8, 32>, Float) -> Aligned<Float, 8, 32>>(
                address: try fixture("aligned_result"))
            #expect(first(floats, 1).values[7] == 8.5)
            let second = unsafe CFunction<(Int64, Aligned<Int64, 8, 64>) -> Aligned<Int64, 8, 64>>(
                address: try fixture("larger_aligned_result"))
            #expect(second(10, numbers).values[7] == 17)
        }
    }

    #if os(Linux) && arch(x86_64)
    /// The same C, with instructions that fault at an address that is not aligned: those of the package are not used.
    @Test("are aligned for vector instructions", arguments: ["clang", "gcc"])
    func vectorInstructions(compiler: String) throws {
        let library = try withSharedLibrary(of: "aligned.c", compiledBy: compiler) { path in try CLibrary(path) }
        let result: CFunction<(Aligned<Float, 8, 32>, Float) -> Aligned<Float, 8, 32>> = try library.function(
            "aligned_result")
        #expect(result(floats, 1).values[7] == 8.5)
        let larger: CFunction<(Int64, Aligned<Int64, 8, 64>) -> Aligned<Int64, 8, 64>> = try library.function(
            "larger_aligned_result")
        #expect(larger(10, numbers).values[7] == 17)
        let alone: CFunction<(Aligned<Float, 8, 32>) -> UInt64> = try library.function("aligned_alone")
        #expect(alone(floats) == 0)
    }
    #endif
}

/// C's `struct { Element values[count]; } __attribute__((aligned(alignment)))`.
private struct Aligned<Element: CValue, let count: Int, let alignment: Int>: CStructLayout {
    var values: [count of Element]

    static var layoutRules: LayoutRules { LayoutRules(alignment: alignment) }

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("values", &values)
    }
}

/// Runs `body` with `count` times 16 bytes more on the stack.
@inline(never)
private func deeper(_ count: Int, _ body: () throws -> Void) rethrows {
    try unsafe withUnsafeTemporaryAllocation(byteCount: 16 * count + 1, alignment: 16) { _ in try body() }
}

import CLayout

/// A struct that is aligned to more than the stack is, which gcc's callees rely on: Fixtures/Calls/aligned.c.
private struct Aligned<Element: CValue, let count: Int, let alignment: Int>: CStructLayout {
    var values: [count of Element]

    static var layoutRules: LayoutRules { LayoutRules(alignment: alignment) }

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("values", &values)
    }
}

@inline(never)
func checkAlignedStructs() {
    let floats = Aligned<Float, 8, 32>(values: InlineArray { Float($0) + 0.5 })
    let numbers = Aligned<Int64, 8, 64>(values: InlineArray { Int64($0) })
    let amongOthers = unsafe CFunction<
        (Double, Int8, Aligned<Int64, 8, 64>, Int8, Aligned<Float, 8, 32>) -> UInt64
    >(
        address: fixture("aligned_among_others"))
    check(amongOthers(0.5, 1, numbers, 2, floats) == 0, "copies are not aligned")
    let result = unsafe CFunction<(Int64, Aligned<Int64, 8, 64>) -> Aligned<Int64, 8, 64>>(
        address: fixture("larger_aligned_result"))
    check(result(10, numbers).values[7] == 17, "an aligned result is another")
}

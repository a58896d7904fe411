import CLayout
import CallFixtures
import RaylibMirrors
import Testing

/// What users of other FFI libraries reported, each as a sentence that has to be true of this one.
///
/// The suites beside this one cover more; this one says it in words.
@Suite("By-value calls")
struct CallSentences {
    @Test("{V2; V2} comes back in two vector registers")
    func twoVectorsResult() throws {
        try shape(CFunction<() -> TwoV2s>.self, "TwoV2s_result") { $0() }
    }

    @Test("{V2; int; int} comes back in a vector and a general-purpose register")
    func vectorAndIntegersResult() throws {
        try shape(CFunction<() -> V2TwoInts>.self, "V2TwoInts_result") { $0() }
    }

    @Test("{uint8_t; int} is passed in one register, with the padding where C has it")
    func byteAndInteger() throws {
        try shape(CFunction<(Pair<UInt8, Int32>, Int, Double) -> Void>.self, "UInt8AndInt32_first") { $0($1, $2, $3) }
    }

    @Test("{float; double} is passed in two vector registers")
    func floatAndDouble() throws {
        try shape(CFunction<(Pair<Float, Double>, Int, Double) -> Void>.self, "FloatAndDouble_first") {
            $0($1, $2, $3)
        }
    }

    @Test(
        "A struct of two integers after five integers goes to the stack whole, and the next integer takes the register")
    func integersSpillWhole() throws {
        try shape(
            CFunction<(Int, Int, Int, Int, Int, Pair<Int64, Int64>, Int, Double) -> Void>.self,
            "Int64AndInt64_after_5_longs"
        ) { $0($1, $2, $3, $4, $5, $6, $7, $8) }
    }

    @Test("A struct of four floats after seven doubles goes to the stack whole, and the next double takes the register")
    func floatsSpillWhole() throws {
        try shape(
            CFunction<(Double, Double, Double, Double, Double, Double, Double, TwoV2s, Int, Double) -> Void>.self,
            "TwoV2s_after_7_doubles"
        ) { $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) }
    }

    @Test(
        "A struct of an integer and a double needs both registers: without a vector register it goes to the stack whole"
    )
    func mixedSpillsWhole() throws {
        try shape(
            CFunction<
                (Double, Double, Double, Double, Double, Double, Double, Double, Pair<Int64, Double>, Int, Double) ->
                    Void
            >.self,
            "Int64AndDouble_after_8_doubles"
        ) { $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) }
    }

    @Test("A word of a float and an integer is an integer")
    func mixedWord() throws {
        try shape(CFunction<(Pair<Float, Int32>, Int, Double) -> Void>.self, "FloatAndInt32_first") { $0($1, $2, $3) }
        try shape(CFunction<() -> IntV2Int>.self, "IntV2Int_result") { $0() }
    }

    @Test("More than 16 bytes are passed by value on the stack and returned in memory")
    func memory() throws {
        try shape(CFunction<(CInt, Bytes<17>, Double) -> Bytes<17>>.self, "Bytes17_both") { $0($1, $2, $3) }
        try shape(CFunction<(CInt, Doubles<3>, Double) -> Doubles<3>>.self, "Doubles24_both") { $0($1, $2, $3) }
    }

    @Test("A result in memory takes the first integer register from the arguments")
    func resultAddress() throws {
        try shape(CFunction<(Float, Longs<8>, Int) -> Longs<8>>.self, "Longs64_large_both") { $0($1, $2, $3) }
        try shape(CFunction<(CInt, CInt, CInt, CInt, CFloat) -> Image>.self, "(int, int, int, int, float) -> Image") {
            $0($1, $2, $3, $4, $5)
        }
    }

    @Test("A call can be an argument of a call")
    func nested() throws {
        let add = unsafe CFunction<(Vector2, Vector2) -> Vector2>(address: try fixture("add"))
        let sum = add(
            add(Vector2(x: 1, y: 2), Vector2(x: 10, y: 20)), add(Vector2(x: 100, y: 200), Vector2(x: 1000, y: 2000)))
        #expect(sum == Vector2(x: 1111, y: 2222))
    }

    @Test("A page of 4096 bytes passed by value is a copy")
    func page() throws {
        let sum = unsafe CFunction<(Longs<512>) -> Int64>(address: try fixture("sum_of"))
        var page = Longs<512>(values: InlineArray { Int64($0) })
        #expect(sum(page) == 511 * 512 / 2)
        page.values[511] += 1000
        #expect(sum(page) == 511 * 512 / 2 + 1000)
    }
}

import CLayout
import TestSupport
import Testing

// The scalars of Fixtures/Layouts/scalars.h and structs of them: Fixtures/Calls/modern.c.

@Suite struct ModernScalars {
    @Test func `128 bits`() throws {
        try sixteen(Int128.self, "many_Int128")
        try sixteen(UInt128.self, "many_UInt128")
        try mixed(Int128.self)
        try mixed(UInt128.self)
        try mixed(Members1<Int128>.self)
    }

    @Test func halves() throws {
        try sixteen(Float16.self, "many_Half")
        try mixed(Float16.self)
        try mixed(Members3<Float16, Float16, Float16>.self)
        try mixed(Members3<Float16, Float, Float16>.self)
        try mixed(Members4<Float16, Float16, Float16, Double>.self)
    }

    @Test func `vectors of 8 bytes`() throws {
        try sixteen(SIMD2<Float>.self, "many_Vector2f")
        try sixteen(SIMD8<UInt8>.self, "many_Vector8b")
        try mixed(SIMD2<Float>.self)
        try mixed(SIMD8<UInt8>.self)
        try mixed(Members2<SIMD2<Float>, SIMD2<Float>>.self)
        try mixed(Members2<SIMD2<Float>, CInt>.self)
    }

    @Test func `vectors of 16 bytes`() throws {
        try sixteen(SIMD4<Float>.self, "many_Vector4f")
        try sixteen(SIMD2<Double>.self, "many_Vector2d")
        try sixteen(SIMD16<UInt8>.self, "many_Vector16b")
        try mixed(SIMD4<Float>.self)
        try mixed(SIMD2<Double>.self)
        try mixed(SIMD16<UInt8>.self)
    }

    @Test func `structs of vectors of 16 bytes`() throws {
        try mixed(Members1<SIMD4<Float>>.self)
        try mixed(Members2<SIMD4<Float>, SIMD4<Float>>.self)
        try mixed(Members4<SIMD2<Double>, SIMD2<Double>, SIMD2<Double>, SIMD2<Double>>.self)
        try mixed(Members2<SIMD4<Float>, Float>.self)
    }

    @Test func `vectors and 128 bits in turn, in every number`() throws {
        try counts("wide", SIMD4<Float>.self, Int128.self)
    }

    @Test func `complex numbers`() throws {
        try sixteen(CComplex<Float>.self, "many_ComplexFloat")
        try sixteen(CComplex<Double>.self, "many_ComplexDouble")
        try mixed(CComplex<Float>.self)
        try mixed(CComplex<Double>.self)
        try mixed(Members2<CComplex<Float>, CComplex<Float>>.self)
        try mixed(Members1<CComplex<Double>>.self)
        try mixed(Members2<CComplex<Float>, CInt>.self)
    }

    #if arch(x86_64)
    @Test func `long double`() throws {
        try sixteen(Float80.self, "many_LongDouble")
        try mixed(Float80.self)
        try mixed(Members1<Float80>.self)
        try mixed(Members2<Float80, Float80>.self)
    }

    @Test func `complex long double`() throws {
        try sixteen(CComplex<Float80>.self, "many_ComplexLongDouble")
        try mixed(CComplex<Float80>.self)
        try mixed(Members1<CComplex<Float80>>.self)
    }

    @Test func `long double and vectors of 8 bytes in turn, in every number`() throws {
        try counts("x87", Float80.self, SIMD2<Float>.self)
    }

    /// A result that is left in the x87 unit, or taken from it though there is none, fills or empties it after some calls.
    @Test func `the x87 unit is balanced after a call`() throws {
        let root: CFunction<(Float80) -> Float80> = try CLibrary.process.function("sqrtl")
        let double: CFunction<(Double) -> Double> = try CLibrary.process.function("sqrt")
        for number in 1...20 {
            #expect(root(Float80(number * number)) == Float80(number))
            #expect(double(Double(number * number)) == Double(number))
        }
        let nextUp: CFunction<(Float80, Float80) -> Float80> = try CLibrary.process.function("nextafterl")
        #expect(nextUp(1, 2) == (1 as Float80).nextUp, "all 64 bits of the significand arrive")
    }
    #endif

    @Test func `many stack words`() throws {
        typealias Vector = SIMD4<Float>
        typealias Vectors4 = Members4<SIMD2<Double>, SIMD2<Double>, SIMD2<Double>, SIMD2<Double>>
        typealias Halves = Members3<Float16, Float16, Float16>
        try shape(CFunction<(Vector, Longs<130>, Double, SIMD2<Double>) -> Vector>.self, "vector_large") {
            $0($1, $2, $3, $4)
        }
        try shape(CFunction<(Double, Longs<130>, Float16, Halves) -> Halves>.self, "half_large") { $0($1, $2, $3, $4) }
        let words = CFunction<
            (Members1<Int128>, Members3<Vector, Vector, Vector>, Vector, Vectors4, Int128, Int128, Int128)
                -> Members2<Vector, Vector>
        >.self
        try shape(words, "vector_words") { $0($1, $2, $3, $4, $5, $6, $7) }
        #if arch(x86_64)
        typealias Complex = CComplex<Float80>
        try shape(CFunction<(Float80, Longs<130>, Double) -> Float80>.self, "long_double_large") { $0($1, $2, $3) }
        try shape(CFunction<(Complex, Longs<130>, Double) -> Complex>.self, "complex_large") { $0($1, $2, $3) }
        #endif
    }

    @Test func `an atomic scalar on its own is passed as its value`() throws {
        try sixteen(CAtomic<CInt>.self, "many_AtomicInt")
        try mixed(CAtomic<CInt>.self)
    }

    @Test func `a struct with an atomic member cannot be passed`() throws {
        typealias Unsupported = Members2<CAtomic<CInt>, Float>
        #expect(throws: CLibraryError.unsupportedType(type: "Members2<CAtomic<Int32>, Float>", symbol: "abs")) {
            let _: CFunction<(Unsupported) -> Void> = try CLibrary.process.function("abs")
        }
        let error = #expect(throws: CLibraryError.self) {
            let _: CFunction<() -> Unsupported> = try CLibrary.process.function("abs")
        }
        #expect(error?.description.hasSuffix("clang and gcc pass in different ways: pass its address") == true)
    }

    /// What is bound by its address has not been checked.
    @Test func `calls with a struct with an atomic member stop the program`() async {
        typealias Unsupported = Members2<CAtomic<CInt>, Float>
        expectMessage(
            "takes or returns",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                let function = unsafe CFunction<(Unsupported) -> Void>(address: try CLibrary.process.address(of: "abs"))
                function(Unsupported(a: CAtomic(1), b: 2))
            })
        expectMessage(
            "takes or returns",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                let function = unsafe CFunction<() -> Unsupported>(address: try CLibrary.process.address(of: "abs"))
                _ = function()
            })
    }

    @Test func characters() throws {
        let upper: CFunction<(CWideChar) -> CWideChar> = try CLibrary.process.function("towupper")
        #expect(upper("q") == "Q")
        #expect(throws: SerializationError.self) { try CWideChar.read(from: [0x00, 0xd8, 0, 0]) }
        #expect(try CWideChar.read(from: [0x00, 0xf6, 0x01, 0]) == "\u{1f600}")
    }
}

import CLayout
import RaylibMirrors
import Testing

// Many stack words: around each number of them for which a folded call has a shape of its own, and beyond.

/// Passes a struct in memory between scalars, and returns it too.
private func large<Value: CValue>(_ type: Value.Type) throws {
    let name = cName(of: type)
    try shape(CFunction<(CInt, Value, Double) -> Void>.self, name + "_large") { $0($1, $2, $3) }
    try shape(CFunction<(Float, Value, Int) -> Value>.self, name + "_large_both") { $0($1, $2, $3) }
}

@Suite("Many stack words")
struct LargeStructs {
    @Test("6 to 17 words")
    func words6To17() throws {
        try large(Longs<6>.self)
        try large(Longs<7>.self)
        try large(Longs<8>.self)
        try large(Longs<9>.self)
        try large(Longs<10>.self)
        try large(Longs<11>.self)
        try large(Longs<12>.self)
        try large(Longs<13>.self)
        try large(Longs<14>.self)
        try large(Longs<15>.self)
        try large(Longs<16>.self)
        try large(Longs<17>.self)
    }

    @Test("19 to 48 words")
    func words19To48() throws {
        try large(Longs<19>.self)
        try large(Longs<20>.self)
        try large(Longs<21>.self)
        try large(Longs<23>.self)
        try large(Longs<24>.self)
        try large(Longs<25>.self)
        try large(Longs<30>.self)
        try large(Longs<31>.self)
        try large(Longs<32>.self)
        try large(Longs<33>.self)
        try large(Longs<47>.self)
        try large(Longs<48>.self)
    }

    @Test("49 to 512 words")
    func words49To512() throws {
        try large(Longs<49>.self)
        try large(Longs<63>.self)
        try large(Longs<64>.self)
        try large(Longs<65>.self)
        try large(Longs<95>.self)
        try large(Longs<96>.self)
        try large(Longs<97>.self)
        try large(Longs<127>.self)
        try large(Longs<128>.self)
        try large(Longs<129>.self)
        try large(Longs<130>.self)
        try large(Longs<512>.self)
        try large(Longs<2500>.self)
    }

    typealias S64 = Longs<8>
    typealias S72 = Longs<9>

    @Test("Sixteen structs of 64 bytes fill the frame of a folded call")
    func sixteenOf64Bytes() throws {
        let type = CFunction<
            (
                S64, S64, S64, S64, S64, S64, S64, S64,
                S64, S64, S64, S64, S64, S64, S64, S64
            ) -> Void
        >.self
        try shape(type, "Longs64_sixteen") {
            $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        }
    }

    @Test("Sixteen structs of 72 bytes overflow it")
    func sixteenOf72Bytes() throws {
        let type = CFunction<
            (
                S72, S72, S72, S72, S72, S72, S72, S72,
                S72, S72, S72, S72, S72, S72, S72, S72
            ) -> Void
        >.self
        try shape(type, "Longs72_sixteen") {
            $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        }
    }

    @Test("Sixteen structs of 64 bytes, and one as result")
    func sixteenOf64BytesAndResult() throws {
        let type = CFunction<
            (
                S64, S64, S64, S64, S64, S64, S64, S64,
                S64, S64, S64, S64, S64, S64, S64, S64
            ) -> S64
        >.self
        try shape(type, "Longs64_sixteen_both") {
            $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        }
    }

    @Test("Arguments and results in registers beside a stack that is too large for the frame")
    func registersBesideLargeStack() throws {
        typealias Mixed = Pair<Float, Int64>
        try shape(CFunction<(CInt, Longs<130>, Vector2, Longs<129>) -> Mixed>.self, "FloatAndInt64_large") {
            $0($1, $2, $3, $4)
        }
        try shape(CFunction<(Double, Longs<130>, Vector3, Mixed) -> Vector4>.self, "Vector4_large") {
            $0($1, $2, $3, $4)
        }
        try shape(CFunction<(Longs<512>, Longs<512>, Bytes<3>, Bytes<17>) -> Bytes<13>>.self, "Bytes13_large") {
            $0($1, $2, $3, $4)
        }
    }

    @Test("All registers in use beside a stack that is too large for the frame")
    func allRegistersBesideLargeStack() throws {
        let type = CFunction<
            (
                Int, Int, Int, Int, Int, Int, Double, Double, Double, Double, Double, Double, Vector2, Float,
                Longs<130>,
                Int16
            ) -> Double
        >.self
        try shape(type, "full_large") {
            $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        }
    }
}

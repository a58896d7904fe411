import CLayout
import Testing

// Structs of every size in every place: Fixtures/Calls/sized.c.

/// Passes a struct as each of ten arguments, returns it, and does both.
private func everywhere<Value: CValue>(_ type: Value.Type) throws {
    let name = cName(of: type)
    try shape(
        CFunction<(Value, Double, Float, Int, Int8, Int16, Double, CInt, Int, Float) -> Void>.self, name + "_at_1"
    ) { $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) }
    try shape(
        CFunction<(CInt, Value, Float, Int, Int8, Int16, Double, CInt, Int, Float) -> Void>.self, name + "_at_2"
    ) { $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) }
    try shape(
        CFunction<(CInt, Double, Value, Int, Int8, Int16, Double, CInt, Int, Float) -> Void>.self, name + "_at_3"
    ) { $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) }
    try shape(
        CFunction<(CInt, Double, Float, Value, Int8, Int16, Double, CInt, Int, Float) -> Void>.self, name + "_at_4"
    ) { $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) }
    try shape(
        CFunction<(CInt, Double, Float, Int, Value, Int16, Double, CInt, Int, Float) -> Void>.self, name + "_at_5"
    ) { $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) }
    try shape(
        CFunction<(CInt, Double, Float, Int, Int8, Value, Double, CInt, Int, Float) -> Void>.self, name + "_at_6"
    ) { $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) }
    try shape(
        CFunction<(CInt, Double, Float, Int, Int8, Int16, Value, CInt, Int, Float) -> Void>.self, name + "_at_7"
    ) { $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) }
    try shape(
        CFunction<(CInt, Double, Float, Int, Int8, Int16, Double, Value, Int, Float) -> Void>.self, name + "_at_8"
    ) { $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) }
    try shape(
        CFunction<(CInt, Double, Float, Int, Int8, Int16, Double, CInt, Value, Float) -> Void>.self, name + "_at_9"
    ) { $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) }
    try shape(
        CFunction<(CInt, Double, Float, Int, Int8, Int16, Double, CInt, Int, Value) -> Void>.self, name + "_at_10"
    ) { $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) }
    try shape(CFunction<() -> Value>.self, name + "_result") { $0() }
    try shape(CFunction<(CInt, Value, Double) -> Value>.self, name + "_both") { $0($1, $2, $3) }
}

@Suite("Structs of each size from 1 to 40 bytes")
struct SizedStructs {
    @Test("Bytes, 1 to 8")
    func bytes1To8() throws {
        try everywhere(Bytes<1>.self)
        try everywhere(Bytes<2>.self)
        try everywhere(Bytes<3>.self)
        try everywhere(Bytes<4>.self)
        try everywhere(Bytes<5>.self)
        try everywhere(Bytes<6>.self)
        try everywhere(Bytes<7>.self)
        try everywhere(Bytes<8>.self)
    }

    @Test("Bytes, 9 to 16")
    func bytes9To16() throws {
        try everywhere(Bytes<9>.self)
        try everywhere(Bytes<10>.self)
        try everywhere(Bytes<11>.self)
        try everywhere(Bytes<12>.self)
        try everywhere(Bytes<13>.self)
        try everywhere(Bytes<14>.self)
        try everywhere(Bytes<15>.self)
        try everywhere(Bytes<16>.self)
    }

    @Test("Bytes, 17 to 28")
    func bytes17To28() throws {
        try everywhere(Bytes<17>.self)
        try everywhere(Bytes<18>.self)
        try everywhere(Bytes<19>.self)
        try everywhere(Bytes<20>.self)
        try everywhere(Bytes<21>.self)
        try everywhere(Bytes<22>.self)
        try everywhere(Bytes<23>.self)
        try everywhere(Bytes<24>.self)
        try everywhere(Bytes<25>.self)
        try everywhere(Bytes<26>.self)
        try everywhere(Bytes<27>.self)
        try everywhere(Bytes<28>.self)
    }

    @Test("Bytes, 29 to 40")
    func bytes29To40() throws {
        try everywhere(Bytes<29>.self)
        try everywhere(Bytes<30>.self)
        try everywhere(Bytes<31>.self)
        try everywhere(Bytes<32>.self)
        try everywhere(Bytes<33>.self)
        try everywhere(Bytes<34>.self)
        try everywhere(Bytes<35>.self)
        try everywhere(Bytes<36>.self)
        try everywhere(Bytes<37>.self)
        try everywhere(Bytes<38>.self)
        try everywhere(Bytes<39>.self)
        try everywhere(Bytes<40>.self)
    }

    @Test("Ints")
    func ints() throws {
        try everywhere(Ints<1>.self)
        try everywhere(Ints<2>.self)
        try everywhere(Ints<3>.self)
        try everywhere(Ints<4>.self)
        try everywhere(Ints<5>.self)
        try everywhere(Ints<6>.self)
        try everywhere(Ints<7>.self)
        try everywhere(Ints<8>.self)
        try everywhere(Ints<9>.self)
        try everywhere(Ints<10>.self)
    }

    @Test("Floats")
    func floats() throws {
        try everywhere(Floats<1>.self)
        try everywhere(Floats<2>.self)
        try everywhere(Floats<3>.self)
        try everywhere(Floats<4>.self)
        try everywhere(Floats<5>.self)
        try everywhere(Floats<6>.self)
        try everywhere(Floats<7>.self)
        try everywhere(Floats<8>.self)
        try everywhere(Floats<9>.self)
        try everywhere(Floats<10>.self)
    }

    @Test("Longs")
    func longs() throws {
        try everywhere(Longs<1>.self)
        try everywhere(Longs<2>.self)
        try everywhere(Longs<3>.self)
        try everywhere(Longs<4>.self)
        try everywhere(Longs<5>.self)
    }

    @Test("Doubles")
    func doubles() throws {
        try everywhere(Doubles<1>.self)
        try everywhere(Doubles<2>.self)
        try everywhere(Doubles<3>.self)
        try everywhere(Doubles<4>.self)
        try everywhere(Doubles<5>.self)
    }
}

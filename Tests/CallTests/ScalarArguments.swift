import CLayout
import RaylibMirrors
import Testing

// No arguments up to sixteen: Fixtures/Calls/scalars.c.

/// Passes sixteen scalars of one kind, which overflow the registers, and returns one.
func sixteen<Scalar: CValue>(_ type: Scalar.Type, _ name: String) throws {
    let type = CFunction<
        (
            Scalar, Scalar, Scalar, Scalar, Scalar, Scalar, Scalar, Scalar,
            Scalar, Scalar, Scalar, Scalar, Scalar, Scalar, Scalar, Scalar
        ) -> Void
    >.self
    try shape(type, name + "_sixteen") {
        $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
    }
    try shape(CFunction<(Scalar) -> Scalar>.self, name + "_both") { $0($1) }
}

/// Passes no arguments up to sixteen: X, Y, X, Y, ...
func counts<X: CValue, Y: CValue>(_ name: String, _ x: X.Type, _ y: Y.Type) throws {
    try shape(CFunction<() -> Void>.self, name + "_times_0") { $0() }
    try shape(CFunction<(X) -> Void>.self, name + "_times_1") { $0($1) }
    try shape(CFunction<(X, Y) -> Void>.self, name + "_times_2") { $0($1, $2) }
    try shape(CFunction<(X, Y, X) -> Void>.self, name + "_times_3") { $0($1, $2, $3) }
    try shape(CFunction<(X, Y, X, Y) -> Void>.self, name + "_times_4") { $0($1, $2, $3, $4) }
    try shape(CFunction<(X, Y, X, Y, X) -> Void>.self, name + "_times_5") { $0($1, $2, $3, $4, $5) }
    try shape(CFunction<(X, Y, X, Y, X, Y) -> Void>.self, name + "_times_6") { $0($1, $2, $3, $4, $5, $6) }
    try shape(CFunction<(X, Y, X, Y, X, Y, X) -> Void>.self, name + "_times_7") { $0($1, $2, $3, $4, $5, $6, $7) }
    try shape(CFunction<(X, Y, X, Y, X, Y, X, Y) -> Void>.self, name + "_times_8") {
        $0($1, $2, $3, $4, $5, $6, $7, $8)
    }
    try shape(CFunction<(X, Y, X, Y, X, Y, X, Y, X) -> Void>.self, name + "_times_9") {
        $0($1, $2, $3, $4, $5, $6, $7, $8, $9)
    }
    try shape(CFunction<(X, Y, X, Y, X, Y, X, Y, X, Y) -> Void>.self, name + "_times_10") {
        $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    }
    try shape(CFunction<(X, Y, X, Y, X, Y, X, Y, X, Y, X) -> Void>.self, name + "_times_11") {
        $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    }
    try shape(CFunction<(X, Y, X, Y, X, Y, X, Y, X, Y, X, Y) -> Void>.self, name + "_times_12") {
        $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    }
    try shape(CFunction<(X, Y, X, Y, X, Y, X, Y, X, Y, X, Y, X) -> Void>.self, name + "_times_13") {
        $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
    }
    try shape(CFunction<(X, Y, X, Y, X, Y, X, Y, X, Y, X, Y, X, Y) -> Void>.self, name + "_times_14") {
        $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
    }
    try shape(CFunction<(X, Y, X, Y, X, Y, X, Y, X, Y, X, Y, X, Y, X) -> Void>.self, name + "_times_15") {
        $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
    }
    try shape(CFunction<(X, Y, X, Y, X, Y, X, Y, X, Y, X, Y, X, Y, X, Y) -> X>.self, name + "_times_16") {
        $0($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
    }
}

@Suite("Numbers of scalars")
struct ScalarArguments {
    @Test("Sixteen scalars of each kind, and one as result")
    func sixteenOfEachKind() throws {
        try sixteen(Int8.self, "int8")
        try sixteen(Int16.self, "int16")
        try sixteen(Int32.self, "int32")
        try sixteen(Int64.self, "int64")
        try sixteen(UInt8.self, "uint8")
        try sixteen(UInt16.self, "uint16")
        try sixteen(UInt32.self, "uint32")
        try sixteen(UInt64.self, "uint64")
        try sixteen(Int.self, "long")
        try sixteen(UInt.self, "ulong")
        try sixteen(Float.self, "float")
        try sixteen(Double.self, "double")
        try sixteen(Bool.self, "bool")
        try sixteen(AnyPointer.self, "pointer")
    }

    @Test("No arguments up to sixteen: integers")
    func integers() throws {
        try counts("int", CInt.self, CInt.self)
    }

    @Test("No arguments up to sixteen: floating-point numbers")
    func floatingPointNumbers() throws {
        try counts("double", Double.self, Double.self)
    }

    @Test("No arguments up to sixteen: structs of floats and narrow integers in turn")
    func mixture() throws {
        try counts("mix", Vector2.self, Int16.self)
    }
}

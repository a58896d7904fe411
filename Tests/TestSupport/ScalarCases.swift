import CLayout

/// A mirror for each struct of scalars.h.
package enum ScalarCases {
    package static let all: [MirrorCase] = integers + halves + longDoubles + complex + vectors + others + meetings

    private static let integers: [MirrorCase] = number("Int128", Int128.self) + number("UInt128", UInt128.self)
    private static let halves: [MirrorCase] = number("Half", Float16.self)

    #if arch(x86_64)
    private static let longDoubles: [MirrorCase] =
        number("LongDouble", Float80.self) + number("ComplexLongDouble", CComplex<Float80>.self) + [
            MirrorCase("InnerLongDouble", Letters1<Letters1<Float80>>.self)
        ]
    #else
    private static let longDoubles: [MirrorCase] = []
    #endif

    private static let complex: [MirrorCase] =
        number("ComplexFloat", CComplex<Float>.self) + number("ComplexDouble", CComplex<Double>.self)

    private static let vectors: [MirrorCase] =
        number("Vector2f", SIMD2<Float>.self) + number("Vector4s", SIMD4<Int16>.self)
        + number("Vector8b", SIMD8<UInt8>.self) + number("Vector4f", SIMD4<Float>.self)
        + number("Vector2d", SIMD2<Double>.self) + number("Vector2l", SIMD2<Int64>.self)
        + number("Vector8h", SIMD8<Float16>.self) + number("Vector16b", SIMD16<UInt8>.self)

    // SAFETY: types that have pointers are described; no pointer is followed.
    private static let others: [MirrorCase] =
        unsafe position("WideChar", CWideChar.self) + position("Char16", CChar16.self)
        + position("Char32", CChar32.self) + position("AtomicInt", CAtomic<CInt>.self)
        + position("AtomicBool", CAtomic<CBool>.self) + position("AtomicDouble", CAtomic<Double>.self)
        + position("AtomicPointer", CAtomic<UnsafeMutableRawPointer?>.self)

    private static let meetings: [MirrorCase] = [
        MirrorCase("HalfFloatHalf", Letters3<Float16, Float, Float16>.self),
        MirrorCase("HalfHalfInt", Letters3<Float16, Float16, CInt>.self),
        MirrorCase("ThreeHalfDouble", Letters4<Float16, Float16, Float16, Double>.self),
        MirrorCase("Vector2fInt", Letters2<SIMD2<Float>, CInt>.self),
        MirrorCase("Vector2fFloat", Letters2<SIMD2<Float>, Float>.self),
        MirrorCase("Vector2fDouble", Letters2<SIMD2<Float>, Double>.self),
        MirrorCase("Vector2fVector4s", Letters2<SIMD2<Float>, SIMD4<Int16>>.self),
        MirrorCase("Vector4fVector2d", Letters2<SIMD4<Float>, SIMD2<Double>>.self),
        MirrorCase("Vector4fFloat", Letters2<SIMD4<Float>, Float>.self),
        MirrorCase("ComplexFloatFloat", Letters2<CComplex<Float>, Float>.self),
        MirrorCase("ComplexFloatInt", Letters2<CComplex<Float>, CInt>.self),
        MirrorCase("InnerVector4f", Letters1<Letters1<SIMD4<Float>>>.self),
        MirrorCase("InnerInt128", Letters1<Letters1<Int128>>.self),
        MirrorCase("AtomicIntFloat", Letters2<CAtomic<CInt>, Float>.self),
        MirrorCase("OneAtomicDouble", Letters1<CAtomic<Double>>.self),
    ]

    private static func position<Value: CValue>(_ name: String, _ type: Value.Type) -> [MirrorCase] {
        [
            MirrorCase("ByteThen\(name)", Pair<Int8, Value>.self),
            MirrorCase("\(name)ThenByte", Pair<Value, Int8>.self),
            MirrorCase("\(name)BetweenBytes", Triple<Int8, Value, Int8>.self),
            MirrorCase("\(name)Array3", LeadValues<[3 of Value]>.self),
        ]
    }

    private static func number<Value: CValue>(_ name: String, _ type: Value.Type) -> [MirrorCase] {
        position(name, type) + [
            MirrorCase("One\(name)", Letters1<Value>.self),
            MirrorCase("Two\(name)", Letters2<Value, Value>.self),
            MirrorCase("Three\(name)", Letters3<Value, Value, Value>.self),
            MirrorCase("Four\(name)", Letters4<Value, Value, Value, Value>.self),
            MirrorCase("Five\(name)", Letters5<Value, Value, Value, Value, Value>.self),
        ]
    }
}

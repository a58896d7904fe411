import CLayout

/// `int32_t (*)(int32_t, void *)`
package typealias Callback = CFunctionPointer<@convention(c) (Int32, UnsafeMutableRawPointer?) -> Int32>?

package enum UnsignedEnum: UInt32, CEnum { case zero, one }
package enum SignedEnum: Int32, CEnum {
    case minusOne = -1
    case zero
}

/// A mirror for each struct of torture.h.
package enum TortureCases {
    package static let all: [MirrorCase] =
        positions + sizes + pairs + mixtures + homogeneous + vectors + tailPadding + nesting + arrays + empties + others

    /// Every scalar kind in every position.
    // SAFETY: types that have pointers are described; no pointer is followed.
    private static let positions: [MirrorCase] =
        unsafe position("Int8", Int8.self) + position("Int16", Int16.self) + position("Int32", Int32.self)
        + position("Int64", Int64.self) + position("UInt8", UInt8.self) + position("UInt16", UInt16.self)
        + position("UInt32", UInt32.self) + position("UInt64", UInt64.self) + position("Long", CLong.self)
        + position("ULong", CUnsignedLong.self) + position("Float", Float.self) + position("Double", Double.self)
        + position("Bool", CBool.self) + position("VoidPointer", UnsafeMutableRawPointer?.self)
        + position("TextPointer", UnsafePointer<CChar>?.self)
        + position("IntPointerPointer", UnsafeMutablePointer<UnsafeMutablePointer<CInt>?>?.self)
        + position("Callback", Callback.self) + position("UnsignedEnum", UnsignedEnum.self)
        + position("SignedEnum", SignedEnum.self)

    private static func position<Value: CValue>(_ name: String, _ type: Value.Type) -> [MirrorCase] {
        [
            MirrorCase("ByteThen\(name)", Pair<Int8, Value>.self),
            MirrorCase("\(name)ThenByte", Pair<Value, Int8>.self),
            MirrorCase("\(name)BetweenBytes", Triple<Int8, Value, Int8>.self),
            MirrorCase("\(name)Array3", LeadValues<[3 of Value]>.self),
        ]
    }

    /// All ordered pairs of seven kinds.
    // SAFETY: types that have pointers are described; no pointer is followed.
    private static let pairs: [MirrorCase] =
        unsafe pairs("UInt8", UInt8.self) + pairs("Int16", Int16.self) + pairs("Int32", Int32.self)
        + pairs("Int64", Int64.self) + pairs("Float", Float.self) + pairs("Double", Double.self)
        + pairs("Pointer", UnsafeMutableRawPointer?.self)

    private static func pairs<First: CValue>(_ name: String, _ type: First.Type) -> [MirrorCase] {
        [
            MirrorCase("\(name)AndUInt8", Pair<First, UInt8>.self),
            MirrorCase("\(name)AndInt16", Pair<First, Int16>.self),
            MirrorCase("\(name)AndInt32", Pair<First, Int32>.self),
            MirrorCase("\(name)AndInt64", Pair<First, Int64>.self),
            MirrorCase("\(name)AndFloat", Pair<First, Float>.self),
            MirrorCase("\(name)AndDouble", Pair<First, Double>.self),
            // SAFETY: as above.
            unsafe MirrorCase("\(name)AndPointer", Pair<First, UnsafeMutableRawPointer?>.self),
        ]
    }

    // SAFETY: types that have pointers are described; no pointer is followed.
    private static let mixtures: [MirrorCase] = unsafe [
        MirrorCase("Int8FloatDouble", Letters3<Int8, Float, Double>.self),
        MirrorCase("FloatFloatInt64", Letters3<Float, Float, Int64>.self),
        MirrorCase("Int64FloatFloat", Letters3<Int64, Float, Float>.self),
        MirrorCase("FloatFloatDouble", Letters3<Float, Float, Double>.self),
        MirrorCase("DoubleFloatFloat", Letters3<Double, Float, Float>.self),
        MirrorCase("FloatInt32Double", Letters3<Float, Int32, Double>.self),
        MirrorCase("FloatFloatInt32", Letters3<Float, Float, Int32>.self),
        MirrorCase("Int32FloatFloat", Letters3<Int32, Float, Float>.self),
        MirrorCase("FloatInt32Float", Letters3<Float, Int32, Float>.self),
        MirrorCase("FloatFloatUInt8", Letters3<Float, Float, UInt8>.self),
        MirrorCase("FloatFloatFloatInt32", Letters4<Float, Float, Float, Int32>.self),
        MirrorCase("Int32FloatInt32Float", Letters4<Int32, Float, Int32, Float>.self),
        MirrorCase("DoubleDoubleInt8", Letters3<Double, Double, Int8>.self),
        MirrorCase("PointerDoubleFloat", Letters3<UnsafeMutableRawPointer?, Double, Float>.self),
        MirrorCase("BoolFloatBoolDouble", Letters4<Bool, Float, Bool, Double>.self),
        MirrorCase("AscendingScalars", Letters6<Int8, Int16, Int32, Int64, Float, Double>.self),
        MirrorCase("DescendingScalars", Letters6<Double, Float, Int64, Int32, Int16, Int8>.self),
        MirrorCase("SawtoothScalars", Letters7<Int8, Int64, Int8, Int32, Int8, Int16, Int8>.self),
    ]

    private static let homogeneous: [MirrorCase] =
        homogeneous("Float", Float.self) + homogeneous("Double", Double.self)

    private static func homogeneous<Value: CValue>(_ name: String, _ type: Value.Type) -> [MirrorCase] {
        [
            MirrorCase("One\(name)", Letters1<Value>.self),
            MirrorCase("Two\(name)s", Letters2<Value, Value>.self),
            MirrorCase("Three\(name)s", Letters3<Value, Value, Value>.self),
            MirrorCase("Four\(name)s", Letters4<Value, Value, Value, Value>.self),
            MirrorCase("Five\(name)s", Letters5<Value, Value, Value, Value, Value>.self),
        ]
    }
}

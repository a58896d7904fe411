/// What an ABI lays out otherwise than others, as data: a type can be laid out for any target on any host.
///
/// A ``CTypeDescription`` is laid out for any target. Mirrors are laid out for the host, where their values are; of the
/// description of a mirror see ``windowsX64``.
public struct Target: Equatable, Sendable {
    /// The name of the target, such as `x86_64-linux-gnu`.
    public let name: String
    /// Where bit-fields go.
    public let bitFields: BitFieldRules
    /// Whether the first byte of a number is its most significant one.
    public let isBigEndian: Bool
    /// The size of pointers, in bytes.
    let pointerSize: Int
    /// The size of `long`, in bytes.
    let longSize: Int
    /// The size of `wchar_t`, in bytes.
    let wideCharacterSize: Int
    /// The alignment of numbers of 8 bytes, in bytes.
    let alignmentOf8Bytes: Int
    /// The layout of `long double`.
    let longDouble: ValueLayout
    /// Whether there is an `__int128`.
    let hasInt128: Bool
    /// Whether there is a `_Float16`.
    let hasFloat16: Bool
    /// The largest alignment of a vector, in bytes.
    let largestVectorAlignment: Int

    /// The size and alignment of a scalar type, or nil if the target has no such type.
    public func layout(of scalar: CScalarType) -> ValueLayout? {
        switch scalar {
        case .bool, .char, .signedChar, .unsignedChar, .int8, .uint8: number(1)
        case .short, .unsignedShort, .int16, .uint16: number(2)
        case .float16: hasFloat16 ? number(2) : nil
        case .int, .unsignedInt, .int32, .uint32, .float: number(4)
        case .longLong, .unsignedLongLong, .int64, .uint64, .double: number(8)
        case .long, .unsignedLong: number(longSize)
        case .pointerSizedInt, .unsignedPointerSizedInt, .pointer: number(pointerSize)
        case .wideCharacter: number(wideCharacterSize)
        case .int128, .unsignedInt128: hasInt128 ? ValueLayout(size: 16, alignment: 16) : nil
        case .longDouble: longDouble
        }
    }

    /// The size in bytes above which no object can be.
    var largestSize: Int { pointerSize == 4 ? 1 << 31 - 1 : 1 << 56 }

    private func number(_ size: Int) -> ValueLayout {
        ValueLayout(size: size, alignment: size == 8 ? alignmentOf8Bytes : size)
    }
}

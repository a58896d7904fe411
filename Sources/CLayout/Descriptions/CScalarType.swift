/// A scalar type of C, of which the target knows the size: ``Target/layout(of:)``.
///
/// The raw value is the spelling in C.
public enum CScalarType: String, CaseIterable, Sendable {
    case bool = "_Bool"
    case char = "char"
    case signedChar = "signed char"
    case unsignedChar = "unsigned char"
    case short = "short"
    case unsignedShort = "unsigned short"
    case int = "int"
    case unsignedInt = "unsigned int"
    case long = "long"
    case unsignedLong = "unsigned long"
    case longLong = "long long"
    case unsignedLongLong = "unsigned long long"
    case int128 = "__int128"
    case unsignedInt128 = "unsigned __int128"
    case int8 = "int8_t"
    case uint8 = "uint8_t"
    case int16 = "int16_t"
    case uint16 = "uint16_t"
    case int32 = "int32_t"
    case uint32 = "uint32_t"
    case int64 = "int64_t"
    case uint64 = "uint64_t"
    /// `ptrdiff_t`, and `intptr_t` and `ssize_t`.
    case pointerSizedInt = "ptrdiff_t"
    /// `size_t`, and `uintptr_t`.
    case unsignedPointerSizedInt = "size_t"
    case wideCharacter = "wchar_t"
    case float16 = "_Float16"
    case float = "float"
    case double = "double"
    case longDouble = "long double"
    /// A pointer to any object or function.
    case pointer = "void *"

    /// Whether a bit-field may be declared with this type.
    var isInteger: Bool {
        switch self {
        case .float16, .float, .double, .longDouble, .pointer: false
        default: true
        }
    }

    /// Whether there is a `_Complex` of this type.
    var isComplexPart: Bool {
        switch self {
        case .float, .double, .longDouble: true
        default: false
        }
    }

    /// Whether there are vectors of this type: of fixed-size numbers only, so that vectors have one size everywhere.
    var isVectorElement: Bool {
        switch self {
        case .int8, .uint8, .int16, .uint16, .int32, .uint32, .int64, .uint64, .float, .double: true
        default: false
        }
    }

    /// The width of a bit-field of this type where the type has `size` bytes.
    func width(ofSize size: Int) -> Int { self == .bool ? 1 : size * 8 }
}

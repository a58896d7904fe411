/// A scalar type of C, of which the target knows the size: ``Target/layout(of:)``.
///
/// The raw value is the spelling in C.
public enum CScalarType: String, CaseIterable, Sendable {
    /// C's `_Bool`.
    case bool = "_Bool"
    /// C's `char`.
    case char = "char"
    /// C's `signed char`.
    case signedChar = "signed char"
    /// C's `unsigned char`.
    case unsignedChar = "unsigned char"
    /// C's `short`.
    case short = "short"
    /// C's `unsigned short`.
    case unsignedShort = "unsigned short"
    /// C's `int`.
    case int = "int"
    /// C's `unsigned int`.
    case unsignedInt = "unsigned int"
    /// C's `long`.
    case long = "long"
    /// C's `unsigned long`.
    case unsignedLong = "unsigned long"
    /// C's `long long`.
    case longLong = "long long"
    /// C's `unsigned long long`.
    case unsignedLongLong = "unsigned long long"
    /// C's `__int128`.
    case int128 = "__int128"
    /// C's `unsigned __int128`.
    case unsignedInt128 = "unsigned __int128"
    /// C's `int8_t`.
    case int8 = "int8_t"
    /// C's `uint8_t`.
    case uint8 = "uint8_t"
    /// C's `int16_t`.
    case int16 = "int16_t"
    /// C's `uint16_t`.
    case uint16 = "uint16_t"
    /// C's `int32_t`.
    case int32 = "int32_t"
    /// C's `uint32_t`.
    case uint32 = "uint32_t"
    /// C's `int64_t`.
    case int64 = "int64_t"
    /// C's `uint64_t`.
    case uint64 = "uint64_t"
    /// `ptrdiff_t`, and `intptr_t` and `ssize_t`.
    case pointerSizedInt = "ptrdiff_t"
    /// `size_t`, and `uintptr_t`.
    case unsignedPointerSizedInt = "size_t"
    /// C's `wchar_t`.
    case wideCharacter = "wchar_t"
    /// C's `_Float16`.
    case float16 = "_Float16"
    /// C's `float`.
    case float = "float"
    /// C's `double`.
    case double = "double"
    /// C's `long double`.
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
        case .int8, .uint8, .int16, .uint16, .int32, .uint32, .int64, .uint64, .float16, .float, .double: true
        default: false
        }
    }

    /// The width of a bit-field of this type where the type has `size` bytes.
    func width(ofSize size: Int) -> Int { self == .bool ? 1 : size * 8 }
}

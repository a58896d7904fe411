/// A C type made at run time, to be laid out for any target.
///
/// ```swift
/// let header = try CTypeDescription.structure("header", [
///     .bits("version", .unsignedInt, width: 4),
///     .bits("length", .unsignedInt, width: 12),
///     .field("flags", .array(of: .scalar(.uint8), count: 3)),
/// ])
/// let layout = try header.layout(for: .windowsX64)
/// ```
///
/// What no C compiler accepts is an error when it is declared, so a description that exists is one of a C type.
public struct CTypeDescription: Equatable, Sendable {
    /// What a type is.
    public indirect enum Kind: Equatable, Sendable {
        /// A number, a pointer or `_Bool`.
        case scalar(CScalarType)
        /// An `_Atomic` scalar.
        case atomic(CScalarType)
        /// A `_Complex` number.
        case complex(CScalarType)
        /// A vector, as `__attribute__((vector_size))` makes it.
        case vector(of: CScalarType, count: Int)
        /// An array.
        case array(of: CTypeDescription, count: Int)
        /// A struct or union.
        case record(CRecord)
    }

    /// What the type is.
    public let kind: Kind
    /// How many types are inside one another, at most.
    let depth: Int
    /// The size in bytes that no target exceeds.
    let largestSize: Int
    /// How many members there are, nested ones included: the time to lay the type out.
    let memberCount: Int

    /// A number, a pointer or `_Bool`.
    public static func scalar(_ type: CScalarType) -> CTypeDescription {
        CTypeDescription(kind: .scalar(type), depth: 1, largestSize: 16, memberCount: 1)
    }

    /// A pointer to any object or function.
    public static let pointer = scalar(.pointer)

    /// An `_Atomic` scalar.
    public static func atomic(_ type: CScalarType) -> CTypeDescription {
        CTypeDescription(kind: .atomic(type), depth: 1, largestSize: 16, memberCount: 1)
    }

    /// A `_Complex` number.
    ///
    /// - Parameter part: `float`, `double` or `long double`.
    /// - Throws: ``CTypeError/invalidElement(_:of:)`` for another part.
    public static func complex(_ part: CScalarType) throws(CTypeError) -> CTypeDescription {
        guard part.isComplexPart else { throw .invalidElement(part.rawValue, of: "a _Complex number") }
        return CTypeDescription(kind: .complex(part), depth: 1, largestSize: 32, memberCount: 1)
    }

    /// A vector, as `__attribute__((vector_size))` makes it.
    ///
    /// - Parameters:
    ///   - element: A number type of a fixed size.
    ///   - count: The number of elements, a power of two.
    /// - Throws: A ``CTypeError`` if compilers have no such vector. They have vectors of 8 to 64 bytes.
    public static func vector(of element: CScalarType, count: Int) throws(CTypeError) -> CTypeDescription {
        guard element.isVectorElement, let size = Target.systemVAMD64.layout(of: element)?.size else {
            throw .invalidElement(element.rawValue, of: "a vector")
        }
        guard count.isPowerOfTwo, (8...64).contains(count.multipliedReportingOverflow(by: size).partialValue),
            count <= 64
        else { throw .invalidCount(count, of: "a vector of " + element.rawValue) }
        return CTypeDescription(
            kind: .vector(of: element, count: count), depth: 1, largestSize: count * size, memberCount: 1)
    }

    /// An array of `count` elements; gcc and clang accept 0.
    ///
    /// - Throws: A ``CTypeError`` if there is no such array.
    public static func array(of element: CTypeDescription, count: Int) throws(CTypeError) -> CTypeDescription {
        guard count >= 0 else { throw .invalidCount(count, of: "an array") }
        guard !element.hasFlexibleArray else { throw .misplacedFlexibleArray("an array") }
        let (size, overflows) = element.largestSize.multipliedReportingOverflow(by: count)
        guard !overflows, size <= Target.systemVAMD64.largestSize else { throw .tooLarge("an array of \(count)") }
        return CTypeDescription(
            kind: .array(of: element, count: count), depth: try element.depthInside("an array"), largestSize: size,
            memberCount: element.memberCount)
    }

    /// The depth of a type that this one is inside of.
    func depthInside(_ name: String) throws(CTypeError) -> Int {
        // Compilers accept 256 levels of brackets; far deeper ones would overflow the stack here.
        guard depth < 256 else { throw .tooDeep(name) }
        return depth + 1
    }

    var hasFlexibleArray: Bool {
        if case .record(let record) = kind, case .flexibleArray? = record.members.last?.kind { true } else { false }
    }
}

/// A struct or union that is described at run time.
public struct CRecord: Equatable, Sendable {
    /// The tag. Only for declarations and errors.
    public let name: String
    /// How it is packed and aligned, and whether it is a union. Of the bit-fields, the target decides.
    public let rules: LayoutRules
    /// The members in the order of the declaration.
    public let members: [CMember]
}

extension Int {
    /// Whether this is a power of two.
    var isPowerOfTwo: Bool { self > 0 && self & (self &- 1) == 0 }
}

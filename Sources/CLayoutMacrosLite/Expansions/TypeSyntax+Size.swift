// The sizes in C of types whose spelling says it.
extension TypeSyntax {
    /// The size and alignment in bytes, or nil if the spelling does not say it. Those of the target on which they are largest.
    var cSize: (size: Int, alignment: Int)? {
        if isCFunction { return (8, 8) }
        switch shape {
        case .optional(let wrapped, _): return wrapped.cSize
        case .inlineArray(let count, let element): return Self.array(of: count, element)
        case .named:
            guard let (name, arguments) = standardName else { return nil }
            if let size = Self.sizes[name] { return (size, size) }
            switch (name, arguments.count) {
            case ("UnsafePointer", 1), ("UnsafeMutablePointer", 1), ("CFunctionPointer", 1): return (8, 8)
            case ("Optional", 1), ("CAtomic", 1), ("BigEndian", 1), ("LittleEndian", 1): return arguments[0].cSize
            case ("CComplex", 1): return arguments[0].cSize.map { ($0.size * 2, $0.alignment) }
            case ("CFixedString", 1), ("CFixedByteString", 1): return Int(arguments[0].text).map { ($0, 1) }
            case ("InlineArray", 2): return Self.array(of: arguments[0].text, arguments[1])
            default: return nil
            }
        default: return nil
        }
    }

    private static func array(of count: String, _ element: TypeSyntax) -> (size: Int, alignment: Int)? {
        guard let count = Int(count), let element = element.cSize else { return nil }
        let (size, overflow) = element.size.multipliedReportingOverflow(by: count)
        return overflow || count < 0 ? nil : (size, element.alignment)
    }

    /// The width of the widest bit-field of this type, if its spelling says it.
    var bitFieldWidth: Int? {
        guard let (name, arguments) = standardName, arguments.isEmpty, canHaveBits, let size = Self.sizes[name] else {
            return nil
        }
        return name == "Bool" || name == "CBool" ? 1 : size * 8
    }

    /// Whether it is an integer or `Bool`, or a name that may be that of an enum, or an enum that keeps unknown numbers.
    var canHaveBits: Bool {
        guard let (name, arguments) = standardName else { return false }
        return arguments.isEmpty ? !Self.withoutBits.contains(name) : name == "COpenEnum"
    }

    /// Whether it is certainly neither a struct nor a union of C.
    var isScalarOrArray: Bool {
        if case .named = shape { return cSize != nil || standardName?.name == "InlineArray" }
        return true
    }

    private static let withoutBits: Set<String> = [
        "Float", "Double", "CFloat", "CDouble", "Float16", "Float80", "CLongDouble", "Int128", "UInt128",
        "UnsafeRawPointer", "UnsafeMutableRawPointer", "OpaquePointer",
    ]

    private static let sizes: [String: Int] = [
        "Bool": 1, "CBool": 1, "Int8": 1, "UInt8": 1, "CChar": 1, "CSignedChar": 1, "CUnsignedChar": 1,
        "Int16": 2, "UInt16": 2, "CShort": 2, "CUnsignedShort": 2, "Float16": 2, "CChar16": 2,
        "Int32": 4, "UInt32": 4, "CInt": 4, "CUnsignedInt": 4, "Float": 4, "CFloat": 4, "CWideChar": 4, "CChar32": 4,
        "Int64": 8, "UInt64": 8, "CLongLong": 8, "CUnsignedLongLong": 8, "Int": 8, "UInt": 8, "CLong": 8,
        "CUnsignedLong": 8, "Double": 8, "CDouble": 8, "UnsafeRawPointer": 8, "UnsafeMutableRawPointer": 8,
        "OpaquePointer": 8, "Float80": 16, "CLongDouble": 16, "Int128": 16, "UInt128": 16,
    ]
}

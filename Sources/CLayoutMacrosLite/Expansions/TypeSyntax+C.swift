// What the spelling of a type says about its layout in C.
extension TypeSyntax {
    /// The name without the standard library's module, and the generic arguments; nil if it is no name.
    var standardName: (name: String, arguments: [TypeSyntax])? {
        guard case .named(let name, let arguments) = shape else { return nil }
        for module in ["Swift.", "CLayout."] where name.hasPrefix(module) {
            return (String(name.dropFirst(module.count)), arguments)
        }
        return (name, arguments)
    }

    /// The type inside of an optional, or the type itself.
    var unwrapped: TypeSyntax {
        switch shape {
        case .optional(let wrapped, _): wrapped
        default:
            if let (name, arguments) = standardName, name == "Optional", arguments.count == 1 {
                arguments[0]
            } else {
                self
            }
        }
    }

    var isOptional: Bool { unwrapped != self }

    /// Whether it is a C function, or an optional one.
    var isCFunction: Bool {
        guard case .function(let attributes) = unwrapped.shape else { return false }
        return attributes.contains { $0.name.text == "convention" && $0.arguments?.first?.value.text == "c" }
    }

    /// Whether the compiler does not write `==` for it: C arrays and C functions.
    var needsOwnEquality: Bool {
        switch shape {
        case .inlineArray, .tuple: true
        case .named: standardName.map { $0.name == "InlineArray" } ?? false
        default: isCFunction
        }
    }

    /// Whether it is a type of the standard library, which other modules can see.
    var isStandard: Bool {
        switch shape {
        case .named:
            guard let (name, arguments) = standardName else { return false }
            return Self.standardNames.contains(name)
                && (arguments.allSatisfy { $0.isStandard || Int($0.text) != nil })
        case .inlineArray(let count, let element): return Int(count) != nil && element.isStandard
        case .optional(let wrapped, _): return wrapped.isStandard
        case .tuple(let elements): return elements.allSatisfy(\.isStandard)
        default: return false
        }
    }

    /// Numbers, which have no NULL.
    var isNumber: Bool {
        guard let (name, _) = standardName else { return false }
        return Self.numbers.contains(name)
    }

    private static let numbers: Set<String> = [
        "Bool", "CBool", "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64",
        "Float", "Double", "CFloat", "CDouble", "CChar", "CSignedChar", "CUnsignedChar", "CShort", "CUnsignedShort",
        "CInt", "CUnsignedInt", "CLong", "CUnsignedLong", "CLongLong", "CUnsignedLongLong",
    ]

    private static let standardNames = numbers.union([
        "UnsafePointer", "UnsafeMutablePointer", "UnsafeRawPointer", "UnsafeMutableRawPointer", "OpaquePointer",
        "InlineArray", "CFunctionPointer", "Void",
    ])
}

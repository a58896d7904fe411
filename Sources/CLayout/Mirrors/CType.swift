/// The C type of a value, as far as a declaration shows it.
public indirect enum CType: Equatable, Sendable {
    /// An arithmetic type or a pointer, with its spelling in C.
    case scalar(String, ScalarKind)
    /// A function pointer.
    case functionPointer
    /// An array of `count` elements.
    case array(of: CType, count: Int)
    /// A struct with its name.
    case structure(name: String)
    /// A union with its name.
    case union(name: String)

    /// The C declaration of a variable `name` of this type, such as `float params[4]`.
    public func declaration(of name: String) -> String {
        switch self {
        case .scalar(let spelling, _): spelling.hasSuffix("*") ? spelling + name : spelling + " " + name
        case .functionPointer: "void (*" + name + ")(void)"
        case .array(let element, let count): element.declaration(of: name + (count == 0 ? "[]" : "[\(count)]"))
        case .structure(let type): "struct " + type + " " + name
        case .union(let type): "union " + type + " " + name
        }
    }

    /// What the innermost elements are, or nil for structs and unions.
    public var scalarKind: ScalarKind? {
        switch self {
        case .scalar(_, let kind): kind
        case .functionPointer: .pointer
        case .array(let element, _): element.scalarKind
        case .structure, .union: nil
        }
    }

    /// The number of innermost elements over all dimensions; 1 for what is no array.
    public var elementCount: Int {
        if case .array(let element, let count) = self { count * element.elementCount } else { 1 }
    }

    /// Whether this is an array type.
    public var isArray: Bool {
        if case .array = self { true } else { false }
    }
}

/// The name of a mirror in reports: Swift's name of the type without its module.
func typeName<Value>(_ type: Value.Type) -> String {
    #if hasFeature(Embedded)
    "(unnamed)"
    #else
    String(describing: type)
    #endif
}

/// Who may use a declaration.
enum Access: Int, Comparable {
    case `private`, `fileprivate`, `internal`, package, `public`

    static func < (left: Access, right: Access) -> Bool { left.rawValue < right.rawValue }

    /// The access that modifiers state, nil for none. `setter` asks for that in `private(set)`.
    init?(_ modifiers: [Modifier], setter: Bool = false) {
        let stated = modifiers.lazy.filter { ($0.detail == "set") == setter }.compactMap { Access($0.name.text) }.first
        guard let stated else { return nil }
        self = stated
    }

    private init?(_ keyword: String) {
        switch keyword {
        case "private": self = .private
        case "fileprivate": self = .fileprivate
        case "internal": self = .internal
        case "package": self = .package
        case "public", "open": self = .public
        default: return nil
        }
    }

    /// The access of a type with everything that it is nested in, the innermost first.
    ///
    /// Only an extension gives its access to what is in it; other surroundings limit it, which the compiler knows.
    init(_ type: TypeDeclaration, in surroundings: [TypeDeclaration]) {
        if let stated = Access(type.modifiers) {
            self = stated
        } else if let parent = surroundings.first, parent.keyword.text == "extension",
            let stated = Access(parent.modifiers)
        {
            self = max(stated, .fileprivate)
        } else {
            self = .internal
        }
    }

    /// Whether other modules may use it, so that its code has to be inlinable.
    var isExported: Bool { self >= .package }

    /// As a modifier; none for `internal`.
    var keyword: String { self == .internal ? "" : "\(self) " }

    /// The modifier in front of members that the macro adds; none where the default is right.
    var modifier: String {
        switch self {
        case .public: "public "
        case .package: "package "
        default: ""
        }
    }
}

/// What the compiler sends. Fields that are not known are skipped.
enum HostMessage: Equatable {
    /// `getCapability`: which version of the protocol is spoken.
    case capability
    /// `expandAttachedMacro`.
    case attached(ExpansionRequest)
    /// `expandFreestandingMacro`: the macro's name and its use.
    case freestanding(String, SourceFragment)
    /// `loadPluginLibrary`, which is only sent to plugins that say they can.
    case loadLibrary(path: String)

    init(_ json: JSON) throws(MessageError) {
        guard case .object(let members) = json, let kind = members.first?.key, let value = json[kind] else {
            throw MessageError(message: "the compiler's message is not an object that names its kind but \(json.kind)")
        }
        let fields = MessageField(value: value, path: kind)
        switch kind {
        case "getCapability": self = .capability
        case "expandAttachedMacro": self = .attached(try ExpansionRequest(fields))
        case "expandFreestandingMacro":
            self = .freestanding(
                try fields.required("macro").required("typeName").string(),
                try SourceFragment(fields.required("syntax")))
        case "loadPluginLibrary": self = .loadLibrary(path: try fields.required("libraryPath").string())
        default: throw MessageError(message: "CLayout's macros do not know the compiler's message '\(kind)'")
        }
    }
}

extension SourceFragment {
    /// Nowhere in a file, for errors that have no place in the source.
    static let nowhere = SourceFragment(text: [], fileName: "", offset: 0)

    fileprivate init(_ syntax: MessageField) throws(MessageError) {
        let location = try syntax.required("location")
        self.init(
            text: Array(try syntax.required("source").string().utf8),
            fileName: try location.required("fileName").string(),
            offset: try location.required("offset").offset())
    }
}

extension ExpansionRequest {
    fileprivate init(_ fields: MessageField) throws(MessageError) {
        macro = try fields.required("macro").required("typeName").string()
        let role = try fields.required("macroRole").string()
        guard let known = Role(rawValue: role) else {
            throw MessageError(message: "CLayout's macros have no role '\(role)'")
        }
        self.role = known
        attribute = try SourceFragment(fields.required("attributeSyntax"))
        declaration = try SourceFragment(fields.required("declSyntax"))
        if let parent = fields.optional("parentDeclSyntax") { self.parent = try SourceFragment(parent) }
        if let type = fields.optional("extendedTypeSyntax") {
            extendedType = Self.trimmed(try type.required("source").string()[...])
        }
        if let list = fields.optional("conformanceListSyntax") {
            conformances = Self.conformances(try list.required("source").string())
        }
        if let context = fields.optional("lexicalContext") {
            for element in try context.elements() { lexicalContext.append(try SourceFragment(element)) }
        }
    }

    /// The names in the list, which comes as the declaration `struct Placeholder: A, B {}`.
    private static func conformances(_ placeholder: String) -> [String] {
        guard let colon = placeholder.firstIndex(of: ":") else { return [] }
        return placeholder[placeholder.index(after: colon)...].prefix { $0 != "{" }.split(separator: ",").map(trimmed)
            .filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

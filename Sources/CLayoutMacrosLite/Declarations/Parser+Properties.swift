extension Parser {
    /// A property, at `var` or `let`.
    mutating func parseProperty(_ start: DeclarationStart) throws(Diagnostic) -> PropertyDeclaration {
        let keyword = name(advance())
        var bindings: [PropertyDeclaration.Binding] = []
        repeat {
            bindings.append(try parseBinding())
        } while accept(",") != nil
        // In `a, b: T` both are of type T.
        for index in bindings.indices.dropLast().reversed() {
            let binding = bindings[index]
            if binding.type == nil, binding.initializer == nil, binding.accessors == .none {
                bindings[index].type = bindings[index + 1].type
            }
        }
        return PropertyDeclaration(
            attributes: start.attributes, modifiers: start.modifiers, keyword: keyword, bindings: bindings,
            range: SourceRange(start: start.offset, end: last.end))
    }

    private mutating func parseBinding() throws(Diagnostic) -> PropertyDeclaration.Binding {
        let start = current.range.start
        let isPattern = at("(") || at("_")
        if at("(") {
            skipBrackets()
        } else {
            guard !Self.reservedWords.contains(current.text) else { throw unexpected("the name of a property") }
            _ = try word("the name of a property")
        }
        let name = source(from: start)
        let type = accept(":") != nil ? try parseType() : nil
        let initializer = accept("=") != nil ? try parseExpression() : nil
        return PropertyDeclaration.Binding(
            name: name, isPattern: isPattern, type: type, initializer: initializer,
            accessors: try parseAccessors(isInitialized: initializer != nil))
    }

    private mutating func parseAccessors(isInitialized: Bool) throws(Diagnostic) -> PropertyDeclaration.Accessors {
        guard at("{") else { return .none }
        let opening = current
        let first = firstAccessorWord
        guard let range = skipBraces() else { return .none }
        if let first, first.text == "willSet" || first.text == "didSet" { return .observers(name(first)) }
        // The compiler takes values for properties with an `init` accessor only.
        if isInitialized, !["init", "get", "set"].contains(first?.text) {
            throw error("expected `;` or a new line, found `{`", at: opening)
        }
        return .computed(range)
    }
}

/// `@CFunction`: the body of a bound function. What is wrong with it is reported by `@CBindings`, which sees it too.
enum CFunctionExpansion {
    static func expand(_ request: ExpansionRequest) -> Expansion {
        guard request.role == .body else { return Expansion() }
        guard request.isInBindings else {
            return .misplaced(request, "@CFunction", source: "{ fatalError() }")
        }
        // What is wrong with the type or the function has been said: the compiler is not to add that a body is missing.
        guard request.surroundings.first?.keyword.text == "struct",
            case .function(let function)? = try? Declaration.parse(request.declaration),
            let bound = BoundFunction(function)
        else { return Expansion(source: "{ fatalError() }") }
        var checks = BindingsReader(request)
        checks.check(bound)
        guard !checks.report.hasErrors else { return Expansion(source: "{ fatalError() }") }
        var writer = SourceWriter()
        writer.block("") { bound.writeBody(to: &$0) }
        return Expansion(source: writer.source)
    }
}

extension Expansion {
    /// The error for a macro that is not used in the body of a struct with `@CBindings`.
    static func misplaced(_ request: ExpansionRequest, _ macro: String, source: String) -> Expansion {
        var report = Report(request.attribute)
        let whole = SourceRange(start: 0, end: request.attribute.text.count)
        let range = (try? Attribute.parse(request.attribute))?.range ?? whole
        report.error("\(macro) binds a member of a struct with @CBindings: move it there", at: range)
        return Expansion(source: source, diagnostics: report.diagnostics)
    }
}

extension ExpansionRequest {
    /// Whether it is about a member of a struct with `@CBindings`.
    var isInBindings: Bool {
        surroundings.first.map { $0.keyword.text != "extension" && $0.attributes.named("CBindings") != nil } ?? false
    }
}

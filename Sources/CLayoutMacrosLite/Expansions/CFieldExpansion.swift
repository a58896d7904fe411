/// `@CField`: adds nothing, and says where it is of no use. `@CStruct`, `@CUnion` and `@CGraph` read its arguments.
enum CFieldExpansion {
    static func expand(_ request: ExpansionRequest) -> Expansion {
        guard request.role == .peer, let problem = problem(request) else { return Expansion() }
        var report = Report(request.attribute)
        let whole = SourceRange(start: 0, end: request.attribute.text.count)
        report.error(problem, at: (try? Attribute.parse(request.attribute))?.range ?? whole)
        return Expansion(diagnostics: report.diagnostics)
    }

    private static func problem(_ request: ExpansionRequest) -> String? {
        guard let type = request.surroundings.first, type.keyword.text != "extension",
            Mirror.Kind.allCases.contains(where: { type.attributes.named($0.rawValue) != nil })
        else { return "@CField describes a member of a struct with @CStruct, @CUnion or @CGraph: move it there" }
        if case .property(let property)? = try? Declaration.parse(request.declaration), property.isStored { return nil }
        return "@CField describes a stored property: remove it"
    }
}

/// `@CVariable`: the accessors of a bound variable. What is wrong with it is reported by `@CBindings`, which sees it too.
enum CVariableExpansion {
    static func expand(_ request: ExpansionRequest) -> Expansion {
        guard request.role == .accessor else { return Expansion() }
        // Keeps the compiler from adding that there is no getter.
        let placeholder = "get { fatalError() }"
        guard request.isInBindings else { return .misplaced(request, "@CVariable", source: placeholder) }
        guard request.surroundings.first?.keyword.text == "struct",
            case .property(let property)? = try? Declaration.parse(request.declaration),
            let variable = BoundVariable(property)
        else { return Expansion(source: placeholder) }
        var checks = BindingsReader(request)
        checks.check(variable)
        if checks.report.hasErrors || variable.type == nil || property.bindings.count != 1 {
            return Expansion(source: variable.isComputed ? "" : placeholder)
        }
        let surroundings = request.surroundings
        let bindings = Bindings(access: Access(surroundings[0], in: Array(surroundings.dropFirst())))
        let inlinable = bindings.exports(property.modifiers) ? "@inlinable " : ""
        var writer = SourceWriter()
        writer.block("\(inlinable)get") { writer in
            writer.line("unsafe self._symbols.\(variable.storage).value")
        }
        writer.block("\(inlinable)nonmutating set") { writer in
            writer.line("unsafe self._symbols.\(variable.storage).value = newValue")
        }
        return Expansion(source: writer.source)
    }
}

/// Reads `Bindings` out of a declaration, and reports all that cannot be bound.
///
/// What is right is bound even if something else is wrong: otherwise the compiler would complain about all other functions.
struct BindingsReader {
    var report: Report
    private(set) var bindings: Bindings?

    init(_ request: ExpansionRequest) {
        report = Report(request.declaration)
        do {
            guard case .type(let type) = try Declaration.parse(request.declaration) else { return }
            bindings = read(type, in: request.surroundings)
        } catch {
            report.add(error)
        }
    }

    private mutating func read(_ type: TypeDeclaration, in surroundings: [TypeDeclaration]) -> Bindings? {
        guard type.keyword.text == "struct" else {
            report.error(
                "@CBindings makes a struct of functions: write 'struct' instead of '\(type.keyword.text)'",
                at: type.keyword.range)
            return nil
        }
        if !surroundings.isEmpty, let modifier = type.modifiers.named("private") {
            report.error(
                "the macro's extension cannot see a private type in another type: write 'fileprivate'",
                at: modifier.name.range)
        }
        var bindings = Bindings(access: Access(type, in: surroundings))
        for member in type.members { read(member, &bindings) }
        return bindings
    }

    private mutating func read(_ member: Member, _ bindings: inout Bindings) {
        switch member {
        case .function(let function):
            guard let function = BoundFunction(function), isRight({ $0.check(function) }) else { return }
            // The compiler says that there are two.
            if !bindings.functions.contains(where: { $0.storage == function.storage }) {
                bindings.functions.append(function)
            }
        case .property(let property):
            if let variable = BoundVariable(property) {
                if isRight({ $0.check(variable) }), variable.type != nil { bindings.variables.append(variable) }
            } else if property.isStored, let binding = property.bindings.first(where: { $0.initializer == nil }),
                binding.type.map({ !$0.isOptional }) ?? true || property.keyword.text == "let"
            {
                report.error(
                    "the initializer that @CBindings writes does not know this property: give it a value, or @CVariable",
                    at: binding.name.range)
                bindings.hasInitializer = false
            }
        case .conditional(let token, let members) where members.contains(where: \.isBound):
            report.error("bindings cannot depend on '#if': put it around the whole struct", at: token.range)
            for member in members { read(member, &bindings) }
        case .conditional, .other: break
        }
    }

    /// Whether `check` reports nothing.
    private mutating func isRight(_ check: (inout BindingsReader) -> Void) -> Bool {
        let count = report.diagnostics.count
        check(&self)
        return report.diagnostics.count == count
    }
}

extension Member {
    /// Whether it is bound to C, or has something among its branches that is.
    fileprivate var isBound: Bool {
        switch self {
        case .function(let function): BoundFunction(function) != nil
        case .property(let property): BoundVariable(property) != nil
        case .conditional(_, let members): members.contains(where: \.isBound)
        case .other: false
        }
    }
}

// What cannot be bound: each message says what to write instead. What the compiler says of any declaration is left to it.
extension BindingsReader {
    mutating func check(_ function: BoundFunction) {
        let declaration = function.declaration
        if let attribute = declaration.attributes.named("CFunction") { check(attribute, naming: declaration.name) }
        if let modifier = declaration.modifiers.named("static", "class") {
            report.error(
                "a bound function is found by 'init(library:)': remove '\(modifier.name.text)'", at: modifier.name.range
            )
        }
        if let range = declaration.genericParameters {
            report.error("a C function is not generic: write one function for each type", at: range)
        }
        for effect in declaration.effects {
            report.error("a C function is neither async nor throwing: remove '\(effect.text)'", at: effect.range)
        }
        if let body = declaration.body {
            report.error(
                "the macro writes the body of a bound function: remove it, or @CFunction",
                at: SourceRange(start: body.start, end: body.start + 1))
        }
        for parameter in declaration.parameters { check(parameter) }
        if declaration.parameters.count > 16 {
            report.error(
                "a bound function has up to 16 parameters: bind it by hand", at: declaration.parameters[16].type.range)
        }
        if let result = function.result, let problem = result.problemAsResult("a result") {
            report.error(problem.message, at: problem.range)
        }
    }

    private mutating func check(_ parameter: FunctionDeclaration.Parameter) {
        if parameter.isVariadic {
            report.error(
                "variadic C functions cannot be bound, and C knows no other '...': write '[\(parameter.type.text)]' for an array",
                at: parameter.type.range)
        } else if let specifier = parameter.specifiers.first(where: { $0.text != "inout" }) {
            report.error("C copies its arguments: remove '\(specifier.text)'", at: specifier.range)
        } else if parameter.name.text == "_" {
            report.error("the call needs a name for this parameter: write '_ name'", at: parameter.name.range)
        } else if let problem = parameter.type.problemAsParameter(isInout: parameter.isInout) {
            report.error(problem.message, at: problem.range)
        }
    }

    mutating func check(_ variable: BoundVariable) {
        let declaration = variable.declaration
        if let attribute = declaration.attributes.named("CVariable") { check(attribute, naming: variable.name) }
        if declaration.keyword.text == "let" {
            report.error(
                "a C variable is read when it is used: write 'var' instead of 'let'", at: declaration.keyword.range)
        }
        if let modifier = declaration.modifiers.named("static", "class", "lazy", "weak", "unowned") {
            report.error(
                "a bound variable is found by 'init(library:)': remove '\(modifier.name.text)'", at: modifier.name.range
            )
        }
        guard let binding = declaration.bindings.first else { return }
        if let value = binding.initializer {
            report.error("C gives the variable its value: remove the one here", at: value.range)
        }
        switch binding.accessors {
        case .none: break
        case .observers(let token):
            report.error("C would not call observers: remove '\(token.text)'", at: token.range)
        case .computed(let range):
            report.error(
                "the macro writes the accessors: remove these, or @CVariable",
                at: SourceRange(start: range.start, end: range.start + 1))
        }
        if let problem = variable.type?.problemAsResult("a variable") {
            report.error(problem.message, at: problem.range)
        }
    }

    private mutating func check(_ attribute: Attribute, naming name: Name) {
        for argument in attribute.arguments ?? [] {
            let text = argument.value.text
            switch argument.label?.text {
            case nil where text == "nil" || text.isPlainLiteral: break
            case nil:
                report.error(
                    "a macro needs the C name itself: write a string literal without escapes", at: argument.value.range)
            case "optional" where text == "true" || text == "false": break
            case "optional":
                report.error("a macro cannot compute: write 'true' or 'false'", at: argument.value.range)
            case let label?:
                report.error(
                    "'\(attribute.name.text)' has no argument '\(label)': remove it", at: argument.label!.range)
            }
        }
        if attribute.argument(nil) == nil, !name.isCName {
            report.error(
                "'\(name.plain)' is no name in C: write the C name, '@\(attribute.name.text)(\"name\")'", at: name.range
            )
        }
    }
}

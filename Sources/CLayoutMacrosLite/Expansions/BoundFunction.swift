/// A method with `@CFunction`: what its expansion needs to know.
struct BoundFunction {
    var declaration: FunctionDeclaration
    /// The name in C.
    var symbol: String
    var isOptional: Bool

    /// Nil if the method has no `@CFunction`.
    init?(_ declaration: FunctionDeclaration) {
        guard let attribute = declaration.attributes.named("CFunction") else { return nil }
        self.declaration = declaration
        symbol = attribute.symbol ?? declaration.name.plain
        isOptional = attribute.argument("optional")?.value.text == "true"
    }

    /// The stored property that has the function: Swift's name and types, by which overloads differ.
    var storage: String {
        let parameters = declaration.parameters.map { parameter in
            (parameter.label?.text ?? "_") + ": " + (parameter.isInout ? "inout " : "") + parameter.type.text
        }
        let result = result.map { " -> " + $0.text } ?? ""
        let name = declaration.name.text + "(" + parameters.joined(separator: ", ") + ")" + result
        // A raw identifier has neither of these.
        return "`" + name.filter { $0 != "`" && $0 != "\\" } + "`"
    }

    /// The property that says whether an optional function is there.
    var presence: String { "has" + declaration.name.plain.capitalized }

    /// The result, nil for none.
    var result: TypeSyntax? {
        guard let result = declaration.result else { return nil }
        if case .tuple(let elements) = result.shape, elements.isEmpty { return nil }
        return result.standardName?.name == "Void" ? nil : result
    }

    /// The type of the stored property.
    var storedType: String {
        let parameters = declaration.parameters.map(\.storedType).joined(separator: ", ")
        let function = "CLayout.CFunction<(\(parameters)) -> \(result?.storedType ?? "Void")>"
        return isOptional ? function + "?" : function
    }

    /// The method's statements.
    func writeBody(to writer: inout SourceWriter) {
        let function = "self._symbols." + storage
        if isOptional {
            writer.block("if unsafe \(function) == nil") { writer in
                writer.line("CLayout.CSymbolBinder.missing(\(symbol.literal), in: self._symbols._library)")
            }
        }
        var arguments: [String] = []
        for (index, parameter) in declaration.parameters.enumerated() {
            guard parameter.isInout else {
                arguments.append(parameter.argument)
                continue
            }
            let pointer = unusedName("argument\(index)")
            writer.line("let \(pointer) = unsafe CLayout.CInOut(\(parameter.name.text))")
            writer.line("defer { unsafe \(pointer).finish(&\(parameter.name.text)) }")
            arguments.append(pointer)
        }
        let call = "unsafe \(function)\(isOptional ? "!" : "")(\(arguments.joined(separator: ", ")))"
        writer.line((result == nil ? "" : "return ") + call + (result?.unwrappedFunction ?? ""))
    }

    private func unusedName(_ name: String) -> String {
        declaration.parameters.contains { $0.name.plain == name } ? unusedName("_" + name) : name
    }
}

extension FunctionDeclaration.Parameter {
    var isInout: Bool { specifiers.contains { $0.text == "inout" } }

    fileprivate var storedType: String { isInout ? "CLayout.CInOut<\(type.storedType)>" : type.storedType }

    fileprivate var argument: String {
        guard type.isCFunction else { return name.text }
        return type.isOptional
            ? "\(name.text).map { unsafe CLayout.CFunctionPointer(CLayout._vouched($0)) }"
            : "CLayout.CFunctionPointer(\(name.text))"
    }
}

extension TypeSyntax {
    /// The type that `CFunction` has for it: C functions are wrapped.
    var storedType: String {
        guard isCFunction else {
            if case .optional(let wrapped, isImplicitlyUnwrapped: true) = shape { return wrapped.text + "?" }
            return text
        }
        return "CLayout.CFunctionPointer<\(unwrapped.withoutEscaping)>" + (isOptional ? "?" : "")
    }

    private var withoutEscaping: String {
        text.hasPrefix("@escaping ") ? String(text.dropFirst("@escaping ".count)) : text
    }

    /// What takes the wrapper of a C function off.
    fileprivate var unwrappedFunction: String {
        isCFunction ? (isOptional ? "?.function" : ".function") : ""
    }
}

extension Attribute {
    func argument(_ label: String?) -> Argument? {
        arguments?.first { $0.label?.text == label }
    }

    /// The C name in `@CFunction("name")` and `@CVariable("name")`.
    var symbol: String? {
        guard let literal = argument(nil)?.value.text, literal != "nil" else { return nil }
        return literal.isPlainLiteral ? String(literal.dropFirst().dropLast()) : nil
    }
}

extension String {
    /// Whether it is `"text"`, without escapes.
    var isPlainLiteral: Bool {
        count > 2 && hasPrefix("\"") && hasSuffix("\"") && !dropFirst().dropLast().contains { "\"\\\n".contains($0) }
    }
}

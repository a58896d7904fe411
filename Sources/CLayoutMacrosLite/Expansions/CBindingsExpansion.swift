/// `@CBindings`. The member role reports what is wrong with the struct and everything in it; the others then add nothing.
enum CBindingsExpansion {
    static func expand(_ request: ExpansionRequest) -> Expansion {
        switch request.role {
        case .member: members(request)
        case .extension: conformances(request)
        case .memberAttribute: memberAttributes(request)
        case .body, .accessor, .peer: Expansion()
        }
    }

    private static func members(_ request: ExpansionRequest) -> Expansion {
        let reader = BindingsReader(request)
        guard let bindings = reader.bindings else { return Expansion(diagnostics: reader.report.diagnostics) }
        var writer = SourceWriter()
        bindings.writeMembers(to: &writer)
        return Expansion(source: writer.source, diagnostics: reader.report.diagnostics)
    }

    private static func conformances(_ request: ExpansionRequest) -> Expansion {
        guard let type = request.extendedType, !request.conformances.isEmpty, BindingsReader(request).bindings != nil
        else {
            return Expansion()
        }
        return Expansion(source: "extension \(type): Sendable {}\n")
    }

    /// Bound functions are inlined, in other modules too; late, so that until then the compiler looks at one call only, not at what
    /// it consists of.
    private static func memberAttributes(_ request: ExpansionRequest) -> Expansion {
        guard case .function(let function)? = try? Declaration.parse(request.declaration),
            BoundFunction(function) != nil,
            function.attributes.named("inline", module: "Swift") == nil, let parent = request.surroundings.first
        else { return Expansion() }
        let bindings = Bindings(access: Access(parent, in: Array(request.surroundings.dropFirst())))
        let needsInlinable =
            bindings.exports(function.modifiers) && function.attributes.named("inlinable", module: "Swift") == nil
        return Expansion(
            source: (needsInlinable ? "@inlinable " : "") + "@_semantics(\"inline_late\") @inline(__always)")
    }
}

extension Bindings {
    func writeMembers(to writer: inout SourceWriter) {
        let visible = access.isExported ? "@usableFromInline " : ""
        writer.block("@safe \(visible)struct _Symbols: Sendable") { writer in
            writeProperties(to: &writer)
            writeBinding(to: &writer)
        }
        writer.line("\(visible)let _symbols: _Symbols")
        if hasInitializer { writeInitializer(to: &writer) }
        writePresence(to: &writer)
    }

    private func writeInitializer(to writer: inout SourceWriter) {
        writer.line("/// Finds all functions and variables in `library`.")
        writer.line("///")
        writer.line("/// - Throws: An error that names the library and all symbols that it lacks.")
        writer.block("\(access.modifier)init(library: CLayout.CLibrary) throws(CLayout.CLibraryError)") { writer in
            writer.line("self._symbols = try _Symbols(library)")
        }
    }

    private var hasOptional: Bool { functions.contains(where: \.isOptional) }

    private func writeProperties(to writer: inout SourceWriter) {
        for function in functions {
            let modifiers = storageModifiers(function.declaration.modifiers)
            writer.line("\(modifiers)let \(function.storage): \(function.storedType)")
        }
        for variable in variables {
            let modifiers = storageModifiers(variable.declaration.modifiers)
            writer.line("\(modifiers)let \(variable.storage): \(variable.storedType)")
        }
        if hasOptional {
            writer.line((access.isExported ? "@usableFromInline " : "") + "let _library: CLayout.CLibrary")
        }
    }

    private func writeBinding(to writer: inout SourceWriter) {
        writer.block("init(_ library: CLayout.CLibrary) throws(CLayout.CLibraryError)") { writer in
            // SAFETY: the declarations vouch for their signatures.
            let isEmpty = functions.isEmpty && variables.isEmpty
            // A binder that only finishes is not changed.
            writer.line("\(isEmpty ? "let" : "var") binder = CLayout.CSymbolBinder(library)")
            for function in functions {
                let method = function.isOptional ? "functionIfPresent" : "function"
                writer.line(
                    "let \(function.storage): \(function.storedType) = "
                        + "unsafe CLayout._vouched(binder.\(method)(\(function.symbol.literal)))")
            }
            for variable in variables {
                writer.line("unsafe self.\(variable.storage) = binder.variable(\(variable.symbol.literal))")
            }
            writer.line("try binder.finish()")
            // Not assigned at once: to make sure that each property is assigned once, the compiler goes through all that is
            // between the start of the last branch and the assignment, and that would be all the bindings before it.
            for function in functions { writer.line("unsafe self.\(function.storage) = \(function.storage)") }
            if hasOptional { writer.line("self._library = library") }
        }
    }

    /// The `has…` properties; overloads have one that is true if all of them are there.
    private func writePresence(to writer: inout SourceWriter) {
        var written: Set<String> = []
        for function in functions where function.isOptional && written.insert(function.presence).inserted {
            let overloads = functions.filter { $0.isOptional && $0.presence == function.presence }
            let access = overloads.map { Access($0.declaration.modifiers) ?? .internal }.max()!
            let conditions = overloads.map { "(unsafe self._symbols.\($0.storage) != nil)" }
            let symbols = overloads.map { "`\($0.symbol)`" }.joined(separator: " and ")
            writer.line("/// Whether the library has \(symbols).")
            writer.block("\(access.keyword)var \(function.presence): Bool") { writer in
                writer.line(conditions.joined(separator: " && "))
            }
        }
    }
}

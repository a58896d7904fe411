extension Expansion {
    /// Expands the macro that is asked for.
    static func expand(_ request: ExpansionRequest) -> Expansion {
        switch request.macro {
        case "CStruct", "CUnion", "CGraph": CStructExpansion.expand(request)
        case "CField": CFieldExpansion.expand(request)
        case "_CUnionMember": CUnionMemberExpansion.expand(request)
        case "CBindings": CBindingsExpansion.expand(request)
        case "CFunction": CFunctionExpansion.expand(request)
        case "CVariable": CVariableExpansion.expand(request)
        default:
            Expansion(diagnostics: [
                Diagnostic(
                    "this plugin has no macro '\(request.macro)': build CLayout and its macros from the same sources",
                    at: SourceRange(start: 0, end: request.attribute.text.count), in: request.attribute)
            ])
        }
    }
}

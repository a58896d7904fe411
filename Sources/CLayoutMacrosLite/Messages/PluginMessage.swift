/// What the plugin answers.
enum PluginMessage: Equatable {
    /// The version of the protocol that this plugin speaks. The compiler adapts to it.
    static let protocolVersion = 7

    case capability
    case expansion(Expansion, ExpansionRequest.Role?)
    /// That no library was loaded, and why.
    case libraryNotLoaded(Diagnostic)

    /// The answer to a message that is not understood: an error in the build, without a place.
    static func error(_ message: String) -> PluginMessage {
        .expansion(Expansion(diagnostics: [Diagnostic(nowhere: message)]), nil)
    }

    var json: JSON {
        switch self {
        case .capability:
            return [
                "getCapabilityResult": [
                    "capability": ["protocolVersion": .number("\(Self.protocolVersion)"), "features": []]
                ]
            ]
        case .expansion(let expansion, let role):
            return [
                "expandMacroResult": [
                    "expandedSource": expansion.answeredSource(for: role).map(JSON.string) ?? .null,
                    "diagnostics": .array(expansion.diagnostics.map(\.json)),
                ]
            ]
        case .libraryNotLoaded(let diagnostic):
            return ["loadPluginLibraryResult": ["loaded": false, "diagnostics": [diagnostic.json]]]
        }
    }
}

extension Expansion {
    /// The source for the compiler, which takes an answer without source for a failure and then says nothing itself: so there is
    /// one unless there is an error. A function that gets no body is told apart from that: it would be a second error.
    fileprivate func answeredSource(for role: ExpansionRequest.Role?) -> String? {
        if let source { return source }
        guard diagnostics.contains(where: { $0.severity == .error }) else { return "" }
        return role == .body ? "{ Swift.fatalError() }" : nil
    }
}

extension Diagnostic {
    init(nowhere message: String) {
        self.init(message, at: SourceRange(start: 0, end: 0), in: .nowhere)
    }

    /// The compiler crashes on negative offsets, so there are none.
    fileprivate var json: JSON {
        let start = max(range.start, 0)
        let highlight: JSON = [
            "fileName": .string(fileName), "startOffset": .number("\(start)"),
            "endOffset": .number("\(max(range.end, start))"),
        ]
        return [
            "message": .string(message), "severity": .string(severity.rawValue),
            "position": ["fileName": .string(fileName), "offset": .number("\(start)")],
            "highlights": fileName.isEmpty ? [] : [highlight],
            "notes": [], "fixIts": [],
        ]
    }
}

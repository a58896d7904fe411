import Testing

/// What the compiler gets to read. Every answer here was seen to be understood by Swift 6.3.1.
@Suite struct AnswerTests {
    private func answer(_ text: String) throws -> JSON { try JSON.parse(Answer.answer(to: Array(text.utf8))) }

    @Test(arguments: [7, 99, 0]) func `capability, whatever the compiler's version`(version: Int) throws {
        #expect(
            try answer(#"{"getCapability":{"capability":{"protocolVersion":\#(version),"new":true}}}"#)
                == ["getCapabilityResult": ["capability": ["protocolVersion": 7, "features": []]]])
    }

    @Test(arguments: [
        "", "{", "[]", "{}", "\u{0}", #"{"expandAttachedMacro":{}}"#, #"{"expandEverything":{"a":1}}"#, "nonsense",
    ])
    func `what is no message is answered with an error`(text: String) throws {
        let result = try #require(try answer(text)["expandMacroResult"])
        #expect(result["expandedSource"] == .null)
        guard case .array(let diagnostics)? = result["diagnostics"] else {
            throw MessageError(message: "no diagnostics")
        }
        #expect(diagnostics.count == 1)
        #expect(diagnostics.first?["severity"] == "error")
        #expect(diagnostics.first?["position"] == ["fileName": "", "offset": 0])
        #expect(diagnostics.first?["highlights"] == [])
    }

    @Test func `a library is not loaded`() throws {
        let result = try JSON.parse(Answer.answer(to: Messages.loadLibrary.bytes))["loadPluginLibraryResult"]
        #expect(result?["loaded"] == false)
    }

    @Test func `a freestanding macro is an error at its place`() throws {
        let result = try JSON.parse(Answer.answer(to: Messages.freestanding.bytes))["expandMacroResult"]
        guard case .array(let diagnostics)? = result?["diagnostics"] else {
            throw MessageError(message: "no diagnostics")
        }
        #expect(diagnostics.first?["position"] == ["fileName": .string(Messages.fileName), "offset": 40])
        #expect(diagnostics.first?["message"] == "CLayout has no freestanding macro 'StringifyMacro'")
    }

    private static let fragment = SourceFragment(text: Array("var a: Int".utf8), fileName: "a.swift", offset: 100)
    private static let error = Diagnostic("no \"a\"", at: SourceRange(start: 4, end: 5), in: fragment)
    private static let warning = Diagnostic("hm", .warning, at: SourceRange(start: 4, end: 5), in: fragment)

    private static let sources: [(Expansion, ExpansionRequest.Role?, JSON)] = [
        (Expansion(source: "var b = 1"), .member, "var b = 1"),
        (Expansion(), .extension, ""),
        (Expansion(diagnostics: [warning]), .body, ""),
        (Expansion(diagnostics: [warning, error]), .accessor, .null),
        (Expansion(diagnostics: [error]), nil, .null),
        (Expansion(diagnostics: [error]), .body, "{ Swift.fatalError() }"),
        (Expansion(source: "{ f() }", diagnostics: [error]), .body, "{ f() }"),
    ]

    @Test(arguments: sources)
    func `no source means failure`(expansion: Expansion, role: ExpansionRequest.Role?, source: JSON) {
        #expect(PluginMessage.expansion(expansion, role).json["expandMacroResult"]?["expandedSource"] == source)
    }

    @Test func `a diagnostic`() {
        let expected: JSON = [
            "message": "no \"a\"", "severity": "error", "position": ["fileName": "a.swift", "offset": 104],
            "highlights": [["fileName": "a.swift", "startOffset": 104, "endOffset": 105]], "notes": [], "fixIts": [],
        ]
        let json = PluginMessage.expansion(Expansion(diagnostics: [Self.error]), .member).json
        #expect(json["expandMacroResult"]?["diagnostics"] == [expected])
    }

    @Test func `no offset is negative and no range is reversed, which would crash the compiler`() {
        let diagnostic = Diagnostic("", at: SourceRange(start: -200, end: -300), in: Self.fragment)
        let json = PluginMessage.libraryNotLoaded(diagnostic).json
        guard case .array(let diagnostics)? = json["loadPluginLibraryResult"]?["diagnostics"] else {
            return #expect(Bool(false))
        }
        #expect(diagnostics[0]["position"]?["offset"] == 0)
        #expect(diagnostics[0]["highlights"] == [["fileName": "a.swift", "startOffset": 0, "endOffset": 0]])
    }
}

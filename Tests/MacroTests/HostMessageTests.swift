import Testing

/// What is understood of the compiler's messages.
@Suite struct HostMessageTests {
    private static let attribute = "\n  /// A color, é.\n  @CStruct(packed: 1) "
    private static let declaration = attribute + "struct Color { var r: UInt8 }"

    private func request(_ role: String, _ more: [(key: String, value: JSON)]) throws -> ExpansionRequest {
        let fields = Messages.attached(
            "CStruct", role: role, attribute: Self.attribute, declaration: Self.declaration, at: 120)
        guard case .attached(let request) = try HostMessage(Messages.attached(fields + more)) else {
            throw MessageError(message: "not an attached macro")
        }
        return request
    }

    @Test(arguments: ["member", "memberAttribute", "extension", "body", "accessor", "peer"])
    func `every role`(role: String) throws {
        let request = try request(role, [])
        #expect(request.role.rawValue == role)
        #expect(request.macro == "CStruct")
        #expect(
            request.attribute
                == SourceFragment(text: Array(Self.attribute.utf8), fileName: Messages.fileName, offset: 120))
        #expect(request.declaration.text == Array(Self.declaration.utf8))
        #expect(request.parent == nil && request.extendedType == nil && request.conformances.isEmpty)
    }

    @Test func `what only some roles have`() throws {
        let request = try request(
            "memberAttribute",
            [
                ("parentDeclSyntax", Messages.syntax("declaration", "struct Scene {}", at: 80)),
                ("extendedTypeSyntax", Messages.syntax("type", " Scene.Color\n", in: "")),
                (
                    "conformanceListSyntax",
                    Messages.syntax("declaration", "struct Placeholder: A, Swift.Sendable {}", in: "")
                ),
                (
                    "lexicalContext",
                    [
                        Messages.syntax("declaration", "struct Scene {}", in: ""),
                        Messages.syntax("declaration", "enum All {}", in: ""),
                    ]
                ),
                ("staticBuildConfiguration", "{\"features\":[]}"), ("somethingNew", [1, ["a": .null]]),
            ])
        #expect(request.parent?.offset == 80)
        #expect(request.extendedType == "Scene.Color")
        #expect(request.conformances == ["A", "Swift.Sendable"])
        #expect(request.lexicalContext.map(\.text) == [Array("struct Scene {}".utf8), Array("enum All {}".utf8)])
        #expect(request.lexicalContext.map(\.fileName) == ["", ""])
    }

    @Test(arguments: [
        ("struct Placeholder {}", []), ("struct Placeholder: {}", []), ("struct Placeholder : A{}", ["A"]),
        ("struct Placeholder: A,\n B", ["A", "B"]), ("", []),
    ])
    func `lists of conformances`(placeholder: String, names: [String]) throws {
        let list = Messages.syntax("declaration", placeholder, in: "")
        #expect(try request("extension", [("conformanceListSyntax", list)]).conformances == names)
    }

    @Test func `the other kinds`() throws {
        #expect(try HostMessage(Messages.capability) == .capability)
        #expect(try HostMessage(["getCapability": [:]]) == .capability)
        #expect(try HostMessage(Messages.loadLibrary) == .loadLibrary(path: "/lib/libMacros.so"))
        let use = SourceFragment(text: Array("#stringify(1)".utf8), fileName: Messages.fileName, offset: 40)
        #expect(try HostMessage(Messages.freestanding) == .freestanding("StringifyMacro", use))
    }

    /// A field that is replaced, by nothing or by a value, and what is said of it.
    private static let wrong: [(String, JSON?, String)] = [
        ("macro", nil, "no 'expandAttachedMacro.macro'"),
        ("macro", 1, "no 'expandAttachedMacro.macro.typeName'"),
        (
            "macro", ["typeName": []],
            "'expandAttachedMacro.macro.typeName' in the compiler's message is not a string but an array"
        ),
        ("macroRole", "preamble", "no role 'preamble'"),
        ("macroRole", nil, "no 'expandAttachedMacro.macroRole'"),
        ("attributeSyntax", nil, "no 'expandAttachedMacro.attributeSyntax'"),
        ("declSyntax", .null, "no 'expandAttachedMacro.declSyntax'"),
        ("declSyntax", ["source": ""], "no 'expandAttachedMacro.declSyntax.location'"),
        ("declSyntax", Messages.syntax("declaration", "", at: -1), "not an offset from 0 to"),
        ("declSyntax", Messages.syntax("declaration", "", at: .max), "not an offset from 0 to"),
        ("lexicalContext", [1], "no 'expandAttachedMacro.lexicalContext[0].location'"),
        (
            "lexicalContext", true,
            "'expandAttachedMacro.lexicalContext' in the compiler's message is not an array but a boolean"
        ),
    ]

    @Test(arguments: wrong) func `says which field is wrong`(key: String, value: JSON?, message: String) throws {
        var fields = Messages.attached("A", role: "member", attribute: "@A", declaration: "@A struct B {}")
        fields.removeAll { $0.key == key }
        if let value { fields.append((key, value)) }
        let error = #expect(throws: MessageError.self) { try HostMessage(Messages.attached(fields)) }
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    }

    @Test(arguments: [JSON.null, [], "getCapability", [:], ["expandEverything": [:]]])
    func `other values are no messages`(json: JSON) {
        #expect(throws: MessageError.self) { try HostMessage(json) }
    }
}

/// Messages as the compiler sends them, written by hand and reduced to what the protocol needs.
enum Messages {
    static let fileName = "/client/Client.swift"

    static func syntax(_ kind: String, _ source: String, at offset: Int = 0, in fileName: String = fileName) -> JSON {
        [
            "kind": .string(kind), "source": .string(source),
            "location": [
                "fileID": "Client/Client.swift", "fileName": .string(fileName), "offset": .number("\(offset)"),
                "line": 1, "column": 1,
            ],
        ]
    }

    static let capability: JSON = ["getCapability": ["capability": ["protocolVersion": 7]]]

    static let freestanding: JSON = [
        "expandFreestandingMacro": [
            "macro": ["moduleName": "CLayoutMacrosLite", "typeName": "StringifyMacro", "name": "stringify"],
            "macroRole": "expression", "discriminator": "$s", "syntax": syntax("expression", "#stringify(1)", at: 40),
        ]
    ]

    static let loadLibrary: JSON = ["loadPluginLibrary": ["libraryPath": "/lib/libMacros.so", "moduleName": "Macros"]]

    /// The fields of `expandAttachedMacro` that are always there.
    static func attached(
        _ macro: String, role: String, attribute: String, declaration: String, at offset: Int = 0
    ) -> [(key: String, value: JSON)] {
        [
            ("macro", ["moduleName": "CLayoutMacrosLite", "typeName": .string(macro), "name": "name "]),
            ("macroRole", .string(role)), ("discriminator", "$s6Client"),
            ("attributeSyntax", syntax("attribute", attribute, at: offset)),
            ("declSyntax", syntax("declaration", declaration, at: offset)),
        ]
    }

    static func attached(_ fields: [(key: String, value: JSON)]) -> JSON {
        ["expandAttachedMacro": .object(fields.map { JSON.Member(key: $0.key, value: $0.value) })]
    }
}

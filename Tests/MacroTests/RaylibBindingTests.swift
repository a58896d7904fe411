import Foundation
import PackageFolder
import Testing

/// The signatures of raylib's bindings are those of raylib, read from the declarations that the macro reads.
@Suite struct RaylibBindingTests {
    let bindings: [BoundFunction]
    let declarations: [CDeclaration]

    init() throws {
        bindings = try [
            "RaylibMirrors/Raylib.swift", "RaylibMirrors/RaylibWindow.swift", "raylib-demo/SpriteFunctions.swift",
        ].flatMap(Self.boundFunctions)
        declarations = try Self.lines("raylib-declarations.txt").map(CDeclaration.init)
    }

    @Test func `every bound function has the signature of raylib's header`() throws {
        for function in bindings {
            let declaration = try #require(
                declarations.first { $0.name == function.symbol }, "no declaration of \(function.symbol)")
            #expect(SwiftSignature(function).isSignature(of: declaration), "\(declaration.name)")
        }
    }

    @Test func `the declarations agree with the signatures of the call tests`() throws {
        let signatures = Set(try Self.lines("raylib-signatures.txt"))
        var found = 0
        for declaration in declarations where declaration.hasStruct {
            #expect(signatures.contains(declaration.signature), "\(declaration.signature)")
            found += 1
        }
        #expect(found > 60)
    }

    @Test func `at least 60 functions of raylib are bound, by their names and once`() throws {
        let bindings = self.bindings.filter { $0.declaration.modifiers.named("public") != nil }
        #expect(bindings.count == 106)
        #expect(Set(bindings.map(\.symbol)).count == bindings.count)
        #expect(Set(bindings.map(\.symbol)) == Set(declarations.map(\.name)))
        for function in bindings {
            #expect(
                function.declaration.name.text == function.symbol.prefix(1).lowercased() + function.symbol.dropFirst())
        }
    }

    @Test(arguments: [
        "void f(int a, Color b)", "float f(int a, const Color *b)", "int f(int a, const Color *b)",
        "void f(int a, Color *b)", "void f(int a, const Vector2 *b)", "void f(unsigned int a, const Color *b)",
        "void f(int a)", "void f(int a, const Color *b, int c)", "void f(void)", "void f(const Color *b, int a)",
    ])
    func `any other signature is a difference`(declaration: String) throws {
        let source = try Source.function("@CFunction public func f(_ a: CInt, _ b: [Color])")
        let function = SwiftSignature(try #require(BoundFunction(source)))
        #expect(function.isSignature(of: try CDeclaration("void f(int a, const Color *b);")))
        #expect(!function.isSignature(of: try CDeclaration(declaration + ";")))
    }

    /// The functions of the `@CBindings` struct of a file.
    private static func boundFunctions(_ file: String) throws -> [BoundFunction] {
        let text = try String(contentsOfFile: packageFolder + "/Examples/" + file, encoding: .utf8)
        let start = try #require(text.range(of: "@CBindings")).lowerBound
        let end = try #require(text.range(of: "\n}\n")).upperBound
        guard case .type(let type) = try Source.parse(String(text[start..<end])) else { throw Source.NotFound() }
        let functions = type.members.compactMap { member -> BoundFunction? in
            if case .function(let function) = member { BoundFunction(function) } else { nil }
        }
        try #require(!functions.isEmpty)
        return functions
    }

    private static func lines(_ file: String) throws -> [String] {
        try String(contentsOfFile: packageFolder + "/Fixtures/Calls/" + file, encoding: .utf8)
            .split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
    }
}

/// The types of a bound function, with the C types that each may stand for.
struct SwiftSignature {
    let parameters: [[String]]
    let result: [String]

    init(_ function: BoundFunction) {
        parameters = function.declaration.parameters.map { Self.cTypes($0.type, isInout: $0.isInout) }
        result = function.result.map { Self.cTypes($0, isInout: false) } ?? ["void"]
    }

    func isSignature(of declaration: CDeclaration) -> Bool {
        result.contains(declaration.result) && parameters.count == declaration.parameters.count
            && zip(parameters, declaration.parameters).allSatisfy { types, type in
                types.contains(type) || types == ["*"] && type.hasSuffix(" *") && !type.hasPrefix("const ")
            }
    }

    private static let scalars = [
        "CInt": "int", "CUnsignedInt": "unsigned int", "Float": "float", "Double": "double", "Bool": "bool",
        "String": "const char *",
    ]

    /// A type without a counterpart here stands for itself, which is right for structs only. A raw pointer is any but `const`.
    private static func cTypes(_ type: TypeSyntax, isInout: Bool) -> [String] {
        if type.text == "UnsafeMutableRawPointer" { return ["*"] }
        if let element = type.arrayElement { return ["const " + (scalars[element] ?? element) + " *"] }
        if let pointee = type.text.wholeMatch(of: #/UnsafeMutablePointer<(\w+)>\?/#)?.1 {
            return [(scalars[String(pointee)] ?? String(pointee)) + " *"]
        }
        let name = scalars[type.text] ?? type.text
        return [isInout ? name + " *" : name]
    }
}

/// A line of raylib-declarations.txt: `Color GetImageColor(Image image, int x, int y);`.
struct CDeclaration {
    let name: String
    let parameters: [String]
    let result: String

    init(_ line: String) throws {
        let match = try #require(try #/(.*?)(\w+)\((.*)\);/#.wholeMatch(in: line), "\(line)")
        name = String(match.2)
        result = Self.withoutAlias(match.1.trimmingCharacters(in: .whitespaces))
        parameters =
            try match.3 == "void"
            ? []
            : match.3.split(separator: ", ").map { parameter in
                let match = try #require(try #/(.*[ *])\w+/#.wholeMatch(in: parameter), "\(parameter)")
                return Self.withoutAlias(match.1.trimmingCharacters(in: .whitespaces))
            }
    }

    /// As raylib-signatures.txt has it.
    var signature: String {
        "\(name): (\(parameters.map(Self.short).joined(separator: ", "))) -> \(Self.short(result))"
    }

    /// Whether a struct is passed by value, so that raylib-signatures.txt has the function.
    var hasStruct: Bool {
        (parameters + [result]).contains { $0.first!.isUppercase && !$0.hasSuffix("*") }
    }

    private static func short(_ type: String) -> String {
        type.hasSuffix("*") ? "pointer" : type == "unsigned int" ? "uint" : type
    }

    private static func withoutAlias(_ type: String) -> String {
        type.replacing(#/\bTexture2D\b/#, with: "Texture").replacing(#/\bRenderTexture2D\b/#, with: "RenderTexture")
            .replacing(#/\bCamera\b/#, with: "Camera3D")
    }
}

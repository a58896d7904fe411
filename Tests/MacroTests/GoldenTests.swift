import Foundation
import PackageFolder
import Testing

/// Every expansion as text. `CLAYOUT_BLESS=1 swift test --filter GoldenTests` writes what the macros say now.
@Suite struct GoldenTests {
    @Test(arguments: GoldenCase.all) func `expansions are those in the file`(example: GoldenCase) throws {
        let file = packageFolder + "/Tests/MacroTests/Golden/" + example.name + ".txt"
        let expanded = try example.expanded()
        if ProcessInfo.processInfo.environment["CLAYOUT_BLESS"] == "1" {
            try Data(expanded.utf8).write(to: URL(filePath: file))
        }
        let golden = try String(contentsOfFile: file, encoding: .utf8)
        #expect(expanded == golden, "if this is right, bless it: CLAYOUT_BLESS=1 swift test --filter GoldenTests")
    }

    @Test func `each file has its case`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: packageFolder + "/Tests/MacroTests/Golden")
        #expect(files.sorted() == GoldenCase.all.map { $0.name + ".txt" }.sorted())
    }

    @Test(arguments: GoldenCase.all) func `an expansion takes less than a millisecond`(example: GoldenCase) throws {
        let requests = try example.requests()
        let times = (0..<5).map { _ in
            ContinuousClock().measure { for request in requests { _ = Expansion.expand(request) } }
        }
        #if !DEBUG
        #expect(times.min()! < .milliseconds(1) * requests.count)
        #endif
    }
}

/// A declaration, and the requests that the compiler makes for it.
struct GoldenCase: Sendable, CustomTestStringConvertible {
    var name: String
    var source: String
    /// The heads of the declarations around it, the innermost first.
    var surroundings: [String] = []

    var testDescription: String { name }

    /// The source and, for each request that adds something, what it adds.
    func expanded() throws -> String {
        var text = source + "\n"
        for request in try requests() {
            let expansion = Expansion.expand(request)
            for diagnostic in expansion.diagnostics {
                text += "\n// \(request.role) of \(request.macro): \(diagnostic.severity): \(diagnostic.message)\n"
            }
            guard let source = expansion.source else { continue }
            let lines = request.declaration.trimmed.split(separator: "\n")
            let subject = request.role == .member || request.role == .extension ? "" : ", \(lines.last!)"
            text +=
                "\n// \(request.role) of \(request.macro)\(subject)\n" + source + (source.hasSuffix("\n") ? "" : "\n")
        }
        return text
    }

    func requests() throws -> [ExpansionRequest] {
        let whole = SourceFragment(text: Array(source.utf8), fileName: "Golden.swift", offset: 0)
        guard case .type(let type) = try Declaration.parse(whole) else { return [] }
        let attribute = try #require(
            type.attributes.first { ["CStruct", "CUnion", "CGraph", "CBindings"].contains($0.name.text) })
        let macro = attribute.name.text
        let context = surroundings.map { SourceFragment(text: Array($0.utf8), fileName: "", offset: 0) }
        func request(_ macro: String, _ role: ExpansionRequest.Role, _ attribute: Attribute, _ range: SourceRange?)
            -> ExpansionRequest
        {
            ExpansionRequest(
                macro: macro, role: role, attribute: whole.part(attribute.range),
                declaration: range.map(whole.part) ?? whole, lexicalContext: context)
        }
        var extending = request(macro, .extension, attribute, nil)
        extending.extendedType = type.name.text
        extending.conformances =
            switch macro {
            case "CStruct": ["CStructLayout", "CFlexibleLayout", "Sendable"]
            case "CGraph": ["CGraphLayout", "Sendable"]
            case "CUnion": ["CUnionLayout", "Sendable"]
            default: ["Sendable"]
            }
        var all = [request(macro, .member, attribute, nil), extending]
        let head = SourceFragment(
            text: Array(source.prefix { $0 != "{" }.utf8) + Array("{}".utf8), fileName: "", offset: 0)
        for member in type.members {
            guard let (range, attributes) = member.parts else { continue }
            var requests = [request(macro, .memberAttribute, attribute, range)]
            requests[0].parent = whole
            for inner in attributes {
                if inner.name.text == "CField" { requests.append(request("CField", .peer, inner, range)) }
                if inner.name.text == "CFunction" { requests.append(request("CFunction", .body, inner, range)) }
                if inner.name.text == "CVariable" { requests.append(request("CVariable", .accessor, inner, range)) }
            }
            requests = requests.map { request in
                var request = request
                request.lexicalContext.insert(head, at: 0)
                return request
            }
            if Expansion.expand(requests[0]).source == "@CLayout._CUnionMember" {
                requests.append(requests[0])
                requests[requests.count - 1].macro = "_CUnionMember"
                requests[requests.count - 1].role = .accessor
            }
            all += requests
        }
        return all
    }
}

extension Member {
    fileprivate var parts: (SourceRange, [Attribute])? {
        switch self {
        case .property(let property): (property.range, property.attributes)
        case .function(let function): (function.range, function.attributes)
        case .conditional, .other: nil
        }
    }
}

extension SourceFragment {
    fileprivate func part(_ range: SourceRange) -> SourceFragment {
        SourceFragment(text: Array(text[range.start..<range.end]), fileName: fileName, offset: offset + range.start)
    }

    fileprivate var trimmed: String {
        String(decoding: text, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}

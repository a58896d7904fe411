import Testing

struct DeclarationParserTests {
    @Test func `a struct has all its parts`() throws {
        let source = """
            /// A comment.
            @frozen @CStruct(packed: 1, name: "a, b)") public struct `A b`<T: P & Q, let N: Int, each U>: @unchecked Sendable, \
            Foo<A, B> where T: P, repeat each U: Q, N == 4 {
                var a = 1
            }
            """
        guard case .type(let type) = try Source.parse(source) else { throw Source.NotFound() }
        #expect(type.attributes.map(\.name.text) == ["frozen", "CStruct"])
        #expect(type.attributes[0].arguments == nil)
        #expect(type.attributes[1].arguments?.map { $0.label?.text } == ["packed", "name"])
        #expect(type.attributes[1].arguments?.map(\.value.text) == ["1", "\"a, b)\""])
        #expect(Source.fragment(source)[type.attributes[1].range] == "@CStruct(packed: 1, name: \"a, b)\")")
        #expect(type.modifiers == [Modifier(name: Name(text: "public", range: type.modifiers[0].name.range))])
        #expect(type.keyword.text == "struct")
        #expect(type.name.text == "`A b`")
        #expect(type.genericParameters.map(\.text) == ["T", "let N", "each U"])
        #expect(type.inherited.map(\.text) == ["@unchecked Sendable", "Foo<A, B>"])
        #expect(type.inherited.map(Source.describe) == ["Sendable", "Foo<A, B>"])
        #expect(type.members.map(Source.describe) == ["var a = 1"])
    }

    @Test(arguments: ["struct", "class", "enum", "actor", "protocol", "extension"])
    func `every kind of type is read`(keyword: String) throws {
        guard case .type(let type) = try Source.parse("public \(keyword) Name: P { func f() }") else {
            throw Source.NotFound()
        }
        #expect(type.keyword.text == keyword)
        #expect(type.name.text == "Name")
        #expect(type.members.map(Source.describe) == ["func f"])
    }

    @Test func `a function has all its parts`() throws {
        let source = """
            @CFunction("a") @Foo<Int>(1,) public nonisolated(unsafe) static func `do`<T: P, let N: Int>(
                _ a: inout Int, b c: borrowing [N of T]... , @Builder d: @escaping @convention(c) (Int) -> Void = { _ in },
                e: isolated (any Actor)? = #isolation,
            ) async throws(E<T>) -> sending (T) where T: ~Copyable, T == Int { a } ;
            """
        let function = try Source.function(source)
        let fragment = Source.fragment(source)
        #expect(function.attributes.map(\.name.text) == ["CFunction", "Foo"])
        #expect(function.attributes[1].arguments?.map(\.value.text) == ["1"])
        #expect(function.modifiers.map(\.name.text) == ["public", "nonisolated", "static"])
        #expect(function.modifiers.map(\.detail) == [nil, "unsafe", nil])
        #expect(function.name.text == "`do`")
        #expect(fragment[try #require(function.genericParameters)] == "<T: P, let N: Int>")
        #expect(function.parameters.map { $0.label?.text } == [nil, "b", "d", "e"])
        #expect(function.parameters.map(\.name.text) == ["a", "c", "d", "e"])
        #expect(function.parameters.map { $0.specifiers.map(\.text) } == [["inout"], ["borrowing"], [], ["isolated"]])
        #expect(function.parameters.map(\.isVariadic) == [false, true, false, false])
        #expect(function.parameters.map { $0.defaultValue?.text } == [nil, nil, "{ _ in }", "#isolation"])
        #expect(
            function.parameters.map(\.type.text) == [
                "Int", "[N of T]", "@escaping @convention(c) (Int) -> Void", "(any Actor)?",
            ])
        #expect(function.parameters[2].attributes.map(\.name.text) == ["Builder"])
        #expect(function.effects.map(\.text) == ["async", "throws(E<T>)"])
        #expect(function.result?.text == "sending (T)")
        #expect(fragment[try #require(function.whereClause).range] == "where")
        #expect(fragment[try #require(function.body)] == "{ a }")
        #expect(fragment[function.range] + " ;" == source)
    }

    @Test(arguments: [
        ("func <<T>(a: T) {}", "<"), ("func == (a: A, b: A) -> Bool {}", "=="), ("static func /(a: A) { b / c }", "/"),
        ("prefix func ⊕(a: A)", "⊕"), ("func < <T>(a: T)", "<"), ("func `+ +`()", "`+ +`"), ("func async()", "async"),
    ]) func `operators are functions, too`(source: String, name: String) throws {
        #expect(try Source.function(source).name.text == name)
    }

    @Test func `a function needs neither effects nor a body`() throws {
        let function = try Source.function("func f()")
        #expect(function.parameters.isEmpty && function.effects.isEmpty)
        #expect(function.result == nil && function.body == nil && function.genericParameters == nil)
        #expect(function.whereClause == nil)
    }

    @Test(arguments: MemberCases.lines)
    func `members end where the compiler ends them`(line: MemberCases.Line) throws {
        #expect(try Source.members(line.source) == line.members)
        // What follows on the next line is a member of its own.
        #expect(try Source.members("\(line.source)\nvar last: Int") == line.members + ["var last: Int"])
    }

    @Test func `a shared annotation is that of all names before it`() throws {
        let property = try Source.property("private(set) lazy var a, b: [Int], c = 1, d, e: Int")
        #expect(property.modifiers.map(\.detail) == ["set", nil])
        #expect(
            property.bindings.map(Source.describe) == ["a: [Int]", "b: [Int]", "c = 1", "d: Int", "e: Int"])
        #expect(try Source.property("var (a, b): (A, B)").bindings[0].isPattern)
    }

    @Test func `ranges are those of the tokens`() throws {
        let source = "  @A /* a */ var /* b */ name: Int = 1 + 2 // c"
        let fragment = SourceFragment(text: Array(source.utf8), fileName: "a", offset: 100)
        guard case .property(let property) = try Declaration.parse(fragment) else { throw Source.NotFound() }
        #expect(fragment[property.range] == "@A /* a */ var /* b */ name: Int = 1 + 2")
        #expect(fragment[property.keyword.range] == "var")
        #expect(fragment[property.bindings[0].name.range] == "name")
        #expect(fragment[try #require(property.bindings[0].initializer).range] == "1 + 2")
    }

    @Test(
        arguments: [
            ("@CStruct", "CStruct", nil),
            ("@CLayout.CStruct(a: 1)", "CLayout.CStruct", ["a:1"]),
            ("@CStruct()", "CStruct", []),
            ("@A(b: f<Int, X>(1), c < d, e > f, /* g */ h /* i */,)", "A", ["b:f<Int, X>(1)", "c < d", "e > f", "h"]),
            ("@objc(a:b:)", "objc", ["a:b:"]),
            ("@available(macOS 10.15, *)", "available", ["macOS 10.15", "*"]),
            ("@Outer.Inner<A, B>({ $0, $1 }, [1, 2])", "Outer.Inner", ["{ $0, $1 }", "[1, 2]"]),
        ] as [(String, String, [String]?)]) func `attributes have labels and values`(
            source: String, name: String, arguments: [String]?
        ) throws
    {
        let attribute = try Attribute.parse(Source.fragment(source))
        #expect(attribute.name.text == name)
        #expect(attribute.arguments?.map { ($0.label.map { "\($0.text):" } ?? "") + $0.value.text } == arguments)
    }

    @Test(arguments: [
        ("struct { }", "the name of a type", "{"),
        ("struct S", "`{`", ""),
        ("struct S {} x", "the end of the declaration", "x"),
        ("struct S { x }", "a declaration", "x"),
        ("struct S { var a: Int var b: Int }", "`;` or a new line", "var b"),
        ("struct S { var a = 1 { 2 } }", "`;` or a new line", "{ 2"),
        ("struct S { #if A\nvar a: Int\n }", "`#endif`", "}"),
        ("struct S { @A #if B\nvar a: Int\n#endif\n }", "a declaration", "#if"),
        ("struct S { var a = b <\n }", "an expression", "}"),
        ("struct S { var a = b ? c }", "`:`", "}"),
        ("struct S { var a: = 1 }", "a type", "="),
        ("struct S { var struct: Int }", "the name of a property", "struct"),
        ("struct S { var a = if b { 1 } }", "`else`", "}"),
        ("struct S { var a = b c }", "`;` or a new line", "c"),
        ("struct S { var a = b\n .c(1)\n d }", "a declaration", "d }"),
        ("struct S { var a = b\n (c) }", "a declaration", "(c)"),
        ("struct S { var a = b\n [c] }", "a declaration", "[c]"),
        ("struct S { var a = +\n }", "an expression", "+"),
        ("func f(Int)", "`:`", ")"),
        ("func f(a: Int b: Int)", "`,` or `)`", "b:"),
        ("func f", "`(`", ""),
        ("func f(a: A<B)", "`,` or `>`", ")"),
        ("func f() throws -> ", "a type", ""),
        ("func f() -> [4 of]", "a type", "]"),
        ("func f() {} {}", "the end of the declaration", "{}"),
        ("@ struct S {}", "a declaration", "S"),
        ("struct S { let a: (Int, }", "closes nothing", "}"),
        ("", "a declaration", ""),
        ("@A(,) var a: Int", "an argument", ",)"),
        ("var a, : Int", "the name of a property", ":"),
    ]) func `what is not understood is an error at its place`(source: String, message: String, place: String) throws {
        let error = try #require(throws: Diagnostic.self) { try Source.parse(source) }
        #expect(error.message.contains(message))
        let found = Source.fragment(source)[SourceRange(start: error.range.start, end: source.utf8.count)]
        #expect(place.isEmpty ? found.isEmpty : found.hasPrefix(place), "\(error.message): \(found)")
    }
}

import Testing

struct LexerTests {
    /// The tokens, separated by `·`.
    @Test(arguments: [
        ("a.b", "a·.·b"),
        ("/* a /* b */ c */ d // e", "d"),
        ("\u{FEFF}struct", "struct"),
        ("Foo<Bar<Int>>=x", "Foo·<·Bar·<·Int·>>=·x"),
        ("x??.y!", "x·?·?·.·y·!"),
        ("x ?? y", "x·??·y"),
        ("a ? b : c", "a·?·b·:·c"),
        ("f() -> T...", "f·(·)·->·T·..."),
        ("a ≠ b ⊕= c", "a·≠·b·⊕=·c"),
        ("naïve 変数 🐢x", "naïve·変数·🐢x"),
        ("$0 $projected", "$0·$projected"),
        ("`class` `a name with spaces`", "`class`·`a name with spaces`"),
        ("0x1F 0b1_0 0o7 1_000.5e-3 0x1.8p3 1.e", "0x1F·0b1_0·0o7·1_000.5e-3·0x1.8p3·1·.·e"),
        ("t.0.1", "t·.·0·.·1"),
        ("0xA.description 5.0.x", "0xA·.·description·5.0·.·x"),
        (#""a \( "b \(c)" ) d" e"#, #""a \( "b \(c)" ) d"·e"#),
        (##"#"a " \(x) \#(y) "# z"##, ##"#"a " \(x) \#(y) "#·z"##),
        (##"#"""# z"##, ##"#"""#·z"##),
        ("\"\"\"\n a \" \\(f(\"}\")) \\\n \"\"\" z", "\"\"\"\n a \" \\(f(\"}\")) \\\n \"\"\"·z"),
        ("\"\"\"\n \\\"\"\" \"\"\"", "\"\"\"\n \\\"\"\" \"\"\""),
        ("##\"\"\"\n \"\"\"# \\##(a)\n\"\"\"##", "##\"\"\"\n \"\"\"# \\##(a)\n\"\"\"##"),
        (#""\(a /* " */ + { "}" }())""#, #""\(a /* " */ + { "}" }())""#),
        (#"x = /[(]"\//"#, #"x·=·/[(]"\//"#),
        ("f(/a(b)c/)", "f·(·/a(b)c/·)"),
        ("!/a{/", "!·/a{/"),
        ("reduce(1, /) + (/)", "reduce·(·1·,·/·)·+·(·/·)"),
        ("a / b / c", "a·/·b·/·c"),
        ("a/b/c", "a·/·b·/·c"),
        ("func /(a: A) { b / c }", "func·/·(·a·:·A·)·{·b·/·c·}"),
        (##"#/a/b"{/# c"##, ##"#/a/b"{/#·c"##),
        ("#/\n a { # /b\n/# c", "#/\n a { # /b\n/#·c"),
        ("#if a #endif #selector(b)", "#if·a·#endif·#selector·(·b·)"),
        (#"\.a?.b \.?.c \Foo.[0]"#, #"\·.·a·?·.·b·\·.·?·.·c·\·Foo·.·[·0·]"#),
        ("@a(b: 1) c", "@·a·(·b·:·1·)·c"),
        ("a<-b", "a·<-·b"),
        ("P&~Copyable", "P·&~·Copyable"),
    ]) func `tokens are those of the compiler`(source: String, expected: String) throws {
        let fragment = Source.fragment(source)
        let tokens = try Lexer.tokens(of: fragment)
        #expect(tokens.last?.kind == .end)
        #expect(tokens.dropLast().map { fragment[$0.range] }.joined(separator: "·") == expected)
    }

    @Test(arguments: [
        ("a \"b", 2, 3), ("a /* b /* */", 2, 4), ("( [ )", 4, 5), ("(", 0, 1), ("a }", 2, 3), ("{ (", 2, 3),
        ("\"a\nb\"", 0, 1), ("\"\\(a\nb)\"", 0, 1), ("\"\\(a", 1, 3), ("##\"a\"#", 0, 3), ("\"\\q\"", 1, 3),
        ("0x", 0, 2),
        ("12ab", 0, 4), ("0b12", 0, 4), ("1e", 0, 2), ("0x1.8", 0, 3), ("``", 0, 1), ("`a\n`", 0, 1), ("# a", 0, 1),
        ("a */ b", 2, 4), ("#/ab\n/#", 0, 2), ("a \u{1} b", 2, 3), ("a “b”", 2, 5), ("\"\"\"a\"\"\"", 0, 3),
        ("`+`", 0, 1),
        ("\"\\(\"\"\"\na\n\"\"\")\"", 0, 1),
    ]) func `what is no token is an error at its place`(source: String, start: Int, end: Int) throws {
        let error = try #require(throws: Diagnostic.self) { try Lexer.tokens(of: Source.fragment(source)) }
        #expect(error.range == SourceRange(start: start, end: end), "\(error.message)")
    }

    @Test func `bytes that are not UTF-8 are an error`() throws {
        for bytes: [UInt8] in [
            [0x61, 0x20, 0xFF], [0x61, 0x20, 0xC3], [0x61, 0x20, 0xED, 0xA0, 0x80], [0x61, 0x20, 0],
        ] {
            let error = try #require(throws: Diagnostic.self) { try Lexer.tokens(of: Source.fragment(bytes)) }
            #expect(error.range.start == 2)
        }
    }
}

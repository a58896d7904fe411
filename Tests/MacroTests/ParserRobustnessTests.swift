import Testing

/// Whatever the source, the answer is a declaration or an error in the source, and it comes soon.
struct ParserRobustnessTests {
    @Test(arguments: [rich, richFunction]) func `every beginning of a declaration has an answer`(source: String) {
        let bytes = Array(source.utf8)
        var errors = 0
        for count in bytes.indices where !Self.parses(bytes[..<count]) { errors += 1 }
        #expect(errors > bytes.count / 2)
        #expect(Self.parses(bytes[...]))
    }

    @Test(arguments: [rich, richFunction]) func `declarations without some of their tokens have an answer`(
        source: String
    ) throws {
        let fragment = Source.fragment(source)
        let starts = try Lexer.tokens(of: fragment).map(\.range.start)
        let tokens = zip(starts, starts.dropFirst()).map { fragment[SourceRange(start: $0, end: $1)] }
        var random = SplitMix(state: 1)
        var errors = 0
        for round in 0..<3000 {
            var mutated = tokens
            if round < tokens.count {
                mutated.remove(at: round)
            } else {
                for _ in 0..<Int.random(in: 1...3, using: &random) {
                    let index = mutated.indices.randomElement(using: &random) ?? 0
                    switch Int.random(in: 0..<3, using: &random) {
                    case 0: mutated.remove(at: index)
                    case 1: mutated.insert(tokens.randomElement(using: &random) ?? "", at: index)
                    default: mutated.swapAt(index, mutated.indices.randomElement(using: &random) ?? 0)
                    }
                }
            }
            if !Self.parses(Array(mutated.joined().utf8)[...]) { errors += 1 }
        }
        #expect(errors > 1000 && errors < 3000)
    }

    @Test func `random bytes have an answer`() {
        var random = SplitMix(state: 2)
        let source = Array(Self.rich.utf8)
        for _ in 0..<3000 {
            var bytes = source
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let index = bytes.indices.randomElement(using: &random) ?? 0
                bytes[index] = UInt8.random(in: 0...255, using: &random)
            }
            _ = Self.parses(bytes[...])
        }
    }

    @Test(arguments: [
        "(", "[", "{", "A<", "((A)->", "inout ", "@A(", "\\(", "\"\\(", "#if A\n", "[4 of ", "A<(", "x<a,",
        "~", "& ",
        "(A)->", "@A<",
    ]) func `what is opened again and again has an answer`(part: String) {
        for prefix in ["var x: ", "var x = ", "struct S { ", "@A(", "func f(a: "] {
            let source = prefix + String(repeating: part, count: 100_000)
            #expect(!Self.parses(Array(source.utf8)[...]))
        }
    }

    @Test(arguments: [
        ("var x = ", "(", "a", ")", ""),
        ("var x = ", "[", "a", "]", ""),
        ("var x = ", "{", "a", "}", ""),
        ("var x = \"", "\\(\"", "a", "\")", "\""),
        ("var x: ", "(", "A", ")", ""),
        ("var x: ", "[", "A", "]", ""),
        ("var x: ", "A<", "B", ">", ""),
        ("var x: ", "(A) -> ", "B", "", ""),
        ("var x = ", "A<", "B", ">", "()"),
        ("var x: A", "?", "", "", ""),
        ("var x: A", ".A", "", "", ""),
        ("struct S {\n", "#if A\n", "var a: B\n", "#endif\n", "}"),
    ]) func `what is nested too deep is an error`(
        prefix: String, opening: String, middle: String, closing: String, suffix: String
    ) throws {
        func source(_ depth: Int) -> String {
            let parts = [String(repeating: opening, count: depth), middle, String(repeating: closing, count: depth)]
            return prefix + parts.joined() + suffix
        }
        #expect(throws: Never.self) { try Source.parse(source(Parser.nestingLimit - 2)) }
        let error = try #require(throws: Diagnostic.self) { try Source.parse(source(100_000)) }
        #expect(error.message.contains("nested more than"))
    }

    @Test(arguments: [
        ("struct S {\n", "@A(b: 1) var a, b: [Int]? = f<A, B>(c) { d } ?? e\n", "}"),
        ("struct S {\n", "var a: Foo<Bar<Int>> { 1 }; func f(a: Int = 1) -> A {}\n", "}"),
        ("struct S {\n", "#macro(a)\n", "}"),
        ("struct S {\n", "#if A\n@a(b) var c: D\n#endif\n", "}"),
        ("var a = ", "b < c + d / e ? -f : ", "g"),
        ("var a: (Int", ", Foo<A>", ")"),
        ("@A(b", ", c > d", ") var e: F"),
        ("var a = b", ".c", ""),
        ("var a = \"", "\\(b)\\n", "\""),
        ("/*", "/* */", "*/ var a: B"),
        ("var a = \"\"\"\n", "\" \"\" \\\" \n", "\"\"\""),
        ("var a = ##\"", "\"# \\# #", "\"##"),
        ("var a = [", "/b, c ", "]"),
        ("var a: ", "some ", "B"),
        ("var ", "a", ": B"),
        ("var a = ", "!", "b"),
        ("var a = ", "`b` + ", "c"),
        ("func f(", "a b: C = d, ", ") {}"),
    ]) func `a megabyte is read in linear time`(prefix: String, part: String, suffix: String) {
        let size = 1 << 20
        let source = prefix + String(repeating: part, count: size / part.utf8.count) + suffix
        let time = ContinuousClock().measure { #expect(Self.parses(Array(source.utf8)[...])) }
        // Quadratic time would be hours.
        #expect(time < .seconds(60))
    }

    private static func parses(_ bytes: ArraySlice<UInt8>) -> Bool {
        do {
            _ = try Declaration.parse(Source.fragment(bytes))
            return true
        } catch {
            let range = error.range
            #expect(0 <= range.start && range.start <= range.end && range.end <= bytes.count, "\(error)")
            return false
        }
    }

    private struct SplitMix: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    private static let rich = ##"""
        /// A comment. /* nested /* twice */ */
        @CStruct(packed: 1, names: ["a": \A.b?.c]) @frozen public struct `a b`<T: P & Q, let N: Int>: P, ~Copyable where T: Q {
            public private(set) lazy var a, b: [4 of Foo<Bar<Int>>]? = f<A, B>(1) { $0 } other: { "\(c + "}")" }
            var regex = /[(]\/a/, d = x ? -y : z ?? (1.5e3, 0xFF) // , e
            var observed: @convention(c) (inout Int, _ a: B...) throws(E) -> Void = { _ in } { didSet { print(#"\#(a)"#) } }
            #if os(Linux) && compiler(>=6)
            @available(macOS 10.15, *) static func == <U>(_ a: borrowing A, b c: B = .init()) async throws -> some P { a }
            #else
            init?(a: Int) rethrows where T == Int {}
            #endif
            subscript(i: Int) -> Int { get { 1 } set {} }; enum E: Int { case a = 1, b }
            var text = """
                " \(if a { 1 } else { 2 }) \
                """, key = \.self, value = try? await g()
        }
        """##

    private static let richFunction = #"""
        @CFunction("a", optional: true) @B public static func `do`<each T, let N: Int>(
            _ a: inout Int, b c: borrowing [N of T]..., @C d: @escaping @Sendable (Int) -> Void = { $0 },
        ) async throws(E<T>) -> sending (A, b: [String: Int?])! where T: ~Copyable, T == Int { /* } */ "}" }
        """#
}

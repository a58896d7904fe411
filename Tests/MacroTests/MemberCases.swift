import Testing

/// Members that are hard to tell apart, and what they are. The compiler parses them too.
enum MemberCases {
    struct Line: Sendable, CustomTestStringConvertible {
        let source: String
        let members: [String]
        var testDescription: String { source }

        init(_ source: String, _ members: String...) {
            self.source = source
            self.members = members.isEmpty ? [source] : members
        }
    }

    static let lines: [Line] = properties + expressions + others

    private static let properties: [Line] = [
        Line("var x: Int = 0 { didSet {} }", "var x: Int = 0 {didSet}"),
        Line("var x: Int { willSet {} didSet {} }", "var x: Int {willSet}"),
        Line("var x = f { $0 }"),
        Line("var x = f\n{ $0 }"),
        Line("var x = f { @A didSet {} }", "var x = f {didSet}"),
        Line("var x = f { get { 1 } }"),
        Line("var x = { 1 }()"),
        Line("var x = f(1) { a } b: { c } d: { e }, y = 2"),
        Line("var x: Int { 1 }; var y: Int { get async throws(E) { 1 } }", "var x: Int {}", "var y: Int {}"),
        Line("var x: Int { mutating get { 1 } nonmutating _modify { } }", "var x: Int {}"),
        Line("var x: Int { unsafeAddress { a } }", "var x: Int {}"),
        Line("var x: Int = 5 { init { } get { 1 } }", "var x: Int = 5 {}"),
        Line("@A(1) /* b */ private(set) static var x: Int", "private static var x: Int"),
        Line("@available(macOS 10.15, *) weak var x: A?", "weak var x: A?"),
        Line("#if A\n@objc\n#else\n@B(1)\n#endif\nvar x: Int", "var x: Int"),
        Line("var (a, b), c: (Int, Int)", "var (a, b): (Int, Int), c: (Int, Int)"),
        Line("var _ = 3"),
        Line("var x: Foo<Int>?=nil", "var x: Foo<Int>? = nil"),
        Line("var x: Foo<Bar<Int>>=y", "var x: Foo<Bar<Int>> = y"),
        Line("let x: (Int) -> Void = { _ in }, y: Int"),
        Line("var `a b`: Int, 変数: Int", "var `a b`: Int, 変数: Int"),
        Line("var x: some P { y }", "var x: some P {}"),
        Line("unowned(unsafe) var x: A?", "unowned var x: A?"),
    ]

    private static let expressions: [Line] = [
        Line("var x = a\n.b\n+ c\nas Int"),
        Line("var x = a +\nb, y =\n3", "var x = a +\nb, y = 3"),
        Line("var x = a ? b : c ? d : e, y = 3"),
        Line("var x = a\n? b\n: c"),
        Line("var x = a<b, c>(d), e = 1"),
        Line("var x = a<b, y = c>d"),
        Line("var x = a < b, y = c > d"),
        Line("var x = a<b>.c, y = [A<B, C>](), z = a<b, c>{ d }"),
        Line("var x = a as? Int ?? 3, y = b as! C<D, E>"),
        Line("var x = a is Foo<A, B>, y = try? await b, z = try! c { d }"),
        Line("var x = unsafe &y, z = consume a, c = copy(d), e = copy"),
        Line("var x = await\nf()"),
        Line("var x = \\Foo<Int>.bar?.baz[0], y = \\.self, z = \\.?.a, w = \\[Int].count, v = \\(A, B).0"),
        Line("var x = #foo<A, B>(a) { }, y = #selector(b(c:))"),
        Line("var x = /[(]a\\// , y = #/ } /#", "var x = /[(]a\\//, y = #/ } /#"),
        Line("var x = !/a{/"),
        Line("var x = a / b, y = (/)"),
        Line("var x = \"\\(a, \"}\")\", y = \"\"\"\n }\n \"\"\""),
        Line("var x = -y..., z = ...3, w = a!, v = b?.c"),
        Line("var x = if a { 1 } else if b { 2 } else { 3 }"),
        Line("var x = if a.map { $0 } { 1 } else { 2 }"),
        Line("var x: Int = if a { 1 } else { 2 } { didSet {} }", "var x: Int = if a { 1 } else { 2 } {didSet}"),
        Line("var x = switch a { case 1: 2\ndefault: 3 }"),
        Line("var x = [1: 2, 3: 4][5], y = (1, 2).0.1"),
        Line("var x = .init(a), y = .b.c, z = a.b<C, D>(e)"),
        Line("var x = [(Int) -> Void](), y: Any.Type = Int.self"),
        Line("var x = (Int, Int) throws -> Void.self"),
        Line("var x = a /* , */ + b // , c", "var x = a /* , */ + b"),
        Line("var x = await a || b, y = self, z = Self.a, w = super.b, v = nil, u = true"),
        Line("var x = any P.self, y = some"),
        Line("var x = a ⊕ b, y = ¬c"),
        Line("var x = a == .b ? .c : .d"),
    ]

    private static let others: [Line] = [
        Line("init?<T>(_ a: T = { 1 }) async throws where T: P { }", "init"),
        Line("deinit { }", "deinit"),
        Line("subscript<T>(a: T) -> Int where T: P { get { 1 } }", "subscript"),
        Line("typealias X<T> = Foo<T> where T: P", "typealias X"),
        Line("associatedtype A: P, Q = B where A.C == D", "associatedtype A"),
        Line("public indirect enum E<T>: Int { case a }", "enum E"),
        Line("class func f() {}; final class C: D {}", "func f", "class C"),
        Line("actor A {}; struct S<T> where T: P { }", "actor A", "struct S"),
        Line("func f(a: Int = 1 + 2, b: (Int, _ x: inout Int) async throws -> Void = { $0 },) {}", "func f"),
        Line("func p<each T>(_ t: repeat each T) -> (repeat each T) {}", "func p"),
        Line("#warning(\"a\")", "#warning"),
        Line("#macro<Int>(a) { b } c: { d }", "#macro"),
        Line(
            "#if os(Linux) || os(macOS) && compiler(>=6)\nvar a: Int\n#elseif B\n#if !C\nfunc f()\n#endif\n#else\n#endif",
            "#if { var a: Int; #if { func f } }"),
    ]
}

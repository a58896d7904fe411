import CompilerSupport
import Testing

/// A view that outlives what it is of must not compile, in clients that know nothing of lifetimes.
@Suite("Lifetimes of views")
struct ViewLifetimeTests {
    struct Program: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let body: String
        /// Part of the compiler's message.
        let message: String

        init(_ name: String, _ body: String, _ message: String = "") {
            testDescription = name
            self.body = body
            self.message = message
        }
    }

    private static let escapes = [
        Program("a result", "func f(_ a: Arena) -> CView<Point> { a.write(Point()).view }", "~Escapable result"),
        Program("a property of a class", "final class C { var view: CView<Point>? }", "~Escapable result"),
        Program("a property of a struct", "struct C { var view: CView<Point> }", "non-Escapable type"),
        Program(
            "a global variable",
            """
            nonisolated(unsafe) var view: CView<Point>? = nil
            func f(_ a: Arena) {
                let pointer = a.write(Point())
                view = pointer.view
            }
            """, "escapes its scope"),
        Program(
            "an escaping closure",
            """
            func f(_ a: Arena) {
                let pointer = a.write(Point())
                let assign: () -> Void
                do {
                    let view = pointer.view
                    assign = { view.x = 3 }
                }
                assign()
            }
            """, "escapes its scope"),
        Program(
            "the scope of an arena",
            """
            func f() {
                var outer = CView<Point>?.none
                do {
                    let arena = Arena()
                    let pointer = arena.write(Point())
                    outer = arena.view(of: pointer)
                }
                outer?.x = 1
            }
            """, "escapes its scope"),
        Program(
            "a temporary arena",
            """
            func f() {
                var outer = CArrayView<Point>?.none
                Arena.withTemporary { arena in
                    let pointer = arena.write(Point())
                    outer = arena.arrayView(of: pointer)
                }
                print(outer?.count ?? 0)
            }
            """, "error: "),
        Program(
            "bytes that change meanwhile",
            """
            func f() throws {
                var bytes = [UInt8](repeating: 0, count: 8)
                let view = try Point.view(of: &bytes)
                bytes.append(1)
                view.x = 1
            }
            """, "overlapping accesses to 'bytes'"),
        Program(
            "bytes of a span that is gone",
            """
            func f() throws {
                var outer = CReadOnlyView<Point>?.none
                do {
                    let bytes = [UInt8](repeating: 0, count: 8)
                    outer = try Point.view(of: bytes)
                }
                print(outer?.x ?? 0)
            }
            """, "escapes its scope"),
        Program(
            "what is only read", "func f(_ bytes: RawSpan) throws { try Point.view(of: bytes).x = 3 }", "cannot assign"),
        Program(
            "an address without `unsafe`",
            "func f(_ p: UnsafeMutablePointer<Point>) -> Float { CView(unsafeAddress: p).x }",
            "warning: expression uses unsafe constructs but is not marked with 'unsafe'"),
        Program("a misspelled member", "func f(_ v: CView<Point>) { v.xx = 3 }", "has no dynamic member 'xx'"),
    ]

    @Test("do not let it escape", arguments: escapes)
    func escape(program: Program) throws {
        let output = try compiled(program)
        #expect(output.contains(program.message) && output.contains("|"), "\(output)")
    }

    private static let uses = [
        Program(
            "a parameter", "func f(_ v: CView<Point>) { v.x += 1 }\nfunc g(_ a: Arena) { f(a.write(Point()).view) }"),
        Program(
            "a view of bytes and then the bytes",
            """
            func f() throws {
                var bytes = [UInt8](repeating: 0, count: 8)
                do {
                    let view = try Point.view(of: &bytes)
                    view.x = 1
                }
                bytes.append(1)
                try Point.view(of: &bytes).y = 1
                try print(Point.view(of: bytes).x)
            }
            """),
        Program(
            "an optional view in the scope of its arena",
            """
            func f(_ arena: Arena, _ isSecond: Bool) {
                let points = arena.write(contentsOf: [Point(), Point()])
                let all = arena.arrayView(of: points)
                let one = all[isSecond ? 1 : 0]
                one.x = 1
                let slice = all[1..<2]
                slice[0].y = 2
            }
            """),
    ]

    /// Otherwise every failure could be that of a wrong search path.
    @Test("let it be used", arguments: uses)
    func use(program: Program) throws {
        let output = try compiled(program)
        #expect(output.isEmpty, "\(output)")
    }

    /// What the compiler says, with its checks of lifetimes: they come after those of types.
    private func compiled(_ program: Program) throws -> String {
        try compile(
            """
            import CLayout
            struct Point: CStructLayout {
                var x: Float = 0, y: Float = 0
                mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
                    visitor.field("x", &x)
                    visitor.field("y", &y)
                }
            }
            \(program.body)
            """, "-parse-as-library", "-strict-memory-safety", "-emit-sil", "-o", "/dev/null")
    }
}

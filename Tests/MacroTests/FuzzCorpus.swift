/// Declarations with everything that Swift allows around a macro, as starting points of mutations.
enum FuzzCorpus {
    /// What is asked for: the macro, its role, its attribute, and the declaration behind the attribute.
    struct Seed: Sendable {
        var macro: String
        var roles: [String]
        var attribute: String
        var declaration: String
    }

    private static let typeRoles = ["member", "memberAttribute", "extension"]

    static let seeds: [Seed] =
        mirrors.map { Seed(macro: "CStruct", roles: typeRoles, attribute: $0.0, declaration: $0.1) }
        + unions.map { Seed(macro: "CUnion", roles: typeRoles, attribute: $0.0, declaration: $0.1) }
        + members.map { Seed(macro: $0.0, roles: $0.1, attribute: $0.2, declaration: $0.3) }
        + bindings.map { Seed(macro: "CBindings", roles: typeRoles, attribute: $0.0, declaration: $0.1) }
        + functions.map { Seed(macro: "CFunction", roles: ["body", "peer"], attribute: $0.0, declaration: $0.1) }
        + [
            Seed(
                macro: "CVariable", roles: ["accessor", "peer"], attribute: #"@CVariable("stdout") "#,
                declaration: "var standardOutput: UnsafeMutableRawPointer?")
        ]

    private static let mirrors: [(String, String)] = [
        (
            "@CStruct ",
            "struct Camera2D { var offset, target: Vector2; var rotation: Float = 0; var zoom: Float = 1 }"
        ),
        (
            "@CStruct(packed: 1) ",
            """
            public struct WavHeader: Sendable, Equatable, Hashable {
                /// The chunk's name. `"RIFF"` /* nested /* comment */ */
                public var chunk: [4 of UInt8] = [0x52, 0x49, 0x46, 0x46]
                public private(set) var size: UInt32 // of the rest
                @available(*, deprecated, message: "say }{ ) \\" instead") var `default`: Int16
                var `a raw identifier { }`: UInt16 = .max, b = (1, 2) as (Int, Int)
                var computed: Int { get { 1 } set { _ = { $0 + newValue }(2) } }
                static let shared = WavHeader(), other: Int = [1, 2, 3].map { $0 * 2 }.reduce(0) { $0 + $1 }
                lazy var late: Int = { 3 }()
                enum Kind: Int { case a = 1, b }
                struct Inner<T> where T: CValue { var x: T }
                init() { self.init(chunk: [1], size: 2) }
                subscript(index: Int) -> Int { index }
                typealias Element = UInt8
                deinit {}
                #if DEBUG && os(Linux)
                var debug: Int
                #elseif swift(>=6)
                #else
                #endif
            }
            """
        ),
        (
            "@CStruct(aligned: 32) ",
            """
            @frozen package struct Scene<Value: CValue, let count: Int>: ~Copyable where Value: Equatable {
                var values: InlineArray<count, Value>
                var callback: (@convention(c) (UnsafeMutableRawPointer?, CInt) -> Void)?
                var next: UnsafeMutablePointer<Scene<Value, count>>!
                var text: String = #"raw "quotes" \\#(1 + f("}")) "#
                var multi = \"""
                    a \\("nested \\(1 + 2) { ") \\
                    "" }
                    \"""
                let pattern = /[{(]\\/"+/, division = 4 / 2 / 1, extended = #/ ( { /#
                var observed: Int = 0 { willSet { print(newValue) } didSet {} }
                @Wrapper(wrappedValue: { 1 }()) var wrapped: Int
                unowned(unsafe) var object: AnyObject
                var tuple: (x: Int, y: (Float, Double)), any: any P & Q, meta: Int.Type, dictionary: [Int: [String]]
                static func <=> (a: Self, b: Self) -> Bool { a.count < b.count }
                #warning("later")
            }
            """
        ),
        ("@CLayout.CStruct\n", "enum Wrong: Int, CaseIterable { case one = 1, two; indirect case three(Wrong) }"),
        ("@CStruct() /* c */ ", "final class Wrong { weak var a: Wrong?; init?() { nil } }"),
        (
            "@CStruct(packed: 1, flexibleArray: \"text\", of: CChar.self) ",
            """
            public struct Flags {
                @CField(bits: 3) public var mode: CUnsignedInt
                @CField(bits: 5, after: 0) public var kind: CUnsignedInt = 1
                @CLayout.CField(after: 9, of: CInt.self, aligned: 8) var next: UnsafeRawPointer?
                @CField(anonymous: true) @CField() public var inner: Inner
            }
            """
        ),
        ("@CStruct ", "fileprivate struct `struct` { fileprivate var `var`: CInt, é: CInt, 😀: CInt }"),
    ]

    private static let unions: [(String, String)] = [
        (
            "@CUnion(size: 24, packed: 4, aligned: 8) ",
            """
            public struct Value: Hashable {
                public private(set) var point: Point
                @CField(bits: 3, after: 0) public var `class`: CUnsignedInt
                @CField(anonymous: true, aligned: 8) public var inner: Inner, other: Inner
                var bytes: [20 of UInt8], many: [9223372036854775807 of InlineArray<99, Double>] = 1
                var function: (@convention(c) (CInt) -> Void)?, tuple: (CInt, CInt), storage: CInt
                public var count: Int { 3 }
            }
            """
        ),
        ("@CUnion ", "struct Number { var integer: CInt; var real: Double; var next: UnsafePointer<Number>! }"),
        ("@CUnion ", "struct Nothing {}"),
    ]

    private static let members: [(String, [String], String, String)] = [
        ("CField", ["peer"], "@CField(bits: 3, after: 4, of: CInt.self, packed: true) ", "var flags: CUnsignedInt"),
        ("_CUnionMember", ["accessor"], "@_CUnionMember ", "@CField(bits: 3) public private(set) var x: CUnsignedInt?"),
    ]

    private static let bindings: [(String, String)] = [
        (
            "@CBindings ",
            """
            public struct Raylib {
                @CFunction("DrawCircleV") public func drawCircle(center: Vector2, radius: Float, color: Color)
                @CFunction func GetMonitorPosition(_ monitor: CInt) -> Vector2
                @CFunction(optional: true) func SetGamepadVibration(_ gamepad: CInt, _ left: Float)
                @CVariable("stdout") var standardOutput: UnsafeMutableRawPointer?
                func helper() -> Int { 1 }
                #if os(Linux)
                @CFunction func only()
                #endif
            }
            """
        ),
        ("@CBindings ", "@MainActor struct `Two words`: Sendable { @CFunction func a(); @CFunction func a() }"),
    ]

    private static let functions: [(String, String)] = [
        (#"@CFunction("DrawCircleV") "#, "func drawCircle(center: Vector2, radius: Float = 2 * .pi, color: Color)"),
        (
            "@CFunction(optional: true)\n",
            "public mutating func `in`(_ a: inout [Float], b c: String?, d: UnsafePointer<CInt>!) throws(E) -> (Int, Float)"
        ),
        (
            #"@CFunction("a\u{62}", optional: false) "#,
            "@discardableResult func f<T: CValue>(_ x: T..., y: @escaping () -> T) async rethrows -> T where T: P { y() }"
        ),
        ("@CFunction ", "static func + (a: borrowing A, b: consuming sending B) -> some C"),
    ]

    /// What is put in where it does not belong.
    static let tokens: [String] = [
        "{", "}", "(", ")", "[", "]", "<", ">", ",", ":", ";", "=", ".", "?", "!", "&", "->", "...", "@", "#", "`",
        "\"", "\"\"\"", "#\"", "\"#",
        "\\(", "\\", "//", "/*", "*/", "/", "#/", "/#", "\n", "\r", "\r\n", "\t", " ", "\u{feff}", "\0", "\u{2028}",
        "é", "😀", "_", "$0", "0x", "1e", "-1",
        "99999999999999999999", "var ", "let ", "func ", "struct ", "class ", "enum ", "extension ", "case ", "init",
        "deinit", "subscript", "static ",
        "private(set) ", "public ", "where ", "inout ", "async ", "throws ", "some ", "any ", "each ", "repeat ", "of ",
        "in ", "as ", "is ", "Self",
        "#if A\n", "#else\n", "#endif\n", "#sourceLocation()\n", "@CFunction ", "@CStruct ",
        "@available(*, deprecated) ", "willSet {", "packed: 3", "aligned: -1",
        "bits: 3", "after: 0", "before: 4", "of: Int.self", "@CField(", "anonymous: true", "optional: ", "<<<<<<< a\n",
        "=======\n",
        "~", "~Copyable", "\u{1}", "\u{7f}", "\u{200b}", "`a b`", "macro ",
        "operator ", "import ",
    ]

    /// The same for the messages around them.
    static let messageTokens: [String] = [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "\\udc00", "\\u0000", "null", "true", "1e999", "-1",
        "99999999999999999999", "\0", "\n",
        "\"expandAttachedMacro\":", "\"getCapability\":", "\"loadPluginLibrary\":", "\"source\":", "\"offset\":",
        "\"macroRole\":", "\"member\"", "\"typeName\":", "{}", "[]",
    ]
}

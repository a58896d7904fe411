extension GoldenCase {
    static let all = structs + members + unions + graphs + bindings

    private static let graphs = [
        GoldenCase(
            name: "graph-internal",
            source: """
                @CGraph struct QueueInfo: Equatable {
                    @CField("sType") var kind: UInt32 = 2
                    @CField("pLabel") var label: String?
                    @CField("pPriorities", count: "queueCount") var priorities: [Float]
                    @CField(count: "total", of: UInt16.self, indirect: true) var first, second: [Node]
                    @CField(terminated: true) var names: [String]
                    var limits: Limits = Limits()
                    var parent: Node?
                    var context: UnsafeMutableRawPointer?
                    @CField(bits: 3) var mode: CUnsignedInt
                }
                """),
        GoldenCase(
            name: "graph-public",
            source: """
                @CGraph(aligned: 16) public struct Document {
                    public var title: String = "untitled"
                    @CField(count: "count") public var pages: [Page]
                    public var count: UInt64
                    @CField(indirect: true) public var cover: Page = Page()
                }
                """),
    ]

    private static let structs = [
        GoldenCase(
            name: "struct-internal",
            source: """
                @CStruct struct Camera2D { var offset, target: Vector2; var rotation: Float = 0; var zoom: Float = 1 }
                """),
        GoldenCase(
            name: "struct-public",
            source: """
                /// A colour.
                @CStruct
                @frozen public struct Color: Hashable {
                    public var r, g, b: UInt8  // } not the end
                    public var a: UInt8 = 255
                    public static let white = Color(r: 255, g: 255, b: 255)
                    public var gray: Int { Int(r) }
                }
                """),
        GoldenCase(
            name: "struct-defaults",
            source: """
                @CStruct public struct Defaults {
                    public var plain: [3 of Float] = [0, -1, 2.5e3]
                    public var computed: Float = .pi * 2
                    public var pointer: UnsafeMutableRawPointer?
                    public var handler: @convention(c) (CInt) -> Void
                    public var `default`: CInt = standard()
                    var padding: [4 of UInt8] = .init(repeating: 0)
                }
                """),
        GoldenCase(name: "struct-empty", source: "@CStruct public struct Empty {}"),
        GoldenCase(
            name: "struct-package",
            source: "@CStruct package struct Point { package var x: CInt, y: CInt = 0 }"),
        GoldenCase(
            name: "struct-usable-from-inline",
            source: "@CStruct @usableFromInline struct Point { var x: CInt; @usableFromInline var y: Other }"),
        GoldenCase(
            name: "struct-hidden-field",
            source: "@CStruct public struct Handle { private var raw: UInt32 = 0; public var kind: UInt8 }"),
        GoldenCase(
            name: "struct-own-initializer",
            source:
                "@CStruct public struct Angle { public var degrees: Float; public init(turns: Float) { degrees = turns * 360 } }"
        ),
        GoldenCase(
            name: "struct-packed",
            source: "@CStruct(packed: 1, aligned: 4) struct Header { var kind: UInt8; var size: UInt32 }"),
        GoldenCase(
            name: "struct-packed-public", source: "@CStruct(packed: 2) public struct Header { public var size: UInt32 }"
        ),
        GoldenCase(
            name: "struct-equality",
            source: """
                @CStruct public struct Table: Equatable, Hashable {
                    public var rows: [2 of [3 of Handle?]]
                    public var pair: (Float, Float)
                    public var named: InlineArray<4, UInt8>
                    public var compare: (@convention(c) (CInt, CInt) -> Bool)?
                    public var count: CInt
                }
                """),
        GoldenCase(
            name: "struct-generic",
            source:
                "@CStruct struct Pair<First: CValue, V: CValue>: Equatable where First: Equatable { var first: First; var second: V }"
        ),
        GoldenCase(
            name: "struct-in-extension", source: "@CStruct struct Inner { public var layout: CInt }",
            surroundings: ["public extension Outer {}"]),
        GoldenCase(
            name: "struct-nested", source: "@CStruct fileprivate struct Inner { private var `class`: CInt }",
            surroundings: ["enum Outer {}"]),
    ]

    private static let members = [
        GoldenCase(
            name: "struct-bit-fields",
            source: """
                @CStruct public struct Flags {
                    @CField(bits: 3) public var mode: CUnsignedInt
                    @CField(bits: 5, after: 0) public var kind: CUnsignedInt = 1
                    @CField(bits: 1, after: 4, of: UInt16.self, packed: true) public var `class`: Bool
                    @CLayout.CField(after: 0, of: CInt.self, aligned: 8) var next: UnsafeRawPointer?
                    @CField(packed: true, aligned: 2) public var handler: @convention(c) () -> Void
                    @CField(anonymous: true) public var inner: Inner
                    @CField(bits: 2, after: 1, before: 20) public var last: UInt32
                }
                """),
        GoldenCase(
            name: "struct-flexible-array",
            source:
                #"@CStruct(packed: 1, flexibleArray: "text", of: CChar.self) public struct Message { public var length: UInt32 }"#
        ),
    ]

    private static let unions = [
        GoldenCase(
            name: "union-internal",
            source: "@CUnion struct Number { var integer: CInt; var real: Double; var next: UnsafePointer<Number>! }"),
        GoldenCase(
            name: "union-public",
            source: """
                @CUnion(size: 24, packed: 4) public struct Value: Hashable {
                    public private(set) var point: Point
                    @CField(bits: 3, after: 0) public var `class`: CUnsignedInt
                    @CField(anonymous: true, aligned: 8) public var inner: Inner
                    var bytes: [20 of UInt8]
                    public var count: Int { 3 }
                }
                """),
        GoldenCase(name: "union-empty", source: "@CUnion public struct Nothing {}"),
        GoldenCase(
            name: "union-partly-wrong", source: "@CUnion struct Wrong { var x: CInt; var y: Other; let z: CInt }"),
    ]

    private static let bindings = [
        GoldenCase(
            name: "bindings-internal",
            source: """
                @CBindings struct Raylib {
                    @CFunction("DrawCircleV") func drawCircle(center: Vector2, radius: Float, color: Color)
                    @CFunction func GetMonitorPosition(_ monitor: CInt) -> Vector2
                    @CFunction(optional: true) func SetGamepadVibration(_ gamepad: CInt, _ left: Float)
                    @CVariable("stdout") var standardOutput: UnsafeMutableRawPointer?
                }
                """),
        GoldenCase(
            name: "bindings-public",
            source: """
                @CBindings public struct Library {
                    @CFunction public func update(_ camera: inout Camera, colors argument0: inout [Color], mode: Mode = .free) -> CInt
                    @CFunction @inlinable public func choose(_ f: @escaping @convention(c) (CInt) -> CInt, _ g: (@convention(c) (CInt) -> CInt)?) -> (@convention(c) (CInt) -> CInt)?
                    @CFunction("update") func update(`in`: CInt) -> Void
                    @CFunction private func secret(_ value: Secret) -> ()
                    @CFunction("Load", optional: true) public func load(_ path: String) -> Bool
                    @CFunction("LoadMany", optional: true) func load(_ paths: [UnsafePointer<CChar>?]) -> Bool
                    @CVariable public var counter: CInt
                    @CVariable("the_name") var name: UnsafePointer<CChar>!
                    public var calls = 0
                    func twice() { update(in: 2) }
                }
                """),
        GoldenCase(name: "bindings-empty", source: "@CBindings struct Nothing {}"),
        GoldenCase(
            name: "bindings-partly-wrong",
            source: """
                @CBindings struct Library {
                    @CFunction func right()
                    @CFunction func wrong() async
                    @CFunction func text() -> String
                    let size: Int
                }
                """),
    ]
}

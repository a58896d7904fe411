import CompilerSupport
import Testing

/// With optimization an access through a view is the access itself: an address with a constant offset, and a load or a store.
@Suite(.enabled(if: isOptimized, "needs `swift test -c release`")) struct ViewFoldingTests {
    struct Access: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// The parameters and the result behind the address, and what is done with the view.
        let signature: String
        let body: String
        /// The opcodes that remain.
        let opcodes: [String]

        init(_ name: String, _ signature: String, _ body: String, _ opcodes: String...) {
            testDescription = name
            self.signature = signature
            self.body = body
            self.opcodes = opcodes
        }
    }

    private static let accesses = [
        Access("read a member of another module", ") -> Float", "camera.fovy", "getelementptr", "load", "ret"),
        Access("read a nested member", ") -> Float", "camera.target.z", "getelementptr", "load", "ret"),
        Access("assign the first member", ", _ x: Float)", "camera.position.x = x", "store", "ret"),
        Access("assign a nested member", ", _ x: Float)", "camera.up.y = x", "getelementptr", "store", "ret"),
        Access("assign in an array", ", _ x: Float)", "eyes.projection[1].m5 = x", "getelementptr", "store", "ret"),
        Access("assign in Swift's other layout", ", _ x: Int8)", "event.last = x", "getelementptr", "store", "ret"),
        Access(
            "read a member of a union", ") -> CInt", "event.number.integer", "getelementptr", "load", "trunc", "ret"),
        Access(
            "assign a member of a union", ", _ x: CInt)", "event.number.integer = x", "getelementptr", "store", "ret"),
        Access("read a bit-field", ") -> UInt32", "event.low", "getelementptr", "load", "and", "zext", "ret"),
        Access("read a C function", ") -> Bool", "event.callback == nil", "getelementptr", "load", "icmp", "ret"),
    ]

    @Test(arguments: accesses) func isTheAccessItself(access: Access) throws {
        let code = try optimizedCode(
            """
            import CLayout
            import RaylibMirrors
            struct Inner: CStructLayout {
                var number: Int32, tag: Int8
                @inline(__always) mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
                    visitor.field("number", &number)
                    visitor.field("tag", &tag)
                }
            }
            @CUnion struct Number { var integer: CInt; var real: Double }
            @CStruct struct Event {
                var inner: Inner
                var last: Int8
                var number: Number
                @CField(bits: 9) var low: UInt32
                @CField(bits: 23) var high: UInt32
                var callback: (@convention(c) (Float) -> CInt)?
            }
            @_silgen_name("probe") public func probe(_ address: UnsafeMutableRawPointer\(access.signature) {
                let camera = unsafe CView<Camera3D>(unsafeAddress: address)
                let eyes = unsafe CView<VrStereoConfig>(unsafeAddress: address)
                let event = unsafe CView<Event>(unsafeAddress: address)
                \(access.signature.contains("->") ? "return " : "")\(access.body)
            }
            """)
        let instructions = function("probe", of: code)
        let opcodes = instructions.map { line in
            String((line.hasPrefix("%") ? line[line.range(of: "= ")!.upperBound...] : line[...]).prefix { $0 != " " })
        }
        #expect(opcodes == access.opcodes, "\(instructions.joined(separator: "\n"))")
    }
}

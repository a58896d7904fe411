import CLayout
import Testing

/// Stored properties with a C function type, and what is refused.
@Suite struct FunctionPointerFieldTests {
    struct Handlers: CStructLayout {
        var tag: Int8
        var required: @convention(c) (CInt) -> CInt
        var optional: (@convention(c) () -> Void)?
        var wrapped: CFunctionPointer<@convention(c) () -> Void>?

        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("tag", &tag)
            visitor.functionPointer("required", &required)
            visitor.functionPointer("optional", &optional)
            visitor.field("wrapped", &wrapped)
        }
    }

    /// The compiler refuses a closure itself; what else is not one word is refused when it is visited.
    struct TwoWords: CStructLayout {
        var value: (Int, Int)

        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.functionPointer("value", &value)
        }
    }

    @Test func matchC() throws {
        let fixture = try LayoutFixture(
            parsing: """
                struct Handlers size 32 alignment 8
                  field tag offset 0 size 1 alignment 1 kind signed
                  field required offset 8 size 8 alignment 8 kind pointer
                  field optional offset 16 size 8 alignment 8 kind pointer
                  field wrapped offset 24 size 8 alignment 8 kind pointer
                """)
        let report = try fixture.verify(Handlers.self)
        #expect(report.isMatch, "\(report)")
    }

    @Test func wrappedFunctionsAreKept() {
        let negate: @convention(c) (CInt) -> CInt = { -$0 }
        #expect(CFunctionPointer(negate).function(3) == -3)
        #expect(CFunctionPointer<@convention(c) () -> Void>(bitPattern: 0) == nil)
    }

    #if os(Linux) || os(macOS)
    @Test func otherSizesTrap() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = TwoWords.layout
        }
        let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        // Release builds print no message for a precondition in optimized code of the library.
        #if DEBUG
        #expect(message.contains("not a C function pointer: declare it as `@convention(c) (…) -> …`"))
        #else
        _ = message
        #endif
    }
    #endif
}

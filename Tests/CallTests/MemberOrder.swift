import CLayout
import CallFixtures
import RaylibMirrors
import TestSupport
import Testing

/// raylib's `Vector2` with the properties the other way round.
private struct Reversed: CStructLayout {
    var y: Float
    var x: Float

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("x", &x)
        visitor.field("y", &y)
    }
}

/// The same, and it says that it is not so.
private struct Denying: CStructLayout {
    var y: Float
    var x: Float

    static var storesMembersInOrder: Bool { true }

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("x", &x)
        visitor.field("y", &y)
    }
}

@Suite("Members in another order than Swift's")
struct MemberOrder {
    @Test("are passed and returned in that of C")
    func reversed() throws {
        // SAFETY: the fixture's name says that it is a function of this type.
        let function = unsafe CFunction<(Reversed, Reversed) -> Reversed>(
            address: try fixture("(Vector2, Vector2) -> Vector2"))
        let arguments: [[UInt8]] = [
            [0x10, 0x11, 0x12, 0x13, 0x20, 0x21, 0x22, 0x23], [0x30, 0x31, 0x32, 0x33, 0x40, 0x41, 0x42, 0x43],
        ]
        let values = arguments.map { value(of: Reversed.self, from: $0) }
        call_forget_recorded()
        let result = function(values[0], values[1])
        #expect(recordedArguments() == arguments)
        #expect(bytes(of: result, size: 8) == (0..<8).map { call_result_byte($0) })
    }

    #if DEBUG && arch(x86_64)
    /// An optimized call would pass `y` as `x`.
    @Test("have to be admitted")
    func denied() async {
        expectMessage(
            "Denying stores bytes at 4 that C has at 0, and it or the type of a member has storesMembersInOrder: remove",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                let _: CFunction<(Float, Denying) -> Void> = try CLibrary.process.function("abs")
            })
    }
    #endif
}

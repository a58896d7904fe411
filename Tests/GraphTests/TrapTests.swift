import CLayout
import GraphSamples
import TestSupport
import Testing

/// What only a wrong declaration can do ends the program, and says what to write instead.
@Suite("Wrong declarations of graphs")
struct TrapTests {
    /// A mirror that visits a member as if it were a graph.
    struct Mistaken: CStructLayout {
        var number: CInt = 0

        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("number", &number)
            var name = ""
            visitor.string("name", &name)
        }
    }

    struct Uncounted: CGraphLayout {
        var values: [CInt] = []

        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.array("values", &values, count: "how_many")
            visitor.count("count", CInt.self, of: values.count)
        }
    }

    @Test("a mirror with a member that leads to more memory")
    func mirror() async {
        expectMessage(
            "member 'name' is more than bytes: conform its struct to CGraphLayout instead of CStructLayout",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = Arena().write(Mistaken())
            })
    }

    @Test("an array whose count is no member")
    func uncounted() async {
        expectMessage(
            "no member 'how_many' counts the elements of an array: visit it with count(_:_:of:)",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                // An image of a struct with a count of 1, whose encoding debug builds would refuse.
                _ = try Uncounted.decode(image: [UInt8](repeating: 1, count: 24))
            })
    }

    /// A struct whose counts are those of each other's arrays.
    struct Miscounted: CGraphLayout, Equatable {
        var values: [CInt] = []
        var others: [CInt] = []

        @inline(__always)
        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.count("value_count", CInt.self, of: others.count)
            visitor.array("values", &values, count: "value_count")
            visitor.count("other_count", CInt.self, of: values.count)
            visitor.array("others", &others, count: "other_count")
        }
    }

    #if DEBUG
    // Release builds do not look.
    @Test("a count of another array")
    func otherCount() async throws {
        // By chance the right number.
        #expect(try Miscounted(values: [1, 2], others: [3, 4]).imageBytes().count == 48)
        expectMessage(
            "an array has 3 elements, and its count 'value_count' is visited as 1: pass the array's own count to "
                + "count(_:_:of:)",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = try Miscounted(values: [1, 2, 3], others: [4]).imageBytes()
            })
    }
    #endif
}

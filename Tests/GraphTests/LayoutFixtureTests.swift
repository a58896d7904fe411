import CLayout
import GraphSamples
import TestSupport
import Testing

@Suite("Layouts of graphs")
struct LayoutFixtureTests {
    @Test("are those of clang and gcc")
    func matchC() throws {
        let fixture = try committedFixture("graphs")
        let reports = [
            try fixture.verify(Document.self, as: "gf_document"), try fixture.verify(Node.self, as: "gf_node"),
            try fixture.verify(Item.self, as: "gf_item"), try fixture.verify(Palette.self, as: "gf_palette"),
            try fixture.verify(Style.self, as: "gf_style"), try fixture.verify(Point.self, as: "gf_point"),
            try fixture.verify(Vector.self, as: "gf_vector"),
        ]
        for report in reports { #expect(report.isMatch, "\(report)") }
        #expect(Set(reports.map { $0.structName }) == Set(fixture.structs.map { $0.name }))
    }

    /// A graph with two members in the wrong order and one that is not visited.
    struct Wrong: CGraphLayout {
        var name = ""
        var kind: UInt8 = 0
        var price = 0.0
        var forgotten = 0

        @inline(__always)
        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.string("name", &name)
            visitor.field("kind", &kind)
            visitor.field("price", &price)
        }
    }

    @Test("are reported where they differ")
    func differences() throws {
        let report = try committedFixture("graphs").verify(Wrong.self, as: "gf_item")
        #expect(!report.isMatch)
        #expect("\(report)".contains("forgotten"), "\(report)")
        #expect(report.rows.first { $0.expected?.name == "name" }?.differences == [.offset], "\(report)")
    }

    @Test("print as C")
    func description() {
        #expect(
            "\(Item.layout)" == """
                struct Item {
                    uint8_t kind;     /*  0 1 */
                    /* hole of 7 bytes */
                    double price;     /*  8 8 */
                    const char *name; /* 16 8 */
                    /* size 24, alignment 8, 3 fields, 7 bytes of padding */
                };
                """)
    }
}

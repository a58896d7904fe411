import CLayout
import GraphSamples
import Testing

/// A graph whose traversal the optimizer cannot look into: what visitors change behind pointers has to be seen nevertheless.
struct Outlined: CGraphLayout, Equatable {
    var value: UInt16 = 0
    var label = ""
    var children: [Outlined] = []

    init() {}

    init(_ node: Node) {
        value = node.value
        label = node.label
        children = node.children.map { Outlined($0) }
    }

    @inline(never)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("value", &value)
        visitor.string("label", &label)
        visitor.array("children", &children, count: "child_count")
        visitor.count("child_count", UInt8.self, of: children.count)
    }
}

@Suite struct OutlinedTests {
    static let nodes = [
        Node(), Node(value: 1, label: "root", children: [Node(value: 2, label: ""), Node(value: 3, label: "leaf")]),
    ]

    @Test(arguments: nodes) func sameBytesAsInlined(node: Node) throws {
        let outlined = Outlined(node)
        #expect(Outlined.cLayout == Node.cLayout)
        #expect(try outlined.imageBytes() == node.imageBytes())
        #expect(try Outlined.decode(image: node.imageBytes()) == outlined)
        let arena = Arena()
        #expect(try arena.encode(outlined).decode() == outlined)
    }

    @Test func errorsArrive() throws {
        let tooMany = Outlined(Node(value: 1, label: "", children: Array(repeating: Node(), count: 256)))
        #expect(throws: GraphError.self) { try tooMany.imageBytes() }
        let zero = Outlined(Node(value: 1, label: "a\0b"))
        let arena = Arena()
        #expect(throws: GraphError.self) { _ = try arena.encode(zero) }
        let image = try Outlined(Self.nodes[1]).imageBytes()
        #expect(throws: GraphError.self) { try Outlined.decode(image: image.dropLast().map { $0 }) }
    }
}

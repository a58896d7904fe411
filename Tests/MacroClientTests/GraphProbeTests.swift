import CLayout
import MacroProbe
import Testing

@Suite("Graphs by macro")
struct GraphProbeTests {
    private static let graph: ProbeGraph = {
        var graph = ProbeGraph(
            subtitle: "sub", flags: 7, mode: 5, level: 9, values: [1, 2, 3],
            entries: [ProbeEntry(key: 1, name: "one"), ProbeEntry(key: 2, name: "two")], keys: [4, 5],
            weights: [0.5, 0.25], pointers: [ProbeEntry(key: 3, name: "three")], tags: ["a", "b"],
            rest: [ProbeEntry(key: 4, name: "four")], favourite: ProbeEntry(key: 5, name: "five"), number: -6)
        // Assigned when a graph is decoded.
        graph.pointerCount = 1
        return graph
    }()

    @Test("members are in the order of the declaration, with counts in front of their arrays")
    func layout() {
        let names = ProbeGraph.layout.fields.map(\.name)
        #expect(
            names == [
                "pTitle", "pSubtitle", "flags", "mode", "level", "valueCount", "pValues", "entryCount", "entries",
                "pairCount", "keys", "weights", "pointers", "pointerCount", "lefts", "rights", "sharedCount", "tags",
                "rest", "favourite", "number",
                "required", "nested",
            ])
    }

    @Test("what is encoded is decoded again, from an arena and from an image")
    func roundTrip() throws {
        let arena = Arena()
        #expect(try arena.encode(Self.graph).decode() == Self.graph)
        #expect(try ProbeGraph.decode(image: Self.graph.imageBytes()) == Self.graph)
    }

    @Test("a graph is made empty, with the values of its declaration")
    func emptyGraph() {
        let graph = ProbeGraph()
        #expect(graph.title == "untitled")
        #expect(graph.nested == ProbeEntry(key: 7, name: "nested"))
        #expect(graph.values.isEmpty)
        #expect(graph.number == nil)
    }

    @Test("two arrays with one count have as many elements")
    func countsDiffer() {
        var graph = Self.graph
        graph.weights.append(1)
        let error = #expect(throws: GraphError.self) { try graph.imageBytes() }
        #expect(error?.path == "pairCount")
        #expect(error?.reason == .countsDiffer(2, 3))
    }
}

import CLayout

@CGraph public struct ProbeEntry: Equatable {
    public var key: CInt
    public var name: String
}

@CGraph public struct ProbeGraph: Equatable {
    @CField("pTitle") public var title: String = "untitled"
    @CField("pSubtitle") public var subtitle: String?
    public var flags: UInt32
    @CField(bits: 3) public var mode: CUnsignedInt
    @CField(bits: 5) public var level: CUnsignedInt
    @CField("pValues", count: "valueCount") public var values: [Float]
    @CField(count: "entryCount", of: UInt8.self) public var entries: [ProbeEntry]
    @CField(count: "pairCount", of: UInt16.self) public var keys: [CInt]
    @CField(count: "pairCount") public var weights: [Double]
    @CField(count: "pointerCount", indirect: true) public var pointers: [ProbeEntry]
    public var pointerCount: UInt
    @CField(count: "sharedCount") public var lefts: [CInt]
    @CField(count: "sharedCount") public var rights: [CInt]
    public var sharedCount: CShort
    @CField(terminated: true) public var tags: [String]
    @CField(terminated: true, indirect: true) public var rest: [ProbeEntry]
    public var favourite: ProbeEntry?
    public var number: CInt?
    @CField(indirect: true) public var required: ProbeEntry = ProbeEntry()
    public var nested: ProbeEntry = ProbeEntry(key: 7, name: "nested")
    public var computed: Int { values.count }
}

@CGraph(packed: 2) struct InternalGraph {
    var kind: UInt8
    @CField(count: "count", of: UInt16.self) var `default`: [ProbeEntry]
    var ratio: Double = .pi * 2
}

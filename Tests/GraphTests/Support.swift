import CLayout
import CallFixtures
import GraphFixtures
import GraphSamples
import Testing

/// Whether the allocations of the library can be told from those of code that was not optimized: without specialization, each
/// access to a property of a visitor is a coroutine on the heap.
var countsAllocations: Bool {
    #if DEBUG
    false
    #else
    call_counts_allocations()
    #endif
}

/// What C prints of a document.
///
/// - Parameters:
///   - document: The address of the struct, aligned as C wants it.
///   - base: What C adds to pointers.
@unsafe
func textInC(_ document: UnsafeRawPointer, base: UInt = 0) -> String {
    let document = OpaquePointer(document)
    // SAFETY: the caller vouches for the document.
    let count = unsafe gf_document_print(document, base, nil, 0)
    let text = unsafe [UInt8](unsafeUninitializedCapacity: count + 1) { buffer, initializedCount in
        unsafe buffer.withMemoryRebound(to: CChar.self) { buffer in
            _ = unsafe gf_document_print(document, base, buffer.baseAddress, buffer.count)
        }
        initializedCount = count
    }
    return String(decoding: text, as: UTF8.self)
}

/// What C prints of the document in an image.
func textInC(ofImage image: [UInt8]) -> String {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: image.count, alignment: 16)
    defer { unsafe memory.deallocate() }
    // SAFETY: the memory has the size of the image.
    unsafe memory.copyBytes(from: image)
    let start = UnsafeRawPointer(memory.baseAddress!)
    return unsafe textInC(start, base: UInt(bitPattern: start))
}

/// Decodes an image that ends where its memory does, so that the AddressSanitizer sees every read behind it.
func decodeAlone<Value: CGraphLayout>(
    _ type: Value.Type, _ image: [UInt8], limits: GraphLimits = GraphLimits()
) throws(GraphError) -> Value {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: image.count, alignment: 1)
    defer { unsafe memory.deallocate() }
    // SAFETY: the memory has the size of the image, and the span is used up to here.
    unsafe memory.copyBytes(from: image)
    return try unsafe Value.decode(image: RawSpan(_unsafeBytes: UnsafeRawBufferPointer(memory)), limits: limits)
}

/// The error that `body` throws.
func failure<Result>(
    sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws(GraphError) -> Result
) -> GraphError? {
    do throws(GraphError) {
        _ = try body()
        Issue.record("nothing was thrown", sourceLocation: sourceLocation)
        return nil
    } catch {
        return error
    }
}

/// Requires an error with a path, a reason and a text.
func expect(
    _ error: GraphError?, _ path: String, _ reason: GraphError.Reason, _ text: String,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(error?.path == path, sourceLocation: sourceLocation)
    #expect(error?.reason == reason, sourceLocation: sourceLocation)
    #expect(error?.description == text, sourceLocation: sourceLocation)
}

extension [UInt8] {
    /// The pointer or `size_t` at `offset`.
    subscript(word offset: Int) -> UInt {
        get { UInt(self[offset..<offset + 8].enumerated().reduce(0) { $0 | UInt($1.element) << (8 * $1.offset) }) }
        set { for index in 0..<8 { self[offset + index] = UInt8(truncatingIfNeeded: newValue >> (8 * index)) } }
    }

    /// The pointer or `size_t` that is the field `name` of a struct at the start.
    subscript<Value: CFieldLayout>(_ type: Value.Type, _ name: String) -> UInt {
        get { self[word: type.layout.field(name)!.offset] }
        set { self[word: type.layout.field(name)!.offset] = newValue }
    }
}

extension Document {
    /// A document in which every member leads somewhere.
    static var full: Document {
        var document = Document()
        document.title = "title"
        document.subtitle = "subtitle"
        document.numbers = [-1, 2, 3]
        document.style.weight = .bold
        document.style.shift = -3
        document.style.visible = true
        document.items = (0..<4).map { Item(kind: $0, price: Double($0) / 2, name: "item \($0)") }
        document.lines = ["first", "", "third"]
        document.shelf = [Item(kind: 9, price: 1, name: "shelf"), Item(kind: 8, price: 2, name: "")]
        document.samples = [0.5, -0.25]
        document.vectors = [Vector([1, 2, 3]), Vector([4, 5, 6])]
        document.favourite = Item(kind: 7, price: 3, name: "favourite")
        document.root = Node(
            value: 1, label: "root",
            children: [Node(value: 2, label: "leaf"), Node(value: 3, label: "twig", children: [Node(), Node()])])
        document.ratio = 1.5
        document.anchor = Point(x: 1, y: 2)
        document.tags = ["a", "", "ccc"]
        document.related = [Item(kind: 6, price: 4, name: "related")]
        document.marks = [Point(x: 3, y: 4)]
        document.codes = [1, 2, 3]
        document.path = [Point(x: 5, y: 6), Point(x: 7, y: 0)]
        document.palette = Palette(names: ["red", "green"], colors: [0xff0000, 0x00ff00])
        document.direction = Vector([7, 8, 9])
        return document
    }
}

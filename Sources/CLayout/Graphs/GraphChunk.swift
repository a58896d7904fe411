/// Some elements of a long array as a graph of their own: C's `struct { uint64_t count; const T *elements; }`.
///
/// A long array of graphs goes to a file or a stream in chunks, each an image, so that it need never be in memory as a whole:
///
/// ```swift
/// var images = GraphChunk<Node>.images(of: nodes)
/// while let image = try images.next() { try file.append(image) }
///
/// nodes += try GraphChunk<Node>.decode(image: image).elements
/// ```
///
/// Images do not say how long they are; what stores several says it, such as by a length in front of each.
public struct GraphChunk<Element: CGraphLayout>: CGraphLayout {
    /// The elements.
    public var elements: [Element]

    /// Makes a chunk without elements.
    public init() {
        elements = []
    }

    /// Makes a chunk of `elements`.
    public init(_ elements: [Element]) {
        self.elements = elements
    }

    @inlinable @inline(__always)
    public mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.count("count", UInt64.self, of: elements.count)
        visitor.array("elements", &elements, count: "count")
    }

    /// The elements of a sequence as images of some of them, which are made when they are asked for.
    ///
    /// - Parameters:
    ///   - elements: What to encode; gone through once.
    ///   - count: The number of elements in a chunk; the last one may have fewer.
    /// - Precondition: `count` is at least 1.
    public static func images<Elements: Sequence>(
        of elements: Elements, count: Int = 256
    ) -> GraphChunkImages<Elements.Iterator> where Elements.Element == Element {
        if count < 1 { trap("a chunk of \(count) elements of \(typeName(Element.self)): a chunk has at least 1") }
        return GraphChunkImages(elements: elements.makeIterator(), count: count)
    }
}

/// The elements of an iterator as images of some of them.
public struct GraphChunkImages<Elements: IteratorProtocol> where Elements.Element: CGraphLayout {
    var elements: Elements
    let count: Int

    /// The image of a ``GraphChunk`` of the next elements; nil behind the last.
    ///
    /// - Throws: ``GraphError`` as ``CGraphLayout/imageBytes()`` does, with the index of the element in its chunk.
    public mutating func next() throws(GraphError) -> [UInt8]? {
        var chunk = GraphChunk<Elements.Element>()
        while chunk.elements.count < count, let element = elements.next() { chunk.elements.append(element) }
        return chunk.elements.isEmpty ? nil : try chunk.imageBytes()
    }
}

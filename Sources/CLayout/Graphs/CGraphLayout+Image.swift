// Images: graphs in one block of bytes, with offsets for pointers.
extension CGraphLayout {
    /// The size of the image of this graph in bytes.
    ///
    /// Visits the whole graph.
    ///
    /// - Throws: ``GraphError`` if a count does not fit its type.
    @inlinable
    public func imageByteCount() throws(GraphError) -> Int {
        var meter = unsafe GraphSink<GraphMeasuring>()
        try unsafe _withUnprotectedUnsafePointer(to: self) { value throws(GraphError) in
            // SAFETY: encoding only reads the value.
            _ = try unsafe Self.encodeRoot(UnsafeMutablePointer(mutating: value), into: &meter)
        }
        return unsafe meter.end
    }

    /// This graph as an image: the struct at the start, behind it what it points to, and for pointers the offsets from the
    /// start in bytes.
    ///
    /// The bytes can be written to a file or shared memory; a C program adds the address of the image to each pointer that is
    /// not `NULL`, if the image is aligned as its structs are. Padding is zero, and equal values have equal images. Visits the
    /// graph twice, and allocates the array, which has the size of the image.
    ///
    /// - Throws: ``GraphError`` for a pointer that is not `NULL` in a plain member, if a count does not fit its type, if a
    ///   string has a U+0000, or for a zero in an array that ends with one.
    @inlinable
    public func imageBytes() throws(GraphError) -> [UInt8] {
        let byteCount = try imageByteCount()
        var failure: GraphError?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, initializedCount in
            do throws(GraphError) {
                // SAFETY: the buffer has as many bytes.
                initializedCount = try unsafe encodeImage(into: UnsafeMutableRawBufferPointer(buffer))
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Writes this graph as an image into `bytes`.
    ///
    /// Visits the graph once.
    ///
    /// - Parameter bytes: Where to write; the image starts at its start.
    /// - Returns: The size of the image in bytes.
    /// - Throws: ``GraphError`` as ``imageBytes()`` does, and if `bytes` is too short; what was written then is of no use.
    @inlinable
    public func writeImage(to bytes: inout MutableRawSpan) throws(GraphError) -> Int {
        try unsafe bytes.withUnsafeMutableBytes { bytes throws(GraphError) in
            // SAFETY: the span is valid memory.
            try unsafe encodeImage(into: bytes)
        }
    }

    @inlinable
    @unsafe
    func encodeImage(into bytes: UnsafeMutableRawBufferPointer) throws(GraphError) -> Int {
        // SAFETY: the caller vouches for the buffer; encoding only reads the value.
        var sink = unsafe GraphSink<ImageWriting>(bytes)
        try unsafe _withUnprotectedUnsafePointer(to: self) { value throws(GraphError) in
            _ = try unsafe Self.encodeRoot(UnsafeMutablePointer(mutating: value), into: &sink)
        }
        return unsafe sink.end
    }

    /// Reads a graph from an image that may be damaged, or made to do damage.
    ///
    /// Nothing outside `image` is read, no cycle is followed beyond the limits, and nothing is allocated that is out of
    /// proportion to the image. Allocates strings and arrays.
    ///
    /// - Parameters:
    ///   - image: The bytes of the image, at any alignment; there may be more behind.
    ///   - limits: How far to go.
    /// - Throws: ``GraphError`` with the path of the field that is wrong.
    public static func decode(image: RawSpan, limits: GraphLimits = GraphLimits()) throws(GraphError) -> Self {
        try unsafe image.withUnsafeBytes { bytes throws(GraphError) in
            let size = cLayout.size
            if size > bytes.count {
                throw GraphError(.outsideImage(offset: 0, byteCount: size, imageByteCount: bytes.count))
            }
            var reader = unsafe GraphReader(image: bytes, limits: limits)
            // SAFETY: the image has the bytes of the struct.
            return try unsafe decodeRoot(bytes.address(at: 0), &reader)
        }
    }

    /// Reads a graph from an image that may be damaged, or made to do damage.
    ///
    /// - Parameters:
    ///   - image: The bytes of the image; there may be more behind.
    ///   - limits: How far to go.
    /// - Throws: ``GraphError`` with the path of the field that is wrong.
    public static func decode(image: [UInt8], limits: GraphLimits = GraphLimits()) throws(GraphError) -> Self {
        try unsafe decode(image: image.span.bytes, limits: limits)
    }
}

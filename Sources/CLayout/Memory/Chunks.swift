// Long arrays that need never be in memory as a whole.
extension CValue {
    /// The values of a sequence as a C array in chunks of bytes, which are made when they are asked for.
    ///
    /// ```swift
    /// for chunk in Vector2.chunks(of: points, count: 1000) { try file.append(chunk) }
    /// ```
    ///
    /// The chunks one behind the other are the array; padding is zero. Each chunk allocates an array of bytes.
    ///
    /// - Parameters:
    ///   - values: What to write; gone through once.
    ///   - count: The number of values in a chunk; the last one may have fewer.
    /// - Precondition: `count` is at least 1.
    public static func chunks<Values: Sequence>(
        of values: Values, count: Int = 1024
    ) -> ChunkSequence<Values.Iterator> where Values.Element == Self {
        if count < 1 { trap("a chunk of \(count) values of \(typeName(Self.self)): a chunk has at least 1") }
        return ChunkSequence(values: values.makeIterator(), count: count)
    }
}

/// The values of an iterator as chunks of a C array.
public struct ChunkSequence<Values: IteratorProtocol>: Sequence, IteratorProtocol where Values.Element: CValue {
    var values: Values
    let count: Int

    /// The bytes of the next values; nil behind the last.
    public mutating func next() -> [UInt8]? {
        var chunk: [Values.Element] = []
        chunk.reserveCapacity(count)
        while chunk.count < count, let value = values.next() { chunk.append(value) }
        return chunk.isEmpty ? nil : Values.Element.cBytes(of: chunk)
    }
}

/// Reads a long C array from chunks of bytes, which may end anywhere.
///
/// ```swift
/// var reader = ChunkReader<Vector2>()
/// while let chunk = file.next() { points += try reader.read(chunk) }
/// try reader.finish()
/// ```
///
/// Of a value whose bytes are in two chunks, the first ones are kept in between.
public struct ChunkReader<Value: CValue> {
    /// The bytes of a value whose rest is in the next chunk.
    private var begun: [UInt8] = []

    /// The number of values read so far.
    public private(set) var count = 0

    /// Makes a reader that has read nothing.
    public init() {}

    /// Reads the values that end in a chunk.
    ///
    /// - Parameter chunk: The bytes, as many as there are.
    /// - Returns: The values that are whole with this chunk.
    /// - Throws: ``SerializationError`` if bytes are not a value; its field is named as `[3].kind`, with the index among the
    ///   values of this chunk, and its offset is from where the first of them starts.
    /// - Precondition: The C type has a size: without one bytes do not tell how many there are.
    public mutating func read(_ chunk: [UInt8]) throws(SerializationError) -> [Value] {
        let size = Value.cLayout.size
        if size == 0 { trap("\(typeName(Value.self)) has no bytes, which do not tell how many there are") }
        let bytes = begun.isEmpty ? chunk : begun + chunk
        let whole = bytes.count / size
        let values = try Value.read(count: whole, from: bytes)
        begun = Array(bytes[(whole * size)...])
        count += whole
        return values
    }

    /// Ends the array.
    ///
    /// - Throws: ``SerializationError/bufferTooShort(type:needed:available:)`` if the last value is not whole.
    public func finish() throws(SerializationError) {
        if begun.isEmpty { return }
        throw .bufferTooShort(type: typeName(Value.self), needed: Value.cLayout.size, available: begun.count)
    }
}

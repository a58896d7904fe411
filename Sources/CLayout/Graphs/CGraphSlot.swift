/// How C has one value of a graph: the bytes of the member or element itself, and what its pointers lead to.
///
/// The slots of this library cover what C APIs do: ``StringSlot``, ``ReferenceSlot``, ``OptionalSlot``, ``ArraySlot``,
/// ``TerminatedArraySlot``, ``StructSlot`` and ``ValueSlot``, which combine. A convention of another kind is a slot of your own,
/// which is visited by ``FieldVisitor/slot(_:_:_:)``.
public protocol CGraphSlot<Value>: BitwiseCopyable, SendableMetatype {
    /// The Swift type.
    associatedtype Value

    /// The size and alignment of the member or element itself.
    static var layout: ValueLayout { get }

    /// The C type of the member or element itself.
    static var cType: CType { get }

    /// The C type as a description.
    static var cTypeDescription: CTypeDescription { get throws(CTypeError) }

    /// Writes a value, and what its pointers lead to.
    ///
    /// - Parameters:
    ///   - value: The value; only read.
    ///   - offset: Where in `sink` its bytes are, which were reserved.
    ///   - sink: What takes memory and stores.
    /// - Throws: ``GraphError`` if the value has no C form, or the memory does not do.
    @unsafe
    func encode<Purpose: GraphPurpose>(
        _ value: UnsafeMutablePointer<Value>, at offset: Int, into sink: UnsafeMutablePointer<GraphSink<Purpose>>
    ) throws(GraphError)

    /// Writes the elements of an array.
    ///
    /// - Parameters:
    ///   - values: The elements; only read.
    ///   - offset: Where in `sink` their bytes are, which were reserved.
    ///   - sink: What takes memory and stores.
    /// - Throws: ``GraphError`` with the index of the element.
    @unsafe
    func encodeElements<Purpose: GraphPurpose>(
        _ values: UnsafeBufferPointer<Value>, at offset: Int, into sink: UnsafeMutablePointer<GraphSink<Purpose>>
    ) throws(GraphError)

    /// Reads a value, and what its pointers lead to.
    ///
    /// - Parameters:
    ///   - source: The bytes of the member or element, at any alignment.
    ///   - reader: What follows pointers and keeps to the limits.
    /// - Throws: ``GraphError`` if the bytes are not such a value.
    @unsafe
    func decode(
        from source: UnsafeRawPointer, _ reader: UnsafeMutablePointer<GraphReader>
    ) throws(GraphError) -> Value

    /// Reads the elements of an array.
    ///
    /// - Parameters:
    ///   - source: The bytes of `count` elements, at any alignment.
    ///   - count: How many there are, 1 or more.
    ///   - reader: What follows pointers and keeps to the limits.
    /// - Throws: ``GraphError`` with the index of the element.
    @unsafe
    func decodeElements(
        from source: UnsafeRawPointer, count: Int, _ reader: UnsafeMutablePointer<GraphReader>
    ) throws(GraphError) -> [Value]
}

extension CGraphSlot {
    // Not always inlined, because a graph can hold arrays of its own type.
    @inlinable
    @unsafe
    public func encodeElements<Purpose: GraphPurpose>(
        _ values: UnsafeBufferPointer<Value>, at offset: Int, into sink: UnsafeMutablePointer<GraphSink<Purpose>>
    ) throws(GraphError) {
        guard let first = values.baseAddress else { return }
        let size = Self.layout.size
        for index in 0..<values.count {
            do throws(GraphError) {
                // SAFETY: the index is in the buffer; the caller vouches for it, and has reserved the bytes.
                try unsafe encode(
                    UnsafeMutablePointer(mutating: first + index), at: offset &+ index &* size, into: sink)
            } catch {
                throw error.inElement(index)
            }
        }
    }

    @inlinable
    @unsafe
    public func decodeElements(
        from source: UnsafeRawPointer, count: Int, _ reader: UnsafeMutablePointer<GraphReader>
    ) throws(GraphError) -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(count)
        for index in 0..<count {
            do throws(GraphError) {
                // SAFETY: the caller vouches for the bytes of all elements.
                values.append(try unsafe decode(from: source + index &* Self.layout.size, reader))
            } catch {
                throw error.inElement(index)
            }
        }
        return values
    }
}

/// A slot that is a pointer, and so can be `NULL`.
public protocol CNullableSlot: CGraphSlot {}

extension CNullableSlot {
    @inlinable @inline(__always)
    public static var layout: ValueLayout { UInt.cLayout }

    public static var cTypeDescription: CTypeDescription {
        get throws(CTypeError) { .pointer }
    }
}

extension CType {
    /// C's pointer to constants of this type; to `void` for what has no spelling of its own.
    var constantPointer: CType {
        switch self {
        case .scalar(let spelling, _) where spelling.hasSuffix("*"): .scalar(spelling + "const *", .pointer)
        case .scalar(let spelling, _): .scalar("const \(spelling) *", .pointer)
        case .structure(let name): .scalar("const struct \(name) *", .pointer)
        case .union(let name): .scalar("const union \(name) *", .pointer)
        case .array, .functionPointer: .scalar("const void *", .pointer)
        }
    }
}

// Slots without a pointer of their own.

/// A ``CValue`` as it is: a number, an enum, a mirror.
@frozen
public struct ValueSlot<Value: CValue>: CGraphSlot {
    /// Makes the slot.
    @inlinable @inline(__always)
    public init() {}

    @inlinable @inline(__always)
    public static var layout: ValueLayout { Value.cLayout }

    public static var cType: CType { Value.cType }

    public static var cTypeDescription: CTypeDescription {
        get throws(CTypeError) { try Value.cTypeDescription }
    }

    @inlinable @inline(__always)
    @unsafe
    public func encode<Purpose: GraphPurpose>(
        _ value: UnsafeMutablePointer<Value>, at offset: Int, into sink: UnsafeMutablePointer<GraphSink<Purpose>>
    ) throws(GraphError) {
        // SAFETY: the caller vouches for the value and has reserved the bytes.
        let values = unsafe UnsafeBufferPointer(start: value, count: 1)
        if unsafe sink.pointee.isImage, unsafe PointerVisitor.firstPointer(in: values) != nil {
            throw GraphError(.pointerInImage)
        }
        unsafe sink.pointee.storeElements(values, at: offset)
    }

    @inlinable @inline(__always)
    @unsafe
    public func encodeElements<Purpose: GraphPurpose>(
        _ values: UnsafeBufferPointer<Value>, at offset: Int, into sink: UnsafeMutablePointer<GraphSink<Purpose>>
    ) throws(GraphError) {
        // SAFETY: as above.
        if unsafe sink.pointee.isImage, let index = unsafe PointerVisitor.firstPointer(in: values) {
            throw GraphError(.pointerInImage).inElement(index)
        }
        unsafe sink.pointee.storeElements(values, at: offset)
    }

    @inlinable
    @unsafe
    public func decode(
        from source: UnsafeRawPointer, _ reader: UnsafeMutablePointer<GraphReader>
    ) throws(GraphError) -> Value {
        // SAFETY: the caller vouches for the bytes.
        let (value, isValid) = unsafe Value.loadingScalars(from: source)
        if !isValid { throw unsafe GraphError(Value.valueError(at: source)) }
        if unsafe reader.pointee.isImage, PointerVisitor.isFound(in: value) { throw GraphError(.pointerInImage) }
        return value
    }

    @inlinable
    @unsafe
    public func decodeElements(
        from source: UnsafeRawPointer, count: Int, _ reader: UnsafeMutablePointer<GraphReader>
    ) throws(GraphError) -> [Value] {
        let values: [Value]
        do throws(SerializationError) {
            // SAFETY: the caller vouches for the bytes of all elements.
            values = try unsafe Value.loadArray(from: source, count: count, at: 0)
        } catch {
            throw GraphError(error)
        }
        if unsafe reader.pointee.isImage,
            let index = unsafe values.withUnsafeBufferPointer({ unsafe PointerVisitor.firstPointer(in: $0) })
        {
            throw GraphError(.pointerInImage).inElement(index)
        }
        return values
    }
}

/// A graph in place: a nested struct, or an element of an array of structs.
@frozen
public struct StructSlot<Value: CGraphLayout>: CGraphSlot {
    /// Makes the slot.
    @inlinable @inline(__always)
    public init() {}

    @inlinable @inline(__always)
    public static var layout: ValueLayout { Value.cLayout }

    public static var cType: CType { .structure(name: typeName(Value.self)) }

    public static var cTypeDescription: CTypeDescription {
        get throws(CTypeError) { try Value.fieldDescription }
    }

    @inlinable @inline(__always)
    @unsafe
    public func encode<Purpose: GraphPurpose>(
        _ value: UnsafeMutablePointer<Value>, at offset: Int, into sink: UnsafeMutablePointer<GraphSink<Purpose>>
    ) throws(GraphError) {
        // SAFETY: the caller vouches for the value and has reserved the bytes. Encoding assigns no property.
        var visitor = unsafe EncodeVisitor(sink: sink, at: offset, rules: Value.layoutRules)
        unsafe value.pointee.visitFields(&visitor)
        unsafe visitor.fields.visitor.finish(byteCount: Value.cLayout.size)
        unsafe visitor.checkCounts()
        if unsafe visitor.hasFailed { throw unsafe sink.pointee.takeError() }
        if unsafe sink.pointee.isImage, let path = unsafe PointerVisitor.firstPointer(in: &value.pointee) {
            throw GraphError(.pointerInImage, path: path)
        }
    }

    @inlinable
    @unsafe
    public func decode(
        from source: UnsafeRawPointer, _ reader: UnsafeMutablePointer<GraphReader>
    ) throws(GraphError) -> Value {
        // SAFETY: the caller vouches for the bytes of the struct.
        var value = Value()
        var counts = unsafe CountVisitor(source: source, reader: reader, rules: Value.layoutRules)
        let outerCounts = unsafe reader.pointee.beginCounts()
        unsafe value.visitFields(&counts)
        defer { unsafe reader.pointee.endCounts(outerCounts) }
        if let error = unsafe counts.error { throw error }
        var visitor = unsafe DecodeVisitor(source: source, reader: reader, rules: Value.layoutRules)
        unsafe value.visitFields(&visitor)
        if let error = unsafe visitor.error { throw error }
        if unsafe !visitor.fields.visitor.isValid { throw unsafe Value.valueError(in: &value, at: source) }
        if unsafe reader.pointee.isImage, let path = PointerVisitor.firstPointer(in: &value) {
            throw GraphError(.pointerInImage, path: path)
        }
        return value
    }
}

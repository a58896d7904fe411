// Slots that are a pointer to several things.

/// A pointer to as many elements as another member says, C's `const T *`; `NULL` if there are none.
@frozen
public struct ArraySlot<Element: CGraphSlot>: CNullableSlot {
    public typealias Value = [Element.Value]

    public static var cType: CType { Element.cType.constantPointer }

    @usableFromInline let element: Element
    @usableFromInline let count: StaticString

    /// Makes the slot of a pointer to elements.
    ///
    /// - Parameters:
    ///   - element: How C has an element.
    ///   - count: The name of the member that says how many there are.
    @inlinable @inline(__always)
    public init(of element: Element, count: StaticString) {
        self.element = element
        self.count = count
    }

    @inlinable @inline(__always)
    @unsafe
    public func encode<Purpose: GraphPurpose>(
        _ value: UnsafeMutablePointer<[Element.Value]>, at offset: Int,
        into sink: UnsafeMutablePointer<GraphSink<Purpose>>
    ) throws(GraphError) {
        // SAFETY: the caller vouches for the value and has reserved the bytes of the pointer.
        try unsafe value.pointee.withElements { values throws(GraphError) in
            defer { unsafe sink.pointee.noteArray(count: count, values.count) }
            if values.isEmpty {
                unsafe sink.pointee.storePointer(to: nil, at: offset)
                return
            }
            let layout = Element.layout
            let place = try unsafe sink.pointee.reserve(
                byteCount: values.count &* layout.size, alignment: layout.alignment)
            unsafe sink.pointee.storePointer(to: place, at: offset)
            try unsafe element.encodeElements(values, at: place, into: sink)
        }
    }

    @inlinable
    @unsafe
    public func decode(
        from source: UnsafeRawPointer, _ reader: UnsafeMutablePointer<GraphReader>
    ) throws(GraphError) -> [Element.Value] {
        // SAFETY: the caller vouches for the bytes of the pointer, and the reader for what it leads to.
        let size = Element.layout.size
        let count = try unsafe reader.pointee.elementCount(named: count, elementSize: size)
        if count == 0 { return [] }
        let (byteCount, overflow) = count.multipliedReportingOverflow(by: size)
        if overflow { throw GraphError(.tooManyElements(count: count, limit: Int.max / size)) }
        let pointer = unsafe source.loadUnaligned(as: UInt.self)
        let place = try unsafe reader.pointee.enter(pointer, byteCount: byteCount)
        defer { unsafe reader.pointee.leave() }
        return try unsafe element.decodeElements(from: place, count: count, reader)
    }
}

/// A pointer to elements of which the last is followed by one whose bytes are all zero, such as C's `char **argv`.
@frozen
public struct TerminatedArraySlot<Element: CGraphSlot>: CNullableSlot {
    public typealias Value = [Element.Value]

    public static var cType: CType { Element.cType.constantPointer }

    @usableFromInline let element: Element

    /// Makes the slot of a pointer to elements.
    @inlinable @inline(__always)
    public init(of element: Element) {
        self.element = element
    }

    @inlinable
    @unsafe
    public func encode<Purpose: GraphPurpose>(
        _ value: UnsafeMutablePointer<[Element.Value]>, at offset: Int,
        into sink: UnsafeMutablePointer<GraphSink<Purpose>>
    ) throws(GraphError) {
        // SAFETY: the caller vouches for the value and has reserved the bytes of the pointer; the end is within what is
        // reserved here.
        let layout = Element.layout
        let count = unsafe value.pointee.count
        let place = try unsafe sink.pointee.reserve(
            byteCount: (count &+ 1) &* layout.size, alignment: layout.alignment)
        unsafe sink.pointee.storePointer(to: place, at: offset)
        try unsafe value.pointee.withElements { values throws(GraphError) in
            try unsafe element.encodeElements(values, at: place, into: sink)
        }
        if let index = unsafe sink.pointee.firstZeroElement(at: place, size: layout.size, count: count) {
            throw GraphError(.zeroElement).inElement(index)
        }
        unsafe sink.pointee.storeZeros(at: place &+ count &* layout.size, byteCount: layout.size)
    }

    @inlinable
    @unsafe
    public func decode(
        from source: UnsafeRawPointer, _ reader: UnsafeMutablePointer<GraphReader>
    ) throws(GraphError) -> [Element.Value] {
        // SAFETY: the caller vouches for the bytes of the pointer, and the reader for what it leads to.
        let pointer = unsafe source.loadUnaligned(as: UInt.self)
        let size = Element.layout.size
        let count = try unsafe reader.pointee.terminatedCount(at: pointer, elementSize: size)
        let place = try unsafe reader.pointee.enter(pointer, byteCount: (count &+ 1) &* size)
        defer { unsafe reader.pointee.leave() }
        return count == 0 ? [] : try unsafe element.decodeElements(from: place, count: count, reader)
    }
}

extension Array {
    /// Shows the elements to `body`. Mutating, so that the optimizer need not retain them; they are only read.
    @inlinable @inline(__always)
    mutating func withElements(
        _ body: (UnsafeBufferPointer<Element>) throws(GraphError) -> Void
    ) throws(GraphError) {
        // The closures of the standard library's functions know no typed errors.
        let error: GraphError?? = unsafe withContiguousStorageIfAvailable { elements in
            do throws(GraphError) {
                try unsafe body(elements)
                return nil
            } catch {
                return error
            }
        }
        if let error = error ?? nil { throw error }
    }
}

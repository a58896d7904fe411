import CLayoutTrampolines

/// How far decoding a graph goes: what is above a limit is a ``GraphError``.
public struct GraphLimits: Equatable, Sendable {
    /// How many pointers there may be behind one another.
    public var depth = 128
    /// How many elements an array may have, and how many bytes a string.
    public var elementCount = Int.max
    /// How many bytes the pointers may lead to, each time they do; nil for the size of an image, which a graph that was
    /// encoded never exceeds, and for no limit in live memory.
    public var byteCount: Int?

    /// Makes limits.
    ///
    /// - Parameters:
    ///   - depth: How many pointers there may be behind one another.
    ///   - elementCount: How many elements an array may have, and how many bytes a string.
    ///   - byteCount: How many bytes the pointers may lead to; nil for the default.
    public init(depth: Int = 128, elementCount: Int = .max, byteCount: Int? = nil) {
        self.depth = depth
        self.elementCount = elementCount
        self.byteCount = byteCount
    }
}

/// The value of a member that counts the elements of an array.
@usableFromInline
struct NamedCount {
    @usableFromInline let name: StaticString
    @usableFromInline let value: Int

    @inlinable
    init(name: StaticString, value: Int) {
        self.name = name
        self.value = value
    }
}

/// Follows the pointers of a graph: in an image only to bytes of the image, in live memory on trust, and within limits.
@unsafe
public struct GraphReader {
    /// The bytes of an image; nil for live memory.
    let image: UnsafeRawBufferPointer?
    let limits: GraphLimits
    /// The bytes that may still be visited.
    var remaining: Int
    /// The number of pointers behind one another so far.
    var depth = 0
    /// The counts of the structs that are being read, the innermost last.
    var counts: [NamedCount] = []
    /// Where the counts of the innermost struct start.
    var firstCount = 0

    /// Makes a reader of an image, or of live memory.
    ///
    /// - Parameters:
    ///   - image: The bytes of the image; nil for live memory.
    ///   - limits: How far to go.
    init(image: UnsafeRawBufferPointer?, limits: GraphLimits) {
        unsafe self.image = unsafe image
        unsafe self.limits = limits
        unsafe remaining = limits.byteCount ?? image?.count ?? Int.max
    }

    /// Whether pointers are offsets.
    public var isImage: Bool { unsafe image != nil }

    /// Follows a pointer to `byteCount` bytes, and goes one pointer deeper until ``leave()``.
    ///
    /// - Parameters:
    ///   - pointer: The address, or in an image the offset.
    ///   - byteCount: How many bytes are to be read there.
    /// - Returns: The address of the bytes.
    /// - Throws: ``GraphError`` if the pointer is `NULL`, leads out of the image, or beyond a limit.
    public mutating func enter(_ pointer: UInt, byteCount: Int) throws(GraphError) -> UnsafeRawPointer {
        if unsafe depth >= limits.depth { throw unsafe GraphError(.tooDeep(limit: limits.depth)) }
        let place = try unsafe bytes(at: pointer, byteCount: byteCount)
        unsafe depth += 1
        return unsafe place
    }

    /// Ends what the last ``enter(_:byteCount:)`` began.
    public mutating func leave() {
        unsafe depth -= 1
    }

    /// Follows a pointer to `byteCount` bytes, which are counted against the limit.
    mutating func bytes(at pointer: UInt, byteCount: Int) throws(GraphError) -> UnsafeRawPointer {
        if pointer == 0 { throw GraphError(.nullPointer) }
        let place = try unsafe address(of: pointer, byteCount: byteCount)
        try unsafe charge(byteCount)
        return unsafe place
    }

    /// Counts bytes against the limit.
    private mutating func charge(_ byteCount: Int) throws(GraphError) {
        if unsafe byteCount > remaining {
            throw unsafe GraphError(.tooLarge(limit: limits.byteCount ?? image?.count ?? Int.max))
        }
        unsafe remaining -= byteCount
    }

    /// The address that a pointer stands for, with `byteCount` bytes behind it.
    private func address(of pointer: UInt, byteCount: Int) throws(GraphError) -> UnsafeRawPointer {
        guard let image = unsafe image else {
            // SAFETY: a live graph is trusted, and the pointer is not NULL.
            return unsafe UnsafeRawPointer(bitPattern: pointer).unsafelyUnwrapped
        }
        let size = UInt(image.count)
        guard pointer <= size, UInt(byteCount) <= size - pointer else {
            throw GraphError(.outsideImage(offset: pointer, byteCount: byteCount, imageByteCount: image.count))
        }
        return unsafe image.address(at: Int(pointer))
    }

    /// Reads a string, and counts its bytes against the limit.
    ///
    /// - Parameter pointer: The address of its first byte, or in an image the offset.
    /// - Throws: ``GraphError`` if the pointer is `NULL` or leads out of the image, or if there is no UTF-8 with a zero at its
    ///   end.
    public mutating func readCString(at pointer: UInt) throws(GraphError) -> String {
        let count = try unsafe terminatedCount(at: pointer, elementSize: 1)
        let start = try unsafe bytes(at: pointer, byteCount: count + 1)
        // SAFETY: there are as many bytes before the zero.
        let utf8 = unsafe UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt8.self), count: count)
        guard let string = unsafe String(validating: utf8, as: UTF8.self) else { throw GraphError(.invalidUTF8) }
        return string
    }

    /// The number of elements before the first whose bytes are all zero.
    ///
    /// - Parameters:
    ///   - pointer: The address of the first element, or in an image the offset.
    ///   - elementSize: The size of an element in bytes.
    /// - Throws: ``GraphError`` if the pointer is `NULL`, or if the image ends or the limit is reached before.
    public func terminatedCount(at pointer: UInt, elementSize: Int) throws(GraphError) -> Int {
        if pointer == 0 { throw GraphError(.nullPointer) }
        let start = try unsafe address(of: pointer, byteCount: 0)
        let room = unsafe image.map { ($0.count - Int(pointer)) / max(elementSize, 1) } ?? Int.max
        var count = 0
        // SAFETY: an element is looked at only if it is in the image; a live graph is trusted.
        while unsafe count < room && count <= limits.elementCount {
            let element = unsafe UnsafeRawBufferPointer(start: start + count * elementSize, count: elementSize)
            if unsafe element.allSatisfy({ $0 == 0 }) { return count }
            count += 1
        }
        if count < room { throw unsafe GraphError(.tooManyElements(count: count, limit: limits.elementCount)) }
        throw GraphError(.unterminated)
    }
}

// Counts of the elements of arrays.
extension GraphReader {
    /// Begins a struct with counts of its own, and returns where those of the struct around it start.
    @usableFromInline
    mutating func beginCounts() -> Int {
        let outer = unsafe firstCount
        unsafe firstCount = counts.count
        return outer
    }

    @usableFromInline
    mutating func endCounts(_ outer: Int) {
        unsafe counts.removeLast(counts.count - firstCount)
        unsafe firstCount = outer
    }

    @usableFromInline
    mutating func addCount(_ count: NamedCount) {
        unsafe counts.append(count)
    }

    /// The number of elements that the member `name` says an array has.
    ///
    /// - Parameters:
    ///   - name: The name of the member that counts the elements.
    ///   - elementSize: The size of an element in bytes. Elements without bytes count against the limit as one byte each.
    /// - Throws: ``GraphError`` if there are more than a limit allows.
    /// - Precondition: The struct visits a count of that name.
    public mutating func elementCount(named name: StaticString, elementSize: Int) throws(GraphError) -> Int {
        guard let count = unsafe counts[firstCount...].first(where: { $0.name.isSame(as: name) })?.value else {
            trap("no member '\(name)' counts the elements of an array: visit it with count(_:_:of:)")
        }
        // Elements without bytes cost nothing in an image, but each is a value in Swift.
        let limit = unsafe min(limits.elementCount, image?.count ?? Int.max)
        if count > limit { throw GraphError(.tooManyElements(count: count, limit: limit)) }
        if elementSize == 0 { try unsafe charge(count) }
        return count
    }
}

extension StaticString {
    func isSame(as other: StaticString) -> Bool {
        // SAFETY: the names of C are ASCII strings with a pointer.
        unsafe utf8CodeUnitCount == other.utf8CodeUnitCount
            && (utf8Start == other.utf8Start
                || UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
                    .elementsEqual(UnsafeBufferPointer(start: other.utf8Start, count: utf8CodeUnitCount)))
    }
}

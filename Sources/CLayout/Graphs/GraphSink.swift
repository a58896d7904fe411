import CLayoutTrampolines

/// What a pass over a graph is for.
public protocol GraphPurpose {
    /// What visits the plain members of one struct.
    associatedtype Scalars: GraphScalarVisitor

    /// Whether bytes are written; if not, they are only counted.
    static var writes: Bool { get }

    /// Whether pointers are offsets from the start of the graph, so that addresses mean nothing.
    static var isImage: Bool { get }

    /// What visits the plain members of the struct at `start`.
    @unsafe
    static func scalars(in sink: GraphSink<Self>, at start: Int) -> Scalars
}

/// One block of memory for an encoded graph: of an arena, where pointers are addresses, or an image, where they are offsets.
///
/// What says where bytes are is what a pointer to them is: an address in an arena, and an offset in an image. A pass that only
/// counts has no memory.
@unsafe
public struct GraphSink<Purpose: GraphPurpose> {
    /// The address of an image; 0 for an arena.
    @usableFromInline let base: Int
    /// What is behind the bytes that have been taken.
    @usableFromInline var end: Int
    /// What is behind the block.
    @usableFromInline let limit: Int
    /// The largest alignment in bytes, if bytes are only counted.
    @usableFromInline var alignment: Int
    /// The first error: what visits fields does not throw. A pointer, so that a sink without an error need not be destroyed.
    @usableFromInline var error: UnsafeMutablePointer<GraphError>?
    #if DEBUG
    /// The arrays of the structs that are being encoded, to compare them with what is visited as their counts.
    @usableFromInline var arrays: [NamedCount] = []
    #endif

    /// Makes a sink for the bytes from `start` to `limit`.
    @inlinable @inline(__always)
    init(base: Int = 0, start: Int, limit: Int) {
        unsafe self.base = base
        unsafe end = start
        unsafe self.limit = limit
        unsafe alignment = 1
        unsafe error = nil
    }

    /// Whether pointers are offsets, so that addresses mean nothing.
    @inlinable @inline(__always)
    public var isImage: Bool { Purpose.isImage }

    /// The address of bytes that have been taken.
    @inlinable @inline(__always)
    func address(of place: Int) -> UnsafeMutableRawPointer {
        // SAFETY: no block of memory is at address zero.
        unsafe UnsafeMutableRawPointer(bitPattern: Purpose.isImage ? base &+ place : place).unsafelyUnwrapped
    }

    /// Takes memory.
    ///
    /// - Parameters:
    ///   - byteCount: The number of bytes.
    ///   - alignment: The alignment in bytes.
    /// - Returns: Where the bytes are.
    /// - Throws: ``GraphError/Reason/bufferTooShort(needed:available:)``.
    @inlinable @inline(__always)
    public mutating func reserve(byteCount: Int, alignment: Int) throws(GraphError) -> Int {
        let mask = alignment &- 1
        let start = unsafe (end &+ mask) & ~mask
        guard unsafe byteCount <= limit &- start else {
            throw unsafe GraphError.tooShort(start &+ byteCount, limit)
        }
        if Purpose.writes {
            // What has no bytes, such as C's `struct {}`, can be aligned too.
            if byteCount > 0 {
                unsafe clearGap(to: start, alignment: alignment)
            } else {
                unsafe storeZeros(at: end, byteCount: start &- end)
            }
        } else {
            unsafe self.alignment = max(self.alignment, alignment)
        }
        unsafe end = start &+ byteCount
        return start
    }

    /// Zeroes the bytes in front of `start`, where at least `alignment` bytes are being taken.
    @inlinable @inline(__always)
    func clearGap(to start: Int, alignment: Int) {
        // SAFETY: the gap is shorter than the alignment, and the block behind `end` is not: one store does, over what is
        // written later.
        switch alignment {
        case 1: break
        case 2: unsafe address(of: end).storeBytes(of: 0, as: UInt16.self)
        case 4: unsafe address(of: end).storeBytes(of: 0, as: UInt32.self)
        case 8: unsafe address(of: end).storeBytes(of: 0, as: UInt64.self)
        default: unsafe storeZeros(at: end, byteCount: start &- end)
        }
    }
}

// Stores, to memory that has been taken.
extension GraphSink {
    /// Writes a pointer.
    ///
    /// - Parameters:
    ///   - target: Where what it points to is; nil for `NULL`.
    ///   - offset: Where the pointer is.
    @inlinable @inline(__always)
    public func storePointer(to target: Int?, at offset: Int) {
        guard Purpose.writes else { return }
        // SAFETY: the pointer's bytes have been taken.
        unsafe address(of: offset).storeBytes(of: target ?? 0, as: Int.self)
    }

    /// Writes plain values one behind the other.
    ///
    /// - Parameters:
    ///   - values: The values.
    ///   - offset: Where the first is.
    @inlinable @inline(__always)
    public func storeElements<Value: CValue>(_ values: UnsafeBufferPointer<Value>, at offset: Int) {
        guard Purpose.writes else { return }
        // SAFETY: the bytes have been taken, and the values are not in this memory.
        unsafe Value.storeElements(values, to: address(of: offset))
    }

    /// Writes zeros.
    @inlinable @inline(__always)
    public func storeZeros(at offset: Int, byteCount: Int) {
        guard Purpose.writes else { return }
        // SAFETY: the bytes have been taken.
        unsafe address(of: offset).initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
    }

    /// Takes memory for a string and its NUL, and writes both.
    ///
    /// - Parameter utf8: The bytes of the string.
    /// - Returns: Where the string is.
    /// - Throws: ``GraphError`` if it has a NUL of its own, or the memory does not do.
    @inlinable @inline(__always)
    public mutating func storeCString(_ utf8: UnsafeBufferPointer<UInt8>) throws(GraphError) -> Int {
        let place = try unsafe reserve(byteCount: utf8.count &+ 1, alignment: 1)
        guard Purpose.writes else { return place }
        // SAFETY: the bytes have been taken, one more than the string has.
        if unsafe clayout_copy_string(address(of: place), utf8.baseAddress, utf8.count),
            let error = unsafe GraphError.embeddedZero(in: utf8)
        {
            throw error
        }
        return place
    }

    /// The index of the first of `count` elements whose bytes are all zero.
    @inlinable
    func firstZeroElement(at offset: Int, size: Int, count: Int) -> Int? {
        guard Purpose.writes else { return nil }
        // SAFETY: the elements have been written.
        return (0..<count).first { index in
            let element = unsafe UnsafeRawBufferPointer(start: address(of: offset &+ index &* size), count: size)
            return unsafe element.allSatisfy { $0 == 0 }
        }
    }

    /// Keeps an error of the field `name`, unless there was one before.
    @usableFromInline @inline(never)
    mutating func note(_ error: GraphError, inField name: StaticString) {
        if unsafe self.error != nil { return }
        let kept = UnsafeMutablePointer<GraphError>.allocate(capacity: 1)
        // SAFETY: there is memory for one error.
        unsafe kept.initialize(to: error.inField(name))
        unsafe self.error = unsafe kept
    }

    /// The error, which is then somebody else's to keep.
    @usableFromInline @inline(never)
    mutating func takeError() -> GraphError {
        // SAFETY: the caller knows that an error was noted, and nobody else takes it.
        let kept = unsafe error.unsafelyUnwrapped
        unsafe error = nil
        defer { unsafe kept.deallocate() }
        return unsafe kept.move()
    }
}

import CLayoutTrampolines

/// Writes a graph into one block of memory: of an arena, where pointers are addresses, or an image, where they are offsets.
@usableFromInline
@unsafe
struct MemorySink: @unsafe GraphSink {
    @usableFromInline let base: UnsafeMutableRawPointer
    /// The offset behind what has been taken.
    @usableFromInline var end = 0
    /// The number of bytes at `base`.
    @usableFromInline let capacity: Int
    /// What a pointer to the start of the graph is: its address, or 0 for an image.
    @usableFromInline let origin: Int

    /// Makes a sink for a block of memory.
    ///
    /// - Parameters:
    ///   - base: The first byte of the block, at any alignment.
    ///   - capacity: The size of the block in bytes.
    ///   - isImage: Whether pointers are offsets from `base`, rather than addresses.
    @inlinable @inline(__always)
    init(base: UnsafeMutableRawPointer, capacity: Int, isImage: Bool) {
        unsafe self.base = unsafe base
        unsafe self.capacity = capacity
        unsafe origin = isImage ? 0 : Int(bitPattern: base)
    }

    @inlinable @inline(__always)
    var isImage: Bool { unsafe origin == 0 }

    @inlinable @inline(__always)
    mutating func reserve(byteCount: Int, alignment: Int) throws(GraphError) -> Int {
        let mask = alignment &- 1
        let start = unsafe ((end &+ origin &+ mask) & ~mask) &- origin
        guard unsafe byteCount <= capacity &- start else { throw unsafe tooShort(start, byteCount) }
        // What has no bytes, such as C's `struct {}`, can be aligned too.
        if byteCount > 0 {
            unsafe clearGap(to: start, alignment: alignment)
        } else {
            unsafe storeZeros(at: end, byteCount: start &- end)
        }
        unsafe end = start &+ byteCount
        return start
    }

    @usableFromInline @inline(never)
    func tooShort(_ start: Int, _ byteCount: Int) -> GraphError {
        unsafe GraphError(.bufferTooShort(needed: start &+ byteCount, available: capacity))
    }

    /// Zeroes the bytes in front of `start`, where at least `alignment` bytes have been taken.
    @inlinable @inline(__always)
    func clearGap(to start: Int, alignment: Int) {
        // SAFETY: the gap is shorter than the alignment, and so is the block behind `end` not: one store does, over what is
        // written later.
        switch alignment {
        case 1: break
        case 2: unsafe (base + end).storeBytes(of: 0, as: UInt16.self)
        case 4: unsafe (base + end).storeBytes(of: 0, as: UInt32.self)
        case 8: unsafe (base + end).storeBytes(of: 0, as: UInt64.self)
        default: unsafe storeZeros(at: end, byteCount: start &- end)
        }
    }

    @inlinable @inline(__always)
    func scalars(at offset: Int) -> WriteVisitor {
        // SAFETY: the struct's bytes have been taken.
        unsafe WriteVisitor(destination: base + offset, zeroesPadding: true)
    }

    @inlinable @inline(__always)
    func storePointer(to target: Int?, at offset: Int) {
        // SAFETY: the pointer's bytes have been taken.
        var pointer = 0
        if let target { unsafe pointer = target &+ origin }
        unsafe (base + offset).storeBytes(of: pointer, as: Int.self)
    }

    @inlinable @inline(__always)
    func storeElements<Value: CValue>(_ values: UnsafeBufferPointer<Value>, at offset: Int) {
        // SAFETY: the bytes have been taken, and the values are not in this memory.
        unsafe Value.storeElements(values, to: base + offset)
    }

    @inlinable @inline(__always)
    func storeZeros(at offset: Int, byteCount: Int) {
        // SAFETY: the bytes have been taken.
        unsafe (base + offset).initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
    }

    @inlinable @inline(__always)
    mutating func storeCString(_ utf8: UnsafeBufferPointer<UInt8>) -> Result<Int, GraphError> {
        let place: Int
        do throws(GraphError) {
            place = try unsafe reserve(byteCount: utf8.count &+ 1, alignment: 1)
        } catch {
            return .failure(error)
        }
        // SAFETY: the bytes have been taken, one more than the string has.
        if let zero = unsafe clayout_copy_string(base + place, utf8.baseAddress, utf8.count) {
            return unsafe .failure(GraphError(.embeddedZero(offset: zero - (base + place))))
        }
        return .success(place)
    }

    @inlinable
    func firstZeroElement(at offset: Int, size: Int, count: Int) -> Int? {
        // SAFETY: the elements have been written.
        (0..<count).first { index in
            unsafe UnsafeRawBufferPointer(start: base + offset + index &* size, count: size).allSatisfy { $0 == 0 }
        }
    }
}

/// Counts the bytes that a graph takes in a block that is aligned to `alignment`.
@usableFromInline
struct MeasuringSink: GraphSink {
    /// The offset behind what has been taken.
    @usableFromInline var end = 0
    /// The largest alignment of what has been taken, in bytes.
    @usableFromInline var alignment = 1
    @usableFromInline let isImage: Bool

    @inlinable
    init(isImage: Bool) {
        self.isImage = isImage
    }

    @inlinable @inline(__always)
    mutating func reserve(byteCount: Int, alignment: Int) throws(GraphError) -> Int {
        let start = end.roundedUp(toMultipleOf: alignment)
        end = start &+ byteCount
        self.alignment = max(self.alignment, alignment)
        return start
    }

    @inlinable @inline(__always)
    mutating func storeCString(_ utf8: UnsafeBufferPointer<UInt8>) -> Result<Int, GraphError> {
        let place = end
        end = place &+ utf8.count &+ 1
        return .success(place)
    }

    @inlinable @inline(__always)
    func scalars(at offset: Int) -> IgnoringVisitor { IgnoringVisitor() }

    @inlinable @inline(__always)
    func storePointer(to target: Int?, at offset: Int) {}

    @inlinable @inline(__always)
    func storeElements<Value: CValue>(_ values: UnsafeBufferPointer<Value>, at offset: Int) {}

    @inlinable @inline(__always)
    func storeZeros(at offset: Int, byteCount: Int) {}

    @inlinable @inline(__always)
    func firstZeroElement(at offset: Int, size: Int, count: Int) -> Int? { nil }
}

/// Ignores the plain members.
@usableFromInline
struct IgnoringVisitor: GraphScalarVisitor {
    @inlinable @inline(__always)
    init() {}

    @inlinable @inline(__always)
    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {}

    @inlinable @inline(__always)
    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {}

    @inlinable @inline(__always)
    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {}

    @inlinable @inline(__always)
    mutating func union<Union: CUnionLayout>(_ value: inout Union, at offset: Int) {}

    @inlinable @inline(__always)
    mutating func skip(to offset: Int, byteCount: Int) {}

    @inlinable @inline(__always)
    mutating func finish(byteCount: Int) {}
}

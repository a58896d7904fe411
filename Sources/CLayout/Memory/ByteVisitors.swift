/// Writes each scalar to its offset, and zeroes the padding between them if asked to.
///
/// A small scalar is held back until the next one shows how much padding follows: both then are one store, so that
/// zeroing the padding costs nothing. Calls do not ask for that, and store at once.
@usableFromInline
@unsafe
struct WriteVisitor: ScalarVisitor {
    @usableFromInline let destination: UnsafeMutableRawPointer
    @usableFromInline let zeroesPadding: Bool
    /// The bytes of the scalar held back, the first one lowest, and zeros.
    @usableFromInline var pending: UInt64 = 0
    /// The size of the scalar held back, in bytes; 0 for none.
    @usableFromInline var pendingSize = 0
    /// The offset of the first byte that is not written yet.
    @usableFromInline var end = 0

    @inlinable @inline(__always)
    init(destination: UnsafeMutableRawPointer, zeroesPadding: Bool) {
        unsafe self.destination = unsafe destination
        unsafe self.zeroesPadding = zeroesPadding
    }

    @inlinable @inline(__always)
    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        if unsafe zeroesPadding {
            switch Scalar.cLayout.size {
            case 1: unsafe hold(value, as: UInt8.self, at: offset)
            case 2: unsafe hold(value, as: UInt16.self, at: offset)
            case 4: unsafe hold(value, as: UInt32.self, at: offset)
            case 8: unsafe hold(value, as: UInt64.self, at: offset)
            default: unsafe write(value, at: offset)
            }
        } else {
            unsafe write(value, at: offset)
        }
    }

    /// Holds a scalar back, after what is before it is written.
    ///
    /// The word has the scalar's size: the optimizer uses one stack slot for all words of a type, and would take that apart
    /// if scalars of several sizes went through it.
    @inlinable @inline(__always)
    mutating func hold<Scalar: CScalar, Word: FixedWidthInteger>(
        _ value: Scalar, as type: Word.Type, at offset: Int
    ) {
        unsafe fill(to: offset)
        var word: Word = 0
        // SAFETY: the caller chose a word of the scalar's size.
        unsafe _withUnprotectedUnsafeMutablePointer(to: &word) { unsafe value.store(to: $0) }
        unsafe pending = UInt64(truncatingIfNeeded: Word(littleEndian: word))
        unsafe pendingSize = MemoryLayout<Word>.size
        unsafe end = offset
    }

    @inlinable @inline(__always)
    mutating func write<Scalar: CScalar>(_ value: Scalar, at offset: Int) {
        unsafe advance(to: offset, by: Scalar.cLayout.size)
        // SAFETY: the caller of `storeScalars` vouches for the destination.
        unsafe value.store(to: destination + offset)
    }

    @inlinable @inline(__always)
    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        let size = Scalar.cLayout.size
        unsafe advance(to: offset, by: count &* size)
        // SAFETY: the callers vouch for the elements and the destination.
        if case .converted = Scalar.representation {
            for index in 0..<count {
                unsafe first[index].store(to: destination + (offset &+ index &* size))
            }
        } else {
            unsafe (destination + offset).copyMemory(from: first, byteCount: count &* size)
        }
    }

    /// Prepares to write `size` bytes at `offset`: what is before them is written.
    @inlinable @inline(__always)
    mutating func advance(to offset: Int, by size: Int) {
        guard unsafe zeroesPadding else { return }
        unsafe fill(to: offset)
        unsafe pendingSize = 0
        unsafe pending = 0
        unsafe end = offset &+ size
    }

    /// Writes the scalar held back, and zeros behind it up to `offset`.
    @inlinable @inline(__always)
    mutating func fill(to offset: Int) {
        // Members of a union overlap: the scalar is then written although the next one is not behind it.
        let count = unsafe max(offset &- end, pendingSize)
        let wordCount = min(count, MemoryLayout<UInt64>.size)
        if wordCount == 8 {
            unsafe store(UInt64.self, at: 0)
        } else {
            if wordCount & 4 != 0 { unsafe store(UInt32.self, at: 0) }
            if wordCount & 2 != 0 { unsafe store(UInt16.self, at: wordCount & 4) }
            if wordCount & 1 != 0 { unsafe store(UInt8.self, at: wordCount & 6) }
        }
        if count > wordCount {
            // SAFETY: the range is within the value, which the caller of `storeScalars` vouches for.
            unsafe (destination + end + wordCount)
                .initializeMemory(as: UInt8.self, repeating: 0, count: count &- wordCount)
        }
    }

    /// Writes the part of the word held back that starts `byte` bytes into it.
    @inlinable @inline(__always)
    func store<Part: FixedWidthInteger & BitwiseCopyable>(_ type: Part.Type, at byte: Int) {
        let part = unsafe Part(truncatingIfNeeded: pending &>> UInt64(truncatingIfNeeded: byte &* 8)).littleEndian
        // SAFETY: the range is within the value, which the caller of `storeScalars` vouches for.
        unsafe (destination + end + byte).storeBytes(of: part, as: Part.self)
    }
}

/// Assigns each scalar from the bytes at its offset.
@usableFromInline
@unsafe
struct ReadVisitor: ScalarVisitor {
    @usableFromInline let source: UnsafeRawPointer
    /// Whether all bytes so far were values of their types.
    @usableFromInline var isValid = true

    @inlinable @inline(__always)
    init(source: UnsafeRawPointer) {
        unsafe self.source = unsafe source
    }

    @inlinable @inline(__always)
    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        if unsafe !value.load(from: source + offset) { unsafe isValid = false }
    }

    @inlinable @inline(__always)
    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        let size = Scalar.cLayout.size
        if case .identical = Scalar.representation {
            unsafe UnsafeMutableRawPointer(first).copyMemory(from: source + offset, byteCount: count &* size)
        } else {
            for index in 0..<count {
                unsafe scalar(&first[index], at: offset &+ index &* size)
            }
        }
    }
}

extension CValue {
    /// Writes the C bytes of this value.
    ///
    /// - Parameters:
    ///   - destination: At least `cLayout.size` writable bytes at any alignment.
    ///   - zeroingPadding: Whether the padding is zeroed; otherwise it is left as it is.
    @inlinable @inline(__always)
    @unsafe
    func storeScalars(to destination: UnsafeMutableRawPointer, zeroingPadding: Bool) {
        var visitor = unsafe WriteVisitor(destination: destination, zeroesPadding: zeroingPadding)
        var copy = self
        unsafe copy.visitScalars(&visitor, at: 0)
        // Only then, because a layout worked out for nothing costs every call that is compiled.
        if zeroingPadding { unsafe visitor.advance(to: Self.cLayout.size, by: 0) }
    }

    /// Replaces this value by the one whose C bytes are at `source`.
    ///
    /// - Parameter source: At least `cLayout.size` readable bytes at any alignment.
    /// - Returns: Whether the bytes are a value of this type; if not, parts of this value may be unchanged.
    @inlinable @inline(__always)
    @unsafe
    mutating func loadScalars(from source: UnsafeRawPointer) -> Bool {
        var visitor = unsafe ReadVisitor(source: source)
        unsafe visitScalars(&visitor, at: 0)
        return unsafe visitor.isValid
    }
}

/// What a ``WriteVisitor`` does with padding: a type, so that one half of it is gone before anything of a struct is inlined.
@usableFromInline
protocol PaddingTreatment {
    static var isZeroed: Bool { get }
}

/// Padding becomes zero.
@usableFromInline
enum ZeroedPadding: PaddingTreatment {
    @inlinable @inline(__always)
    static var isZeroed: Bool { true }
}

/// Padding stays as it is.
@usableFromInline
enum UntouchedPadding: PaddingTreatment {
    @inlinable @inline(__always)
    static var isZeroed: Bool { false }
}

/// Writes each scalar to its offset, and zeroes the padding between them if asked to.
///
/// A small scalar is held back until the next one shows how much padding follows: both then are one store, so that
/// zeroing the padding costs nothing. Calls do not ask for that, and store at once; only bit-fields are always held back,
/// because the next one may share their last byte.
@usableFromInline
@unsafe
struct WriteVisitor<Padding: PaddingTreatment>: ScalarVisitor {
    @usableFromInline let destination: UnsafeMutableRawPointer
    /// The bytes of the scalar held back, the first one lowest, and zeros.
    @usableFromInline var pending: UInt64 = 0
    /// The size of the scalar held back, in bytes; 0 for none.
    @usableFromInline var pendingSize = 0
    /// The offset of the first byte that is not written yet.
    @usableFromInline var end = 0

    @inlinable @inline(__always)
    init(destination: UnsafeMutableRawPointer) {
        unsafe self.destination = unsafe destination
    }

    @inlinable @inline(__always)
    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        if Padding.isZeroed {
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

    /// Adds a bit-field to what is held back: the next one may share a byte with it.
    @inlinable @inline(__always)
    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {
        let pattern = value.bits(width: width)
        if (bit & 7) &+ width > 64 {
            unsafe add(pattern & 0xffff_ffff, atBit: bit, width: 32)
            unsafe add(pattern &>> 32, atBit: bit &+ 32, width: width &- 32)
        } else {
            unsafe add(pattern, atBit: bit, width: width)
        }
    }

    @inlinable @inline(__always)
    mutating func add(_ pattern: UInt64, atBit bit: Int, width: Int) {
        let first = bit &>> 3
        let last = (bit &+ width &- 1) &>> 3
        // Behind a gap may be a scalar that a call has stored at once.
        if unsafe pendingSize == 0 || first > end &+ pendingSize || last &- end >= 8 {
            // Only a byte that this bit-field shares is still held back.
            let heldBefore = unsafe first &- end
            let shared = unsafe pendingSize > heldBefore ? pending &>> UInt64(truncatingIfNeeded: heldBefore &* 8) : 0
            if unsafe pendingSize > heldBefore { unsafe pendingSize = heldBefore }
            unsafe fill(to: Padding.isZeroed ? first : end)
            unsafe pending = shared
            unsafe end = first
        }
        unsafe pending |= pattern &<< UInt64(truncatingIfNeeded: bit &- end &* 8)
        unsafe pendingSize = last &- end &+ 1
    }

    /// Writes what is still held back, and zeros up to `size` if padding is zeroed.
    @inlinable @inline(__always)
    mutating func finish(size: @autoclosure () -> Int) {
        // The size only where it is needed, because a layout worked out for nothing costs every call that is compiled.
        if Padding.isZeroed {
            unsafe fill(to: size())
        } else if unsafe pendingSize != 0 {
            unsafe fill(to: end)
        }
    }

    /// Prepares to write `size` bytes at `offset`: what is before them is written.
    @inlinable @inline(__always)
    mutating func advance(to offset: Int, by size: Int) {
        guard Padding.isZeroed else { return }
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

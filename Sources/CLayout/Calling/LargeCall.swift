import CLayoutTrampolines

/// Memory that a call takes from the thread's arena; none in most calls, and then this folds away.
@usableFromInline
@safe
struct CallMemory {
    @usableFromInline var isOpen = false
    @usableFromInline var mark: Arena.Mark?
    /// Stack arguments that did not fit into the call's own room.
    @usableFromInline var stack: UnsafeMutableRawPointer?
    @usableFromInline var stackCapacity = 0

    @inlinable @inline(__always)
    init() {
        isOpen = false
        mark = nil
        unsafe stack = nil
        stackCapacity = 0
    }

    /// Marks the arena before its first use.
    @inlinable @inline(__always)
    mutating func open() {
        if isOpen { return }
        isOpen = true
        mark = Arena.thread.mark()
    }

    /// Releases what the call took.
    @inlinable @inline(__always)
    mutating func close() {
        if isOpen, let mark { Arena.thread.release(to: mark) }
    }

    /// Memory until the call is closed.
    @usableFromInline @inline(never)
    mutating func allocate(byteCount: Int) -> UnsafeMutableRawPointer {
        open()
        return unsafe Arena.thread.allocate(byteCount: byteCount, alignment: 16)
    }

    /// The address of the stack argument at `offset`, in memory for at least `byteCount` bytes of stack arguments.
    ///
    /// - Parameters:
    ///   - small: The stack arguments so far, as long as they fit into the call's own room.
    ///   - offset: The offset in bytes of the new argument.
    ///   - byteCount: The bytes of all stack arguments with the new one.
    @usableFromInline @inline(never)
    mutating func largeStack(
        _ small: UnsafeRawPointer, _ offset: Int, _ byteCount: Int
    ) -> UnsafeMutableRawPointer {
        if let stack = unsafe stack, stackCapacity >= byteCount { return unsafe stack + offset }
        stackCapacity = byteCount * 2
        let larger = unsafe allocate(byteCount: stackCapacity)
        // SAFETY: `offset` bytes of arguments were stored so far, there or in a smaller block.
        unsafe larger.copyMemory(from: stack.map { UnsafeRawPointer($0) } ?? small, byteCount: offset)
        unsafe stack = larger
        return unsafe larger + offset
    }
}

/// Performs a call that the inline shapes cannot: many stack arguments, or a register of its own for the result.
///
/// Not a method of ``FoldedCall``: passing that by address would keep the optimizer from taking it to pieces.
@usableFromInline @inline(never)
func performThroughImage(
    _ address: UnsafeRawPointer, _ words: UnsafeRawPointer, _ stack: UnsafeRawPointer, _ result: UnsafeMutableRawPointer,
    resultCode: UInt16, allocator: RegisterAllocator, integerOffsets: UInt64, vectorOffsets: UInt64
) {
    var image = unsafe clayout_image()
    // SAFETY: the offsets are those of the arguments written to the words; the image has room for all registers.
    unsafe withUnsafeMutableBytes(of: &image.integers) { registers in
        for index in 0..<min(allocator.integers, NativeCallingConvention.integerRegisterCount) {
            let offset = (Int(truncatingIfNeeded: integerOffsets >> (index * 8)) & 0xff) * 4
            let bits = unsafe words.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            unsafe registers.storeBytes(of: bits, toByteOffset: index * 8, as: UInt64.self)
        }
    }
    unsafe withUnsafeMutableBytes(of: &image.vectors) { registers in
        for index in 0..<min(allocator.vectors, NativeCallingConvention.vectorRegisterCount) {
            let offset = (Int(truncatingIfNeeded: vectorOffsets >> (index * 8)) & 0xff) * 4
            let bits = unsafe words.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            unsafe registers.storeBytes(of: bits, toByteOffset: index * 16, as: UInt64.self)
        }
    }
    unsafe image.result_address = result
    unsafe image.stack = stack
    unsafe image.stack_words = UInt64(allocator.stackBytes / 8)
    unsafe clayout_image_call(&image, address)
    unsafe image.storeResult(RegisterParts(code: resultCode), to: result)
}

extension clayout_image {
    /// Stores the result registers as the C bytes of a result with these parts.
    func storeResult(_ parts: RegisterParts, to destination: UnsafeMutableRawPointer) {
        let integers = unsafe [integer_results.0, integer_results.1]
        let vectors = unsafe [vector_results.0.0, vector_results.1.0, vector_results.2.0, vector_results.3.0]
        var nextInteger = 0
        var nextVector = 0
        var offset = 0
        for part in parts.array {
            // SAFETY: the parts lie one behind the other in the result; the last one may be shorter than a word, and
            // `destination` has room for whole words.
            switch part {
            case .integer:
                unsafe destination.storeBytes(of: integers[nextInteger], toByteOffset: offset, as: UInt64.self)
                nextInteger += 1
            case .floatPair, .double:
                unsafe destination.storeBytes(of: vectors[nextVector], toByteOffset: offset, as: UInt64.self)
                nextVector += 1
            case .float:
                let bits = UInt32(truncatingIfNeeded: vectors[nextVector])
                unsafe destination.storeBytes(of: bits, toByteOffset: offset, as: UInt32.self)
                nextVector += 1
            }
            #if arch(arm64)
            offset += part == .float ? 4 : 8
            #else
            offset += 8
            #endif
        }
    }
}

import CLayoutTrampolines

/// What a call takes of the thread's arena; few calls take any.
///
/// Not inlined: all other calls would carry the code until it is folded.
@usableFromInline
enum CallMemory {
    @usableFromInline @inline(never)
    static func mark() -> Arena.Mark { Arena.thread.mark() }

    @usableFromInline @inline(never)
    static func release(to mark: Arena.Mark) { Arena.thread.release(to: mark) }

    /// Memory until the arena is released.
    @usableFromInline @inline(never)
    @unsafe
    static func allocate(byteCount: Int, alignment: Int = 16) -> UnsafeMutableRawPointer {
        unsafe Arena.thread.allocate(byteCount: byteCount, alignment: max(16, alignment))
    }
}

/// Performs a call that the inline shapes cannot: many stack arguments, or a register of its own for the result.
///
/// Not a method of ``FoldedCall``: passing that by address would keep the optimizer from taking it to pieces.
@usableFromInline @inline(never)
func performThroughImage(
    _ target: UInt, _ layout: FrameLayout, _ frame: UnsafeRawPointer, _ result: UnsafeMutableRawPointer
) {
    if layout.isUnsupported {
        trap(
            "a function was called that takes or returns a struct with `_Atomic` members that clang and gcc pass in different "
                + "ways: bind it with `CLibrary.function`, which names the type")
    }
    var image = unsafe clayout_image()
    // SAFETY: the offsets are those of the arguments written to the frame; the image has room for all registers.
    unsafe withUnsafeMutableBytes(of: &image.integers) { registers in
        for index in 0..<Int(layout.integerCount) {
            let offset = FrameLayout.partOffset(layout.integerOffsets, index)
            let bits = unsafe frame.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            unsafe registers.storeBytes(of: bits, toByteOffset: index * 8, as: UInt64.self)
        }
    }
    unsafe withUnsafeMutableBytes(of: &image.vectors) { registers in
        for index in 0..<Int(layout.vectorCount) {
            let offset = FrameLayout.partOffset(layout.vectorOffsets, index)
            // Both halves, whether or not the argument has a second one: the frame is longer than all registers.
            let bits = unsafe frame.loadUnaligned(fromByteOffset: offset, as: (UInt64, UInt64).self)
            unsafe registers.storeBytes(of: bits.0, toByteOffset: index * 16, as: UInt64.self)
            unsafe registers.storeBytes(of: bits.1, toByteOffset: index * 16 + 8, as: UInt64.self)
        }
    }
    unsafe image.result_address = result
    unsafe image.stack = frame + FrameLayout.stackStart
    unsafe image.stack_words = UInt64(layout.stackWords)
    unsafe image.stack_alignment = layout.stackAlignment
    let parts = RegisterParts(code: layout.resultCode)
    unsafe image.x87_result_count = UInt64(parts.x87Count)
    unsafe clayout_image_call(&image, target)
    unsafe image.storeResult(parts, to: result)
}

extension clayout_image {
    /// Stores the result registers as the C bytes of a result with these parts.
    func storeResult(_ parts: RegisterParts, to destination: UnsafeMutableRawPointer) {
        let integers = unsafe [integer_results.0, integer_results.1]
        let vectors = unsafe [vector_results.0, vector_results.1, vector_results.2, vector_results.3]
        let x87 = unsafe [x87_results.0, x87_results.1]
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
                unsafe destination.storeBytes(of: vectors[nextVector].0, toByteOffset: offset, as: UInt64.self)
                nextVector += 1
            case .float:
                let bits = UInt32(truncatingIfNeeded: vectors[nextVector].0)
                unsafe destination.storeBytes(of: bits, toByteOffset: offset, as: UInt32.self)
                nextVector += 1
            case .half:
                let bits = UInt16(truncatingIfNeeded: vectors[nextVector].0)
                unsafe destination.storeBytes(of: bits, toByteOffset: offset, as: UInt16.self)
                nextVector += 1
            case .vector, .x87:
                let bits = part == .vector ? vectors[nextVector] : x87[nextVector]
                unsafe destination.storeBytes(of: bits.0, toByteOffset: offset, as: UInt64.self)
                unsafe destination.storeBytes(of: bits.1, toByteOffset: offset + 8, as: UInt64.self)
                nextVector += 1
            }
            offset += part.stride
        }
    }
}

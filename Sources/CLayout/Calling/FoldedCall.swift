import CLayoutTrampolines

/// One call in a release build: after inlining, where each argument goes is a constant and the memory dissolves.
@usableFromInline typealias FoldedCall = Uninitialized<FoldedCallMemory>

/// What a call has room for, in one: the optimizer visits each piece of memory, and each step on the way to it, in each call. What a
/// call does not need is not initialized: each call would store that, and the compiler would remove it again.
@usableFromInline
struct FoldedCallMemory {
    /// The C bytes of the arguments, unless there are too many.
    @usableFromInline let frame: clayout_frame
    /// The frame, if it is too large for `frame`.
    @usableFromInline let largeFrame: LargeFrame
    /// The state of the thread's arena before the call, if the layout needs the arena.
    @usableFromInline let mark: Arena.Mark
    #if arch(arm64)
    /// The offset in the frame of the next copy of an argument that is passed by reference, in bytes, if there is one.
    @usableFromInline let copyEnd: Int
    #endif

    // Swift's optimizer knows sizes, but not offsets.
    @inlinable @inline(__always)
    static var largeFrameOffset: Int { MemoryLayout<clayout_frame>.size }

    @inlinable @inline(__always)
    static var markOffset: Int { largeFrameOffset + MemoryLayout<LargeFrame>.size }

    #if arch(arm64)
    @inlinable @inline(__always)
    static var copyEndOffset: Int { markOffset + MemoryLayout<Arena.Mark>.stride }
    #endif
}

extension FoldedCall {
    /// What the methods need to know of the signature.
    @usableFromInline typealias Layout = FrameLayout

    /// The layout that the methods take. They take it, rather than the call having it, because what is stored in a struct
    /// with memory in it is no constant to Swift's optimizer.
    @inlinable @inline(__always)
    static func layout(_ layout: @autoclosure () -> FrameLayout) -> FrameLayout { layout() }

    /// Starts a call.
    @inlinable @inline(__always)
    init(_ target: UInt, _ layout: FrameLayout) {
        self.init()
        // SAFETY: there is room for what is initialized; the frame's memory is large enough, and lives until the end of the call.
        if layout.needsArena { unsafe mark.initialize(to: CallMemory.mark()) }
        if layout.isLarge {
            let memory = unsafe CallMemory.allocate(byteCount: LargeFrame.byteCount(layout))
            unsafe largeFrame.initialize(to: LargeFrame(memory, layout))
        }
        #if arch(arm64)
        if layout.copySize != 0 { unsafe copyEnd.initialize(to: layout.copyStart) }
        #endif
    }

    /// The frame, unless it is too large for that.
    @inlinable @inline(__always)
    var frame: UnsafeMutableRawPointer {
        mutating get { unsafe address }
    }

    /// Where the frame of a call is whose layout is large.
    @inlinable @inline(__always)
    var largeFrame: UnsafeMutablePointer<LargeFrame> {
        // SAFETY: the memory has it there.
        mutating get { unsafe (address + FoldedCallMemory.largeFrameOffset).assumingMemoryBound(to: LargeFrame.self) }
    }

    /// Where the mark of a call is whose layout needs the arena.
    @inlinable @inline(__always)
    var mark: UnsafeMutablePointer<Arena.Mark> {
        // SAFETY: the memory has it there.
        mutating get { unsafe (address + FoldedCallMemory.markOffset).assumingMemoryBound(to: Arena.Mark.self) }
    }

    #if arch(arm64)
    /// Where the offset of the next copy is, in a call with arguments that are passed by reference.
    @inlinable @inline(__always)
    var copyEnd: UnsafeMutablePointer<Int> {
        // SAFETY: the memory has it there.
        mutating get { unsafe (address + FoldedCallMemory.copyEndOffset).assumingMemoryBound(to: Int.self) }
    }
    #endif

    /// Where the C bytes of the arguments are.
    @inlinable @inline(__always)
    mutating func bytes(_ layout: FrameLayout) -> UnsafeMutableRawPointer {
        // SAFETY: there is a large frame if the arguments need that; it lives until the call is over.
        if layout.isLarge { return unsafe largeFrame.pointee.bytes }
        return unsafe frame
    }

    /// Leaves room for the address of a result in memory, which comes before the arguments.
    @inlinable @inline(__always)
    mutating func reserveResult<Result: CValue>(_ type: Result.Type, _ layout: FrameLayout) {
        if layout.isLarge { unsafe largeFrame.pointee.reserveResult(type) }
    }

    /// Puts the argument at `index` where the ABI wants it.
    @inlinable @inline(__always)
    mutating func pass<Argument: CArgument>(_ argument: Argument, _ layout: FrameLayout, at index: Int) {
        // SAFETY: the layout is that of this signature, so the frame has room for this argument, and there is a large one if
        // the arguments need that; it lives until the call is over.
        if layout.isLarge { return unsafe largeFrame.pointee.pass(argument) }
        #if arch(arm64)
        if Argument.argumentClass.isReference {
            let copy = unsafe Argument.copyAddress(in: frame + copyEnd.pointee)
            unsafe copyEnd.pointee &+= Argument.argumentClass.copySize
            unsafe argument.pass(to: copy)
            unsafe UInt(bitPattern: copy).store(to: frame + layout.offset(index))
            return
        }
        #endif
        let offset = layout.offset(index)
        if offset >= FrameLayout.stackStart { unsafe Argument.forgetRest(onStack: frame + offset) }
        unsafe argument.pass(to: frame + offset)
    }

    /// Performs a call without a result.
    @inlinable @inline(__always)
    mutating func perform(_ target: UInt, _ layout: FrameLayout) {
        // SAFETY: nothing is stored in a result that there is none of.
        unsafe perform(target, layout, storing: bytes(layout))
        finish(layout)
    }

    /// Performs a call with a result.
    @inlinable @inline(__always)
    mutating func perform<Result: CValue>(_ target: UInt, _ layout: FrameLayout, returning type: Result.Type)
        -> Result
    {
        let resultClass = Result.argumentClass
        // Apart from the other memory: that would not dissolve if C knew the address of the result.
        var result = Uninitialized<clayout_result>()
        // SAFETY: `result` has room for the result, or the arena has; both live until it is read.
        let destination =
            unsafe resultClass.isLargeResult
            ? CallMemory.allocate(byteCount: resultClass.layout.size, alignment: resultClass.layout.alignment)
            : result.address
        if resultClass.isReturnedInRegisters {
            unsafe perform(target, layout, storing: destination)
        } else if NativeCallingConvention.passesResultAddressAsArgument {
            unsafe bytes(layout).storeBytes(of: destination, as: UnsafeMutableRawPointer.self)
            unsafe perform(target, layout, storing: destination)
        } else {
            unsafe performThroughImage(target, layout, bytes(layout), destination)
        }
        let value = unsafe Result.returned(from: destination)
        finish(layout)
        return value
    }

    /// Releases what the call took of the thread's arena.
    @inlinable @inline(__always)
    mutating func finish(_ layout: FrameLayout) {
        // SAFETY: `init` has put the mark there.
        if layout.needsArena {
            unsafe CallMemory.release(to: mark.move())
        }
    }

    /// Performs the call; `result` is where one goes that comes in registers.
    @inlinable @inline(__always)
    mutating func perform(_ target: UInt, _ layout: FrameLayout, storing result: UnsafeMutableRawPointer) {
        let frame = unsafe bytes(layout)
        let (counts, integers, vectors) = (layout.counts, layout.integerOffsets, layout.vectorOffsets)
        let hasStack = layout.stackWords != 0
        // SAFETY: the address is that of a function of this signature, as whoever bound it vouched for.
        if layout.isLarge || layout.stackWords > UInt32(clayout_frame_call_words) || layout.needsImage {
            unsafe performThroughImage(target, layout, frame, result)
        } else if layout.wideVectors != 0 || RegisterParts(code: layout.resultCode).areWide {
            unsafe clayout_wide_call(target, frame, counts, integers, vectors, result)
        } else if layout.resultCode != 0 {
            if hasStack {
                unsafe clayout_stack_result_call(target, frame, counts, integers, vectors, result)
            } else {
                unsafe clayout_result_call(target, frame, counts, integers, vectors, result)
            }
        } else if hasStack {
            unsafe clayout_stack_call(target, frame, counts, integers, vectors)
        } else {
            unsafe clayout_frame_call(target, frame, counts, integers, vectors)
        }
    }
}

extension CValue {
    /// The result of a call whose C bytes are at `source`. Inlined late: when it was folded, once per type.
    @_semantics("inline_late")
    @inlinable @inline(__always)
    static func returned(from source: UnsafeRawPointer) -> Self {
        // SAFETY: the call has stored the bytes of a result of this type.
        if case .identical = representation { return unsafe source.loadUnaligned(as: Self.self) }
        return unsafe converted(from: source)
    }

    /// The same for a type whose bytes Swift does not have as C has them. A function of its own, and inlined late too: when only one
    /// of both is left, or the optimizer would take the other result to pieces as well.
    @_semantics("inline_late")
    @inlinable @inline(__always)
    static func converted(from source: UnsafeRawPointer) -> Self {
        // SAFETY: as above.
        let result = unsafe loadingScalars(from: source)
        if !result.isValid { invalidResult() }
        return result.value
    }

    /// Stops the program: there is no value of this type that the call could return.
    @usableFromInline @inline(never)
    static func invalidResult() -> Never {
        trap(
            "a C function returned bytes that are no value of \(typeName(Self.self)) (an enum without such a case, or NULL "
                + "for a pointer that is not optional): declare the result as its raw type or as optional")
    }
}

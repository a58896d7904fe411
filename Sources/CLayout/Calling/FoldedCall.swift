import CLayoutTrampolines

/// One call in a release build: after inlining, where each argument goes is a constant and the frame dissolves.
@usableFromInline
@safe
struct FoldedCall {
    @usableFromInline let layout: FrameLayout
    /// The C bytes of the arguments, unless there are too many.
    @usableFromInline var frame: clayout_frame
    /// The C bytes of the arguments, if there are too many for `frame`.
    @usableFromInline var largeFrame: UnsafeMutableRawPointer?
    @usableFromInline var memory: CallMemory
    #if arch(arm64)
    /// The offset in the frame of the next copy of an argument that is passed by reference, in bytes.
    @usableFromInline var copyEnd: Int
    #endif

    /// Starts a call.
    @inlinable @inline(__always)
    init(_ target: CallTarget, layout: @autoclosure () -> FrameLayout) {
        let layout = layout()
        self.layout = layout
        frame = clayout_frame_uninitialized()
        memory = CallMemory()
        unsafe largeFrame = nil
        #if arch(arm64)
        copyEnd = layout.copyStart
        #endif
        if layout.needsArena { memory.open() }
        if layout.size > Self.frameCapacity { unsafe largeFrame = memory.allocate(byteCount: layout.size) }
    }

    /// The address of the C bytes at `offset`.
    @inlinable @inline(__always)
    mutating func address(_ offset: Int) -> UnsafeMutableRawPointer {
        if layout.size > Self.frameCapacity { return unsafe largeFrame.unsafelyUnwrapped + offset }
        return unsafe frame.address(at: offset)
    }

    /// Puts the argument at `index` where the ABI wants it.
    @inlinable @inline(__always)
    mutating func pass<Argument: CArgument>(_ argument: Argument, at index: Int) {
        // SAFETY: the layout is that of this signature, so the frame has room for this argument; it lives until the call
        // is over.
        #if arch(arm64)
        if Argument.argumentClass.isReference {
            let copy = unsafe address(copyEnd)
            copyEnd &+= Argument.argumentClass.layout.size.roundedUp(toMultipleOf: 16)
            unsafe argument.pass(to: copy)
            unsafe UInt(bitPattern: copy).store(to: address(layout.offset(index)))
            return
        }
        #endif
        unsafe argument.pass(to: address(layout.offset(index)))
    }

    /// Performs a call without a result.
    @inlinable @inline(__always)
    mutating func perform(_ target: CallTarget) {
        // SAFETY: nothing is stored in a result that there is none of.
        unsafe perform(target, address(0), resultCode: 0)
        memory.close()
    }

    /// Performs a call with a result.
    @inlinable @inline(__always)
    mutating func perform<Result: CValue>(_ target: CallTarget, returning type: Result.Type) -> Result {
        let resultClass = Result.argumentClass
        var result = clayout_result_uninitialized()
        // SAFETY: `result` has room for the result, or `memory` has; both live until it is read.
        let destination =
            unsafe resultClass.layout.size <= Self.resultCapacity
            ? result.address() : memory.allocate(byteCount: resultClass.layout.size)
        if resultClass.isInRegisters {
            unsafe perform(target, destination, resultCode: resultClass.parts.code)
        } else if NativeCallingConvention.passesResultAddressAsArgument {
            unsafe UInt(bitPattern: destination).store(to: address(0))
            unsafe perform(target, destination, resultCode: 0)
        } else {
            unsafe performThroughImage(target.address, layout, address(0), destination, resultCode: 0)
        }
        let value = unsafe Result.returned(from: destination)
        memory.close()
        return value
    }

    /// Performs the call; `result` is where one in the registers of `resultCode` goes.
    @inlinable @inline(__always)
    mutating func perform(_ target: CallTarget, _ result: UnsafeMutableRawPointer, resultCode: UInt16) {
        // SAFETY: the address is that of a function of this signature, as whoever bound it vouched for.
        if layout.size > Self.frameCapacity || layout.stackWords > UInt32(clayout_frame_call_words) {
            unsafe performThroughImage(target.address, layout, address(0), result, resultCode: resultCode)
        } else {
            unsafe clayout_frame_call(
                target.address, address(0), result, UInt32(resultCode), layout.integerCount, layout.integerOffsets,
                layout.vectorCount, layout.vectorOffsets, layout.stackWords)
        }
    }

    /// The size in bytes of the largest frame that needs no memory of the arena.
    @inlinable @inline(__always)
    static var frameCapacity: Int { MemoryLayout<clayout_frame>.size }

    /// The size in bytes of the largest result that needs no memory of the arena.
    @inlinable @inline(__always)
    static var resultCapacity: Int { MemoryLayout<clayout_result>.size }
}

extension CValue {
    /// The result of a call whose C bytes are at `source`.
    @inlinable @inline(__always)
    static func returned(from source: UnsafeRawPointer) -> Self {
        // SAFETY: the call has stored the bytes of a result of this type.
        let result = unsafe loadingScalars(from: source)
        if !result.isValid { invalidResult() }
        return result.value
    }

    /// Stops the program: there is no value of this type that the call could return.
    @usableFromInline @inline(never)
    static func invalidResult() -> Never {
        preconditionFailure(
            "a C function returned bytes that are no value of \(typeName(Self.self)) (an enum without such a case, or NULL "
                + "for a pointer that is not optional): declare the result as its raw type or as optional")
    }
}

/// The frame of a call whose arguments take more memory than a ``FoldedCall`` has: it is in the thread's arena, and each argument
/// is placed when it is passed.
///
/// Its methods are not inlined: few calls are so large, and all the others would carry the code until it is folded.
@usableFromInline
@safe
struct LargeFrame {
    /// The C bytes of the arguments, which ``Placement`` is in front of.
    @usableFromInline let bytes: UnsafeMutableRawPointer

    /// Where the next argument goes.
    @usableFromInline
    struct Placement {
        @usableFromInline var builder: FrameBuilder
        #if arch(arm64)
        /// Where the copies of arguments that are passed by reference start, in bytes.
        @usableFromInline var copyStart: Int
        #endif
    }

    /// The size in bytes of what is in front of a frame; frames are aligned to 16 bytes.
    @usableFromInline
    static var placementSize: Int { MemoryLayout<Placement>.size.roundedUp(toMultipleOf: 16) }

    /// The size in bytes of the memory for a frame.
    @usableFromInline @inline(never)
    static func byteCount(_ layout: FrameLayout) -> Int { placementSize + layout.size }

    /// Starts a frame in memory of ``byteCount(_:)`` bytes.
    @usableFromInline @inline(never)
    @unsafe
    init(_ memory: UnsafeMutableRawPointer, _ layout: FrameLayout) {
        #if arch(arm64)
        let placement = Placement(builder: FrameBuilder(returning: NoResult.self), copyStart: layout.copyStart)
        #else
        let placement = Placement(builder: FrameBuilder(returning: NoResult.self))
        #endif
        unsafe memory.initializeMemory(as: Placement.self, to: placement)
        unsafe bytes = memory + Self.placementSize
    }

    @inlinable
    var placement: UnsafeMutablePointer<Placement> {
        // SAFETY: `init` has put one there.
        unsafe (bytes - Self.placementSize).assumingMemoryBound(to: Placement.self)
    }

    /// Leaves room for the address of a result in memory, which comes before the arguments.
    @inlinable @inline(never)
    func reserveResult<Result: CValue>(_ type: Result.Type) {
        // SAFETY: the memory lives until the call is over.
        unsafe placement.pointee.builder.reserveResult(type)
    }

    /// Puts the next argument where the ABI wants it.
    @inlinable @inline(never)
    func pass<Argument: CArgument>(_ argument: Argument) {
        // SAFETY: the frame is that of this signature, so it has room for this argument; it lives until the call is over.
        #if arch(arm64)
        if Argument.argumentClass.isReference {
            let copyEnd = unsafe placement.pointee.copyStart &+ placement.pointee.builder.copySize
            let copy = unsafe Argument.copyAddress(in: bytes + copyEnd)
            unsafe argument.pass(to: copy)
            unsafe UInt(bitPattern: copy).store(to: bytes + placement.pointee.builder.place(Argument.self))
            return
        }
        #endif
        unsafe argument.pass(to: bytes + placement.pointee.builder.place(Argument.self))
    }
}

#if arch(arm64)
extension CArgument {
    /// Where in `room` the copy of an argument that is passed by reference is.
    ///
    /// - Parameter room: Memory aligned to 16 bytes, of the `copySize` of the argument's class.
    @inlinable @inline(__always)
    @unsafe
    static func copyAddress(in room: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
        let alignment = argumentClass.layout.alignment
        // SAFETY: a copy that is aligned to more has room for that.
        return unsafe alignment > 16 ? room.alignedUp(toMultipleOf: alignment) : room
    }
}
#endif

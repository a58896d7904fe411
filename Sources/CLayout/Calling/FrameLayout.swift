import CLayoutTrampolines

/// Where the arguments of a call of one signature go: worked out once for each signature, and a constant at each call.
///
/// A call's frame is memory in which the C bytes of all arguments lie: first those that travel in registers, then those on
/// the stack, then (arm64) the copies of those passed by reference.
@usableFromInline
struct FrameLayout {
    /// How many general-purpose registers the call uses.
    @usableFromInline var integerCount: UInt32
    /// For each of them a byte, the first lowest: the offset of its part in the frame, in units of 4 bytes.
    @usableFromInline var integerOffsets: UInt64
    /// How many vector registers the call uses.
    @usableFromInline var vectorCount: UInt32
    /// The same as `integerOffsets` for them.
    @usableFromInline var vectorOffsets: UInt64
    /// How many bytes of stack arguments there are, up to the end of the last one.
    @usableFromInline var stackSize: Int
    /// The size of the frame in bytes.
    @usableFromInline var size: Int
    /// Whether passing the arguments takes memory of the thread's arena.
    @usableFromInline var needsArena: Bool
    #if arch(arm64)
    /// The bytes for copies of arguments that are passed by reference, at the end of the frame.
    @usableFromInline var copySize: Int
    /// Where these copies start in the frame, in bytes.
    @inlinable @inline(__always)
    var copyStart: Int { size &- copySize }
    #endif
    /// For each argument 16 bits: its offset in the frame in units of 8 bytes.
    @usableFromInline var offsets0To3: UInt64
    @usableFromInline var offsets4To7: UInt64
    @usableFromInline var offsets8To11: UInt64
    @usableFromInline var offsets12To15: UInt64

    @inlinable @inline(__always)
    init() {
        integerCount = 0
        integerOffsets = 0
        vectorCount = 0
        vectorOffsets = 0
        stackSize = 0
        size = 0
        needsArena = false
        #if arch(arm64)
        copySize = 0
        #endif
        offsets0To3 = 0
        offsets4To7 = 0
        offsets8To11 = 0
        offsets12To15 = 0
    }

    /// Where the stack arguments start in the frame, in bytes: behind 16 registers of 8 bytes, and an odd `float`'s rest.
    @inlinable @inline(__always)
    static var stackStart: Int { Int(clayout_frame_stack_start) }

    /// The offset in the frame of the argument at `index`, in bytes.
    @inlinable @inline(__always)
    func offset(_ index: Int) -> Int {
        let offsets = index < 4 ? offsets0To3 : index < 8 ? offsets4To7 : index < 12 ? offsets8To11 : offsets12To15
        return Int(truncatingIfNeeded: (offsets &>> UInt64(truncatingIfNeeded: (index & 3) &* 16)) & 0xffff) &* 8
    }
}

/// Lays out a frame, argument by argument.
@usableFromInline
struct FrameBuilder {
    @usableFromInline var layout: FrameLayout
    @usableFromInline var allocator: RegisterAllocator
    /// The offset of the next free word for arguments in registers, in bytes.
    @usableFromInline var wordEnd: Int
    @usableFromInline var index: Int

    /// Starts the frame of a call that returns a `Result`, or `NoResult`.
    @inlinable @inline(__always)
    init<Result: CArgument>(returning type: Result.Type) {
        layout = FrameLayout()
        allocator = RegisterAllocator()
        wordEnd = 0
        index = 0
        // The address of a result in memory is the first argument, at offset 0.
        if NativeCallingConvention.passesResultAddressAsArgument, !Result.argumentClass.isInRegisters {
            allocator.integers = 1
            wordEnd = 8
        }
    }

    /// Places the next argument.
    @inlinable @inline(__always)
    mutating func add<Argument: CArgument>(_ type: Argument.Type) {
        if Argument.needsArena { layout.needsArena = true }
        #if arch(arm64)
        var argumentClass = Argument.argumentClass
        if argumentClass.isReference {
            layout.copySize &+= argumentClass.layout.size.roundedUp(toMultipleOf: 16)
            argumentClass = UInt.argumentClass
        }
        #else
        let argumentClass = Argument.argumentClass
        #endif
        let integers = allocator.integers
        let vectors = allocator.vectors
        if allocator.takeRegisters(argumentClass, NativeCallingConvention.self) {
            layout.integerOffsets |= registers(argumentClass.integers, inUse: integers)
            layout.vectorOffsets |= registers(argumentClass.vectors, inUse: vectors)
            note(wordEnd)
            wordEnd &+= argumentClass.layout.size.roundedUp(toMultipleOf: 8)
        } else {
            let offset = allocator.takeStack(argumentClass.layout)
            layout.stackSize = offset &+ argumentClass.layout.size
            note(FrameLayout.stackStart &+ offset)
        }
    }

    /// The bytes for the registers that hold the parts of the value at `wordEnd`.
    @inlinable @inline(__always)
    func registers(_ use: RegisterUse, inUse: Int) -> UInt64 {
        let unit = UInt64(truncatingIfNeeded: wordEnd &>> 2)
        return (use.offsets &+ unit &* use.ones) &<< UInt64(truncatingIfNeeded: inUse &* 8)
    }

    /// Notes the offset of the next argument.
    @inlinable @inline(__always)
    mutating func note(_ offset: Int) {
        precondition(offset < 0x8_0000, "the arguments of one call may not take more than 512 KiB: pass a pointer")
        let bits = UInt64(truncatingIfNeeded: offset &>> 3) &<< UInt64(truncatingIfNeeded: (index & 3) &* 16)
        if index < 4 {
            layout.offsets0To3 |= bits
        } else if index < 8 {
            layout.offsets4To7 |= bits
        } else if index < 12 {
            layout.offsets8To11 |= bits
        } else {
            layout.offsets12To15 |= bits
        }
        index &+= 1
    }

    /// The layout with all arguments placed.
    @inlinable @inline(__always)
    consuming func finish() -> FrameLayout {
        layout.integerCount = UInt32(truncatingIfNeeded: allocator.integers)
        layout.vectorCount = UInt32(truncatingIfNeeded: allocator.vectors)
        layout.size = FrameLayout.stackStart &+ allocator.stackBytes
        #if arch(arm64)
        layout.size = layout.size.roundedUp(toMultipleOf: 16) &+ layout.copySize
        #endif
        return layout
    }

    @inlinable @inline(__always)
    mutating func add<A: CArgument, B: CArgument>(_ a: A.Type, _ b: B.Type) {
        add(a)
        add(b)
    }

    @inlinable @inline(__always)
    mutating func add<A: CArgument, B: CArgument, C: CArgument>(_ a: A.Type, _ b: B.Type, _ c: C.Type) {
        add(a, b)
        add(c)
    }

    @inlinable @inline(__always)
    mutating func add<A: CArgument, B: CArgument, C: CArgument, D: CArgument>(
        _ a: A.Type, _ b: B.Type, _ c: C.Type, _ d: D.Type
    ) {
        add(a, b)
        add(c, d)
    }
}

/// Stands for the result of a function that has none.
@usableFromInline
enum NoResult: CArgument {
    @inlinable @inline(__always)
    static var argumentClass: ArgumentClass {
        ArgumentClass(layout: ValueLayout(size: 0, alignment: 1), parts: RegisterParts())
    }

    @usableFromInline
    func pass(to destination: UnsafeMutableRawPointer) {}
}

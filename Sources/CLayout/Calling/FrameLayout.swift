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
    /// How many words of 8 bytes the call puts on the stack.
    @usableFromInline var stackWords: UInt32
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
        stackWords = 0
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
///
/// Written with as few branches as can be: the optimizer has to inline and fold all of it for each signature.
@usableFromInline
struct FrameBuilder {
    @usableFromInline var layout: FrameLayout
    @usableFromInline var allocator: RegisterAllocator
    /// The offset of the next free word for arguments in registers, in bytes.
    @usableFromInline var wordEnd: Int
    /// The offsets of the last one to four arguments, as in `FrameLayout`.
    @usableFromInline var offsets: UInt64
    /// Where in `offsets` the next one goes, in bits.
    @usableFromInline var shift: UInt64

    /// Starts the frame of a call that returns a `Result`, or `NoResult`.
    @inlinable @inline(__always)
    init<Result: CArgument>(returning type: Result.Type) {
        layout = FrameLayout()
        allocator = RegisterAllocator()
        wordEnd = 0
        offsets = 0
        shift = 0
        // The address of a result in memory is the first argument, at offset 0.
        if NativeCallingConvention.passesResultAddressAsArgument, !Result.argumentClass.isInRegisters {
            allocator.integers = 1
            wordEnd = 8
        }
    }

    /// Places the next argument.
    @inlinable @inline(__always)
    mutating func add<Argument: CArgument>(_ type: Argument.Type) {
        #if arch(arm64)
        var argumentClass = Argument.argumentClass
        if argumentClass.isReference {
            layout.copySize &+= argumentClass.layout.size.roundedUp(toMultipleOf: 16)
            argumentClass = UInt.argumentClass
        }
        #else
        let argumentClass = Argument.argumentClass
        #endif
        layout.needsArena = layout.needsArena || Argument.needsArena
        let integers = allocator.integers
        let vectors = allocator.vectors
        let offset: Int
        if allocator.takeRegisters(argumentClass, NativeCallingConvention.self) {
            layout.integerOffsets |= registers(argumentClass.integers, inUse: integers)
            layout.vectorOffsets |= registers(argumentClass.vectors, inUse: vectors)
            offset = wordEnd
            wordEnd &+= argumentClass.layout.size.roundedUp(toMultipleOf: 8)
        } else {
            offset = FrameLayout.stackStart &+ allocator.takeStack(argumentClass.layout)
        }
        offsets |= UInt64(truncatingIfNeeded: offset &>> 3) &<< shift
        shift &+= 16
    }

    /// The bytes for the registers that hold the parts of the value at `wordEnd`.
    @inlinable @inline(__always)
    func registers(_ use: RegisterUse, inUse: Int) -> UInt64 {
        let unit = UInt64(truncatingIfNeeded: wordEnd &>> 2)
        return (use.offsets &+ unit &* use.ones) &<< UInt64(truncatingIfNeeded: inUse &* 8)
    }

    /// Hands out the offsets of up to four arguments, and starts anew.
    @inlinable @inline(__always)
    mutating func takeOffsets() -> UInt64 {
        defer {
            offsets = 0
            shift = 0
        }
        return offsets
    }

    /// The layout with all arguments placed.
    @inlinable @inline(__always)
    consuming func finish() -> FrameLayout {
        layout.integerCount = UInt32(truncatingIfNeeded: allocator.integers)
        layout.vectorCount = UInt32(truncatingIfNeeded: allocator.vectors)
        layout.stackWords = UInt32(truncatingIfNeeded: allocator.stackBytes &>> 3)
        layout.size = FrameLayout.stackStart &+ allocator.stackBytes
        #if arch(arm64)
        layout.size = layout.size.roundedUp(toMultipleOf: 16) &+ layout.copySize
        #endif
        return layout
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

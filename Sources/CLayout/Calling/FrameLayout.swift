import CLayoutTrampolines

/// Where the arguments of a call of one signature go: worked out once for each signature, and a constant at each call.
///
/// A call's frame is memory in which the C bytes of all arguments lie: first those that travel in registers, then those on
/// the stack, then (arm64) the copies of those passed by reference.
///
/// Few fields, each of several numbers: Swift's optimizer takes no struct of more than six fields to pieces.
@usableFromInline
struct FrameLayout {
    /// The number of general-purpose registers used (bits 0 to 7), of vector registers (8 to 15), whether passing the arguments
    /// takes memory of the thread's arena (16), for each vector register whether all of it is used (17 to 24), and the number of
    /// stack words (32 to 63).
    @usableFromInline let counts: UInt64
    /// For each general-purpose register a byte, the first lowest: the offset of its part in the frame, in units of 2 bytes.
    @usableFromInline let integerOffsets: UInt64
    /// The same for each vector register.
    @usableFromInline let vectorOffsets: UInt64
    /// For each argument a bit, the first lowest: whether it travels on the stack (bits 0 to 15). On arm64 also the bytes for
    /// copies of arguments that are passed by reference, at the end of the frame; elsewhere the alignments in bytes of stack
    /// arguments that are aligned to more than 16 bytes, combined by "or" (16 to 63).
    @usableFromInline let stackArguments: UInt64
    /// For each of the first eight arguments a byte, the first lowest: its offset in the frame in units of 8 bytes, if the
    /// frame is no larger than ``FoldedCall/frameCapacity``. Each call would otherwise measure its arguments once more.
    @usableFromInline let places: UInt64
    /// The same for the other arguments.
    @usableFromInline let latePlaces: UInt64

    @inlinable @inline(__always)
    init(_ builder: FrameBuilder) {
        counts =
            UInt64(truncatingIfNeeded: builder.allocator.integers)
            | UInt64(truncatingIfNeeded: builder.allocator.vectors) &<< 8 | builder.needsArena &<< 16
            | builder.wideVectors &<< 17
            | UInt64(truncatingIfNeeded: builder.allocator.stack.end &>> 3) &<< 32
        integerOffsets = builder.integerOffsets
        vectorOffsets = builder.vectorOffsets
        #if arch(arm64)
        stackArguments = builder.stackArguments | UInt64(truncatingIfNeeded: builder.copySize) &<< 16
        #else
        // Alignments of 16 and less have no bit above the lowest five.
        stackArguments = builder.stackArguments | (builder.stackAlignments &>> 5) &<< (16 &+ 5)
        #endif
        places = builder.places
        latePlaces = builder.latePlaces
    }

    @inlinable @inline(__always)
    var integerCount: UInt32 { UInt32(truncatingIfNeeded: counts & 0xff) }

    @inlinable @inline(__always)
    var vectorCount: UInt32 { UInt32(truncatingIfNeeded: (counts &>> 8) & 0xff) }

    @inlinable @inline(__always)
    var needsArena: Bool { (counts &>> 16) & 1 != 0 }

    /// For each vector register a bit, the first lowest: whether all 16 bytes of it are used.
    @inlinable @inline(__always)
    var wideVectors: UInt32 { UInt32(truncatingIfNeeded: (counts &>> 17) & 0xff) }

    /// Whether a stack argument is aligned to more than the 16 bytes that the stack always is.
    @inlinable @inline(__always)
    var hasAlignedStack: Bool {
        #if arch(arm64)
        false
        #else
        stackArguments &>> 16 != 0
        #endif
    }

    /// What the stack arguments are aligned to, in bytes: the largest alignment of one of them, and at least 16.
    var stackAlignment: UInt64 {
        hasAlignedStack ? 1 << UInt64(63 - (stackArguments >> 16).leadingZeroBitCount) : 16
    }

    @inlinable @inline(__always)
    var stackWords: UInt32 { UInt32(truncatingIfNeeded: counts &>> 32) }

    /// The size of the frame in bytes.
    @inlinable @inline(__always)
    var size: Int {
        let end = FrameLayout.stackStart &+ Int(truncatingIfNeeded: counts &>> 32) &* 8
        #if arch(arm64)
        return end.roundedUp(toMultipleOf: 16) &+ copySize
        #else
        return end
        #endif
    }

    #if arch(arm64)
    @inlinable @inline(__always)
    var copySize: Int { Int(truncatingIfNeeded: stackArguments &>> 16) }

    /// Where the copies of arguments that are passed by reference start in the frame, in bytes.
    @inlinable @inline(__always)
    var copyStart: Int { size &- copySize }
    #endif

    /// Where the stack arguments start in the frame, in bytes: behind the registers, and an odd `float`'s rest.
    @inlinable @inline(__always)
    static var stackStart: Int { Int(clayout_frame_stack_start) }

    /// Whether the argument at `index` travels on the stack.
    @inlinable @inline(__always)
    func isOnStack(_ index: Int) -> Bool {
        (stackArguments &>> UInt64(truncatingIfNeeded: index)) & 1 != 0
    }

    /// The offset of the argument at `index` in a frame of at most ``FoldedCall/frameCapacity`` bytes, in bytes.
    @inlinable @inline(__always)
    func offset(_ index: Int) -> Int {
        let places = index < 8 ? places : latePlaces
        return Int(truncatingIfNeeded: (places &>> UInt64(truncatingIfNeeded: (index & 7) &* 8)) & 0xff) &* 8
    }
}

/// Lays out a frame, argument by argument.
///
/// Written with as few branches as can be: the optimizer has to inline and fold all of it for each signature.
@usableFromInline
struct FrameBuilder {
    @usableFromInline var integerOffsets: UInt64
    @usableFromInline var vectorOffsets: UInt64
    /// 1 if an argument needs the arena, else 0.
    @usableFromInline var needsArena: UInt64
    @usableFromInline var wideVectors: UInt64
    #if arch(arm64)
    @usableFromInline var copySize: Int
    #else
    /// The alignments of the stack arguments in bytes, combined by "or".
    @usableFromInline var stackAlignments: UInt64
    #endif
    @usableFromInline var stackArguments: UInt64
    @usableFromInline var places: UInt64
    @usableFromInline var latePlaces: UInt64
    /// The number of arguments so far.
    @usableFromInline var count: UInt64
    @usableFromInline var allocator: RegisterAllocator
    /// The offset of the next free word for arguments in registers, in bytes.
    @usableFromInline var wordEnd: Int

    /// Starts the frame of a call that returns a `Result`, or `NoResult`.
    @inlinable @inline(__always)
    init<Result: CArgument>(returning type: Result.Type) {
        integerOffsets = 0
        vectorOffsets = 0
        needsArena = 0
        wideVectors = 0
        #if arch(arm64)
        copySize = 0
        #else
        stackAlignments = 0
        #endif
        stackArguments = 0
        places = 0
        latePlaces = 0
        count = 0
        allocator = RegisterAllocator()
        wordEnd = 0
        if Result.argumentClass.isUnsupported { trap("compilers do not agree on how to return a result") }
        // The address of a result in memory is the first argument, at offset 0.
        if NativeCallingConvention.passesResultAddressAsArgument, !Result.argumentClass.isReturnedInRegisters {
            allocator.integers = 1
            wordEnd = 8
        }
    }

    /// Places the next argument, one of the first eight.
    @inlinable @inline(__always)
    mutating func add<Argument: CArgument>(_ type: Argument.Type) {
        let place = place(type)
        places |= place
    }

    /// Places the next argument, the ninth or a later one.
    @inlinable @inline(__always)
    mutating func addLate<Argument: CArgument>(_ type: Argument.Type) {
        let place = place(type)
        latePlaces |= place
    }

    /// Places the next argument, and returns what to add to `places` or `latePlaces`.
    @inlinable @inline(__always)
    mutating func place<Argument: CArgument>(_ type: Argument.Type) -> UInt64 {
        #if arch(arm64)
        var argumentClass = Argument.argumentClass
        if argumentClass.isReference {
            copySize &+= argumentClass.copySize
            argumentClass = UInt.argumentClass
        }
        #else
        let argumentClass = Argument.argumentClass
        #endif
        if Argument.needsArena { needsArena = 1 }
        let offset: Int
        if allocator.takeRegisters(argumentClass, NativeCallingConvention.self) {
            let vectors = allocator.vectors &- argumentClass.vectors.count
            integerOffsets |= registers(
                argumentClass.integers, inUse: allocator.integers &- argumentClass.integers.count)
            vectorOffsets |= registers(argumentClass.vectors, inUse: vectors)
            wideVectors |= argumentClass.vectors.wide &<< UInt64(truncatingIfNeeded: vectors)
            offset = wordEnd
            wordEnd &+= argumentClass.layout.size.roundedUp(toMultipleOf: 8)
        } else {
            // `CLibrary` has said so when the function was bound; a check in the initializer of `CFunction` would cost each call.
            if argumentClass.isUnsupported { trap("compilers do not agree on how to pass an argument") }
            offset = FrameLayout.stackStart &+ allocator.takeStack(argumentClass.layout)
            #if !arch(arm64)
            stackAlignments |= UInt64(truncatingIfNeeded: argumentClass.layout.alignment)
            #endif
            stackArguments |= 1 &<< count
        }
        let index = count & 7
        count &+= 1
        return UInt64(truncatingIfNeeded: offset &>> 3) &<< (index &* 8)
    }

    /// The bytes for the registers that hold the parts of the value at `wordEnd`.
    @inlinable @inline(__always)
    func registers(_ use: RegisterUse, inUse: Int) -> UInt64 {
        let unit = UInt64(truncatingIfNeeded: wordEnd &>> 1)
        return (use.offsets &+ unit &* use.ones) &<< UInt64(truncatingIfNeeded: inUse &* 8)
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

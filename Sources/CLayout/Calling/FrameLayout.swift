import CLayoutTrampolines

/// Where the arguments of a call of one signature go: worked out once for each signature, and a constant at each call.
///
/// A call's frame is memory in which the C bytes of all arguments lie: first those that travel in registers, then those on
/// the stack, then (arm64) the copies of those passed by reference.
///
/// Few fields, each of several numbers: Swift's optimizer takes no struct of more than six fields to pieces.
@usableFromInline
struct FrameLayout {
    /// The number of general-purpose registers used (bits 0 to 3), of vector registers (4 to 7), for each vector register whether
    /// all of it is used (8 to 15), the code of the registers that the result comes in (16 to 31), and the number of stack words
    /// (32 to 63).
    @usableFromInline let counts: UInt64
    /// For each general-purpose register a byte, the first lowest: the offset of its part in the frame, in units of 2 bytes (bits 0
    /// to 6), and whether the part has four bytes (7).
    @usableFromInline let integerOffsets: UInt64
    /// The same for each vector register.
    @usableFromInline let vectorOffsets: UInt64
    /// Whether passing the arguments or returning the result takes memory of the thread's arena (bit 0); the alignments in bytes of
    /// the stack arguments that are aligned to 16 and more, combined by "or" (4 to 30); whether compilers do not agree on how to
    /// pass an argument or the result (31); on arm64 the bytes for copies of arguments that are passed by reference, at the end
    /// of the frame (32 to 63).
    @usableFromInline let memory: UInt64
    /// For each of the first eight arguments a byte, the first lowest: its offset in the frame in units of 8 bytes, if the
    /// frame is not large. Each call would otherwise measure its arguments once more.
    @usableFromInline let places: UInt64
    /// The same for the other arguments.
    @usableFromInline let latePlaces: UInt64

    @inlinable @inline(__always)
    init(_ builder: FrameBuilder) {
        counts =
            UInt64(truncatingIfNeeded: builder.allocator.integers)
            | UInt64(truncatingIfNeeded: builder.allocator.vectors) &<< 4 | builder.wideVectors &<< 8
            | UInt64(truncatingIfNeeded: builder.resultCode) &<< 16
            | UInt64(truncatingIfNeeded: builder.allocator.stack.end &>> 3) &<< 32
        integerOffsets = builder.integerOffsets
        vectorOffsets = builder.vectorOffsets
        #if arch(arm64)
        memory = builder.memory | UInt64(truncatingIfNeeded: builder.copySize) &<< 32
        #else
        memory = builder.memory
        #endif
        places = builder.places
        latePlaces = builder.latePlaces
    }

    @inlinable @inline(__always)
    var integerCount: UInt32 { UInt32(truncatingIfNeeded: counts & 0xf) }

    @inlinable @inline(__always)
    var vectorCount: UInt32 { UInt32(truncatingIfNeeded: (counts &>> 4) & 0xf) }

    /// Whether the call takes memory of the thread's arena: for arguments, the result or the frame.
    @inlinable @inline(__always)
    var needsArena: Bool { memory & 1 != 0 || isLarge }

    /// Whether the frame is larger than a call has room for, and is a ``LargeFrame``.
    @inlinable @inline(__always)
    var isLarge: Bool { size > MemoryLayout<clayout_frame>.size }

    /// For each vector register a bit, the first lowest: whether all 16 bytes of it are used.
    @inlinable @inline(__always)
    var wideVectors: UInt32 { UInt32(truncatingIfNeeded: (counts &>> 8) & 0xff) }

    /// The registers that the result comes in: see ``RegisterParts/code``.
    @inlinable @inline(__always)
    var resultCode: UInt16 { UInt16(truncatingIfNeeded: counts &>> 16) }

    /// Whether only ``performThroughImage`` can perform the call, or say why nobody can: a stack argument is aligned to more than
    /// the 16 bytes that the stack always is, or a type is not supported.
    @inlinable @inline(__always)
    var needsImage: Bool { memory & 0xffff_ffe0 != 0 }

    /// Whether compilers do not agree on how to pass an argument or to return the result.
    var isUnsupported: Bool { memory & (1 << 31) != 0 }

    /// What the stack arguments are aligned to, in bytes: the largest alignment of one of them, and at least 16.
    var stackAlignment: UInt64 {
        1 << UInt64(63 - (memory & 0x7fff_fff0 | 16).leadingZeroBitCount)
    }

    @inlinable @inline(__always)
    var stackWords: UInt32 { UInt32(truncatingIfNeeded: counts &>> 32) }

    /// The offset in bytes of what register `index` holds, from ``integerOffsets`` or ``vectorOffsets``.
    static func partOffset(_ offsets: UInt64, _ index: Int) -> Int {
        (Int(truncatingIfNeeded: offsets >> (index * 8)) & 0x7f) * 2
    }

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
    var copySize: Int { Int(truncatingIfNeeded: memory &>> 32) }

    /// Where the copies of arguments that are passed by reference start in the frame, in bytes.
    @inlinable @inline(__always)
    var copyStart: Int { size &- copySize }
    #endif

    /// Where the stack arguments start in the frame, in bytes: behind the registers, and an odd `float`'s rest.
    @inlinable @inline(__always)
    static var stackStart: Int { Int(clayout_frame_stack_start) }

    /// The offset of the argument at `index` in a frame that is not large, in bytes.
    @inlinable @inline(__always)
    func offset(_ index: Int) -> Int {
        let places = index < 8 ? places : latePlaces
        return Int(truncatingIfNeeded: (places &>> UInt64(truncatingIfNeeded: (index & 7) &* 8)) & 0xff) &* 8
    }
}

/// Lays out a frame, argument by argument.
///
/// Written with as few branches and operations as can be: the optimizer has to inline and fold all of it for each signature.
@usableFromInline
struct FrameBuilder {
    @usableFromInline var integerOffsets: UInt64
    @usableFromInline var vectorOffsets: UInt64
    /// For each vector register a bit, the first lowest: whether all of it is used.
    @usableFromInline var wideVectors: UInt64
    @usableFromInline let resultCode: UInt16
    /// As in ``FrameLayout``, without the copies.
    @usableFromInline var memory: UInt64
    #if arch(arm64)
    @usableFromInline var copySize: Int
    #endif
    @usableFromInline var places: UInt64
    @usableFromInline var latePlaces: UInt64
    @usableFromInline var allocator: RegisterAllocator
    /// The offset of the next free word for arguments in registers, in bytes.
    @usableFromInline var wordEnd: Int

    /// Starts the frame of a call that returns a `Result`, or `NoResult`.
    @inlinable @inline(__always)
    init<Result: CArgument>(returning type: Result.Type) {
        integerOffsets = 0
        vectorOffsets = 0
        wideVectors = 0
        resultCode = Result.argumentClass.parts.code
        memory = Self.unsupported(Result.argumentClass) | (Result.argumentClass.isLargeResult ? 1 : 0)
        #if arch(arm64)
        copySize = 0
        #endif
        places = 0
        latePlaces = 0
        allocator = RegisterAllocator()
        wordEnd = 0
        reserveResult(type)
    }

    /// Leaves room for the address of a result in memory, which is the first argument, at offset 0.
    @inlinable @inline(__always)
    mutating func reserveResult<Result: CArgument>(_ type: Result.Type) {
        if NativeCallingConvention.passesResultAddressAsArgument, !Result.argumentClass.isReturnedInRegisters {
            allocator.integers = 1
            wordEnd = 8
        }
    }

    /// Places the next argument, the one at `index`.
    @inlinable @inline(__always)
    mutating func add<Argument: CArgument>(_ type: Argument.Type, at index: Int) {
        let units = UInt64(truncatingIfNeeded: place(type) &>> 3)
        let shift = UInt64(truncatingIfNeeded: (index & 7) &<< 3)
        if index < 8 { places |= units &<< shift } else { latePlaces |= units &<< shift }
    }

    /// Places the next argument, and returns its offset in the frame in bytes.
    @inlinable @inline(__always)
    mutating func place<Argument: CArgument>(_ type: Argument.Type) -> Int {
        #if arch(arm64)
        var argumentClass = Argument.argumentClass
        if argumentClass.isReference {
            copySize &+= argumentClass.copySize
            argumentClass = UInt.argumentClass
        }
        #else
        let argumentClass = Argument.argumentClass
        #endif
        if Argument.needsArena { memory |= 1 }
        let integers = NativeCallingConvention.firstInteger(of: argumentClass, after: allocator.integers)
        let vectors = allocator.vectors
        if allocator.takeRegisters(argumentClass, NativeCallingConvention.self) {
            integerOffsets |= registers(argumentClass.integerParts, after: integers)
            vectorOffsets |= registers(argumentClass.vectorParts, after: vectors)
            wideVectors |= argumentClass.wideVectors &<< UInt64(truncatingIfNeeded: vectors)
            let offset = wordEnd
            wordEnd = offset &+ argumentClass.layout.size.roundedUp(toMultipleOf: 8)
            return offset
        }
        // `CLibrary` has refused an unsupported type when the function was bound; a check in the initializer of `CFunction` would
        // cost each call.
        memory |= UInt64(truncatingIfNeeded: argumentClass.layout.alignment & ~0xf) | Self.unsupported(argumentClass)
        return FrameLayout.stackStart &+ allocator.takeStack(argumentClass.layout)
    }

    /// What ``FrameLayout/memory`` says of a type that is not supported; nothing for others.
    @inlinable @inline(__always)
    static func unsupported(_ argumentClass: ArgumentClass) -> UInt64 {
        // From bit 39 to bit 31.
        (argumentClass.traits & (ArgumentClass.unsupportedCount &<< 32)) &>> 8
    }

    /// The bytes for the registers that hold the parts of the value at `wordEnd`.
    ///
    /// - Parameter parts: See ``RegisterUse/parts``.
    @inlinable @inline(__always)
    func registers(_ parts: UInt64, after inUse: Int) -> UInt64 {
        let unit = UInt64(truncatingIfNeeded: wordEnd &>> 1)
        return ((parts & 0xffff_ffff) &+ unit &* (parts &>> 32)) &<< UInt64(truncatingIfNeeded: inUse &<< 3)
    }
}

extension ArgumentClass {
    /// Whether a result is larger, or aligned to more, than the memory that a call has for one.
    @inlinable @inline(__always)
    var isLargeResult: Bool {
        layout.size > MemoryLayout<clayout_result>.size || layout.alignment > MemoryLayout<clayout_result>.alignment
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

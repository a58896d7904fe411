import CLayoutTrampolines

/// One call in a release build: after inlining, where each argument goes is a constant and the frame dissolves.
@usableFromInline
struct FoldedCall {
    @usableFromInline var allocator: RegisterAllocator
    /// For each general-purpose register, a byte: the offset of its part in the words of the frame, in units of 4 bytes.
    @usableFromInline var integerOffsets: UInt64
    /// The same for each vector register.
    @usableFromInline var vectorOffsets: UInt64
    /// The offset in bytes of the next free word of the frame.
    @usableFromInline var wordEnd: Int
    /// The offset in bytes of the next free byte for copies of arguments that are passed by reference.
    @usableFromInline var copyEnd: Int
    @usableFromInline var memory: CallMemory
    @usableFromInline var frame: clayout_frame

    /// Starts a call.
    @inlinable @inline(__always)
    init(_ target: CallTarget) {
        allocator = RegisterAllocator()
        integerOffsets = 0
        vectorOffsets = 0
        wordEnd = 0
        copyEnd = 0
        memory = CallMemory()
        frame = clayout_frame_uninitialized()
    }

    /// Reserves the register for the address of a result in memory; to be called before arguments are passed.
    @inlinable @inline(__always)
    mutating func reserveResult<Result: CValue>(_ type: Result.Type) {
        if NativeCallingConvention.passesResultAddressAsArgument, !Result.argumentClass.isInRegisters {
            allocator.integers = 1
            wordEnd = 8
        }
    }

    /// Puts an argument where the ABI wants it.
    @inlinable @inline(__always)
    mutating func pass<Argument: CArgument>(_ argument: Argument) {
        if Argument.needsArena { memory.open() }
        #if arch(arm64)
        if Argument.argumentClass.isReference {
            let copy = unsafe copyMemory(Argument.argumentClass.layout)
            unsafe argument.pass(to: copy)
            unsafe passDirectly(UInt(bitPattern: copy))
            return
        }
        #endif
        passDirectly(argument)
    }

    @inlinable @inline(__always)
    mutating func passDirectly<Argument: CArgument>(_ argument: Argument) {
        let argumentClass = Argument.argumentClass
        let integers = allocator.integers
        let vectors = allocator.vectors
        if allocator.takeRegisters(argumentClass, NativeCallingConvention.self) {
            addRegisters(argumentClass.integers, &integerOffsets, inUse: integers)
            addRegisters(argumentClass.vectors, &vectorOffsets, inUse: vectors)
            // SAFETY: arguments in registers fit into the words; the frame lives until the call is over.
            unsafe argument.pass(to: frame.word(at: wordEnd))
            wordEnd &+= argumentClass.layout.size.roundedUp(toMultipleOf: 8)
            return
        }
        let offset = allocator.takeStack(argumentClass.layout)
        if allocator.stackBytes <= Self.stackCapacity {
            // SAFETY: as above, for the stack words.
            unsafe argument.pass(to: frame.stack(at: offset))
        } else {
            // SAFETY: as above, for stack words that the frame is too small for.
            unsafe argument.pass(to: memory.largeStack(frame.stack(at: 0), offset, allocator.stackBytes))
        }
    }

    /// Notes which registers hold the parts of the value at `wordEnd`.
    @inlinable @inline(__always)
    func addRegisters(_ use: RegisterUse, _ offsets: inout UInt64, inUse: Int) {
        let unit = UInt64(truncatingIfNeeded: wordEnd &>> 2)
        offsets |= (use.offsets &+ unit &* use.ones) &<< UInt64(truncatingIfNeeded: inUse &* 8)
    }

    /// Performs a call without a result.
    @inlinable @inline(__always)
    mutating func perform(_ target: CallTarget) {
        // SAFETY: nothing is stored in a result that there is none of.
        unsafe perform(target.address, frame.word(at: 0), resultCode: 0)
        memory.close()
    }

    /// Performs a call with a result.
    @inlinable @inline(__always)
    mutating func perform<Result: CValue>(_ target: CallTarget, returning type: Result.Type) -> Result {
        let address = unsafe target.address
        let resultClass = Result.argumentClass
        var result = clayout_result_uninitialized()
        // SAFETY: `result` has room for the result, or `memory` has; both live until it is read.
        let destination =
            unsafe resultClass.layout.size <= Self.resultCapacity
            ? result.address() : memory.allocate(byteCount: resultClass.layout.size)
        if resultClass.isInRegisters {
            unsafe perform(address, destination, resultCode: resultClass.parts.code)
        } else if NativeCallingConvention.passesResultAddressAsArgument {
            unsafe frame.word(at: 0).storeBytes(of: destination, as: UnsafeMutableRawPointer.self)
            unsafe perform(address, destination, resultCode: 0)
        } else {
            unsafe performThroughImage(address, destination, resultCode: 0)
        }
        let value = unsafe Result.returned(from: destination)
        memory.close()
        return value
    }

    /// Performs the call; `result` is where one in the registers of `resultCode` goes.
    @inlinable @inline(__always)
    mutating func perform(_ address: UnsafeRawPointer, _ result: UnsafeMutableRawPointer, resultCode: UInt16) {
        if allocator.stackBytes > Self.stackCapacity {
            unsafe performThroughImage(address, result, resultCode: resultCode)
            return
        }
        // SAFETY: the address is that of a function of this signature, as whoever bound it vouched for.
        unsafe frame.call(
            address, result: result, resultCode: UInt32(resultCode),
            integerCount: UInt32(truncatingIfNeeded: allocator.integers), integerOffsets: integerOffsets,
            vectorCount: UInt32(truncatingIfNeeded: allocator.vectors), vectorOffsets: vectorOffsets,
            stackWords: UInt32(truncatingIfNeeded: allocator.stackBytes &>> 3))
    }

    /// How many bytes of stack arguments the frame has room for.
    @inlinable @inline(__always)
    static var stackCapacity: Int { Int(clayout_frame_stack_size) }

    /// How many bytes a result may have that does not need memory of the arena.
    @inlinable @inline(__always)
    static var resultCapacity: Int { MemoryLayout<clayout_result>.size }
}

extension CValue {
    /// The result of a call whose C bytes are at `source`.
    @inlinable @inline(__always)
    static func returned(from source: UnsafeRawPointer) -> Self {
        withPrototype { value in
            // SAFETY: the call has stored the bytes of a result of this type.
            if unsafe !value.loadScalars(from: source) { invalidResult() }
            return value
        }
    }

    /// Stops the program: there is no value of this type that the call could return.
    @usableFromInline @inline(never)
    static func invalidResult() -> Never {
        preconditionFailure(
            "a C function returned bytes that are no value of \(typeName(Self.self)) (an enum without such a case, or NULL "
                + "for a pointer that is not optional): declare the result as its raw type or as optional")
    }
}

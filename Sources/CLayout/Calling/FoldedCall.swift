import CLayoutTrampolines

/// One call in a release build: after inlining, where each argument goes is a constant and the frame dissolves.
@usableFromInline
struct FoldedCall {
    @usableFromInline var allocator: RegisterAllocator
    /// For each general-purpose register, a byte: the offset of its part in the words, in units of 4 bytes.
    @usableFromInline var integerOffsets: UInt64
    /// The same for each vector register.
    @usableFromInline var vectorOffsets: UInt64
    /// The offset in bytes of the next free word.
    @usableFromInline var wordEnd: Int
    /// The offset in bytes of the next free byte for copies of arguments that are passed by reference.
    @usableFromInline var copyEnd: Int
    @usableFromInline var memory: CallMemory
    /// The C bytes of the arguments in registers.
    @usableFromInline var words: clayout_words
    /// The C bytes of the arguments on the stack.
    @usableFromInline var stack: clayout_stack

    /// Starts a call.
    @inlinable @inline(__always)
    init(_ target: CallTarget) {
        allocator = RegisterAllocator()
        integerOffsets = 0
        vectorOffsets = 0
        wordEnd = 0
        copyEnd = 0
        memory = CallMemory()
        words = clayout_words_uninitialized()
        stack = clayout_stack_uninitialized()
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
            // SAFETY: arguments in registers fit into the words; they live until the call is over.
            unsafe argument.pass(to: words.address(at: wordEnd))
            wordEnd &+= argumentClass.layout.size.roundedUp(toMultipleOf: 8)
            return
        }
        let offset = allocator.takeStack(argumentClass.layout)
        if allocator.stackBytes <= Self.stackCapacity {
            // SAFETY: as above, for the stack words.
            unsafe argument.pass(to: stack.address(at: offset))
        } else {
            // SAFETY: as above, for more stack words than `stack` has.
            unsafe argument.pass(to: memory.largeStack(stack.address(at: 0), offset, allocator.stackBytes))
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
        unsafe perform(target.address, words.address(at: 0), resultCode: 0)
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
            unsafe words.address(at: 0).storeBytes(of: destination, as: UnsafeMutableRawPointer.self)
            unsafe perform(address, destination, resultCode: 0)
        } else {
            unsafe performInMemory(address, destination, resultCode: 0)
        }
        let value = unsafe Result.returned(from: destination)
        memory.close()
        return value
    }

    /// Performs the call; `result` is where one in the registers of `resultCode` goes.
    @inlinable @inline(__always)
    mutating func perform(_ address: UnsafeRawPointer, _ result: UnsafeMutableRawPointer, resultCode: UInt16) {
        if allocator.stackBytes > Self.stackCapacity {
            unsafe performInMemory(address, result, resultCode: resultCode)
            return
        }
        // SAFETY: the address is that of a function of this signature, as whoever bound it vouched for.
        unsafe clayout_frame_call(
            address, words.address(at: 0), stack.address(at: 0), result, UInt32(resultCode),
            UInt32(truncatingIfNeeded: allocator.integers), integerOffsets,
            UInt32(truncatingIfNeeded: allocator.vectors), vectorOffsets,
            UInt32(truncatingIfNeeded: allocator.stackBytes &>> 3))
    }

    @inlinable @inline(__always)
    mutating func performInMemory(
        _ address: UnsafeRawPointer, _ result: UnsafeMutableRawPointer, resultCode: UInt16
    ) {
        // SAFETY: as in `perform`; the stack arguments are all in the arena's memory if any is.
        unsafe performThroughImage(
            address, words.address(at: 0), memory.stack ?? stack.address(at: 0), result, resultCode: resultCode,
            allocator: allocator, integerOffsets: integerOffsets, vectorOffsets: vectorOffsets)
    }

    /// How many bytes of stack arguments `stack` has room for.
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

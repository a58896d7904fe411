import CLayoutTrampolines

/// One call in a release build: after inlining, where each argument goes is a constant and the frame dissolves.
@usableFromInline
struct FoldedCall {
    @usableFromInline var allocator : RegisterAllocator
    /// For each general-purpose register, a byte: the offset of its part in the words of the frame, in units of 4 bytes.
    @usableFromInline var integerOffsets: UInt64
    /// The same for each vector register.
    @usableFromInline var vectorOffsets: UInt64
    /// The offset in bytes of the next free word of the frame.
    @usableFromInline var wordEnd: Int
    @usableFromInline var frame: clayout_frame

    /// Starts a call whose result comes in registers, or that has none.
    @inlinable @inline(__always)
    init() {
        allocator = RegisterAllocator()
        integerOffsets = 0
        vectorOffsets = 0
        wordEnd = 0
        frame = clayout_frame_uninitialized()
    }

    /// Puts an argument where the ABI wants it.
    @inlinable @inline(__always)
    mutating func pass<Argument: CArgument>(_ argument: Argument) {
        let argumentClass = Argument.argumentClass
        let integers = allocator.integers
        let vectors = allocator.vectors
        if allocator.takeRegisters(argumentClass, NativeCallingConvention.self) {
            addRegisters(argumentClass.integers, &integerOffsets, inUse: integers)
            addRegisters(argumentClass.vectors, &vectorOffsets, inUse: vectors)
            // SAFETY: arguments in registers fit into the words; the frame lives until the call is over.
            unsafe argument.pass(to: frame.word(at: wordEnd))
            wordEnd &+= argumentClass.layout.size.roundedUp(toMultipleOf: 8)
        } else {
            // SAFETY: as above, for the stack words.
            unsafe argument.pass(to: frame.stack(at: allocator.takeStack(argumentClass.layout)))
        }
    }

    /// Notes which registers hold the parts of the value at `wordEnd`.
    @inlinable @inline(__always)
    func addRegisters(_ use: RegisterUse, _ offsets: inout UInt64, inUse: Int) {
        let unit = UInt64(truncatingIfNeeded: wordEnd &>> 2)
        offsets |= (use.offsets &+ unit &* use.ones) &<< UInt64(truncatingIfNeeded: inUse &* 8)
    }

    /// Performs the call; `result` is where one in the registers of `resultCode` goes.
    @inlinable @inline(__always)
    mutating func perform(_ address: UnsafeRawPointer, _ result: UnsafeMutableRawPointer, resultCode: UInt16) {
        // SAFETY: the address is that of a function of this signature, as whoever bound it vouched for.
        unsafe frame.call(
            address, result: result, resultCode: UInt32(resultCode),
            integerCount: UInt32(truncatingIfNeeded: allocator.integers), integerOffsets: integerOffsets,
            vectorCount: UInt32(truncatingIfNeeded: allocator.vectors), vectorOffsets: vectorOffsets,
            stackWords: UInt32(truncatingIfNeeded: allocator.stackBytes &>> 3))
    }

    /// Performs a call without a result.
    @inlinable @inline(__always)
    mutating func perform(_ address: UnsafeRawPointer) {
        // SAFETY: nothing is stored in a result that there is none of.
        unsafe perform(address, frame.word(at: 0), resultCode: 0)
    }

    /// Performs a call with a result.
    @inlinable @inline(__always)
    mutating func perform<Result: CValue>(_ address: UnsafeRawPointer, returning type: Result.Type) -> Result {
        var result = clayout_result_uninitialized()
        let resultClass = Result.argumentClass
        if !resultClass.isInRegisters {
            unsafe frame.word(at: 0).storeBytes(of: result.address(), as: UnsafeMutableRawPointer.self)
        }
        unsafe perform(address, result.address(), resultCode: resultClass.parts.code)
        return unsafe Result.returned(from: result.address())
    }
}

extension CValue {
    @inlinable
    static func returned(from source: UnsafeRawPointer) -> Self {
        withPrototype { value in
            let isValid = unsafe value.loadScalars(from: source)
            precondition(isValid, "x")
            return value
        }
    }
}

import CLayoutTrampolines

/// One call in a release build: after inlining, where each argument goes is a constant and the frame dissolves.
@usableFromInline
struct FoldedCall {
    @usableFromInline var allocator = RegisterAllocator<NativeCallingConvention>()
    /// For each general-purpose register, a byte: the offset of its part in the words of the frame, in units of 4 bytes.
    @usableFromInline var integerOffsets: UInt64 = 0
    /// The same for each vector register.
    @usableFromInline var vectorOffsets: UInt64 = 0
    /// The offset in bytes of the next free word of the frame.
    @usableFromInline var wordEnd = 0
    @usableFromInline var frame: clayout_frame

    /// Starts a call whose result is of the class `result`, or that has none.
    @inlinable @inline(__always)
    init(result: ArgumentClass? = nil) {
        frame = clayout_frame_uninitialized()
        if let result, !result.isInRegisters, NativeCallingConvention.passesResultAddressAsArgument {
            addParts(RegisterParts(code: 1), stride: 8, integer: 0, vector: 0)
            wordEnd = 8
            allocator.integers = 1
        }
    }

    /// Puts an argument where the ABI wants it.
    @inlinable @inline(__always)
    mutating func pass<Argument: CArgument>(_ argument: Argument) {
        let argumentClass = Argument.argumentClass
        let integer = allocator.integers
        let vector = allocator.vectors
        if allocator.takeRegisters(argumentClass) {
            let word = wordEnd
            addParts(argumentClass.parts, stride: argumentClass.partStride, integer: integer, vector: vector)
            wordEnd = word &+ argumentClass.layout.size.roundedUp(toMultipleOf: 8)
            // SAFETY: arguments in registers fit into the words; the frame lives until the call is over.
            unsafe argument.pass(to: frame.word(at: word))
        } else {
            let offset = allocator.takeStack(argumentClass.layout)
            // SAFETY: as above, for the stack words.
            unsafe argument.pass(to: frame.stack(at: offset))
        }
    }

    /// Notes which registers hold the parts that start at `wordEnd`.
    @inlinable @inline(__always)
    mutating func addParts(_ parts: RegisterParts, stride: Int, integer: Int, vector: Int) {
        var integer = integer
        var vector = vector
        addPart(parts[code: 0], at: wordEnd, &integer, &vector)
        addPart(parts[code: 1], at: wordEnd &+ stride, &integer, &vector)
        #if arch(arm64)
        addPart(parts[code: 2], at: wordEnd &+ stride &* 2, &integer, &vector)
        addPart(parts[code: 3], at: wordEnd &+ stride &* 3, &integer, &vector)
        #endif
    }

    @inlinable @inline(__always)
    mutating func addPart(_ code: UInt16, at offset: Int, _ integer: inout Int, _ vector: inout Int) {
        let unit = UInt64(truncatingIfNeeded: offset &>> 2)
        if code == 1 {
            integerOffsets |= unit &<< UInt64(truncatingIfNeeded: integer &* 8)
            integer &+= 1
        } else if code != 0 {
            vectorOffsets |= unit &<< UInt64(truncatingIfNeeded: vector &* 8)
            vector &+= 1
        }
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

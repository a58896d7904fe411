/// An ABI's rules for values: one pure classifier, and the registers that arguments are given in turn.
public protocol CallingConvention {
    /// How many general-purpose registers pass arguments.
    static var integerRegisterCount: Int { get }
    /// How many vector registers pass arguments.
    static var vectorRegisterCount: Int { get }
    /// Whether the address of a result in memory takes the first general-purpose argument register.
    static var passesResultAddressAsArgument: Bool { get }
    /// Whether an argument that found no registers leaves the rest of its kind of registers unused.
    static var closesRegistersOnSpill: Bool { get }

    /// Classifies a C type, for arguments, results and callbacks alike.
    static func argumentClass<Value: CValue>(of type: Value.Type) -> ArgumentClass
}

/// The calling convention of the machine this was compiled for.
#if arch(x86_64)
public typealias NativeCallingConvention = SystemVAMD64
#elseif arch(arm64)
public typealias NativeCallingConvention = AAPCS64
#else
#error("CLayout calls functions on x86-64 and arm64 only")
#endif

/// Gives each argument its registers or its place on the stack, from left to right.
@usableFromInline
struct RegisterAllocator<Convention: CallingConvention> {
    /// How many general-purpose registers are in use.
    @usableFromInline var integers = 0
    /// How many vector registers are in use.
    @usableFromInline var vectors = 0
    /// How many bytes of the stack are in use.
    @usableFromInline var stackBytes = 0

    @inlinable @inline(__always)
    init() {}

    /// Takes the registers for `argument`, which is not a reference, and says whether there were enough of them.
    @inlinable @inline(__always)
    mutating func takeRegisters(_ argument: ArgumentClass) -> Bool {
        guard argument.isInRegisters else { return false }
        let integersNeeded = argument.parts.integerCount
        let vectorsNeeded = argument.parts.count &- integersNeeded
        // AAPCS64 C.10: what is aligned to 16 bytes starts in a register with an even number.
        if Convention.closesRegistersOnSpill, argument.layout.alignment > 8, integersNeeded > 1 {
            integers = integers.roundedUp(toMultipleOf: 2)
        }
        if integers &+ integersNeeded <= Convention.integerRegisterCount,
            vectors &+ vectorsNeeded <= Convention.vectorRegisterCount
        {
            integers &+= integersNeeded
            vectors &+= vectorsNeeded
            return true
        }
        if Convention.closesRegistersOnSpill {
            if integersNeeded > 0 { integers = Convention.integerRegisterCount }
            if vectorsNeeded > 0 { vectors = Convention.vectorRegisterCount }
        }
        return false
    }

    /// Takes room on the stack and returns its offset in bytes from the first stack argument.
    @inlinable @inline(__always)
    mutating func takeStack(_ layout: ValueLayout) -> Int {
        let offset = stackBytes.roundedUp(toMultipleOf: layout.alignment > 8 ? 16 : 8)
        stackBytes = offset &+ layout.size.roundedUp(toMultipleOf: 8)
        return offset
    }
}

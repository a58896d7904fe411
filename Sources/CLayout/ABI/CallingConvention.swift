/// An ABI's rules for values: one pure classifier, and the registers that arguments are given in turn.
public protocol CallingConvention {
    /// How many general-purpose registers pass arguments.
    static var integerRegisterCount: Int { get }
    /// How many vector registers pass arguments.
    static var vectorRegisterCount: Int { get }
    /// Whether the address of a result in memory takes the first general-purpose argument register.
    static var passesResultAddressAsArgument: Bool { get }
    /// The number of the first general-purpose register that an argument may have when `used` are in use.
    static func firstInteger(of argument: ArgumentClass, after used: Int) -> Int
    /// What becomes of the registers left when an argument goes to the stack because there are too few of them.
    static func spill(_ argument: ArgumentClass, _ allocator: inout RegisterAllocator)

    /// Classifies a C type, for arguments, results and callbacks alike.
    static func argumentClass<Value: CValue>(of type: Value.Type) -> ArgumentClass
}

#if arch(x86_64)
/// The calling convention of the machine this was compiled for.
public typealias NativeCallingConvention = SystemVAMD64
#elseif arch(arm64)
/// The calling convention of the machine this was compiled for.
public typealias NativeCallingConvention = AAPCS64
#else
#error("CLayout calls functions on x86-64 and arm64 only")
#endif

/// The procedure call standard of arm64 ("Procedure Call Standard for the Arm 64-bit Architecture", section 6.8.2).
///
/// A homogeneous aggregate (one to four floating-point numbers of one size, or vectors of one size, and nothing else, through
/// any nesting) has each member in a vector register; other types of up to 16 bytes are in one or two general-purpose registers; what
/// is larger is copied by the caller and passed by address.
public enum AAPCS64: CallingConvention {
    @inlinable @inline(__always)
    public static var integerRegisterCount: Int { 8 }
    @inlinable @inline(__always)
    public static var vectorRegisterCount: Int { 8 }
    @inlinable @inline(__always)
    public static var passesResultAddressAsArgument: Bool { false }

    /// A value of two registers that is aligned to 16 bytes starts at an even one (rule C.10).
    @inlinable @inline(__always)
    public static func firstInteger(of argument: ArgumentClass, after used: Int) -> Int {
        argument.layout.alignment > 8 && argument.integerCount == 2 ? used.roundedUp(toMultipleOf: 2) : used
    }

    /// Later arguments of the same kind go to the stack too (rules C.3, C.11 and C.13).
    @inlinable @inline(__always)
    public static func spill(_ argument: ArgumentClass, _ allocator: inout RegisterAllocator) {
        if argument.parts.code == 0 { return }
        if argument.integerCount > 0 { allocator.integers = integerRegisterCount }
        if argument.vectorCount > 0 { allocator.vectors = vectorRegisterCount }
    }

    @inlinable @inline(__always)
    public static func argumentClass<Value: CValue>(of type: Value.Type) -> ArgumentClass {
        let layout = ValueLayout(size: Value.cLayout.size, alignment: Value.memberAlignment)
        if layout.size == 0 { return ArgumentClass(layout: layout, parts: RegisterParts()) }
        // Four vectors of 16 bytes are the largest type that travels in registers.
        if layout.size > 64 { return ArgumentClass(layout: Value.cLayout, passing: .reference) }
        var classifier = HomogeneousClassifier()
        Value.visitTypeScalars(&classifier)
        if classifier.isHomogeneous(in: layout) {
            // To gcc this is a homogeneous aggregate, and to clang it is not.
            if classifier.hasAtomic && Value.isAggregate { return ArgumentClass(layout: layout, passing: .unsupported) }
            let part: UInt16 =
                classifier.size == 4 ? 2 : classifier.size == 8 ? 4 : classifier.size == 16 ? 5 : 7
            let all: UInt16 = part | part &<< 4 | part &<< 8 | part &<< 12
            let mask: UInt16 = 0xffff &>> UInt16(truncatingIfNeeded: 16 &- 4 &* classifier.count)
            return ArgumentClass(layout: layout, parts: RegisterParts(code: all & mask), stride: classifier.size)
        }
        if layout.size > 16 { return ArgumentClass(layout: Value.cLayout, passing: .reference) }
        return ArgumentClass(layout: layout, parts: RegisterParts(code: layout.size > 8 ? 0x11 : 0x1))
    }
}

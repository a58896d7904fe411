/// The procedure call standard of arm64 ("Procedure Call Standard for the Arm 64-bit Architecture", section 6.8.2).
///
/// A homogeneous floating-point aggregate (HFA: one to four `float`s or `double`s and nothing else, through any nesting)
/// has each member in a vector register; other types of up to 16 bytes are in one or two general-purpose registers; what
/// is larger is copied by the caller and passed by address.
public enum AAPCS64: CallingConvention {
    @inlinable @inline(__always)
    public static var integerRegisterCount: Int { 8 }
    @inlinable @inline(__always)
    public static var vectorRegisterCount: Int { 8 }
    @inlinable @inline(__always)
    public static var passesResultAddressAsArgument: Bool { false }

    /// Later arguments of the same kind go to the stack too (rules C.3, C.11 and C.13).
    @inlinable @inline(__always)
    public static func spill(_ argument: ArgumentClass, _ allocator: inout RegisterAllocator) {
        if argument.parts.code == 0 { return }
        if argument.integers.count > 0 { allocator.integers = integerRegisterCount }
        if argument.vectors.count > 0 { allocator.vectors = vectorRegisterCount }
    }

    @inlinable @inline(__always)
    public static func argumentClass<Value: CValue>(of type: Value.Type) -> ArgumentClass {
        let layout = Value.cLayout
        if layout.size == 0 { return ArgumentClass(layout: layout, parts: RegisterParts()) }
        // An HFA of four doubles is the largest type that travels in registers.
        if layout.size > 32 { return ArgumentClass(layout: layout, passing: .reference) }
        var classifier = HomogeneousClassifier()
        Value.visitTypeScalars(&classifier)
        if classifier.isHomogeneous(in: layout) {
            let part: UInt16 = classifier.size == 4 ? 2 : 4
            let all: UInt16 = part | part &<< 4 | part &<< 8 | part &<< 12
            let mask: UInt16 = 0xffff &>> UInt16(truncatingIfNeeded: 16 &- 4 &* classifier.count)
            return ArgumentClass(layout: layout, parts: RegisterParts(code: all & mask), stride: classifier.size)
        }
        if layout.size > 16 { return ArgumentClass(layout: layout, passing: .reference) }
        return ArgumentClass(layout: layout, parts: RegisterParts(code: layout.size > 8 ? 0x11 : 0x1))
    }
}

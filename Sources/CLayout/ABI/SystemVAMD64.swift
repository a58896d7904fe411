/// The System V ABI of x86-64 ("AMD64 Architecture Processor Supplement", section 3.2.3).
///
/// A type of up to 16 bytes is one or two eightbytes. An eightbyte with any integer is of class INTEGER, one of floats or
/// vectors only of class SSE, and a vector of 16 bytes is both in one register; what is larger, or has a misaligned field,
/// travels in memory, by value on the stack. So does `long double`, but as a result it is in a register of the x87 unit.
public enum SystemVAMD64: CallingConvention {
    @inlinable @inline(__always)
    public static var integerRegisterCount: Int { 6 }
    @inlinable @inline(__always)
    public static var vectorRegisterCount: Int { 8 }
    @inlinable @inline(__always)
    public static var passesResultAddressAsArgument: Bool { true }

    /// The next one: no value has to start at an even register.
    @inlinable @inline(__always)
    public static func firstInteger(of argument: ArgumentClass, after used: Int) -> Int { used }

    /// Nothing: later arguments may have them.
    @inlinable @inline(__always)
    public static func spill(_ argument: ArgumentClass, _ allocator: inout RegisterAllocator) {}

    @inlinable @inline(__always)
    public static func argumentClass<Value: CValue>(of type: Value.Type) -> ArgumentClass {
        let layout = Value.cLayout
        if layout.size > 16 {
            // Of all that is not an aggregate, a complex `long double` alone is so large.
            let resultParts = RegisterParts(code: Value.isAggregate ? 0 : 0x66)
            return ArgumentClass(layout: layout, passing: .memory, resultParts: resultParts)
        }
        var classifier = EightbyteClassifier()
        Value.visitTypeScalars(&classifier)
        if classifier.hasMisaligned { return ArgumentClass(layout: layout, passing: .memory) }
        // clang passes it in memory, and gcc in registers.
        if classifier.hasAtomic && Value.isAggregate { return ArgumentClass(layout: layout, passing: .unsupported) }
        if classifier.hasX87 {
            let resultParts = RegisterParts(code: classifier.hasNothingElse ? 6 : 0)
            return ArgumentClass(layout: layout, passing: .memory, resultParts: resultParts)
        }
        return ArgumentClass(layout: layout, parts: classifier.parts)
    }
}

/// Merges the classes of the scalars in each of two eightbytes.
@usableFromInline
struct EightbyteClassifier: ScalarVisitor {
    /// For each four bytes of the value, whether a `float` is there.
    @usableFromInline var floats = 0
    /// For each eight bytes of the value, whether a `double` is there.
    @usableFromInline var doubles = 0
    /// For each eight bytes of the value, whether part of an integer is there.
    @usableFromInline var integers = 0
    /// Bit 0: whether there is a vector of 16 bytes; bit 1: a `long double`; bit 2: an `_Atomic` scalar.
    @usableFromInline var special = 0
    /// Whether a scalar is not at a multiple of its alignment, as in packed structs.
    @usableFromInline var hasMisaligned = false

    @inlinable @inline(__always)
    init() {}

    @inlinable @inline(__always)
    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        add(Scalar.scalarKind, Scalar.cLayout.size, offset, end: offset &+ Scalar.cLayout.size)
        if Scalar.isAtomic { special |= 4 }
    }

    @inlinable @inline(__always)
    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        add(Scalar.scalarKind, Scalar.cLayout.size, offset, end: offset &+ Scalar.cLayout.size &* count)
        if Scalar.isAtomic { special |= 4 }
    }

    @inlinable @inline(__always)
    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {
        // Of class INTEGER, and never misaligned.
        integers |= Self.bits(bit &>> 6, (bit &+ width &- 1) &>> 6)
    }

    @inlinable @inline(__always)
    mutating func union<Union: CUnionLayout>(_ value: inout Union, at offset: Int) {
        Union.visitMemberScalars(&self, at: offset)
    }

    @inlinable @inline(__always)
    mutating func flexibleArray() {
        // clang's way; gcc has another, so that calls are refused: see `CFlexibleLayout`.
        hasMisaligned = true
    }

    @inlinable @inline(__always)
    mutating func add(_ kind: ScalarKind, _ size: Int, _ offset: Int, end: Int) {
        // All scalars that this ABI has in registers are aligned to their size.
        if offset & (size &- 1) != 0 { hasMisaligned = true }
        if kind.isVector {
            if size == 16 { special |= 1 } else { doubles |= Self.bits(offset &>> 3, (end &- 1) &>> 3) }
        } else if !kind.isFloat {
            integers |= Self.bits(offset &>> 3, (end &- 1) &>> 3)
        } else if size == 16 {
            special |= 2
        } else if size == 4 {
            floats |= Self.bits(offset &>> 2, (end &- 1) &>> 2)
        } else {
            doubles |= Self.bits(offset &>> 3, (end &- 1) &>> 3)
        }
    }

    /// A number whose bits from `first` to `last` are set.
    @inlinable @inline(__always)
    static func bits(_ first: Int, _ last: Int) -> Int {
        ((2 &<< last) &- 1) & ~((1 &<< first) &- 1)
    }

    @inlinable @inline(__always)
    var hasX87: Bool { special & 2 != 0 }

    @inlinable @inline(__always)
    var hasAtomic: Bool { special & 4 != 0 }

    /// Whether there are no integers, `float`s, `double`s and vectors of 8 bytes.
    @inlinable @inline(__always)
    var hasNothingElse: Bool { special & 1 == 0 && integers | doubles | floats == 0 }

    @inlinable @inline(__always)
    var parts: RegisterParts {
        if special & 1 == 0 { return RegisterParts(code: part(0) | part(1) &<< 4) }
        // Only members of a union can be where a vector is. The upper half of a vector stays one only behind the lower half.
        if integers == 0 && doubles &>> 1 == 0 && floats &>> 2 == 0 { return RegisterParts(code: 5) }
        let upper = part(1)
        return RegisterParts(code: (integers & 1 != 0 ? 1 : 4) | (upper == 1 ? 1 : 4) &<< 4)
    }

    @inlinable @inline(__always)
    func part(_ eightbyte: Int) -> UInt16 {
        if (integers &>> eightbyte) & 1 != 0 { return 1 }
        if (doubles &>> eightbyte) & 1 != 0 { return 4 }
        let halves = (floats &>> (eightbyte &* 2)) & 3
        return halves == 0 ? 0 : halves == 1 ? 2 : 3
    }
}

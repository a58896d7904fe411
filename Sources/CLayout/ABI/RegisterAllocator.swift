/// Gives each argument its registers or its place on the stack, from left to right.
@usableFromInline
struct RegisterAllocator {
    /// How many general-purpose registers are in use.
    @usableFromInline var integers: Int
    /// How many vector registers are in use.
    @usableFromInline var vectors: Int
    /// How many bytes of the stack are in use.
    @usableFromInline var stackBytes: Int

    /// Starts with all registers of `convention` free.
    @inlinable @inline(__always)
    init() {
        integers = 0
        vectors = 0
        stackBytes = 0
    }

    /// Takes the registers for `argument`, which is not a reference, and says whether there were enough of them.
    @inlinable @inline(__always)
    mutating func takeRegisters<Convention: CallingConvention>(
        _ argument: ArgumentClass, _ convention: Convention.Type
    ) -> Bool {
        guard argument.isInRegisters else { return false }
        if integers &+ argument.integers.count <= Convention.integerRegisterCount,
            vectors &+ argument.vectors.count <= Convention.vectorRegisterCount
        {
            integers &+= argument.integers.count
            vectors &+= argument.vectors.count
            return true
        }
        if Convention.closesRegistersOnSpill {
            if argument.integers.count > 0 { integers = Convention.integerRegisterCount }
            if argument.vectors.count > 0 { vectors = Convention.vectorRegisterCount }
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

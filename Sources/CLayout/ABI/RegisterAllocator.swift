/// Gives each argument its registers or its place on the stack, from left to right.
public struct RegisterAllocator: Sendable {
    /// How many general-purpose registers are in use.
    public var integers: Int
    /// How many vector registers are in use.
    public var vectors: Int
    /// The stack arguments so far.
    public var stack: StackCursor

    /// Starts with all registers free and no stack arguments.
    @inlinable @inline(__always)
    public init() {
        integers = 0
        vectors = 0
        stack = StackCursor()
    }

    /// Takes the registers for `argument`, which is not a reference, and says whether there were enough of them.
    @inlinable @inline(__always)
    public mutating func takeRegisters<Convention: CallingConvention>(
        _ argument: ArgumentClass, _ convention: Convention.Type
    ) -> Bool {
        // What travels in memory counts as more registers than there are.
        let integersNeeded = Convention.firstInteger(of: argument, after: integers) &+ argument.integerCount
        let vectorsNeeded = vectors &+ argument.vectorCount
        // One comparison for both, because each branch costs every call that is compiled.
        let integersLeft = Convention.integerRegisterCount &- integersNeeded
        let vectorsLeft = Convention.vectorRegisterCount &- vectorsNeeded
        if integersLeft | vectorsLeft >= 0 {
            integers = integersNeeded
            vectors = vectorsNeeded
            return true
        }
        Convention.spill(argument, &self)
        return false
    }

    /// Takes room on the stack and returns its offset in bytes from the first stack argument.
    @inlinable @inline(__always)
    public mutating func takeStack(_ layout: ValueLayout) -> Int {
        stack.take(layout)
    }
}

/// Where the next stack argument goes: each at a multiple of 8 bytes, or of its type's alignment if that is larger. (What is
/// aligned to more than 16 bytes never is on AAPCS64's stack: it is larger than 16 bytes, and passed by reference.)
public struct StackCursor: Sendable {
    /// The offset behind the last argument, in bytes.
    public var end: Int

    /// Starts with no arguments.
    @inlinable @inline(__always)
    public init() { end = 0 }

    /// Takes room for an argument and returns its offset in bytes.
    @inlinable @inline(__always)
    public mutating func take(_ layout: ValueLayout) -> Int {
        // `end` is a multiple of 8, so a smaller alignment changes nothing.
        let offset = end.roundedUp(toMultipleOf: layout.alignment)
        end = offset &+ layout.size.roundedUp(toMultipleOf: 8)
        return offset
    }
}

#if DEBUG && arch(x86_64) && !hasFeature(Embedded)
import CLayoutTrampolines

/// One call in a build without optimization: the plan's moves fill a register image.
///
/// The block is a stored property whose methods in C take its address: calls nest and need no memory of their own.
@usableFromInline
@safe
struct PlannedCall {
    @usableFromInline let callPlan: CallPlan
    @usableFromInline let plan: UnsafePointer<clayout_plan>
    @usableFromInline var memory = CallMemory()
    @usableFromInline var index = 0
    /// The block, unless it is too small for the stack arguments.
    @usableFromInline var block: clayout_block
    @usableFromInline var largeBlock: UnsafeMutableRawPointer?

    @usableFromInline
    init<Signature>(_ function: CFunction<Signature>) {
        callPlan = function.plan
        unsafe plan = UnsafePointer(function.plan.plan)
        unsafe block = clayout_block_uninitialized()
        if unsafe Int(plan.pointee.block_size) > MemoryLayout<clayout_block>.size {
            unsafe largeBlock = memory.allocate(byteCount: Int(plan.pointee.block_size))
        }
    }

    /// Does nothing: the plan knows.
    @usableFromInline
    mutating func reserveResult<Result: CValue>(_ type: Result.Type) {}

    /// Moves an argument into the block.
    @usableFromInline
    mutating func pass<Argument: CArgument>(_ argument: Argument) {
        let index = index
        self.index = index + 1
        // SAFETY: the plan was made for this signature, so the moves read within the value and write within the block.
        if unsafe clayout_plan_is_converted(plan, index) {
            if Argument.needsArena { memory.open() }
            unsafe withUnsafeTemporaryAllocation(
                byteCount: Argument.argumentClass.layout.size.roundedUp(toMultipleOf: 8), alignment: 16
            ) { bytes in
                unsafe argument.pass(to: bytes.baseAddress!)
                unsafe clayout_plan_pass(plan, blockAddress, index, bytes.baseAddress!)
            }
        } else {
            unsafe withUnsafePointer(to: argument) { unsafe clayout_plan_pass(plan, blockAddress, index, $0) }
        }
    }

    /// Performs a call without a result.
    @usableFromInline
    mutating func perform(_ address: UnsafeRawPointer) {
        unsafe clayout_plan_call(plan, blockAddress, address, nil)
        memory.close()
    }

    /// Performs a call with a result.
    @usableFromInline
    mutating func perform<Result: CValue>(_ address: UnsafeRawPointer, returning type: Result.Type) -> Result {
        var bytes = clayout_result_uninitialized()
        // SAFETY: a result in memory has room in `bytes` or in the arena's memory, which live until it is read.
        let destination =
            unsafe Result.cLayout.size <= FoldedCall.resultCapacity
            ? bytes.address() : memory.allocate(byteCount: Result.cLayout.size)
        unsafe clayout_plan_call(plan, blockAddress, address, destination)
        let isInMemory = unsafe plan.pointee.result_address_offset != UInt32.max
        let source = unsafe isInMemory ? destination : blockAddress
        defer { memory.close() }
        if unsafe plan.pointee.result.is_converted {
            if !isInMemory { unsafe clayout_plan_return(plan, source, destination) }
            return unsafe Result.returned(from: destination)
        }
        return Result.withPrototype { value in
            unsafe withUnsafeMutablePointer(to: &value) { unsafe clayout_plan_return(plan, source, $0) }
            return value
        }
    }

    private var blockAddress: UnsafeMutableRawPointer {
        mutating get { unsafe largeBlock ?? block.address() }
    }
}
#endif

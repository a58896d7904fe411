#if !hasFeature(Embedded)
import CLayoutTrampolines
import Synchronization

/// How calls of one signature are performed, worked out once when its first function is bound: a flat list of moves.
///
/// Serves builds without optimization, where ``FoldedCall`` is not folded, and costs some ten nanoseconds there.
@safe
@usableFromInline
struct CallPlan: Sendable {
    /// The plan as the C code performs it; never changed and never freed.
    nonisolated(unsafe) let plan: UnsafePointer<clayout_plan>

    /// The plans of all signatures so far. A program has few, and counting references would be a third of a short call's price.
    private static let plans = Mutex<[ObjectIdentifier: CallPlan]>([:])

    /// The plan for functions of a signature without a result.
    @usableFromInline
    static func plan<each Argument: CArgument>(for signature: ((repeat each Argument) -> Void).Type) -> CallPlan {
        plan(for: signature) {
            var builder = Builder()
            repeat builder.add((each Argument).self)
            return builder
        }
    }

    /// The plan for functions of a signature with a result.
    @usableFromInline
    static func plan<each Argument: CArgument, Result: CValue>(
        for signature: ((repeat each Argument) -> Result).Type
    ) -> CallPlan {
        plan(for: signature) {
            var builder = Builder(returning: Result.self)
            repeat builder.add((each Argument).self)
            return builder
        }
    }

    /// The plan for functions of a signature, which `builder` lists the moves of if it is the first one.
    private static func plan(for signature: Any.Type, _ builder: () -> Builder) -> CallPlan {
        let key = ObjectIdentifier(signature)
        if let plan = plans.withLock({ $0[key] }) { return plan }
        // Not under the lock: types of the program list their fields, and may bind functions in doing so.
        let plan = CallPlan(builder())
        return plans.withLock { plans in
            if let earlier = plans[key] {
                plan.free()
                return earlier
            }
            plans[key] = plan
            return plan
        }
    }

    private init(_ builder: consuming Builder) {
        let moves = UnsafeMutableBufferPointer<clayout_move>.allocate(capacity: builder.moves.count)
        // SAFETY: both were just allocated, for this plan alone.
        _ = unsafe moves.initialize(from: builder.moves)
        let plan = UnsafeMutablePointer<clayout_plan>.allocate(capacity: 1)
        unsafe plan.initialize(to: builder.finish(moves))
        unsafe self.plan = UnsafePointer(plan)
    }

    /// Frees a plan that nobody has got.
    private func free() {
        // SAFETY: allocated in `init`; nobody else keeps them.
        unsafe plan.pointee.moves?.deallocate()
        unsafe plan.deallocate()
    }
}

extension CallPlan {
    /// Lists the moves, argument by argument, with the same classifier and register allocator as a folded call.
    struct Builder {
        private(set) var moves: [clayout_move] = []
        private var allocator = RegisterAllocator()
        private var arguments: [Transfer] = []
        private var result = Transfer(moves: 0..<0, isConverted: false)
        private var resultAddressOffset = UInt32.max
        private var resultSize = 0
        private var x87ResultCount = 0
        private var stackAlignment = 16
        private var resultAlignment = 16
        /// The size of the largest argument that has to be converted.
        private var conversionSize = 0

        /// Starts a plan for functions without a result.
        init() {}

        /// Starts a plan for functions that return a `Result`.
        init<Result: CValue>(returning type: Result.Type) {
            let resultClass = Result.argumentClass
            Self.requireSupport(Result.self)
            resultSize = max(resultClass.layout.size.roundedUp(toMultipleOf: 8), MemoryLayout<Result>.size)
            x87ResultCount = resultClass.parts.x87Count
            if !resultClass.isReturnedInRegisters {
                resultAddressOffset = UInt32(Self.integerOffset(0))
                resultAlignment = max(16, resultClass.layout.alignment)
                allocator.integers = 1
            }
            let destinations =
                resultClass.isReturnedInRegisters ? Self.resultDestinations(resultClass) : [Run(0, resultClass)]
            // Only what needs no check may bypass `loadScalars`.
            let direct = Result.isEveryBitPatternValid ? Result.scalarMoves : nil
            result = addTransfer(direct, to: destinations, size: resultClass.layout.size, reversed: true)
        }

        /// Adds the next argument.
        mutating func add<Argument: CArgument>(_ type: Argument.Type) {
            let argumentClass = Argument.argumentClass
            Self.requireSupport(Argument.self)
            let destinations: [Run]
            if allocator.takeRegisters(argumentClass, NativeCallingConvention.self) {
                let integers = allocator.integers - argumentClass.integers.count
                let vectors = allocator.vectors - argumentClass.vectors.count
                destinations = Self.registers(
                    argumentClass, integers: (integers..<8).map(Self.integerOffset),
                    vectors: (vectors..<8).map(Self.vectorOffset))
            } else {
                let offset = Int(clayout_image_size) + allocator.takeStack(argumentClass.layout)
                stackAlignment = max(stackAlignment, argumentClass.layout.alignment)
                destinations = [Run(offset, argumentClass)]
            }
            let size = argumentClass.layout.size.roundedUp(toMultipleOf: 8)
            let transfer = addTransfer(Argument.scalarMoves, to: destinations, size: size, reversed: false)
            if transfer.isConverted { conversionSize = max(conversionSize, size) }
            arguments.append(transfer)
        }

        /// Ends the program if the compilers do not agree on how values of a type travel.
        private static func requireSupport<Argument: CArgument>(_ type: Argument.Type) {
            if Argument.argumentClass.isUnsupported {
                trap("a function takes or returns " + unsupportedTypeMessage(typeName(Argument.self)))
            }
        }

        /// The finished plan.
        func finish(_ moves: UnsafeMutableBufferPointer<clayout_move>) -> clayout_plan {
            var plan = unsafe clayout_plan()
            unsafe plan.moves = moves.baseAddress
            unsafe plan.result = result.among(moves)
            unsafe plan.result_address_offset = resultAddressOffset
            unsafe plan.stack_words = UInt64(allocator.stack.end / 8)
            unsafe plan.x87_result_count = UInt64(x87ResultCount)
            let conversionOffset = (Int(clayout_image_size) + allocator.stack.end).roundedUp(toMultipleOf: 16)
            let resultOffset = (conversionOffset + conversionSize).roundedUp(toMultipleOf: resultAlignment)
            unsafe plan.conversion_offset = UInt32(conversionOffset)
            unsafe plan.result_offset = UInt32(resultOffset)
            unsafe plan.block_size = UInt32((resultOffset + resultSize).roundedUp(toMultipleOf: resultAlignment))
            unsafe plan.stack_alignment = UInt64(stackAlignment)
            unsafe plan.block_alignment = UInt64(resultAlignment)
            // SAFETY: no function that can be called has more arguments than the plan has room for.
            unsafe withUnsafeMutableBytes(of: &plan.arguments) { room in
                let room = unsafe room.bindMemory(to: clayout_transfer.self)
                for (index, argument) in arguments.enumerated().prefix(room.count) {
                    unsafe room[index] = argument.among(moves)
                }
            }
            return unsafe plan
        }
    }
}

extension CallPlan.Builder {
    /// Where a run of bytes of a C value goes in the block of a call.
    fileprivate struct Run {
        let cOffset: Int
        let size: Int
        let blockOffset: Int

        init(cOffset: Int, size: Int, blockOffset: Int) {
            self.cOffset = cOffset
            self.size = size
            self.blockOffset = blockOffset
        }

        /// The whole value at one place.
        init(_ blockOffset: Int, _ argumentClass: ArgumentClass) {
            self.init(
                cOffset: 0, size: argumentClass.layout.size.roundedUp(toMultipleOf: 8), blockOffset: blockOffset)
        }
    }

    fileprivate static func integerOffset(_ index: Int) -> Int { index * 8 }

    fileprivate static func vectorOffset(_ index: Int) -> Int { Int(clayout_image_vectors) + index * 16 }

    fileprivate static func resultDestinations(_ resultClass: ArgumentClass) -> [Run] {
        let integers = Int(clayout_image_integer_results)
        let isX87 = resultClass.parts.x87Count > 0
        let vectors = Int(isX87 ? clayout_image_x87_results : clayout_image_vector_results)
        return registers(
            resultClass, integers: [integers, integers + 8], vectors: (0..<4).map { vectors + $0 * 16 })
    }

    /// A run for each part, in the registers at these offsets of the block.
    fileprivate static func registers(_ value: ArgumentClass, integers: [Int], vectors: [Int]) -> [Run] {
        var integers = integers[...]
        var vectors = vectors[...]
        return value.parts.array.enumerated().map { index, part in
            let offset = part == .integer ? integers.removeFirst() : vectors.removeFirst()
            return Run(cOffset: index * part.stride, size: part.stride, blockOffset: offset)
        }
    }

    /// The moves of one value.
    fileprivate struct Transfer {
        /// Which of the builder's moves.
        let moves: Range<Int>
        /// Whether Swift code converts the value to or from C bytes.
        let isConverted: Bool

        /// The same, for the C code.
        func among(_ all: UnsafeMutableBufferPointer<clayout_move>) -> clayout_transfer {
            // SAFETY: the buffer has all of the builder's moves; without any there is no address to add to.
            guard let base = all.baseAddress else { return unsafe clayout_transfer() }
            return unsafe clayout_transfer(
                first: base + moves.lowerBound, end: base + moves.upperBound, is_converted: isConverted)
        }
    }

    /// Adds the moves of one value.
    ///
    /// - Parameters:
    ///   - direct: The moves between Swift's and C's value; nil for a value that Swift code converts to or from C bytes.
    ///   - destinations: Where the C bytes are in the block.
    ///   - size: The size of the converted bytes.
    ///   - reversed: Whether the moves go from the block to the value.
    fileprivate mutating func addTransfer(
        _ direct: [ScalarMove]?, to destinations: [Run], size: Int, reversed: Bool
    ) -> Transfer {
        let first = moves.count
        for move in direct ?? [ScalarMove(swiftOffset: 0, cOffset: 0, size: size)] {
            for run in destinations {
                let start = max(move.cOffset, run.cOffset)
                let end = min(move.cOffset + move.size, run.cOffset + run.size)
                if start >= end { continue }
                let value = UInt32(move.swiftOffset + start - move.cOffset)
                let block = UInt32(run.blockOffset + start - run.cOffset)
                moves.append(
                    clayout_move(
                        source: reversed ? block : value, destination: reversed ? value : block,
                        size: UInt32(end - start)))
            }
        }
        return Transfer(moves: first..<moves.count, isConverted: direct == nil)
    }
}
#endif

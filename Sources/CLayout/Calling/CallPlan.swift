#if !hasFeature(Embedded)
import CLayoutTrampolines
import Synchronization

/// How calls of one signature are performed, worked out once when its first function is bound: where each value goes.
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

    /// The plan for functions of a signature, which `builder` lists the values of if it is the first one.
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
        let plan = UnsafeMutablePointer<clayout_plan>.allocate(capacity: 1)
        // SAFETY: just allocated, for this plan alone.
        unsafe plan.initialize(to: builder.finish())
        unsafe self.plan = UnsafePointer(plan)
    }

    /// Frees a plan that nobody has got.
    private func free() {
        // SAFETY: `finish` of the builder allocated them; nobody else keeps them.
        unsafe plan.pointee.arguments.deallocate()
        unsafe plan.pointee.argument_moves.deallocate()
        unsafe plan.deallocate()
    }
}

extension CallPlan {
    /// Lists result and arguments, placed by the same classifier and register allocator as in a folded call.
    struct Builder {
        private var allocator = RegisterAllocator()
        private var result: PlannedValue?
        private var arguments: [PlannedValue] = []
        private var resultMemoryOffset = UInt32.max
        private var resultAlignment = 16
        private var x87ResultCount = 0
        /// Where the stack arguments start: behind the image, and behind a result in memory.
        private var stackOffset = Int(clayout_image_size)
        private var stackAlignment = 16
        private var needsArena = false

        /// Starts a plan for functions without a result.
        init() {}

        /// Starts a plan for functions that return a `Result`.
        init<Result: CValue>(returning type: Result.Type) {
            let resultClass = Result.argumentClass
            Self.requireSupport(Result.self)
            x87ResultCount = resultClass.parts.x87Count
            let runs: [PlannedValue.Run]
            if resultClass.isReturnedInRegisters {
                runs = Self.resultRuns(resultClass)
            } else {
                allocator.integers = 1
                resultAlignment = max(16, resultClass.layout.alignment)
                let memory = PlannedValue.Run(
                    wholeOf: resultClass, at: stackOffset.roundedUp(toMultipleOf: resultAlignment))
                resultMemoryOffset = UInt32(memory.blockOffset)
                stackOffset = (memory.blockOffset + memory.size).roundedUp(toMultipleOf: 16)
                runs = [memory]
            }
            // Only what needs no check may bypass `loadScalars`.
            result = PlannedValue(Result.self, Result.isEveryBitPatternValid ? Result.scalarMoves : nil, at: runs)
        }

        /// Adds the next argument.
        mutating func add<Argument: CArgument>(_ type: Argument.Type) {
            let argumentClass = Argument.argumentClass
            Self.requireSupport(Argument.self)
            let runs: [PlannedValue.Run]
            if allocator.takeRegisters(argumentClass, NativeCallingConvention.self) {
                let integers = allocator.integers - argumentClass.integerCount
                let vectors = allocator.vectors - argumentClass.vectorCount
                runs = Self.registers(
                    argumentClass, integers: (integers..<8).map { $0 * 8 },
                    vectors: (vectors..<8).map { Int(clayout_image_vectors) + $0 * 16 })
            } else {
                let offset = stackOffset + allocator.takeStack(argumentClass.layout)
                stackAlignment = max(stackAlignment, argumentClass.layout.alignment)
                runs = [PlannedValue.Run(wholeOf: argumentClass, at: offset)]
            }
            arguments.append(PlannedValue(Argument.self, Argument.scalarMoves, at: runs))
            if Argument.needsArena { needsArena = true }
        }

        /// Ends the program if the compilers do not agree on how values of a type travel.
        private static func requireSupport<Argument: CArgument>(_ type: Argument.Type) {
            if Argument.argumentClass.isUnsupported {
                trap("a function takes or returns " + unsupportedTypeMessage(typeName(Argument.self)))
            }
        }

        /// The finished plan, with memory that is the caller's to free.
        func finish() -> clayout_plan {
            var end = stackOffset + allocator.stack.end
            let places = arguments.map { $0.place(behind: &end) }
            let resultPlace = result?.place(behind: &end)
            var markOffset = UInt32.max
            if needsArena {
                end = end.roundedUp(toMultipleOf: MemoryLayout<Arena.Mark>.alignment)
                markOffset = UInt32(end)
                end += MemoryLayout<Arena.Mark>.size
            }
            let argumentMoves = places.flatMap { $0.moves }
            // SAFETY: the pointers to moves stay within the memory that has them all.
            let moves = unsafe Self.allocated(argumentMoves + (resultPlace?.moves ?? []).map { $0.reversed })
            return unsafe clayout_plan(
                arguments: Self.allocated(places.map { $0.place }), result: resultPlace?.place ?? clayout_place(),
                argument_moves: moves, result_moves: moves + argumentMoves.count,
                end_of_moves: moves + argumentMoves.count + (resultPlace?.moves.count ?? 0),
                stack_words: UInt64(allocator.stack.end / 8), x87_result_count: UInt64(x87ResultCount),
                stack_alignment: UInt64(stackAlignment), block_alignment: UInt64(resultAlignment),
                block_size: UInt64(end.roundedUp(toMultipleOf: resultAlignment)), stack_offset: UInt32(stackOffset),
                result_memory_offset: resultMemoryOffset, mark_offset: markOffset)
        }

        /// Memory with these elements, which is the caller's to free.
        private static func allocated<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
            let memory = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
            // SAFETY: just allocated for the elements.
            unsafe memory.initialize(from: elements, count: elements.count)
            return unsafe UnsafePointer(memory)
        }
    }
}

extension CallPlan.Builder {
    private static func resultRuns(_ resultClass: ArgumentClass) -> [PlannedValue.Run] {
        let integers = Int(clayout_image_integer_results)
        let isX87 = resultClass.parts.x87Count > 0
        let vectors = Int(isX87 ? clayout_image_x87_results : clayout_image_vector_results)
        return registers(
            resultClass, integers: [integers, integers + 8], vectors: (0..<4).map { vectors + $0 * 16 })
    }

    /// A run for each part, in the registers at these offsets of the block.
    private static func registers(_ value: ArgumentClass, integers: [Int], vectors: [Int]) -> [PlannedValue.Run] {
        var integers = integers[...]
        var vectors = vectors[...]
        return value.parts.array.enumerated().map { index, part in
            let offset = part == .integer ? integers.removeFirst() : vectors.removeFirst()
            return PlannedValue.Run(cOffset: index * part.stride, size: part.stride, blockOffset: offset)
        }
    }
}
#endif

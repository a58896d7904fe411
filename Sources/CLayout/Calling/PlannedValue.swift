#if !hasFeature(Embedded)
import CLayoutTrampolines

/// A value that a call passes or returns: where C has it in the block of the call, and where Swift code writes or reads it.
///
/// Both are the same place if the value is in one piece there; most values are, and need no move.
struct PlannedValue {
    /// A run of bytes of the C value in a register, on the stack or in memory.
    struct Run {
        let cOffset: Int
        let size: Int
        let blockOffset: Int
    }

    /// The moves between the value and where C has it: here `cOffset` counts from the start of the block.
    private var moves: [ScalarMove] = []
    /// Whether Swift code converts the value to or from C bytes.
    private let isConverted: Bool
    /// The size of Swift's value or the C bytes.
    private let size: Int
    /// The alignment of Swift's value or the C bytes, as far as blocks are aligned.
    private let alignment: Int

    /// - Parameters:
    ///   - direct: The moves between Swift's and C's value; nil for a value that has to be converted.
    ///   - runs: Where C has the value.
    init<Argument: CArgument>(_ type: Argument.Type, _ direct: [ScalarMove]?, at runs: [Run]) {
        // Bytes that have been moved are nobody's reference.
        let direct = _isPOD(Argument.self) ? direct : nil
        let layout = Argument.argumentClass.layout
        isConverted = direct == nil
        size = isConverted ? layout.size.roundedUp(toMultipleOf: 8) : MemoryLayout<Argument>.size
        alignment = min(16, isConverted ? layout.alignment : MemoryLayout<Argument>.alignment)
        for move in direct ?? [ScalarMove(swiftOffset: 0, cOffset: 0, size: size)] {
            for run in runs {
                let start = max(move.cOffset, run.cOffset)
                let end = min(move.cOffset + move.size, run.cOffset + run.size)
                if start >= end { continue }
                add(
                    ScalarMove(
                        swiftOffset: move.swiftOffset + start - move.cOffset,
                        cOffset: run.blockOffset + start - run.cOffset, size: end - start))
            }
        }
    }

    /// Adds a move, or to the last one if both are neighbors.
    private mutating func add(_ move: ScalarMove) {
        if let last = moves.last, last.swiftOffset + last.size == move.swiftOffset,
            last.cOffset + last.size == move.cOffset
        {
            moves[moves.count - 1].size += move.size
        } else {
            moves.append(move)
        }
    }

    /// Where Swift code has the value: where C has it, or else behind `end`, which then grows.
    ///
    /// - Returns: The place, and the moves from it to where C has the value.
    func place(behind end: inout Int) -> (place: clayout_place, moves: [clayout_move]) {
        if moves.count == 1, moves[0].size == size, moves[0].cOffset % alignment == 0 {
            return (clayout_place(offset: moves[0].cOffset, is_converted: isConverted), [])
        }
        let offset = end.roundedUp(toMultipleOf: 16)
        end = offset + size
        let moves = moves.map { move in
            clayout_move(
                source: UInt32(offset + move.swiftOffset), destination: UInt32(move.cOffset), size: UInt32(move.size))
        }
        return (clayout_place(offset: offset, is_converted: isConverted), moves)
    }
}

extension PlannedValue.Run {
    /// The whole value in memory, where it has room for whole words.
    init(wholeOf value: ArgumentClass, at blockOffset: Int) {
        self.init(cOffset: 0, size: value.layout.size.roundedUp(toMultipleOf: 8), blockOffset: blockOffset)
    }
}

extension clayout_move {
    /// The way back.
    var reversed: clayout_move { clayout_move(source: destination, destination: source, size: size) }
}
#endif

#if DEBUG
#if !hasFeature(Embedded)
import CLayoutTrampolines
#endif

/// What a debug build knows about an arena: its thread, its marks, and which allocations have been released.
///
/// Allocations are numbered. A release ends all those since its mark, so the released ones are ranges of numbers; they
/// are kept in ascending order, and ranges that touch become one.
@safe
final class ArenaLedger {
    /// The identity of the mark that a ``Arena/Mark`` is.
    struct MarkEntry {
        let ledger: ObjectIdentifier
        let number: Int
        let nextAllocation: Int
    }

    #if !hasFeature(Embedded)
    private let thread = unsafe clayout_thread_identity()
    #endif
    private var nextMark = 0
    private var nextAllocation = 0
    /// The numbers of the marks that can still be released, ascending.
    private var marks: [Int] = []
    private var released: [Range<Int>] = []
    private var hasEnded = false

    /// The number of the allocation made last.
    var lastAllocation: Int { nextAllocation - 1 }

    /// Traps when another thread than the arena's calls. An embedded program may have no threads to tell apart.
    func checkThread() {
        #if !hasFeature(Embedded)
        if unsafe clayout_thread_identity() != thread {
            trap("an arena was used from another thread than the one that made it: give each thread its own")
        }
        #endif
    }

    /// Numbers an allocation.
    func allocate() {
        checkThread()
        nextAllocation += 1
    }

    func mark() -> MarkEntry {
        checkThread()
        marks.append(nextMark)
        nextMark += 1
        return MarkEntry(ledger: ObjectIdentifier(self), number: nextMark - 1, nextAllocation: nextAllocation)
    }

    func release(to mark: MarkEntry) {
        checkThread()
        if mark.ledger != ObjectIdentifier(self) {
            trap("an arena was released to a mark of another arena: release it to a mark of its own")
        }
        guard let index = marks.lastIndex(of: mark.number) else {
            trap(
                "an arena's mark was released twice, or after a mark made before it: release each mark once, the last "
                    + "one first")
        }
        marks.removeSubrange(index...)
        var lower = mark.nextAllocation
        while let last = released.last, last.upperBound >= lower {
            lower = min(lower, last.lowerBound)
            released.removeLast()
        }
        if lower < nextAllocation { released.append(lower..<nextAllocation) }
    }

    /// The arena is gone, and all its memory with it.
    func end() { hasEnded = true }

    /// Traps if the allocation `number` can no longer be used, or not by the calling thread.
    ///
    /// - Parameter name: What was allocated, for the message.
    func checkUse(of number: Int, _ name: @autoclosure () -> String) {
        checkThread()
        if hasEnded {
            trap(
                "use after release: \(name()), allocation \(number) of an arena that is gone: keep the arena longer"
            )
        }
        if isReleased(number) {
            trap(
                "use after release: \(name()), allocation \(number) of its arena, was released by release(to:) or at the "
                    + "end of withTemporary: make the mark after it, or copy the value out before")
        }
    }

    private func isReleased(_ number: Int) -> Bool {
        var low = 0
        var high = released.count
        while low < high {
            let middle = (low + high) / 2
            if released[middle].upperBound <= number { low = middle + 1 } else { high = middle }
        }
        return low < released.count && released[low].contains(number)
    }
}

extension Arena {
    /// Numbers an allocation and sees to it that the thread is right.
    @usableFromInline
    func noteAllocation() { ledger.allocate() }
}
#endif

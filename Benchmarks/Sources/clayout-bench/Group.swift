/// What is compared with what.
enum Group: String, CaseIterable {
    /// Calls by value, with the same Swift loop over C-imported function-pointer types.
    case call
    /// Allocations that are released together, with C.
    case arena
    /// Whole arrays between Swift values and C bytes, with C.
    case bulk
    /// Graphs with strings and arrays, encoded into an arena, with C.
    case deep
    /// Members of structs in C memory, one by one, with C.
    case view
    /// Calls through a layer that works everything out per call, with native calls.
    case dispatch

    /// The comparisons of this group. Makes what they need, such as the arrays of the bulk group.
    func comparisons() throws(BenchmarkError) -> [Comparison] {
        switch self {
        case .call: callComparisons()
        case .arena: arenaComparisons()
        case .bulk: bulkComparisons()
        case .deep: deepComparisons()
        case .view: viewComparisons()
        case .dispatch: try dispatchComparisons()
        }
    }
}

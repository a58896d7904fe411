import NativeMemory

extension Measurement {
    /// Times both sides in turn, so that what slows the machine down for a while slows both down.
    init(of comparison: Comparison, _ rounds: Int) {
        let iterations = Self.iterations(of: comparison)
        comparison.run(.clayout, iterations)
        var natives: [Double] = []
        var clayouts: [Double] = []
        natives.reserveCapacity(rounds)
        clayouts.reserveCapacity(rounds)
        var allocations = 0
        for round in 0..<rounds {
            // Each side is first as often as the other.
            if round % 2 == 0 { natives.append(nanoseconds(of: .native, comparison, iterations)) }
            let before = benchmark_allocation_count()
            clayouts.append(nanoseconds(of: .clayout, comparison, iterations))
            allocations += benchmark_allocation_count() - before
            if round % 2 != 0 { natives.append(nanoseconds(of: .native, comparison, iterations)) }
        }
        group = comparison.group
        name = comparison.name
        target = comparison.target
        nativeNanoseconds = natives.min()!
        clayoutNanoseconds = clayouts.min()!
        medianRatio = median(zip(natives, clayouts).map { $1 / $0 })
        self.allocations = Double(allocations) / Double(iterations * rounds)
    }

    /// As many iterations as take the native side about 0.2 ms, short enough that many rounds are not interrupted, and
    /// CLayout's side at most 5 ms.
    private static func iterations(of comparison: Comparison) -> Int {
        var iterations = 1
        while true {
            let native = nanoseconds(of: .native, comparison, iterations)
            if native * Double(iterations) >= 100_000 {
                let clayout = nanoseconds(of: .clayout, comparison, iterations / 16 + 1)
                return max(1, Int(min(200_000 / native, 5_000_000 / clayout)))
            }
            iterations *= 2
        }
    }
}

/// The time of one iteration of one side.
private func nanoseconds(of side: Side, _ comparison: Comparison, _ iterations: Int) -> Double {
    let start = benchmark_nanoseconds()
    comparison.run(side, iterations)
    return Double(benchmark_nanoseconds() - start) / Double(iterations)
}

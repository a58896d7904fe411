import NativeLoops

#if arch(x86_64)
/// Calls through ``NaiveCall`` with the native loops over the same functions.
func dispatchComparisons() throws(BenchmarkError) -> [Comparison] {
    let native = NativeLoops.drawingLoops() + NativeLoops.throughputLoops()
    return try naiveLoops().map { name, run throws(BenchmarkError) in
        guard let loop = native.first(where: { $0.name == name }) else {
            throw BenchmarkError("there is no native loop '\(name)'", status: 1)
        }
        return Comparison(group: .dispatch, name: name, target: nil, native: loop.run, clayout: run)
    }
}
#else
/// None: the naive layer knows the register classes of x86-64 only.
func dispatchComparisons() throws(BenchmarkError) -> [Comparison] { [] }
#endif

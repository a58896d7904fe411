import CLayout
import NativeMemory
import RaylibMirrors

// Only the function: the module's C structs have the names of the mirrors.
import func BenchmarkFunctions.benchmark_function

/// What a call costs in a debug build, where nothing folds and a plan performs it.
///
/// Prints nanoseconds per call, the loop and its closure subtracted, and the limit. Absolute times, because there is nothing native to compare
/// with: the point is that a debug build of a game stays playable.
@main
struct DebugCalls {
    static func main() {
        #if !DEBUG
        print("this is a release build: run it without -c release")
        #endif
        // A closure that does nothing costs some 15 ns in such a build: that is not the call's.
        let nothing = (0, 0)
        let loop = best(times { _ = nothing })
        for (name, limit, calls) in measurements() {
            let time = best(calls) - loop
            let result = time <= limit ? "met" : "slower"
            print("\(name): \(Int(time.rounded())) ns (limit \(Int(limit)) ns) \(result)")
        }
    }

    /// The shortest time of one iteration in nanoseconds.
    static func best(_ calls: (Int) -> Void) -> Double {
        let count = 20_000
        var shortest = Double.infinity
        for _ in 0..<30 {
            let start = benchmark_nanoseconds()
            calls(count)
            shortest = min(shortest, Double(benchmark_nanoseconds() - start) / Double(count))
        }
        return shortest
    }

    /// Calls `body` so many times.
    static func times(_ body: @escaping () -> Void) -> (Int) -> Void {
        { count in
            var index = 0
            while index < count {
                body()
                index &+= 1
            }
        }
    }
}

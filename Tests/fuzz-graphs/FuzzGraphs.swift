import GraphSamples
import SeededRandom

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Decodes mutated images of random graphs. See Scripts/fuzz-graphs.sh.
@main
struct FuzzGraphs {
    static func main() async {
        let options = Options(CommandLine.arguments.dropFirst())
        print("\(options.count) mutated images, --seed \(options.seed)")
        // Also if the program ends at an error that the sanitizer found.
        fflush(nil)
        let corpus = Corpus(seed: options.seed)
        if let index = options.only {
            print("input \(index):", Worker(options, corpus, number: 0).result(ofInput: index) ?? "decoded")
            return
        }
        let tally = await withTaskGroup(of: Tally.self) { group in
            for number in 0..<options.workerCount {
                group.addTask { Worker(options, corpus, number: number).run() }
            }
            var sum = Tally()
            for await tally in group { sum.add(tally) }
            return sum
        }
        print(tally)
        guard tally.problems.isEmpty else { exit(1) }
    }
}

/// What the command line asks for.
struct Options {
    var count = 1_000_000
    var seed = UInt64.random(in: 0 ... .max)
    /// The one input to decode.
    var only: Int?
    let workerCount = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

    init(_ arguments: ArraySlice<String>) {
        var rest = arguments
        while let argument = rest.popFirst() {
            switch argument {
            case "--seed": seed = rest.popFirst().flatMap { UInt64($0) } ?? seed
            case "--only": only = rest.popFirst().flatMap { Int($0) }
            default: count = Int(argument) ?? count
            }
        }
    }
}

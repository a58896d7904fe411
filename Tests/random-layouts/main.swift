import CLayout
import Foundation
import RandomStructs
import Synchronization

// Random structs, laid out by CLayout and by compilers. See Scripts/random-layouts.sh.

/// What the command line asks for.
struct Options {
    var count = 100_000
    var seed = UInt64.random(in: 0...UInt64.max)
    var only: String?

    init(_ arguments: [String]) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--seed": seed = rest.popFirst().flatMap { UInt64($0) } ?? seed
            case "--only": only = rest.popFirst()
            default: count = Int(argument) ?? count
            }
        }
    }

    var oracles: [Oracle] {
        var all = Oracle.native + Oracle.cross
        let tools = ["/usr/bin/aarch64-linux-gnu-gcc", "/usr/bin/qemu-aarch64-static"]
        if tools.allSatisfy(FileManager.default.fileExists) { all.append(.emulated) }
        all += Oracle.mirrors
        return all.filter { only == nil || $0.name == only }
    }
}

/// Compares all structs with what one compiler says, and returns whether they agree.
func agrees(_ oracle: Oracle, _ options: Options) -> Bool {
    let start = Date()
    var known = 0
    // As many as one compilation takes without much memory.
    let batchSize = 1_000
    do {
        for first in stride(from: 0, to: options.count, by: batchSize) where known < oracle.mostRecords {
            var types: [CTypeDescription] = []
            for index in first..<min(first + batchSize, options.count) where known < oracle.mostRecords {
                let type = StructGenerator.structure(seed: options.seed, index: index, for: oracle.target)
                guard oracle.knows(type) else { continue }
                types.append(type)
                known += RecordCase.all(in: type).count
            }
            guard let difference = try oracle.firstDifference(in: types) else { continue }
            let smallest = oracle.shrink(difference)
            print(
                """
                \(oracle.name) differs (--seed \(options.seed)):
                \(smallest.type.cDeclarations)CLayout: \(smallest.expected)
                \(oracle.name): \(smallest.found)
                """)
            return false
        }
    } catch {
        print("\(oracle.name) cannot be asked: \(error)")
        return false
    }
    print("\(oracle.name): 0 differences in \(known) structs and unions (\(Int(Date().timeIntervalSince(start))) s)")
    return true
}

func main() -> Never {
    let options = Options(Array(CommandLine.arguments.dropFirst()))
    let oracles = options.oracles
    guard !oracles.isEmpty else {
        print("no compiler of that name: use one of \((Oracle.native + Oracle.cross).map(\.name))")
        exit(2)
    }
    print("\(options.count) random structs for each compiler, --seed \(options.seed)")
    let failures = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: oracles.count) { index in
        if !agrees(oracles[index], options) { failures.withLock { $0 += 1 } }
    }
    exit(failures.withLock { $0 } == 0 ? 0 : 1)
}

main()

import CLayout
import Foundation
import RandomStructs

// Random structs, laid out by CLayout and by compilers: random-layouts [COUNT] [--seed SEED] [--only NAME] [--batch SIZE]
var count = 3_000
var batchSize = 1_000
var seed = UInt64.random(in: 0...UInt64.max)
var only: String?
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
    switch argument {
    case "--seed": seed = arguments.popFirst().flatMap { UInt64($0) } ?? seed
    case "--batch": batchSize = arguments.popFirst().flatMap { Int($0) } ?? batchSize
    case "--only": only = arguments.popFirst()
    default: count = Int(argument) ?? count
    }
}

var oracles = Oracle.native + Oracle.cross
if ["/usr/bin/aarch64-linux-gnu-gcc", "/usr/bin/qemu-aarch64-static"].allSatisfy(FileManager.default.fileExists) {
    oracles.append(.emulated)
}
if let only { oracles = oracles.filter { $0.name == only } }

print("\(count) random structs with seed \(seed)")
var failures = 0
for oracle in oracles {
    let start = Date()
    var difference: Difference?
    for first in stride(from: 0, to: count, by: batchSize) where difference == nil {
        let types = (first..<min(first + batchSize, count)).map {
            StructGenerator.structure(seed: seed, index: $0, for: oracle.target)
        }
        difference = try oracle.firstDifference(in: types)
    }
    let seconds = Date().timeIntervalSince(start).formatted(.number.precision(.fractionLength(1)))
    guard let difference else {
        print("\(oracle.name): 0 differences (\(seconds) s)")
        continue
    }
    failures += 1
    let smallest = oracle.shrink(difference)
    print(
        """
        \(oracle.name): differs (seed \(seed))
        \(smallest.type.cDeclarations)CLayout: \(smallest.expected)
        \(oracle.name): \(smallest.found)
        """)
}
exit(failures == 0 ? 0 : 1)

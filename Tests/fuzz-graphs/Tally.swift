import CLayout

/// What became of the inputs.
struct Tally: CustomStringConvertible {
    private var counts: [String: Int] = [:]
    private var slowest = Duration.zero
    /// What must not happen.
    private(set) var problems: [String] = []

    mutating func count(_ outcome: String, after duration: Duration) {
        counts[outcome, default: 0] += 1
        slowest = max(slowest, duration)
    }

    mutating func addProblem(_ problem: String) {
        problems.append(problem)
    }

    mutating func add(_ other: Tally) {
        counts.merge(other.counts, uniquingKeysWith: +)
        slowest = max(slowest, other.slowest)
        problems += other.problems
    }

    var description: String {
        let rows = counts.sorted { $0.value > $1.value }.map { name, count in
            String(repeating: " ", count: max(0, 10 - "\(count)".count)) + "\(count) \(name)"
        }
        let total = counts.values.reduce(0, +)
        return (rows + ["\(total) inputs, the slowest took \(slowest)"] + problems.prefix(10)).joined(separator: "\n")
    }
}

extension GraphError.Reason {
    /// The name of the case.
    var name: String {
        switch self {
        case .bufferTooShort: "bufferTooShort"
        case .countTooLarge: "countTooLarge"
        case .countsDiffer: "countsDiffer"
        case .embeddedZero: "embeddedZero"
        case .zeroElement: "zeroElement"
        case .pointerInImage: "pointerInImage"
        case .outsideImage: "outsideImage"
        case .nullPointer: "nullPointer"
        case .invalidCount: "invalidCount"
        case .unterminated: "unterminated"
        case .invalidUTF8: "invalidUTF8"
        case .invalidValue: "invalidValue"
        case .tooDeep: "tooDeep"
        case .tooManyElements: "tooManyElements"
        case .tooLarge: "tooLarge"
        }
    }
}

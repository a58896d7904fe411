/// What a comparison took. Times are of one iteration, in nanoseconds.
struct Measurement {
    /// The group of the comparison.
    let group: Group
    /// The name of the comparison.
    let name: String
    /// The ratio that is not to be exceeded, if there is one.
    let target: Double?
    /// The shortest time of the native side.
    var nativeNanoseconds: Double
    /// The shortest time of CLayout's.
    var clayoutNanoseconds: Double
    /// The median of the ratios of the rounds, each of which times one side right after the other.
    var medianRatio: Double
    /// The allocations of CLayout's side in an iteration.
    var allocations: Double

    /// The ratio of the shortest times.
    var ratio: Double { clayoutNanoseconds / nativeNanoseconds }

    /// What several processes measured of one comparison: the shortest times, and the median of their median ratios.
    init(combining measurements: [Measurement]) {
        self = measurements[0]
        nativeNanoseconds = measurements.map(\.nativeNanoseconds).min()!
        clayoutNanoseconds = measurements.map(\.clayoutNanoseconds).min()!
        medianRatio = median(measurements.map(\.medianRatio))
        allocations = measurements.map(\.allocations).max()!
    }
}

extension Measurement {
    /// The measurement as a line for another process.
    var line: String {
        let numbers = [nativeNanoseconds, clayoutNanoseconds, medianRatio, allocations].map { String($0) }
        return ([group.rawValue, name, target.map { String($0) } ?? ""] + numbers).joined(separator: "\t")
    }

    /// Reads what `line` gives; nil for anything else.
    init?(line: some StringProtocol) {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 7, let group = Group(rawValue: String(fields[0])) else { return nil }
        let numbers = fields[3...].compactMap { Double($0) }
        guard numbers.count == 4 else { return nil }
        self.group = group
        name = String(fields[1])
        target = Double(fields[2])
        nativeNanoseconds = numbers[0]
        clayoutNanoseconds = numbers[1]
        medianRatio = numbers[2]
        allocations = numbers[3]
    }
}

/// The middle one of some values, or the mean of the two in the middle.
func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return (sorted[sorted.count / 2] + sorted[(sorted.count - 1) / 2]) / 2
}

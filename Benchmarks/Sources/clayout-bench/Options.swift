/// What the command line asks for.
struct Options {
    /// The group to measure; all if there is none.
    var group: Group?
    /// What the names of the benchmarks to measure contain, or the whole name of one.
    var filter: String?
    /// How often each side is timed in a process.
    var rounds = 40
    /// How many processes measure, one after the other.
    var processes = 8
    /// What to do.
    var mode = Mode.measure(.table)

    /// What the program can do.
    enum Mode {
        case help, list
        case measure(Format)
        case only(Side, iterations: Int)
    }

    /// How results are printed.
    enum Format {
        case table, json
        /// What a process prints for the one that started it.
        case raw
    }

    static let help = """
        clayout-bench: compares CLayout with the same work in native code, in one run.

        usage: clayout-bench [--json] [--group NAME] [--filter TEXT] [--rounds N] [--processes N]
               clayout-bench --only-loop native|clayout --iterations N [--group NAME] [--filter TEXT]
               clayout-bench --list [--group NAME] [--filter TEXT]

          --json            one JSON object per line instead of a table
          --group NAME      only this group: call, arena, bulk, deep, view or dispatch
          --filter TEXT     only the benchmark with this name, or else those whose name contains it
          --rounds N        how often a process times each side, in turn (default: 40)
          --processes N     how many processes do that, each with its code at other addresses (default: 8)
          --only-loop SIDE  run one side's loops once, without timing, for callgrind
          --iterations N    how often those loops call
          --list            the names of the benchmarks
          --help            this text
        """

    /// Reads the arguments that follow the name of the program.
    init(_ arguments: some Sequence<String>) throws(BenchmarkError) {
        var arguments = arguments.makeIterator()
        var side: Side?
        var iterations: Int?
        while let option = arguments.next() {
            switch option {
            case "--json": mode = .measure(.json)
            case "--raw": mode = .measure(.raw)
            case "--group": group = try Self.choice(of: option, arguments.next())
            case "--filter": filter = try Self.text(of: option, arguments.next())
            case "--rounds": rounds = try Self.number(of: option, arguments.next(), in: 1...1_000_000)
            case "--processes": processes = try Self.number(of: option, arguments.next(), in: 1...1000)
            case "--only-loop": side = try Self.choice(of: option, arguments.next())
            case "--iterations": iterations = try Self.number(of: option, arguments.next(), in: 0...Int(UInt32.max))
            case "--list": mode = .list
            case "--help", "-h": mode = .help
            default: throw .usage("there is no option '\(option)'")
            }
            if case .help = mode { return }
        }
        switch (side, iterations) {
        case (let side?, let iterations?): mode = .only(side, iterations: iterations)
        case (nil, nil): break
        default: throw .usage("--only-loop and --iterations need each other")
        }
    }

    private static func text(of option: String, _ argument: String?) throws(BenchmarkError) -> String {
        guard let argument, !argument.isEmpty else { throw .usage("\(option) needs a value") }
        return argument
    }

    private static func choice<Choice: CaseIterable & RawRepresentable<String>>(
        of option: String, _ argument: String?
    ) throws(BenchmarkError) -> Choice {
        let text = try text(of: option, argument)
        if let choice = Choice(rawValue: text) { return choice }
        let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        throw .usage("\(option) needs one of \(choices), not '\(text)'")
    }

    private static func number(
        of option: String, _ argument: String?, in range: ClosedRange<Int>
    ) throws(BenchmarkError) -> Int {
        let text = try text(of: option, argument)
        guard let number = Int(text), range.contains(number) else {
            throw .usage("\(option) needs a number from \(range.lowerBound) to \(range.upperBound), not '\(text)'")
        }
        return number
    }
}

/// The command-line program.
@main
struct ClayoutBench {
    static func main() {
        do throws(BenchmarkError) {
            try run(Options(CommandLine.arguments.dropFirst()))
        } catch {
            if !error.message.isEmpty { printError("clayout-bench: \(error.message)") }
            exitProgram(error.status)
        }
    }

    private static func run(_ options: Options) throws(BenchmarkError) {
        switch options.mode {
        case .help: print(Options.help)
        case .list:
            for comparison in try comparisons(options) { print(comparison.name) }
        case .only(let side, let iterations):
            for comparison in try comparisons(options) { comparison.run(side, iterations) }
        case .measure(let format):
            if isDebugBuild {
                throw BenchmarkError("this is a debug build, whose times say nothing: use -c release", status: 1)
            }
            switch format {
            case .raw:
                for comparison in try comparisons(options) { print(Measurement(of: comparison, options.rounds).line) }
            case .json: for measurement in try measureInProcesses(options) { print(jsonLine(measurement)) }
            case .table: print(table(try measureInProcesses(options)))
            }
        }
    }

    private static var isDebugBuild: Bool {
        #if DEBUG
        true
        #else
        false
        #endif
    }

    /// The comparisons that `options` select.
    private static func comparisons(_ options: Options) throws(BenchmarkError) -> [Comparison] {
        var all: [Comparison] = []
        for group in options.group.map({ [$0] }) ?? Group.allCases { all += try group.comparisons() }
        guard let filter = options.filter else { return all }
        // The name of one loop may be the start of another's.
        let exact = all.filter { $0.name == filter }
        let selected = exact.isEmpty ? all.filter { $0.name.contains(filter) } : exact
        if selected.isEmpty { throw BenchmarkError("no benchmark's name contains '\(filter)'", status: 1) }
        return selected
    }
}

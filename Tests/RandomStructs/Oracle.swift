import CLayout
import CompilerSupport
import Foundation

/// A compiler that knows how structs are laid out.
package struct Oracle: Sendable, CustomStringConvertible {
    enum Method: Sendable {
        /// A program prints `sizeof`, `_Alignof`, `offsetof`, and for each bit-field which bits of a zeroed struct it sets.
        case program(compiler: [String], runner: [String])
        /// clang prints its layouts, which works for any target.
        case dump(triple: [String])
        /// A Swift program prints the tables of mirrors.
        case mirrors(MirrorStyle)
    }

    package let name: String
    package let target: Target
    let method: Method

    package var description: String { name }

    /// clang and gcc on the host.
    package static let native = [
        Oracle(name: "clang", target: .systemVAMD64, method: .program(compiler: ["clang"], runner: [])),
        Oracle(name: "gcc", target: .systemVAMD64, method: .program(compiler: ["gcc"], runner: [])),
    ]

    /// clang for the other targets.
    package static let cross = Target.all.map { target in
        let flags = target == .i386SystemV ? ["-msse2"] : []
        return Oracle(
            name: "clang -target " + target.name, target: target,
            method: .dump(triple: ["-target", target.name] + flags))
    }

    /// gcc for arm64, whose programs qemu runs.
    package static let emulated = Oracle(
        name: "aarch64-linux-gnu-gcc", target: .aapcs64,
        method: .program(compiler: ["aarch64-linux-gnu-gcc", "-static"], runner: ["qemu-aarch64-static"]))

    /// The mirrors of random structs, by hand and by macro, for the CLayout whose build this program is in.
    package static let mirrors = [
        Oracle(name: "mirrors by hand", target: .native, method: .mirrors(.byHand)),
        Oracle(name: "mirrors by macro", target: .native, method: .mirrors(.byMacro)),
    ]

    /// How many structs and unions to ask about at most: the Swift compiler takes its time, and most with optimization.
    package var mostRecords: Int {
        guard case .mirrors = method else { return .max }
        #if DEBUG
        return 900
        #else
        return 320
        #endif
    }

    /// Whether the oracle knows `type`: not all have mirrors, and the optimizer takes seconds for those with many members.
    package func knows(_ type: CTypeDescription) -> Bool {
        guard case .mirrors(let style) = method else { return true }
        #if !DEBUG
        if RecordCase.all(in: type).reduce(0, { $0 + $1.fields.count }) > 5 { return false }
        #endif
        return type.swiftDeclarations(style) != nil
    }

    /// The same compiler, of which CLayout believes that it compiles for another target: to test that differences are found.
    package func asking(about target: Target) -> Oracle {
        Oracle(name: name, target: target, method: method)
    }

    /// How the compiler lays out each of `cases`, which are the structs and unions in `types`, by their names.
    func answers(to cases: [RecordCase], in types: [CTypeDescription]) throws -> [String: String] {
        let declarations = types.map(\.cDeclarations).joined(separator: "\n")
        return try withTemporaryFolder { folder in
            switch method {
            case .program(let compiler, let runner):
                let source = probeProgram(cases, declarations: declarations)
                try Data(source.utf8).write(to: folder.appending(path: "probe.c"))
                _ = try output(of: compiler + ["-w", "-std=gnu11", "-O0", "-o", "probe", "probe.c"], in: folder)
                return lines(try output(of: runner + ["./probe"], in: folder))
            case .dump(let triple):
                // A layout is printed when something asks for it.
                let uses = cases.map { "char size_\($0.name)[sizeof(\($0.spelling))];\n" }.joined()
                try Data((prelude + declarations + uses).utf8).write(to: folder.appending(path: "probe.c"))
                let command = ["clang"] + triple + ["-w", "-std=gnu11", "-ffreestanding", "-fsyntax-only"]
                let flags = ["-Xclang", "-fdump-record-layouts-simple", "probe.c"]
                return parseDump(try output(of: command + flags, in: folder))
            case .mirrors(let style):
                let mirrors = types.compactMap { $0.swiftDeclarations(style) }.joined()
                let source = mirrorProgram(cases, declarations: mirrors)
                try Data(source.utf8).write(to: folder.appending(path: "main.swift"))
                let values = try valueProgram(cases, declarations: declarations)
                try Data(values.utf8).write(to: folder.appending(path: "values.c"))
                _ = try output(of: ["clang", "-w", "-std=gnu11", "-O0", "-o", "values", "values.c"], in: folder)
                _ = try output(of: mirrorCompiler(), in: folder)
                return lines(try output(of: ["sh", "-c", "./values | ./mirrors"], in: folder))
            }
        }
    }

    /// What `answers` would be if the compiler agreed with CLayout.
    func expectation(for record: RecordCase) throws -> String {
        switch method {
        case .program, .mirrors: try probeLine(record, target)
        case .dump: try dumpLine(record, target)
        }
    }

    /// The answers, which are lines that start with a name.
    private func lines(_ text: String) -> [String: String] {
        var answers: [String: String] = [:]
        for line in text.split(separator: "\n") {
            guard let space = line.firstIndex(of: " ") else { continue }
            answers[String(line[..<space])] = String(line[line.index(after: space)...])
        }
        return answers
    }
}

import Foundation
import Testing

/// Whatever the compiler sends, the plugin answers, soon, and with something that the compiler understands.
///
/// `Scripts/fuzz-macros.sh` runs this for longer. `CLAYOUT_FUZZ_SEED` repeats a run, `CLAYOUT_FUZZ_COUNT` says how many messages
/// are sent, and `CLAYOUT_FUZZ_FIRST` which is the first.
@Suite struct FuzzTests {
    #if DEBUG
    private static let timeBound = Duration.seconds(2)
    #else
    private static let timeBound = Duration.seconds(1)
    #endif

    private static func environment<Number: FixedWidthInteger>(_ name: String) -> Number? {
        ProcessInfo.processInfo.environment[name].flatMap { Number($0) }
    }

    @Test func `the plugin survives every message`() throws {
        let seed = Self.environment("CLAYOUT_FUZZ_SEED") ?? UInt64.random(in: 0...UInt64(UInt32.max))
        let first = Self.environment("CLAYOUT_FUZZ_FIRST") ?? 0
        let count = Self.environment("CLAYOUT_FUZZ_COUNT") ?? 3000
        print("fuzzing with CLAYOUT_FUZZ_SEED=\(seed), \(count) messages")
        let plugin = try PluginProcess()
        var slowest = (time: Duration.zero, number: 0)
        var residentSize = 0
        var expansions = 0
        for number in first..<first + count {
            // The first messages, of every kind, are what it needs at most.
            if number == first + min(1000, count / 2) { residentSize = plugin.residentSize }
            var fuzzer = Fuzzer(seed: seed, number: number)
            let (message, sources) = fuzzer.message()
            let again = "CLAYOUT_FUZZ_SEED=\(seed) CLAYOUT_FUZZ_FIRST=\(number) CLAYOUT_FUZZ_COUNT=1"
            do {
                var answer: [UInt8] = []
                var time = try ContinuousClock().measure { answer = try plugin.answer(to: message) }
                if time > Self.timeBound {
                    // Once may be the machine's fault.
                    time = try ContinuousClock().measure { answer = try plugin.answer(to: message) }
                }
                if time > slowest.time { slowest = (time, number) }
                #expect(time <= Self.timeBound, "slow: \(again)")
                if try FuzzAnswer(answer).check(sources) { expansions += 1 }
            } catch {
                Issue.record("\(error): \(again)\n\(String(decoding: message, as: UTF8.self))")
                return
            }
        }
        let growth = plugin.residentSize - residentSize
        print(
            "\(expansions) expansions without an error; slowest answer: \(slowest.time) (message \(slowest.number));",
            "resident \(residentSize >> 10) KiB after the first messages, \(growth >> 10) KiB more at the end")
        #expect(growth < 16 << 20)
        #expect(expansions > count / 100 || count == 1, "hardly anything is expanded: the mutations are too wild")
        try plugin.closeInput()
        #expect(try plugin.finish().status == 0)
    }
}

/// An answer, read with a JSON reader that is not ours.
struct FuzzAnswer {
    struct Malformed: Error {
        var reason: String
        var answer: String
    }

    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    private func require<Value>(_ value: Value?, _ reason: String) throws -> Value {
        guard let value else { throw Malformed(reason: reason, answer: String(decoding: bytes, as: UTF8.self)) }
        return value
    }

    private func require(_ condition: Bool, _ reason: String) throws {
        _ = try require(condition ? true : nil, reason)
    }

    /// Throws what is wrong with the answer.
    ///
    /// - Parameter sources: The texts in the message, if it was well-formed: then errors have a place in them.
    /// - Returns: Whether the message was expanded without an error.
    func check(_ sources: [[UInt8]]?) throws -> Bool {
        let json = try? JSONSerialization.jsonObject(with: Data(bytes))
        let members = try require(json as? [String: [String: Any]], "not an object of objects")
        let (kind, value) = try require(members.count == 1 ? members.first : nil, "not one kind")
        try require(
            ["getCapabilityResult", "expandMacroResult", "loadPluginLibraryResult"].contains(kind), "unknown kind")
        if kind == "getCapabilityResult" { return false }
        let diagnostics = try require(value["diagnostics"] as? [[String: Any]], "no diagnostics")
        var hasError = false
        for diagnostic in diagnostics {
            let message = try require(diagnostic["message"] as? String, "no message")
            try require(!message.isEmpty, "empty message")
            let severity = try require(diagnostic["severity"] as? String, "no severity")
            try require(severity == "error" || severity == "warning", "unknown severity")
            hasError = hasError || severity == "error"
            try require(diagnostic["highlights"] is [[String: Any]], "no highlights")
            try require((diagnostic["notes"] as? [Any])?.isEmpty == true, "no notes")
            try require((diagnostic["fixIts"] as? [Any])?.isEmpty == true, "no fixIts")
            let position = try require(diagnostic["position"] as? [String: Any], "no position")
            let fileName = try require(position["fileName"] as? String, "no file")
            let offset = try require(position["offset"] as? Int, "no offset")
            try require(offset >= 0, "negative offset")
            if let longest = sources?.map(\.count).max() {
                try require(fileName == Messages.fileName, "not in the file")
                try require((Fuzzer.offset...Fuzzer.offset + longest).contains(offset), "not in the declaration")
            }
        }
        if kind == "expandMacroResult" {
            let source = try require(value["expandedSource"], "no source")
            try require(source is String || source is NSNull && hasError, "neither source nor error")
        }
        return kind == "expandMacroResult" && !hasError
    }
}

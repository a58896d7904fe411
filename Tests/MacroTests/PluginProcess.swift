import Foundation

/// The built plugin, with a pipe to its standard input and one from its standard output.
final class PluginProcess {
    enum Failure: Error, Equatable {
        /// No answer within the time.
        case hangs
        /// It ended instead of answering.
        case ended
    }

    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    init() throws {
        // A plugin that ends is an error of a test, not the end of all tests.
        _ = signal(SIGPIPE, SIG_IGN)
        process.executableURL = Self.executable
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        // So that under AddressSanitizer the process does not keep what it frees.
        process.environment = ["ASAN_OPTIONS": "detect_leaks=0:quarantine_size_mb=1"]
        try process.run()
        // The plugin's copies are the only ones, so that its end is seen.
        try input.fileHandleForReading.close()
        try output.fileHandleForWriting.close()
    }

    deinit {
        // Without a writer the plugin ends; if it hangs it is killed.
        try? input.fileHandleForWriting.close()
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    static func frame(_ message: [UInt8]) -> [UInt8] {
        // SAFETY: the bytes of a number are read while they are there.
        unsafe withUnsafeBytes(of: UInt64(message.count).littleEndian, Array.init) + message
    }

    /// Sends bytes as they are. If the plugin has ended they get lost.
    func send(_ bytes: [UInt8]) {
        try? input.fileHandleForWriting.write(contentsOf: bytes)
    }

    func closeInput() throws {
        try input.fileHandleForWriting.close()
    }

    /// Sends a message and waits for its answer.
    func answer(to message: [UInt8], within seconds: Double = 20) throws -> [UInt8] {
        send(Self.frame(message))
        return try receive(by: .now + .seconds(seconds))
    }

    func receive(by deadline: ContinuousClock.Instant = .now + .seconds(20)) throws -> [UInt8] {
        let length = try read(8, by: deadline).reversed().reduce(0) { $0 << 8 | Int($1) }
        return try read(length, by: deadline)
    }

    /// Whatever is left to read, and how the process ended.
    func finish() throws -> (output: [UInt8], status: Int32) {
        var rest: [UInt8] = []
        let deadline = ContinuousClock.now + .seconds(20)
        do {
            while true { rest += try read(1, by: deadline) }
        } catch Failure.ended {}
        process.waitUntilExit()
        return (rest, process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus)
    }

    /// The memory it has in use, in bytes; 0 where that cannot be known.
    var residentSize: Int {
        let status = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/statm", encoding: .utf8)) ?? ""
        let pages = status.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        return pages * sysconf(Int32(_SC_PAGESIZE))
    }

    private func read(_ count: Int, by deadline: ContinuousClock.Instant) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var received = 0
        while received < count {
            let left = (deadline - .now) / .milliseconds(1)
            var descriptor = pollfd(fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
            // SAFETY: one descriptor, which outlives the call.
            guard unsafe poll(&descriptor, 1, Int32(max(left, 0))) > 0 else { throw Failure.hangs }
            // SAFETY: the array has the rest of `count` bytes behind those received.
            let more = unsafe bytes.withUnsafeMutableBytes {
                unsafe Foundation.read(descriptor.fd, $0.baseAddress! + received, count - received)
            }
            guard more > 0 else { throw Failure.ended }
            received += more
        }
        return bytes
    }

    /// The executable lies in the folder of the test bundle.
    private static var executable: URL {
        #if canImport(Darwin)
        Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }!
            .bundleURL.deletingLastPathComponent().appendingPathComponent("CLayoutMacrosLite-tool")
        #else
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appendingPathComponent("CLayoutMacrosLite-tool")
        #endif
    }
}

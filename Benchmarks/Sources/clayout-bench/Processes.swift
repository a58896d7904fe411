import NativeMemory

/// Measures in several processes and combines what they found.
///
/// Each process has its code and data at addresses of its own, and a loop of nothing but a call takes 4, 5 or 6 cycles
/// depending on them: in one process, either side may be lucky.
func measureInProcesses(_ options: Options) throws(BenchmarkError) -> [Measurement] {
    var byProcess: [[Measurement]] = []
    for _ in 0..<options.processes {
        byProcess.append(try measureInProcess(options))
    }
    return byProcess[0].indices.map { index in Measurement(combining: byProcess.map { $0[index] }) }
}

/// Runs this program again to measure.
private func measureInProcess(_ options: Options) throws(BenchmarkError) -> [Measurement] {
    var arguments = ["clayout-bench", "--raw", "--rounds", String(options.rounds)]
    if let group = options.group { arguments += ["--group", group.rawValue] }
    if let filter = options.filter { arguments += ["--filter", filter] }
    let output = try outputOfThisProgram(arguments)
    let lines = output.split(separator: "\n")
    let measurements = lines.compactMap { Measurement(line: $0) }
    if measurements.isEmpty || measurements.count != lines.count {
        throw BenchmarkError("a process printed no measurements but '\(output)'", status: 1)
    }
    return measurements
}

/// Runs this program with `arguments` and returns what it prints.
private func outputOfThisProgram(_ arguments: [String]) throws(BenchmarkError) -> String {
    #if os(Linux)
    let path = "/proc/self/exe"
    #else
    let path = CommandLine.arguments[0]
    #endif
    var status: Int32 = 0
    let output = unsafe String(unsafeUninitializedCapacity: 1 << 16) { buffer in
        // SAFETY: the strings and the buffer live until the other process has ended; the list ends with nil.
        var pointers = unsafe arguments.map { unsafe copyCString($0) }
        unsafe pointers.append(nil)
        defer {
            for index in unsafe pointers.indices { unsafe pointers[index]?.deallocate() }
        }
        let count = unsafe buffer.withMemoryRebound(to: CChar.self) { buffer in
            unsafe benchmark_run(path, pointers, buffer.baseAddress!, buffer.count)
        }
        status = Int32(max(0, -count))
        return max(0, count)
    }
    // It has said why.
    if status != 0 { throw BenchmarkError("", status: status) }
    return output
}

/// A copy of a string for C, to be deallocated by the caller.
private func copyCString(_ string: String) -> UnsafeMutablePointer<CChar>? {
    let bytes = string.utf8CString
    let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: bytes.count)
    // SAFETY: the buffer is as long as the string with its zero.
    _ = unsafe copy.initialize(fromContentsOf: bytes)
    return copy.baseAddress
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Why the program cannot do what it was asked for.
struct BenchmarkError: Error {
    /// One line that says what was found and what to do; empty if another process has already said it.
    let message: String
    /// The exit status: 2 for a wrong command line.
    let status: Int32

    init(_ message: String, status: Int32) {
        self.message = message
        self.status = status
    }

    /// The error for a command line that is not understood.
    static func usage(_ message: String) -> BenchmarkError {
        BenchmarkError(message + " (--help lists the options)", status: 2)
    }
}

/// Prints one line where errors go.
func printError(_ message: String) {
    var line = message + "\n"
    line.withUTF8 { bytes in
        // SAFETY: the buffer is valid for the call.
        _ = unsafe write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    }
}

/// Ends the program.
func exitProgram(_ status: Int32) -> Never {
    exit(status)
}

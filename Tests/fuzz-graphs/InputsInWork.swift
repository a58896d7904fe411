#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Which inputs are being decoded, for the report of a sanitizer.
enum InputsInWork {
    private static let most = 256
    // SAFETY: each worker writes its own number; who reads them is about to end the program.
    private nonisolated(unsafe) static let indices: UnsafeMutablePointer<Int> = {
        let indices = UnsafeMutablePointer<Int>.allocate(capacity: most)
        unsafe indices.initialize(repeating: -1, count: most)
        return unsafe indices
    }()

    static func begin(_ index: Int, worker: Int) {
        // SAFETY: as above.
        if worker < most { unsafe indices[worker] = index }
    }

    static func report() {
        // SAFETY: as above.
        let inWork = (0..<most).map { unsafe indices[$0] }.filter { $0 >= 0 }
        print("in work: " + inWork.map { "--only \($0)" }.joined(separator: " or "))
        fflush(nil)
    }
}

/// Called by the AddressSanitizer when it has found something.
@_cdecl("__asan_on_error")
public func reportInputs() {
    InputsInWork.report()
}

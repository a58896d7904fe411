#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Android)
import Android
#elseif canImport(Darwin)
import Darwin
#endif

/// Messages over two file descriptors: each is a length of 8 bytes, little-endian, and then its bytes.
struct MessageChannel {
    enum Failure: Error, Equatable {
        /// The other side closed the channel in the middle of a message.
        case truncated
        case tooLong(UInt64)
        case system(call: String, error: CInt)
    }

    /// No declaration is as long; a length beyond it is no length.
    static let maximumLength: UInt64 = 64 << 20

    let input: CInt
    let output: CInt

    /// The standard streams. From then on, standard output is standard error: what is printed by mistake is no message.
    static func standardStreams() throws(Failure) -> MessageChannel {
        // A compiler that goes away is an error of write, not the end of the process.
        _ = signal(SIGPIPE, SIG_IGN)
        let output = dup(STDOUT_FILENO)
        guard output >= 0, dup2(STDERR_FILENO, STDOUT_FILENO) >= 0 else { throw .system(call: "dup", error: errno) }
        return MessageChannel(input: STDIN_FILENO, output: output)
    }

    /// Waits for the next message; nil at the end, which is also what an empty message stands for.
    func receive() throws(Failure) -> [UInt8]? {
        let header = try read(8)
        if header.isEmpty { return nil }
        guard header.count == 8 else { throw .truncated }
        let length = header.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        if length == 0 { return nil }
        guard length <= Self.maximumLength else { throw .tooLong(length) }
        let message = try read(Int(length))
        guard message.count == Int(length) else { throw .truncated }
        return message
    }

    /// Sends a message as a whole.
    func send(_ message: [UInt8]) throws(Failure) {
        let length = UInt64(message.count)
        let bytes = (0..<8).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) } + message
        var sent = 0
        while sent < bytes.count {
            let result = transfer("write") {
                // SAFETY: the bytes from `sent` to the end are those of the array.
                unsafe bytes.withUnsafeBytes { unsafe write(output, $0.baseAddress! + sent, bytes.count - sent) }
            }
            sent += try result.get()
        }
    }

    /// Reads `count` bytes, or fewer if the end comes first.
    private func read(_ count: Int) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        // What is not there yet is not allocated yet: the length may be a lie.
        while bytes.count < count {
            let room = min(count - bytes.count, 1 << 16)
            var result: Result<Int, Failure> = .success(0)
            // SAFETY: the call fills at most the room that the array has, and says how much it filled.
            unsafe bytes += [UInt8](unsafeUninitializedCapacity: room) { chunk, filled in
                result = transfer("read") { unsafe readBytes(input, chunk.baseAddress!, room) }
                filled = (try? result.get()) ?? 0
            }
            if try result.get() == 0 { break }
        }
        return bytes
    }

    /// Calls `body` until no signal interrupts it.
    private func transfer(_ call: String, _ body: () -> Int) -> Result<Int, Failure> {
        while true {
            let count = body()
            if count >= 0 { return .success(count) }
            guard errno == EINTR else { return .failure(.system(call: call, error: errno)) }
        }
    }
}

/// `read` under a name that no method has.
private func readBytes(_ descriptor: CInt, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
    unsafe read(descriptor, bytes, count)
}

extension MessageChannel.Failure: CustomStringConvertible {
    var description: String {
        switch self {
        case .truncated: "the compiler's message ends before its length"
        case .tooLong(let length):
            "a message of \(length) bytes, and at most \(MessageChannel.maximumLength) are expected: is this the compiler?"
        case .system(let call, let error): unsafe "\(call) failed: \(String(cString: strerror(error)))"
        }
    }
}

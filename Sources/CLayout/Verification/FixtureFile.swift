#if !hasFeature(Embedded)
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Android)
import Android
#elseif canImport(Darwin)
import Darwin
#endif

extension LayoutFixture {
    /// Reads a fixture from a file.
    ///
    /// - Parameter path: The path of a `.layout` file, absolute or from the working directory.
    /// - Throws: `FixtureError` if the file cannot be read, is larger than 64 MiB, or has a line that is not as the
    ///   format demands.
    /// - Complexity: O(*n*) in the size of the file.
    public init(contentsOfFile path: String) throws(FixtureError) {
        try self.init(parsing: try contents(ofFile: path), source: path)
    }
}

/// More than any table: what is larger is another file, or one without an end such as `/dev/zero`.
private let largestFixture = 64 << 20

private func contents(ofFile path: String) throws(FixtureError) -> [UInt8] {
    // The C function would stop at the 0 and open another file.
    guard !path.utf8.contains(0) else {
        throw fileError(.cannotOpen, path, expected: "a path", found: "one with a byte 0: " + quoted(path.utf8))
    }
    // SAFETY: Swift ends both strings with a 0 for the call.
    guard let file = unsafe fopen(path, "rb") else {
        throw fileError(.cannotOpen, path, expected: "a file that can be read", found: systemError())
    }
    // SAFETY: `file` was opened above, and is not used after this function.
    defer { _ = unsafe fclose(file) }
    var contents: [UInt8] = []
    while contents.count <= largestFixture {
        // SAFETY: the buffer has room for as many bytes as it says; `fread` returns how many it wrote.
        let page = unsafe [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
            unsafe count = fread(buffer.baseAddress, 1, buffer.count, file)
        }
        contents += page
        if page.count < 65536 { break }
    }
    // SAFETY: `file` is open.
    guard unsafe ferror(file) == 0 else {
        throw fileError(.cannotRead, path, expected: "a file that can be read", found: systemError())
    }
    guard contents.count <= largestFixture else {
        throw fileError(
            .tooLarge, path, expected: "at most \(largestFixture) bytes", found: "at least \(contents.count)")
    }
    return contents
}

private func systemError() -> String {
    // SAFETY: the text that `strerror` returns is copied at once.
    let text = unsafe String(cString: strerror(errno))
    return quoted(text.utf8)
}

private func fileError(
    _ reason: FixtureError.Reason, _ path: String, expected: String, found: String
) -> FixtureError {
    FixtureError(
        reason: reason, file: path, line: nil, expected: expected, found: found,
        advice: "check the path; it is taken from the working directory unless it starts with /")
}
#endif

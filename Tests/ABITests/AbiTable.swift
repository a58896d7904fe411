import CLayout
import PackageFolder
import TestSupport

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// How clang passes and returns each struct of a header on one target: a table of Fixtures/ABI.
struct AbiTable {
    /// For each struct its row, such as `floatPair float -> memory`.
    let rows: [String: String]

    init(_ name: String) throws {
        let path = packageFolder + "/Fixtures/ABI/" + name + ".abi"
        var rows: [String: String] = [:]
        for line in try contents(ofFile: path).split(separator: "\n") where !line.hasPrefix("#") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            rows[String(line[..<colon])] = String(line[line.index(colon, offsetBy: 2)...])
        }
        self.rows = rows
    }
}

private struct UnreadableFile: Error { let path: String }

private func contents(ofFile path: String) throws -> String {
    // SAFETY: the file is open from here to the end, and the buffer is as long as it says.
    guard let file = unsafe fopen(path, "r") else { throw UnreadableFile(path: path) }
    defer { unsafe _ = fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
        let count = unsafe fread(&buffer, 1, buffer.count, file)
        if count == 0 { return String(decoding: bytes, as: UTF8.self) }
        bytes += buffer[..<count]
    }
}

extension ArgumentClass {
    /// What the tables of Fixtures/ABI say of a type of this class.
    var row: String {
        let registers = parts.array.map { "\($0)" }.joined(separator: " ")
        switch passing {
        case .registers: return registers.isEmpty ? "nothing -> nothing" : "\(registers) -> \(registers)"
        case .memory: return "memory -> \(registers.isEmpty ? "memory" : registers)"
        case .unsupported: return "unsupported -> unsupported"
        case .reference: return "reference -> memory"
        }
    }
}

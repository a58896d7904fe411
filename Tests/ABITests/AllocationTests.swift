import CLayout
import TestSupport
import Testing

/// Where each parameter of a signature goes, against clang: whole-struct spills, exhausted registers, and on arm64 the rules
/// C.10 to C.14, by which nothing is filled in behind a spill.
@Suite struct AllocationTests {
    @Test(arguments: Signature.systemV) func systemV(signature: Signature) throws {
        #expect(try signature.places(SystemVAMD64.self) { $0.systemVAMD64() } == signature.expected)
    }

    @Test(arguments: Signature.arm64) func arm64(signature: Signature) throws {
        #expect(try signature.places(AAPCS64.self) { $0.aapcs64() } == signature.expected)
    }

    @Test func everySignatureIsRead() {
        #expect(Signature.systemV.count == 327)
        #expect(Signature.arm64.count == 327)
    }
}

/// A row of a table: types, and for each the register or the offset on the stack that clang has for it.
struct Signature: Sendable, CustomStringConvertible {
    let description: String
    let types: [String]
    let expected: [String]

    static let systemV = rows("allocation.x86_64-linux-gnu")
    static let arm64 = rows("allocation.aarch64-linux-gnu")

    private static func rows(_ table: String) -> [Signature] {
        // A table that cannot be read has no rows, which a test of its own notices.
        let rows = (try? AbiTable(table).rows) ?? [:]
        return rows.sorted { $0.key < $1.key }.map { name, row in
            let parameters = row.split(separator: " ").map { $0.split(separator: "=").map(String.init) }
            return Signature(description: name, types: parameters.map { $0[0] }, expected: parameters.map { $0[1] })
        }
    }

    /// The places that CLayout has for the parameters.
    func places<Convention: CallingConvention>(
        _ convention: Convention.Type, _ argumentClass: (MirrorCase) -> ArgumentClass
    ) throws -> [String] {
        var allocator = RegisterAllocator()
        return try types.map { type in
            var passed = argumentClass(try #require(Self.mirrors[type], "no mirror of \(type)"))
            // The address of a copy is a pointer like any other.
            if case .reference = passed.passing { passed = Convention.argumentClass(of: UInt.self) }
            let before = allocator
            guard allocator.takeRegisters(passed, convention) else { return "s\(allocator.takeStack(passed.layout))" }
            let firstInteger = Convention.firstInteger(of: passed, after: before.integers)
            return passed.parts.array.first == .integer ? "i\(firstInteger)" : "v\(before.vectors)"
        }
    }

    private static let mirrors: [String: MirrorCase] = {
        let structParameter = MirrorCase("StructParameter", Letters3<Int32, Int32, Double>.self)
        return Dictionary(
            uniqueKeysWithValues: (TortureCases.all + ScalarCases.all + [structParameter]).map { ($0.name, $0) })
    }()
}

import CLayout
import TestSupport
import Testing

/// Both classifiers against clang, for unions, bit-fields and other members.
@Suite("Classes of unions, bit-fields and other members")
struct MemberClassificationTests {
    private static let systemV = tables("x86_64-linux-gnu")
    private static let arm64 = tables("aarch64-linux-gnu")

    private static func tables(_ target: String) -> [String: Result<AbiTable, any Error>] {
        Dictionary(
            uniqueKeysWithValues: MemberHeader.all.map { header in
                (header.name, Result { try AbiTable(header.name + "." + target) })
            })
    }

    @Test("on System V", arguments: MemberHeader.all.flatMap(\.headerCases))
    func systemV(each: HeaderCase) throws {
        let table = try #require(try Self.systemV[each.header.name]?.get())
        let expected = try #require(table.rows[each.mirror.name])
        #expect(vectors(each.mirror.systemVAMD64().row) == vectors(expected))
    }

    /// clang may load eight bytes where four are padding: the register is the same.
    private func vectors(_ row: String) -> String {
        row.split(separator: " ").map { ["float", "floatPair", "double"].contains($0) ? "vector" : String($0) }
            .joined(separator: " ")
    }

    @Test("on arm64", arguments: MemberHeader.all.flatMap(\.headerCases))
    func arm64(each: HeaderCase) throws {
        let table = try #require(try Self.arm64[each.header.name]?.get())
        #expect(try each.mirror.aapcs64().row == #require(table.rows[each.mirror.name]))
    }

    @Test("every struct has a row", arguments: MemberHeader.all)
    func everyStructIsClassified(header: MemberHeader) throws {
        let names = Set(header.cases.map(\.name))
        #expect(try names == Set(#require(try Self.systemV[header.name]?.get()).rows.keys))
        #expect(try names == Set(#require(try Self.arm64[header.name]?.get()).rows.keys))
    }
}

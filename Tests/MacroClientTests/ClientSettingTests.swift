import CompilerSupport
import Testing

/// Expansions compile without a warning under settings that a client's module may have.
@Suite struct ClientSettingTests {
    private static let program = """
        import CLayout
        @CStruct struct Plain: Hashable { var numbers: [2 of CInt]; var ratio: Float = 1 }
        @CStruct public struct Public: Equatable { public var plain: (CInt, CInt); public var ratio: Float = .pi }
        @safe @CStruct nonisolated struct Pointers { var first: UnsafePointer<CChar>?, second: OpaquePointer? }
        @CStruct struct Flags: Hashable { @CField(bits: 3) var a: CInt; @CField(bits: 1, after: 0, aligned: 4) var b: Bool }
        @safe @CStruct struct Text { var text: UnsafePointer<CChar>? }
        @CStruct(flexibleArray: "texts", of: Text.self) struct Texts { var count: CInt }
        @CUnion struct Number: Hashable { var integer: CInt; var real: Double; var bytes: [16 of CChar] }
        @CUnion struct Small: Hashable { var integer: CInt; @CField(bits: 3) var bits: CUnsignedInt }
        @safe @CUnion(size: 8) public struct Variant { public var next: UnsafeRawPointer?; public var plain: Public }
        nonisolated func make() -> Number { var number = Number(real: 1); number.integer += 1; return number }
        @CBindings struct Functions { @CFunction func abs(_ number: CInt) -> CInt; @CVariable var stdout: Int }
        @CBindings nonisolated struct Anywhere { @CFunction(optional: true) func gone(_ plain: Plain, _ text: inout [CChar]) }
        nonisolated func use(_ functions: Anywhere) -> Int {
            print(functions.hasGone)
            return Plain.layout.size
        }
        """

    @Test(arguments: [
        ["-strict-memory-safety"], ["-default-isolation", "MainActor", "-strict-memory-safety"],
        ["-O", "-strict-memory-safety"],
        ["-enable-upcoming-feature", "ExistentialAny", "-enable-upcoming-feature", "InternalImportsByDefault"],
        [
            "-enable-upcoming-feature", "NonisolatedNonsendingByDefault", "-enable-upcoming-feature",
            "MemberImportVisibility",
        ],
    ])
    func `expansions compile without a warning`(settings: [String]) throws {
        var program = Self.program
        // Else no public declaration may use the library's types.
        if settings.contains("InternalImportsByDefault") { program = "public " + program }
        let output = try compile(program, arguments: ["-typecheck", "-warnings-as-errors"] + settings)
        #expect(output == "")
    }
}

import CLayout
import PackageFolder

/// A mirror and the name of the C struct it stands for.
package struct MirrorCase: Sendable, CustomStringConvertible {
    package let name: String
    package let type: any CStructLayout.Type
    package let report: @Sendable (LayoutFixture) throws -> LayoutReport
    /// The declaration as `print` shows it.
    package let declaration: @Sendable () -> String
    package let layout: @Sendable () -> StructLayout
    /// The bytes of the value that is read from bytes.
    package let rewritten: @Sendable ([UInt8]) throws -> [UInt8]
    /// How each ABI passes the struct.
    package let systemVAMD64: @Sendable () -> ArgumentClass
    package let aapcs64: @Sendable () -> ArgumentClass

    package init<Mirror: CStructLayout>(_ name: String, _ type: Mirror.Type) {
        self.name = name
        self.type = type
        report = { fixture in try fixture.verify(Mirror.self, as: name) }
        declaration = { Mirror.layout.description }
        layout = { Mirror.layout }
        rewritten = { bytes in try Mirror.read(from: bytes).cBytes }
        systemVAMD64 = { SystemVAMD64.argumentClass(of: Mirror.self) }
        aapcs64 = { AAPCS64.argumentClass(of: Mirror.self) }
    }

    package var description: String { name }
}

/// The fixture `Fixtures/Layouts/NAME.layout`.
package func committedFixture(_ name: String) throws -> LayoutFixture {
    try LayoutFixture(contentsOfFile: packageFolder + "/Fixtures/Layouts/" + name + ".layout")
}

/// The names of the fixture's structs that no case covers, and of the cases that cover none.
package func uncovered(_ fixture: LayoutFixture, by cases: [MirrorCase]) -> [String] {
    let declared = Set(fixture.structs.map { $0.name })
    let mirrored = Set(cases.map { $0.name })
    return declared.symmetricDifference(mirrored).sorted()
}

import CLayout
import Testing

/// A mirror and the name of the C struct it stands for.
struct MirrorCase: Sendable, CustomTestStringConvertible {
    let name: String
    let report: @Sendable (LayoutFixture) throws -> LayoutReport
    /// The declaration as `print` shows it.
    let declaration: @Sendable () -> String

    init<Mirror: CStructLayout>(_ name: String, _ type: Mirror.Type) {
        self.name = name
        report = { fixture in try fixture.verify(Mirror.self, as: name) }
        declaration = { Mirror.layout.description }
    }

    var testDescription: String { name }
}

/// The folder of the package.
let packageFolder: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
}()

/// The fixture `Fixtures/Layouts/NAME.layout`.
func committedFixture(_ name: String) throws -> LayoutFixture {
    try LayoutFixture(contentsOfFile: packageFolder + "/Fixtures/Layouts/" + name + ".layout")
}

/// The names of the fixture's structs that no case covers, and of the cases that cover none.
func uncovered(_ fixture: LayoutFixture, by cases: [MirrorCase]) -> [String] {
    let declared = Set(fixture.structs.map { $0.name })
    let mirrored = Set(cases.map { $0.name })
    return declared.symmetricDifference(mirrored).sorted()
}

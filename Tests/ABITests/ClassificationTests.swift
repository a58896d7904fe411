import CLayout
import TestSupport
import Testing

/// Both classifiers against clang, for every struct of the layout fixtures.
@Suite struct ClassificationTests {
    @Test(arguments: RaylibCases.all) func raylibOnSystemV(mirror: MirrorCase) throws {
        #expect(try mirror.systemVAMD64().row == Self.raylibSystemV.get().rows[mirror.name])
    }

    @Test(arguments: RaylibCases.all) func raylibOnArm64(mirror: MirrorCase) throws {
        #expect(try mirror.aapcs64().row == Self.raylibArm64.get().rows[mirror.name])
    }

    @Test(arguments: TortureCases.all) func tortureOnSystemV(mirror: MirrorCase) throws {
        #expect(try mirror.systemVAMD64().row == Self.tortureSystemV.get().rows[mirror.name])
    }

    @Test(arguments: TortureCases.all) func tortureOnArm64(mirror: MirrorCase) throws {
        #expect(try mirror.aapcs64().row == Self.tortureArm64.get().rows[mirror.name])
    }

    @Test func everyStructIsClassified() throws {
        #expect(try Set(RaylibCases.all.map(\.name)) == Set(Self.raylibSystemV.get().rows.keys))
        #expect(try Set(TortureCases.all.map(\.name)) == Set(Self.tortureArm64.get().rows.keys))
    }

    // Read once, not for each struct.
    private static let raylibSystemV = Result { try AbiTable("raylib.x86_64-linux-gnu") }
    private static let raylibArm64 = Result { try AbiTable("raylib.aarch64-linux-gnu") }
    private static let tortureSystemV = Result { try AbiTable("torture.x86_64-linux-gnu") }
    private static let tortureArm64 = Result { try AbiTable("torture.aarch64-linux-gnu") }
}

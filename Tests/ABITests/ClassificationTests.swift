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

    @Test(arguments: ScalarCases.all) func scalarsOnSystemV(mirror: MirrorCase) throws {
        let actual = mirror.systemVAMD64()
        // clang passes these in memory and gcc in registers, so they cannot be passed at all.
        if mirror.name.contains("Atomic") {
            #expect(actual.row == "unsupported -> unsupported" || actual.layout.size > 16)
        } else {
            #expect(try actual.row == Self.scalarsSystemV.get().rows[mirror.name])
        }
    }

    @Test(arguments: ScalarCases.all) func scalarsOnArm64(mirror: MirrorCase) throws {
        let actual = mirror.aapcs64()
        // A homogeneous aggregate to gcc, and none to clang.
        if mirror.name == "OneAtomicDouble" {
            #expect(actual.row == "unsupported -> unsupported")
        } else {
            #expect(try actual.row == Self.scalarsArm64.get().rows[mirror.name])
        }
    }

    @Test(arguments: ArrayCases.all) func arraysOnBoth(mirror: MirrorCase) throws {
        #expect(try mirror.systemVAMD64().row == Self.arraysSystemV.get().rows[mirror.name])
        #expect(try mirror.aapcs64().row == Self.arraysArm64.get().rows[mirror.name])
    }

    @Test(arguments: wrapperCases) func wrappersOnBoth(mirror: MirrorCase) throws {
        #expect(try mirror.systemVAMD64().row == AbiTable("wrappers.x86_64-linux-gnu").rows[mirror.name])
        #expect(try mirror.aapcs64().row == AbiTable("wrappers.aarch64-linux-gnu").rows[mirror.name])
    }

    @Test func complexNumbersAndLongDoubleOnTheirOwn() {
        #expect(SystemVAMD64.argumentClass(of: CComplex<Float>.self).row == "floatPair -> floatPair")
        #expect(SystemVAMD64.argumentClass(of: CComplex<Double>.self).row == "double double -> double double")
        #expect(AAPCS64.argumentClass(of: CComplex<Float>.self).row == "float float -> float float")
        #expect(SystemVAMD64.argumentClass(of: CAtomic<Int32>.self).row == "integer -> integer")
        #expect(AAPCS64.argumentClass(of: CAtomic<Double>.self).row == "double -> double")
        #if arch(x86_64)
        #expect(SystemVAMD64.argumentClass(of: Float80.self).row == "memory -> x87")
        #expect(SystemVAMD64.argumentClass(of: CComplex<Float80>.self).row == "memory -> x87 x87")
        #endif
    }

    @Test func everyStructIsClassified() throws {
        #expect(try Set(RaylibCases.all.map(\.name)) == Set(Self.raylibSystemV.get().rows.keys))
        #expect(try Set(ScalarCases.all.map(\.name)) == Set(Self.scalarsArm64.get().rows.keys))
        #expect(try Set(ArrayCases.all.map(\.name)) == Set(Self.arraysArm64.get().rows.keys))
        #expect(try Set(TortureCases.all.map(\.name)) == Set(Self.tortureArm64.get().rows.keys))
    }

    // Read once, not for each struct.
    private static let raylibSystemV = Result { try AbiTable("raylib.x86_64-linux-gnu") }
    private static let raylibArm64 = Result { try AbiTable("raylib.aarch64-linux-gnu") }
    private static let tortureSystemV = Result { try AbiTable("torture.x86_64-linux-gnu") }
    private static let tortureArm64 = Result { try AbiTable("torture.aarch64-linux-gnu") }
    private static let scalarsSystemV = Result { try AbiTable("scalars.x86_64-linux-gnu") }
    private static let scalarsArm64 = Result { try AbiTable("scalars.aarch64-linux-gnu") }
    private static let arraysSystemV = Result { try AbiTable("arrays.x86_64-linux-gnu") }
    private static let arraysArm64 = Result { try AbiTable("arrays.aarch64-linux-gnu") }
}

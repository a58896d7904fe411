import Foundation
import PackageFolder

/// Compiles a file of Fixtures/Calls with optimization for vectors of 32 bytes, and returns the path of a library that exports its
/// functions. The library is left to the system's folder for temporary files.
package func sharedLibrary(of fixture: String, compiledBy compiler: String) throws -> String {
    let library = FileManager.default.temporaryDirectory.appending(path: "clayout-\(UUID().uuidString).so").path
    // Fixtures are found by a table, and so are static.
    let compilation = try run([
        compiler, "-std=gnu11", "-O2", "-mavx", "-w", "-shared", "-fPIC", "-Dstatic=", "-D_Nullable=", "-D_Nonnull=",
        "-o", library,
        packageFolder + "/Fixtures/Calls/" + fixture,
    ])
    guard FileManager.default.fileExists(atPath: library) else {
        throw CompilationFailed(description: compilation.output)
    }
    return library
}

/// A compiler refused what it was to compile.
private struct CompilationFailed: Error, CustomStringConvertible {
    let description: String
}

import Foundation
import PackageFolder

/// Compiles a file of Fixtures/Calls with optimization for vectors of 32 bytes, gives `body` the path of a library that exports its
/// functions, and removes the library. What is loaded by then stays loaded, on Linux.
package func withSharedLibrary<Result>(
    of fixture: String, compiledBy compiler: String, _ body: (String) throws -> Result
) throws -> Result {
    try withTemporaryFolder { folder in
        let library = folder.appending(path: "fixture.so").path
        // Fixtures are found by a table, and so are static.
        let compilation = try run([
            compiler, "-std=gnu11", "-O2", "-mavx", "-w", "-shared", "-fPIC", "-Dstatic=", "-D_Nullable=",
            "-D_Nonnull=", "-o", library,
            packageFolder + "/Fixtures/Calls/" + fixture,
        ])
        guard FileManager.default.fileExists(atPath: library) else {
            throw CompilationFailed(description: compilation.output)
        }
        return try body(library)
    }
}

/// A compiler refused what it was to compile.
private struct CompilationFailed: Error, CustomStringConvertible {
    let description: String
}

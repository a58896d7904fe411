import CLayout
import RaylibMirrors

#if canImport(Glibc)
import Glibc
#endif

extension CLibrary {
    /// The raylib to draw with: the one at `path`, or MiniRay, whose functions are found in this process.
    static func raylib(at path: String?) throws(CLibraryError) -> CLibrary {
        guard let path else { return .process }
        keepCallsWithinLibrary(path)
        return try CLibrary(path)
    }

    /// Loads a library so that its calls of its own functions stay its own.
    ///
    /// raylib's `ImageDrawCircleV` calls raylib's `ImageDrawCircle` by name, and on ELF systems such a name is looked up in
    /// the program first. This program exports MiniRay's functions under the same names, so without this raylib would
    /// draw with MiniRay. A library that is loaded already is not loaded again: `CLibrary` gets this one.
    private static func keepCallsWithinLibrary(_ path: String) {
        #if canImport(Glibc)
        // SAFETY: loading runs the library's initializers, as it does in `CLibrary`, which also reports what fails.
        _ = unsafe dlopen(path, RTLD_NOW | RTLD_LOCAL | RTLD_DEEPBIND)
        #endif
    }
}

extension Raylib {
    /// Finds all functions and turns off raylib's log, which goes to standard output: what fails is reported by this program.
    init(quiet library: CLibrary) throws(CLibraryError) {
        try self.init(library: library)
        let logNothing: CInt = 7
        // MiniRay has no log.
        if hasSetTraceLogLevel { setTraceLogLevel(logNothing) }
    }
}

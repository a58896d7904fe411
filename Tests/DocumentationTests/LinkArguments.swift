import CompilerSupport

#if canImport(Glibc)
import Glibc
#endif

extension Build {
    /// What makes a linker find the code.
    var linkArguments: [String] {
        get throws { try objects(of: "CLayout", "CLayoutTrampolines", "RaylibMirrors") + sanitizerArguments }
    }

    /// The program has to be instrumented as the modules are.
    private var sanitizerArguments: [String] {
        #if canImport(Glibc)
        // SAFETY: the symbol is not used, only looked for.
        unsafe dlsym(nil, "__asan_init") == nil ? [] : ["-sanitize=address"]
        #else
        []
        #endif
    }
}

import CLayout

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Finds out whether raylib can open a window here.
///
/// Without a display, or without OpenGL 3.3, raylib 5.5 crashes in `InitWindow` instead of saying so. So another process
/// of this program tries it first, with a hidden window.
enum WindowProbe {
    /// The option that makes this program that other process. Not for users.
    static let option = "--window-probe"

    /// Whether the other process got its window.
    static func succeeds(libraryPath: String) -> Bool {
        #if os(Linux)
        let program = "/proc/self/exe"
        #else
        let program = CommandLine.arguments[0]
        #endif
        let arguments = [program, option, "--library", libraryPath]
        // SAFETY: the array has a C string for each argument and the NULL at its end until the process was started.
        var pointers = unsafe arguments.map { unsafe strdup($0) } + [nil]
        defer { unsafe pointers.forEach { unsafe free($0) } }
        var process = pid_t()
        guard unsafe posix_spawn(&process, program, nil, nil, &pointers, environ) == 0 else { return false }
        var status: CInt = -1
        // SAFETY: `status` is where the result is written to.
        while unsafe waitpid(process, &status, 0) < 0 && errno == EINTR {}
        return status == 0
    }

    /// What the other process does: ends with the exit status 0 if a window could be opened.
    static func answer(_ options: Options) throws(DemoError) {
        silenceCrash()
        do throws(CLibraryError) {
            let library = try CLibrary.raylib(at: options.libraryPath)
            _ = try Raylib(library)
            let window = try RaylibWindow(library)
            window.setConfigFlags(RaylibWindow.hidden)
            window.initWindow(64, 64, "probe")
            exit(window.isWindowReady() ? 0 : 1)
        } catch {
            throw .library(error)
        }
    }

    /// A crash is one of the answers: it must not leave a core file or a message.
    private static func silenceCrash() {
        var none = rlimit()
        // SAFETY: both calls get what they document; the descriptor is standard error.
        #if canImport(Glibc)
        _ = unsafe setrlimit(__rlimit_resource_t(UInt32(RLIMIT_CORE.rawValue)), &none)
        #else
        _ = unsafe setrlimit(RLIMIT_CORE, &none)
        #endif
        let nowhere = unsafe open("/dev/null", O_WRONLY)
        dup2(nowhere, STDERR_FILENO)
    }
}

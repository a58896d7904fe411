import RaylibMirrors

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Opens raylib's window, and says so if there is none to be had.
///
/// Without a display, or without OpenGL 3.3, raylib 5.5 crashes in `InitWindow`: it goes on with functions of OpenGL that
/// it never found. A crash in there is therefore answered with this program's own message. Trying in another process
/// first would be no answer: an X server that starts anew when its last client leaves refuses the next one for a moment.
enum WindowOpening {
    private static let message: StaticString = "cannot open a window: there is no display, or it has no OpenGL 3.3"
    private static let crashes = [SIGSEGV, SIGBUS, SIGABRT]

    /// Where standard error is while raylib cannot reach it.
    nonisolated(unsafe) private static var standardError: CInt = 2

    /// Opens the window.
    ///
    /// - Throws: ``DemoError/failure(_:)``, unless raylib crashes: then the process ends with the same line and status.
    static func open(_ window: RaylibWindow, width: CInt, height: CInt, title: String) throws(DemoError) {
        // The libraries below raylib complain on standard error; the one line to be seen is the one above.
        unsafe standardError = dup(STDERR_FILENO)
        redirectStandardError(to: openForWriting("/dev/null"))
        let handlers = crashes.map { unsafe replaceHandler(of: $0, by: endProcess) }

        window.initWindow(width, height, title)

        // SAFETY: what was installed before is still valid.
        for (index, signal) in crashes.enumerated() { unsafe replaceHandler(of: signal, by: handlers[index]) }
        redirectStandardError(to: unsafe standardError)
        guard window.isWindowReady() else { throw .failure("\(message)") }
    }

    private static func redirectStandardError(to descriptor: CInt) {
        dup2(descriptor, STDERR_FILENO)
        close(descriptor)
    }

    /// What a crash does. Only calls what is allowed in a signal handler.
    private static let endProcess: sigaction = {
        var action = sigaction()
        let handler: @convention(c) (CInt) -> Void = { _ in
            unsafe writeText("raylib-demo: ", to: standardError)
            unsafe writeText(message, to: standardError)
            unsafe writeText("\n", to: standardError)
            _exit(1)
        }
        #if canImport(Darwin)
        unsafe action.__sigaction_u.__sa_handler = handler
        #elseif canImport(Glibc)
        unsafe action.__sigaction_handler.sa_handler = handler
        #else
        unsafe action.__sa_handler.sa_handler = handler
        #endif
        return action
    }()

    /// Installs what happens on a signal.
    ///
    /// - Returns: What happened so far.
    @discardableResult
    @unsafe
    private static func replaceHandler(of signal: CInt, by action: sigaction) -> sigaction {
        var new = action
        var old = sigaction()
        // SAFETY: both are complete descriptions of handlers, and are read and written only during the call.
        _ = unsafe sigaction(signal, &new, &old)
        return old
    }
}

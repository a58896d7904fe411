import CLayout

/// Why the demo ends early: always one line, and an exit status.
enum DemoError: Error {
    /// The command line is wrong.
    case usage(String)
    /// The library or one of its functions could not be had.
    case library(CLibraryError)
    /// Something that was well asked for could not be done.
    case failure(String)

    /// What is printed.
    var line: String {
        switch self {
        case .usage(let text): text + "; 'raylib-demo --help' lists the options"
        case .library(let error): error.description
        case .failure(let text): text
        }
    }

    /// What the process ends with: 2 if the command line is at fault, as is usual, and 1 otherwise.
    var exitStatus: CInt {
        if case .usage = self { 2 } else { 1 }
    }
}

#if !hasFeature(Embedded)
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Android)
import Android
#elseif canImport(Darwin)
import Darwin
#endif

/// A C library loaded at run time, or the process itself, in which functions and variables are looked up by name.
///
/// A library stays loaded until the process ends: the functions bound from it have no other owner.
@safe
public final class CLibrary: Sendable {
    /// What the library was asked for as; "the process" for the process itself.
    public let name: String
    nonisolated(unsafe) let handle: UnsafeMutableRawPointer

    /// The program and all libraries that it was linked with.
    public static let process: CLibrary = {
        // SAFETY: `dlopen` of no name cannot fail.
        unsafe CLibrary(name: "the process", handle: dlopen(nil, RTLD_NOW)!)
    }()

    /// Loads the library at a path, or the one of a name.
    ///
    /// - Parameter nameOrPath: With a slash it is a path. Without one the loader searches its usual places for the name
    ///   as it is, and then for the platform's spelling of it: `raylib` is also tried as `libraylib.so` (`.dylib` on macOS).
    /// - Throws: ``CLibraryError/notLoaded(name:attempts:)`` with the names tried and the loader's message for each.
    public convenience init(_ nameOrPath: String) throws(CLibraryError) {
        var attempts: [CLibraryError.Attempt] = []
        for candidate in Self.candidates(nameOrPath) {
            if candidate.utf8.contains(0) || candidate.isEmpty {
                attempts.append(.init(name: candidate, message: "not a name: it is empty or has a zero byte"))
            } else if let handle = unsafe dlopen(candidate, RTLD_NOW | RTLD_LOCAL) {
                unsafe self.init(name: nameOrPath, handle: handle)
                return
            } else {
                attempts.append(.init(name: candidate, message: Self.loaderMessage()))
            }
        }
        throw .notLoaded(name: nameOrPath, attempts: attempts)
    }

    private init(name: String, handle: UnsafeMutableRawPointer) {
        self.name = name
        unsafe self.handle = handle
    }

    /// The names to try for a library, in order.
    private static func candidates(_ name: String) -> [String] {
        #if canImport(Darwin)
        let suffix = ".dylib"
        #else
        let suffix = ".so"
        #endif
        // ELF has the version behind the suffix: `libvulkan.so.1`.
        let isFileName = name.hasSuffix(suffix) || name.contains(suffix + ".")
        if name.utf8.contains(UInt8(ascii: "/")) || isFileName { return [name] }
        return [name, "lib" + name + suffix]
    }

    /// The message of the last failure, which also forgets it.
    private static func loaderMessage() -> String {
        // SAFETY: the message is a C string until the thread's next call of the loader.
        unsafe dlerror().map { unsafe String(cString: $0) } ?? "the loader gave no reason"
    }
}

extension CLibrary {
    /// The address of a function or variable.
    ///
    /// - Parameter symbol: Its name in C.
    /// - Throws: ``CLibraryError/symbolNotFound(symbol:library:message:)``.
    public func address(of symbol: String) throws(CLibraryError) -> UnsafeMutableRawPointer {
        guard !symbol.utf8.contains(0) else {
            throw .symbolNotFound(symbol: symbol, library: name, message: "not a name: it has a zero byte")
        }
        // SAFETY: the handle is open for good; a message of an earlier failure would be mistaken for one of this.
        _ = unsafe dlerror()
        guard let address = unsafe dlsym(handle, symbol) else {
            throw .symbolNotFound(symbol: symbol, library: name, message: Self.loaderMessage())
        }
        return unsafe address
    }

    /// The address of a function or variable, or nil if the library has none of that name.
    public func addressIfPresent(of symbol: String) -> UnsafeMutableRawPointer? {
        try? unsafe address(of: symbol)
    }

    /// Binds a variable.
    ///
    /// ```swift
    /// let standardOutput: CVariable<UnsafeMutableRawPointer?> = try library.variable("stdout")
    /// ```
    ///
    /// - Parameter symbol: Its name in C. It has to be a variable of this type, which C libraries do not say: with a wrong
    ///   type other memory is read and written.
    /// - Throws: ``CLibraryError/symbolNotFound(symbol:library:message:)``.
    public func variable<Value: CValue>(_ symbol: String) throws(CLibraryError) -> CVariable<Value> {
        // SAFETY: the caller vouches for the type.
        unsafe CVariable(address: try address(of: symbol))
    }

    /// Binds a variable, or returns nil if the library has none of that name.
    public func variableIfPresent<Value: CValue>(_ symbol: String) -> CVariable<Value>? {
        // SAFETY: the caller vouches for the type.
        unsafe addressIfPresent(of: symbol).map { unsafe CVariable(address: $0) }
    }
}
#endif

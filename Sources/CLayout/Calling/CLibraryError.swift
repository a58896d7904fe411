// Indirect, because an error of one word costs the compiler less on each of the error paths of a long list of bindings.
/// Why a library or one of its symbols could not be had.
public indirect enum CLibraryError: Error, Equatable, Sendable {
    /// The library could not be loaded under any of its names.
    case notLoaded(name: String, attempts: [Attempt])
    /// The library has no such symbol.
    case symbolNotFound(symbol: String, library: String, message: String)
    /// The library lacks these of the symbols that a ``CSymbolBinder`` was asked for.
    case symbolsNotFound(symbols: [String], library: String)
    /// A parameter or the result of the function is of a type that compilers pass in different ways.
    case unsupportedType(type: String, symbol: String)

    /// One name that was tried, and what the loader said.
    public struct Attempt: Equatable, Sendable {
        /// The name or path given to the loader.
        public let name: String
        /// The loader's message.
        public let message: String
    }
}

extension CLibraryError: CustomStringConvertible {
    /// One line that says what was looked for, where, and what the loader answered.
    public var description: String {
        switch self {
        case .notLoaded(let name, let attempts):
            var text = "cannot load the library '" + name + "': "
            for (index, attempt) in attempts.enumerated() {
                text += (index == 0 ? "" : "; ") + "tried '" + attempt.name + "' (" + attempt.message + ")"
            }
            return text + ". Give the path of the library, or install it where the loader searches"
        case .symbolNotFound(let symbol, let library, let message):
            return "the library '" + library + "' has no symbol '" + symbol + "' (" + message
                + "). " + Self.symbolAdvice
        case .symbolsNotFound(let symbols, let library):
            var text = "the library '" + library + "' has no " + (symbols.count == 1 ? "symbol " : "symbols ")
            for (index, symbol) in symbols.enumerated() { text += (index == 0 ? "'" : ", '") + symbol + "'" }
            return text + ". " + Self.symbolAdvice
        case .unsupportedType(let type, let symbol):
            return "the function '" + symbol + "' takes or returns " + unsupportedTypeMessage(type)
        }
    }

    private static var symbolAdvice: String { "Check the spelling and the version of the library" }
}

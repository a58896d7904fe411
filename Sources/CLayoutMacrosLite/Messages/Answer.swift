/// What the plugin does with a message, apart from receiving and sending it.
enum Answer {
    /// Answers one message. Whatever the bytes are, the answer is a message that the compiler understands; what is wrong with
    /// them is an error in it.
    static func answer(to message: [UInt8]) -> [UInt8] {
        answerMessage(to: message).json.bytes
    }

    private static func answerMessage(to message: [UInt8]) -> PluginMessage {
        let json: JSON
        do {
            json = try JSON.parse(message)
        } catch {
            return .error(
                "the compiler's message to CLayout's macros is not JSON: \(error.message) (byte \(error.offset))")
        }
        do {
            switch try HostMessage(json) {
            case .capability: return .capability
            case .attached(let request): return .expansion(Expansion.expand(request), request.role)
            case .freestanding(let macro, let syntax):
                let range = SourceRange(start: 0, end: syntax.text.count)
                let error = Diagnostic("CLayout has no freestanding macro '\(macro)'", at: range, in: syntax)
                return .expansion(Expansion(diagnostics: [error]), nil)
            case .loadLibrary(let path):
                return .libraryNotLoaded(Diagnostic(nowhere: "CLayout's macros do not load libraries: '\(path)'"))
            }
        } catch {
            return .error(error.message)
        }
    }
}

/// What to say of a type that no ABI says how to pass.
func unsupportedTypeMessage(_ type: String) -> String {
    type + ", a struct with `_Atomic` members that clang and gcc pass in different ways: pass its address"
}

#if !hasFeature(Embedded)
extension CArgument {
    /// Adds the name of this type to a list if it cannot be passed or returned.
    static func collectUnsupported(_ names: inout [String]) {
        if argumentClass.isUnsupported { names.append(typeName(Self.self)) }
    }
}

/// Ends the program if one of these types cannot be passed or returned.
func requireSupport<each Argument: CArgument>(_ type: repeat (each Argument).Type) {
    if let name = firstUnsupported(repeat each type) {
        trap("a function takes or returns " + unsupportedTypeMessage(name))
    }
}

/// The name of the first of these types that cannot be passed or returned.
func firstUnsupported<each Argument: CArgument>(_ type: repeat (each Argument).Type) -> String? {
    var names: [String] = []
    repeat (each Argument).collectUnsupported(&names)
    return names.first
}
#endif

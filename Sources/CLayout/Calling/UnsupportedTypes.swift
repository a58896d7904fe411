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

/// The first type of a signature that cannot be passed or returned.
///
/// A type, so that its initializers learn the signature without a value that says it.
@usableFromInline
struct UnsupportedType<Signature> {
    /// Its name; nil if all of the types can be.
    @usableFromInline let name: String?

    @usableFromInline
    init<each Argument: CArgument>() where Signature == (repeat each Argument) -> Void {
        var names: [String] = []
        repeat (each Argument).collectUnsupported(&names)
        name = names.first
    }

    @usableFromInline
    init<each Argument: CArgument, Result: CValue>() where Signature == (repeat each Argument) -> Result {
        var names: [String] = []
        repeat (each Argument).collectUnsupported(&names)
        Result.collectUnsupported(&names)
        name = names.first
    }
}
#endif

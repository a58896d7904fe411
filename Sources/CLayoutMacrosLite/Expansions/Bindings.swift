/// A struct with `@CBindings`: what its expansion needs to know.
struct Bindings {
    var access: Access
    var functions: [BoundFunction] = []
    var variables: [BoundVariable] = []
    /// Whether an initializer that knows the functions and variables only can be written.
    var hasInitializer = true

    /// Whether inlinable code may use a member, because other modules see it and the struct.
    func exports(_ modifiers: [Modifier]) -> Bool {
        min(Access(modifiers) ?? .internal, access).isExported
    }

    /// The modifiers of the stored property of a member: types that only a file can see may be in its type.
    func storageModifiers(_ modifiers: [Modifier]) -> String {
        if exports(modifiers) { return "@usableFromInline @unsafe " }
        return (Access(modifiers) ?? .internal) < .internal ? "@unsafe fileprivate " : "@unsafe "
    }
}

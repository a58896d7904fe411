/// A property with `@CVariable`.
struct BoundVariable {
    var declaration: PropertyDeclaration
    var name: Name
    var type: TypeSyntax?
    /// The name in C.
    var symbol: String

    /// Nil if the property has no `@CVariable`.
    init?(_ declaration: PropertyDeclaration) {
        guard let attribute = declaration.attributes.named("CVariable"), let binding = declaration.bindings.first else {
            return nil
        }
        self.declaration = declaration
        name = binding.name
        type = binding.type
        symbol = attribute.symbol ?? binding.name.plain
    }

    /// Whether it has accessors already.
    var isComputed: Bool { declaration.bindings.contains { !$0.isStored } }

    /// The stored property that has the variable.
    var storage: String { "`" + name.plain + "`" }

    /// Its type.
    var storedType: String { "CLayout.CVariable<\(type?.storedType ?? "Never")>" }
}

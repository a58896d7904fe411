/// `@_CUnionMember`, which `@CUnion` gives to each member: its accessors.
enum CUnionMemberExpansion {
    static func expand(_ request: ExpansionRequest) -> Expansion {
        guard request.role == .accessor, let union = request.surroundings.first,
            case .property(let property)? = try? Declaration.parse(request.declaration),
            let type = property.bindings.first?.type
        else { return Expansion() }
        var report = Report(request.declaration)
        let width = FieldAttribute(property, in: .union, &report).width
        let member = "[member: \(type.metatype)\(width.map { ", bits: \($0)" } ?? "")]"
        let visibility = union.visibility(in: Array(request.surroundings.dropFirst()))
        func attributes(_ access: Access) -> String {
            let isInlinable = access.isExported && visibility.isExported && !union.isUsableFromInline
            return (isInlinable ? "@inlinable " : "") + "@inline(__always) "
        }
        var writer = SourceWriter()
        // SAFETY: pointers are read and stored, not followed.
        writer.block(attributes(Access(property.modifiers) ?? .internal) + "get") { writer in
            writer.line("unsafe CLayout._vouched(self)\(member)")
        }
        writer.block(attributes(property.access) + "set") { writer in
            writer.line("unsafe self\(member) = CLayout._vouched(newValue)")
        }
        return Expansion(source: writer.source)
    }
}

/// Reads a `Mirror` out of a declaration, and reports all that cannot be mirrored.
struct MirrorReader {
    var report: Report
    var attribute: Report
    private let kind: Mirror.Kind
    private(set) var mirror: Mirror?
    private var isAmbiguous = false

    var diagnostics: [Diagnostic] { attribute.diagnostics + report.diagnostics }

    init(_ request: ExpansionRequest) {
        kind = Mirror.Kind(rawValue: request.macro) ?? .structure
        report = Report(request.declaration)
        attribute = Report(request.attribute)
        do {
            guard case .type(let type) = try Declaration.parse(request.declaration) else { return }
            let mirror = read(type, in: request.surroundings, try Attribute.parse(request.attribute))
            if !report.hasErrors, !attribute.hasErrors, !isAmbiguous { self.mirror = mirror }
        } catch {
            report.add(error)
        }
    }

    private mutating func read(
        _ type: TypeDeclaration, in surroundings: [TypeDeclaration], _ attribute: Attribute
    ) -> Mirror? {
        guard type.keyword.text == "struct" else {
            report.error(
                "@\(kind.rawValue) mirrors a C \(kind == .union ? "union" : "struct"): write 'struct' instead of '\(type.keyword.text)'"
                    + (type.keyword.text == "enum" && kind == .structure ? ", or conform the enum to CEnum" : ""),
                at: type.keyword.range)
            return nil
        }
        if !surroundings.isEmpty, let modifier = type.modifiers.named("private") {
            report.error(
                "the macro's extension cannot see a private type in another type: write 'fileprivate'",
                at: modifier.name.range)
        }
        for inherited in type.inherited where inherited.text.hasPrefix("~") {
            report.error("a C struct can be copied: remove '\(inherited.text)'", at: inherited.range)
        }
        var mirror = Mirror(
            kind: kind, declaration: type, access: Access(type, in: surroundings),
            isUsableFromInline: type.isUsableFromInline,
            isGeneric: ([type] + surroundings).contains {
                !$0.genericParameters.isEmpty || $0.keyword.text == "extension"
            })
        readRules(attribute, &mirror)
        for member in type.members { read(member, &mirror) }
        if kind == .union { checkSize(mirror, attribute) }
        if kind == .graph { checkCounts(mirror) }
        warnOfHiddenFields(mirror)
        return mirror
    }

    private mutating func read(_ member: Member, _ mirror: inout Mirror) {
        switch member {
        case .property(let property) where property.isStored: read(property, &mirror)
        case .conditional(let token, _) where member.isStored:
            report.error(
                "the layout of a mirror cannot depend on '#if': put it around the whole struct", at: token.range)
        case .function(let function) where function.name.text == kind.visitingFunction:
            report.error(
                "@\(kind.rawValue) writes '\(kind.visitingFunction)': remove this one, or the attribute",
                at: function.name.range)
        case .property, .function, .conditional, .other: break
        }
    }

    private mutating func read(_ property: PropertyDeclaration, _ mirror: inout Mirror) {
        if let problem = property.problemAsField {
            report.error(problem.message, at: problem.range)
            return
        }
        if kind == .union, let problem = property.problemAsMember {
            report.error(problem.message, at: problem.range)
            return
        }
        let getter = Access(property.modifiers) ?? .internal
        // A union's member is only a type to the code that visits it.
        let access = kind == .union ? getter : property.access
        let attribute = FieldAttribute(property, in: kind, &report)
        let isVisible = (property.isUsableFromInline && access == getter) || property.isMarkedByMacro(in: kind)
        for binding in property.bindings where binding.isStored {
            guard let type = check(binding) else { continue }
            // The compiler says that there are two.
            if mirror.fields.contains(where: { $0.name.plain == binding.name.plain }) { isAmbiguous = true }
            var field = Mirror.Field(
                name: binding.name, type: type, defaultValue: binding.initializer?.text,
                isInitialized: binding.initializer != nil, access: access,
                isUsableFromInline: isVisible || access >= mirror.visibility, attribute: attribute)
            if kind == .graph { checkGraphMember(&field) }
            mirror.fields.append(field)
        }
    }

    /// The type of a field, or nil if there is something wrong with it.
    private mutating func check(_ binding: PropertyDeclaration.Binding) -> TypeSyntax? {
        if binding.isPattern {
            report.error("each field has a name: write one 'var' for each", at: binding.name.range)
        } else if case .observers(let observer) = binding.accessors {
            report.error(
                "a field cannot have observers, C would not call them: remove '\(observer.text)'", at: observer.range)
        } else if !binding.name.isCName {
            report.error("'\(binding.name.plain)' is no name in C: use letters, digits and '_'", at: binding.name.range)
        } else if let type = binding.type {
            let problem =
                switch kind {
                case .structure: type.problemAsField
                case .union: type.problemAsMember
                case .graph: type.problemAsGraphMember
                }
            guard let problem else { return type }
            report.error(problem.message, at: problem.range)
        } else {
            report.error(
                "a macro cannot infer a type: write 'var \(binding.name.text): Type'", at: binding.name.range)
        }
        return nil
    }

    private mutating func warnOfHiddenFields(_ mirror: Mirror) {
        guard mirror.isExported else { return }
        for field in mirror.fields where !field.isUsableFromInline {
            report.warning(
                "other modules use this mirror slowly, because their code cannot see and set this field: make it '\(mirror.visibility)', or internal with '@usableFromInline'",
                at: field.name.range)
        }
    }
}

extension PropertyDeclaration {
    /// What is wrong with the property as a whole.
    fileprivate var problemAsField: (message: String, range: SourceRange)? {
        if keyword.text == "let" {
            return ("a field is read and assigned: write 'var' instead of 'let'", keyword.range)
        }
        if let modifier = modifiers.named("lazy") {
            return ("a field is stored in the struct itself: remove 'lazy'", modifier.name.range)
        }
        if let modifier = modifiers.named("weak", "unowned") {
            return (
                "a class reference has no C layout: write 'var name: UnsafeMutableRawPointer?' and use Unmanaged",
                modifier.name.range
            )
        }
        let wrapper = attributes.first { attribute in
            // The compiler's own attributes begin with a small letter, and global actors are in nobody's C.
            attribute.name.text.split(separator: ".").last.map { $0 != "CField" && $0.first!.isUppercase } ?? false
        }
        return wrapper.map { ("'@\($0.name.text)' may change how the field is stored: remove it", $0.range) }
    }
}

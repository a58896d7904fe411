/// Reads a `Mirror` out of a declaration, and reports all that cannot be mirrored.
struct MirrorReader {
    private(set) var report: Report
    private var attribute: Report
    private(set) var mirror: Mirror?
    private var isAmbiguous = false

    var diagnostics: [Diagnostic] { attribute.diagnostics + report.diagnostics }

    init(_ request: ExpansionRequest) {
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
                "@CStruct mirrors a C struct: write 'struct' instead of '\(type.keyword.text)'"
                    + (type.keyword.text == "enum" ? ", or conform the enum to CEnum" : ""), at: type.keyword.range)
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
            declaration: type, access: Access(type, in: surroundings),
            isUsableFromInline: type.isUsableFromInline,
            isGeneric: ([type] + surroundings).contains {
                !$0.genericParameters.isEmpty || $0.keyword.text == "extension"
            })
        readRules(attribute, &mirror)
        for member in type.members { read(member, &mirror) }
        warnOfHiddenFields(mirror)
        return mirror
    }

    private mutating func readRules(_ attribute: Attribute, _ mirror: inout Mirror) {
        for argument in attribute.arguments ?? [] {
            let value = Int(argument.value.text)
            switch argument.label?.text {
            case _ where argument.value.text == "nil": break
            case "packed":
                mirror.packing = value
                if ![1, 2, 4, 8, 16].contains(value) {
                    self.attribute.error(
                        "a C struct can be packed to 1, 2, 4, 8 or 16 bytes: write one of these numbers",
                        at: argument.value.range)
                }
            case "aligned":
                mirror.alignment = value
                if !(value.map { $0 > 0 && $0 <= 4096 && $0 & ($0 - 1) == 0 } ?? false) {
                    self.attribute.error(
                        "the alignment of a C struct is a power of two: write 1, 2, 4 and so on, up to 4096",
                        at: argument.value.range)
                }
            default:
                self.attribute.error(
                    "@CStruct takes 'packed:' and 'aligned:': remove this argument",
                    at: argument.label?.range ?? argument.value.range)
            }
        }
    }

    private mutating func read(_ member: Member, _ mirror: inout Mirror) {
        switch member {
        case .property(let property) where property.isStored: read(property, &mirror)
        case .conditional(let token, _) where member.isStored:
            report.error(
                "the layout of a mirror cannot depend on '#if': put it around the whole struct", at: token.range)
        case .function(let function) where function.name.text == "visitFields":
            report.error("@CStruct writes 'visitFields': remove this one, or the attribute", at: function.name.range)
        case .property, .function, .conditional, .other: break
        }
    }

    private mutating func read(_ property: PropertyDeclaration, _ mirror: inout Mirror) {
        if let problem = property.problemAsField {
            report.error(problem.message, at: problem.range)
            return
        }
        let access = property.access
        let getter = Access(property.modifiers) ?? .internal
        let isVisible = (property.isUsableFromInline && access == getter) || property.isMarkedByMacro
        for binding in property.bindings where binding.isStored {
            guard let type = check(binding) else { continue }
            // The compiler says that there are two.
            if mirror.fields.contains(where: { $0.name.plain == binding.name.plain }) { isAmbiguous = true }
            mirror.fields.append(
                Mirror.Field(
                    name: binding.name, type: type, defaultValue: binding.initializer?.text, access: access,
                    isUsableFromInline: isVisible || access >= mirror.visibility))
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
            guard let problem = type.problemAsField else { return type }
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
            attribute.name.text.split(separator: ".").last?.first?.isUppercase ?? false
        }
        return wrapper.map { ("'@\($0.name.text)' may change how the field is stored: remove it", $0.range) }
    }
}

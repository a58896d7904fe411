// What `@CField` says of a member of a graph.
extension FieldAttribute {
    /// The member that counts an array.
    struct Count {
        var name: String
        /// Its type, if it is no property.
        var type: String
    }

    /// The C name in a string literal, or nil after a report.
    static func cName(_ value: Name, _ report: inout Report) -> String? {
        let name = Name(text: String(value.text.dropFirst().dropLast()), range: value.range)
        if value.text.isPlainLiteral, name.isCName { return name.text }
        report.error("a macro needs the C name itself: write a string literal without escapes", at: value.range)
        return nil
    }

    /// A name for several members, and arguments that only a graph's members can have, and not all of them.
    func checkGraph(
        _ attribute: Attribute, _ type: TypeSyntax?, bindingCount: Int, in kind: Mirror.Kind, _ report: inout Report
    ) {
        if let cName, bindingCount > 1 {
            report.error("each member has its own name: write one 'var' for '\(cName)'", at: attribute.range)
        }
        let arguments = ["count", "terminated", "indirect"].compactMap { attribute.argument($0) }
        guard let first = arguments.first else { return }
        guard kind == .graph else {
            report.error(
                "'\(first.label!.text)' is for what pointers lead to: write @CGraph instead of @\(kind.rawValue)",
                at: first.label!.range)
            return
        }
        guard let type else { return }
        if let count, isTerminated {
            report.error(
                "an array has a count or ends with a zero: remove 'terminated', or 'count: \"\(count.name)\"'",
                at: (attribute.argument("terminated") ?? first).label!.range)
        } else if type.unwrapped.arrayElement == nil, count != nil || isTerminated {
            report.error(
                "'\(type.text)' is no array: remove '\(first.label!.text)', or write '[\(type.text)]'", at: type.range)
        } else if isIndirect, type.isString || type.arrayElementIsString {
            report.error("a string is a pointer in C: remove 'indirect'", at: first.label!.range)
        }
    }
}

extension TypeSyntax {
    var arrayElementIsString: Bool {
        if case .array(let element) = shape { element.isString } else { false }
    }
}

extension MirrorReader {
    /// Counts of more arrays than C APIs have.
    mutating func checkCounts(_ mirror: Mirror) {
        for name in Set(mirror.fields.compactMap(\.attribute.count?.name)).sorted() {
            let arrays = mirror.fields.filter { $0.attribute.count?.name == name }
            guard arrays.count > 2 else { continue }
            report.error(
                "at most two arrays can share the count '\(name)': write the conformance to CGraphLayout by hand",
                at: arrays[2].name.range)
        }
    }

    /// What a graph's member lacks.
    mutating func checkGraphMember(_ field: inout Mirror.Field) {
        let type = field.type
        if type.arrayElement != nil, field.attribute.count == nil, !field.attribute.isTerminated {
            report.error(
                "C has to know where an array ends: write '@CField(count: \"name\")', or '@CField(terminated: true)' for one that ends with a zero",
                at: type.range)
        }
        if field.isInitialized { return }
        field.defaultValue = type.emptyValue
        if field.defaultValue == nil {
            report.error(
                "a graph is made empty before it is decoded: write 'var \(field.name.text): \(type.text) = …'",
                at: field.name.range)
        }
    }
}

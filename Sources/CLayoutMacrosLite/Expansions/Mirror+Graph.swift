// What `@CGraph` writes otherwise than `@CStruct`.
extension Mirror {
    /// The lines of `visitFields` for a graph: each count that is no property is in front of its first array.
    func writeGraphVisits(to writer: inout SourceWriter) {
        var visited = Set(fields.map(\.cName))
        for field in fields {
            field.writeGap(field.attribute.gap, to: &writer)
            if let count = field.attribute.count, visited.insert(count.name).inserted {
                let counts = elementCounts(of: count.name)
                writer.line("visitor.count(\(count.name.literal), (\(count.type)).self, \(counts))")
            }
            if fields.contains(where: { $0.attribute.count?.name == field.cName }) {
                let counts = elementCounts(of: field.cName)
                writer.line("visitor.count(\(field.cName.literal), &self.\(field.name.text), \(counts))")
            } else if let call = field.graphVisit {
                writer.line(call)
            } else {
                field.writeVisit(to: &writer)
            }
            field.writeGap(field.attribute.gapBehind, to: &writer)
        }
    }

    /// The arguments that say how many elements the arrays with the count `name` have.
    private func elementCounts(of name: String) -> String {
        let counts = fields.filter { $0.attribute.count?.name == name }.map { "self.\($0.name.text).count" }
        return counts.enumerated().map { ($0 == 0 ? "of: " : "and: ") + $1 }.joined(separator: ", ")
    }

    /// `init()`, which makes the values that are decoded into.
    func writeEmptyInitializer(to writer: inout SourceWriter) {
        guard !declares("init") else { return }
        writer.line("/// Makes a value with nothing in it.")
        writer.line(inlinable + "@inline(__always)")
        writer.block("\(modifiers)init()") { writer in
            // SAFETY: pointers are nil.
            for field in fields where !field.isInitialized {
                writer.line("unsafe self.\(field.name.text) = CLayout._vouched(\(field.defaultValue ?? "nil"))")
            }
        }
    }
}

extension Mirror.Field {
    /// The name in C.
    var cName: String { attribute.cName ?? name.plain }

    /// The visit of a member that leads to more memory; nil for others.
    fileprivate var graphVisit: String? {
        // SAFETY: fields are visited, pointers are not followed.
        let value = "(CLayout._vouched(\(cName.literal)), &self.\(name.text)"
        if type.isString { return "unsafe visitor.string\(value))" }
        if type.arrayElement != nil {
            if let count = attribute.count {
                let method = attribute.isIndirect ? "pointers" : "array"
                return "unsafe visitor.\(method)\(value), count: \(count.name.literal))"
            }
            return "unsafe visitor.terminated\(attribute.isIndirect ? "Pointers" : "Array")\(value))"
        }
        // A pointer in Swift is one in C; any other optional is what a pointer leads to.
        let isPointer = type.isCFunction || type.unwrapped.isPointer
        return attribute.isIndirect || (type.isOptional && !isPointer) ? "unsafe visitor.pointer\(value))" : nil
    }
}

extension TypeSyntax {
    var isString: Bool { unwrapped.standardName?.name == "String" }

    /// Whether it is a pointer of Swift's or a C function, by its name.
    var isPointer: Bool {
        guard let name = standardName?.name else { return false }
        return name.hasSuffix("Pointer")
            && (name.hasPrefix("Unsafe") || name == "OpaquePointer" || name == "CFunctionPointer")
    }

    /// The value of a property that is made without one; nil if the macro cannot know.
    var emptyValue: String? {
        if isOptional { return "nil" }
        if isString { return "\"\"" }
        if arrayElement != nil { return "[]" }
        guard isNumber, let name = standardName?.name else { return nil }
        return name.hasSuffix("Bool") ? "false" : "0"
    }

    /// What is wrong with the type of a graph's member, and where.
    var problemAsGraphMember: (message: String, range: SourceRange)? {
        if isString { return nil }
        if unwrapped.arrayElement != nil {
            if isOptional {
                return ("an array without elements is NULL in C: write '\(unwrapped.text)'", range)
            }
            guard case .array(let element) = shape else { return nil }
            if element.isString {
                return element.isOptional ? ("C's array of strings has no nil: write '[String]'", element.range) : nil
            }
            if element.arrayElement != nil {
                return ("the elements of an array have no counts: write a struct with @CGraph for them", element.range)
            }
            return element.problemAsField
        }
        // An optional number is a pointer to one.
        return isOptional && unwrapped.isNumber ? nil : problemAsField
    }
}

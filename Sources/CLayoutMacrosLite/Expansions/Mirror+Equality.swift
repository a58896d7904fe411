// `==` and `hash(into:)` of mirrors with C arrays or functions, for which the compiler writes none.
extension Mirror {
    func writeEquality(to writer: inout SourceWriter) {
        guard inherits("Equatable", "Hashable"), stored.contains(where: \.type.needsOwnEquality) else { return }
        if !declares("==") { writeEquals(to: &writer) }
        if inherits("Hashable"), !declares("hash") { writeHash(to: &writer) }
    }

    /// The stored properties: unions are equal if all of their bytes are.
    private var stored: [(name: String, type: TypeSyntax)] {
        switch kind {
        case .structure, .graph: fields.map { ($0.name.text, $0.type) }
        case .union: [("storage", storageSyntax)]
        }
    }

    private func writeEquals(to writer: inout SourceWriter) {
        writeAttributes(to: &writer)
        writer.block("\(modifiers)static func == (left: Self, right: Self) -> Bool") { writer in
            for field in stored {
                let name = field.name
                field.type.writeLeaves(of: ["left.\(name)", "right.\(name)"], to: &writer) { leaves, writer in
                    writer.line("guard unsafe \(leaves[0]) == \(leaves[1]) else { return false }")
                }
            }
            writer.line("return true")
        }
    }

    private func writeHash(to writer: inout SourceWriter) {
        writeAttributes(to: &writer)
        writer.block("\(modifiers)func hash(into hasher: inout Hasher)") { writer in
            for field in stored {
                field.type.writeLeaves(of: ["self.\(field.name)"], to: &writer) { leaves, writer in
                    writer.line("unsafe hasher.combine(\(leaves[0]))")
                }
            }
        }
    }

    private func writeAttributes(to writer: inout SourceWriter) {
        if !inlinable.isEmpty { writer.line(String(inlinable.dropLast())) }
    }
}

extension TypeSyntax {
    /// Writes loops over the elements of `values`, which are of this type, around what `leaf` writes of each element.
    fileprivate func writeLeaves(
        of values: [String], depth: Int = 0, to writer: inout SourceWriter,
        leaf: ([String], inout SourceWriter) -> Void
    ) {
        switch shape {
        case .inlineArray(_, let element):
            writer.block("for index\(depth) in unsafe CLayout._vouched(\(values[0]).indices)") { writer in
                element.writeLeaves(
                    of: values.map { "\($0)[index\(depth)]" }, depth: depth + 1, to: &writer, leaf: leaf)
            }
        case .named where standardName?.name == "InlineArray" && standardName?.arguments.count == 2:
            let element = standardName!.arguments[1]
            TypeSyntax(text: text, range: range, shape: .inlineArray(count: "", element))
                .writeLeaves(of: values, depth: depth, to: &writer, leaf: leaf)
        case .tuple(let elements):
            for (index, element) in elements.enumerated() {
                element.writeLeaves(of: values.map { "\($0).\(index)" }, depth: depth, to: &writer, leaf: leaf)
            }
        case _ where isCFunction:
            // SAFETY: a C function pointer is its address, and nil is 0.
            leaf(values.map { "unsafeBitCast(\($0), to: UInt.self)" }, &writer)
        default:
            leaf(["CLayout._vouched(\(values[0]))"] + values.dropFirst(), &writer)
        }
    }
}

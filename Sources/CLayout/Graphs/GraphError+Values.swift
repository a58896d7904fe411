// Errors of plain values as errors of a graph.
extension GraphError {
    /// The error for bytes that are not a plain value.
    @usableFromInline
    init(_ error: SerializationError) {
        guard case .invalidValue(_, let field, _, let value) = error else {
            self.init(.invalidValue(error.description))
            return
        }
        self.init(value == "NULL" ? .nullPointer : .invalidValue(value), path: field)
    }
}

extension CGraphLayout {
    /// The error for the first plain member of a graph whose bytes are no value of its type.
    ///
    /// - Parameters:
    ///   - value: A graph; it is changed.
    ///   - source: The bytes of the struct, which were read before.
    @usableFromInline @inline(never)
    @unsafe
    static func valueError(in value: inout Self, at source: UnsafeRawPointer) -> GraphError {
        var visitor = unsafe PlainFieldVisitor(DiagnosingVisitor(source: source), rules: layoutRules)
        unsafe value.visitFields(&visitor)
        guard let finding = unsafe visitor.fields.visitor.finding else {
            // Another thread, or C, has changed the bytes in between.
            return GraphError(.invalidValue("(changed)"))
        }
        return GraphError(finding.value == "NULL" ? .nullPointer : .invalidValue(finding.value), path: finding.path)
    }
}

// The arguments of `@CStruct` and `@CUnion`.
extension MirrorReader {
    mutating func readRules(_ attribute: Attribute, _ mirror: inout Mirror) {
        let whole = mirror.kind == .union ? "union" : "struct"
        for argument in attribute.arguments ?? [] where argument.value.text != "nil" {
            let value = Int(argument.value.text)
            switch (argument.label?.text, mirror.kind) {
            case ("packed", _):
                mirror.packing = value
                if ![1, 2, 4, 8, 16].contains(value) {
                    self.attribute.error(
                        "a C \(whole) can be packed to 1, 2, 4, 8 or 16 bytes: write one of these numbers",
                        at: argument.value.range)
                }
            case ("aligned", _):
                mirror.alignment = value
                if !value.isAlignment {
                    self.attribute.error(
                        "the alignment of a C \(whole) is a power of two: write 1, 2, 4 and so on, up to 4096",
                        at: argument.value.range)
                }
            case ("size", .union):
                mirror.size = value
                if value.map({ $0 < 0 || $0 > Self.largestUnion }) ?? true {
                    self.attribute.error(
                        "a macro needs the size itself: write the number of bytes that C's sizeof gives",
                        at: argument.value.range)
                }
            case ("flexibleArray", .structure): readFlexibleArray(argument, attribute, &mirror)
            case ("of", .structure) where attribute.argument("flexibleArray") != nil: break
            case ("of", .structure):
                self.attribute.error(
                    "'of' is the type of the elements of a flexible array: add 'flexibleArray', or remove it",
                    at: argument.value.range)
            default:
                let known =
                    switch mirror.kind {
                    case .structure: "'packed:', 'flexibleArray:' and"
                    case .union: "'size:', 'packed:' and"
                    case .graph: "'packed:' and"
                    }
                self.attribute.error(
                    "@\(mirror.kind.rawValue) takes \(known) 'aligned:': remove this argument",
                    at: argument.label?.range ?? argument.value.range)
            }
        }
    }

    private static var largestUnion: Int { 1 << 30 }

    private mutating func readFlexibleArray(
        _ argument: Attribute.Argument, _ attribute: Attribute, _ mirror: inout Mirror
    ) {
        let value = argument.value
        let name = Name(text: String(value.text.dropFirst().dropLast()), range: value.range)
        guard value.text.isPlainLiteral, name.isCName else {
            self.attribute.error(
                "a macro needs the C name itself: write a string literal without escapes", at: value.range)
            return
        }
        guard let element = attribute.argument("of")?.value, element.text.hasSuffix(".self") else {
            self.attribute.error(
                "a flexible array has elements: write 'of: Element.self' behind its name",
                at: attribute.argument("of")?.value.range ?? value.range)
            return
        }
        mirror.flexibleArray = Mirror.FlexibleArray(
            name: name.text, element: String(element.text.dropLast(".self".count)))
    }

    /// A macro knows the sizes of few types.
    mutating func checkSize(_ mirror: Mirror, _ attribute: Attribute) {
        guard mirror.size == nil, attribute.argument("size") == nil,
            let field = mirror.fields.first(where: { $0.type.cSize == nil })
        else { return }
        report.error(
            "a macro does not know the size of '\(field.type.text)': write '@CUnion(size: …)' with the bytes that C's sizeof gives",
            at: field.type.range)
    }
}

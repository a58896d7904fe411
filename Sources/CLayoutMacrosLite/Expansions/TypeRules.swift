// Types that have no counterpart in C, as far as their spelling says so; each message says what to write instead. What the
// spelling does not say is left to the compiler.
extension TypeSyntax {
    /// What is wrong with the type of a field, and where.
    var problemAsField: (message: String, range: SourceRange)? {
        if let (name, _) = unwrapped.standardName, name == "String" {
            return (
                "a String has no C layout: write 'UnsafePointer<CChar>?' for 'const char *', or '[N of CChar]' for 'char name[N]'",
                range
            )
        }
        if let element = arrayElement {
            return (
                "a Swift array has no C layout: write '[N of \(element)]' for a C array, or 'UnsafeMutablePointer<\(element)>?' for a pointer",
                range
            )
        }
        return problemAsValue
    }

    /// What is wrong with the type of a parameter, and where.
    func problemAsParameter(isInout: Bool) -> (message: String, range: SourceRange)? {
        let isString = unwrapped.standardName?.name == "String"
        if isInout {
            if isString {
                return (
                    "C cannot change a String: write 'inout [CChar]' with room for the text, or 'UnsafeMutablePointer<CChar>'",
                    range
                )
            }
            if isOptional, unwrapped.arrayElement != nil {
                return ("an inout array cannot be optional: write 'inout \(unwrapped.text)', or a pointer", range)
            }
        } else if isString {
            return nil
        }
        guard case .array(let element) = unwrapped.shape else { return problemAsValue }
        if element.unwrapped.standardName?.name == "String" {
            return (
                "an array of strings has no C layout: write '[UnsafePointer<CChar>?]' for 'const char **'",
                element.range
            )
        }
        return element.problemAsField
    }

    /// What is wrong with the type of a result or variable, and where.
    func problemAsResult(_ what: String) -> (message: String, range: SourceRange)? {
        if unwrapped.standardName?.name == "String" {
            return (
                "C does not say who frees \(what) of type String: write 'UnsafePointer<CChar>?', and make a String of it with 'String(cString:)'",
                range
            )
        }
        if let element = unwrapped.arrayElement {
            return ("C does not say how long \(what) is: write 'UnsafeMutablePointer<\(element)>?'", range)
        }
        return problemAsValue
    }

    /// What is wrong with a type that is neither a string nor an array.
    private var problemAsValue: (message: String, range: SourceRange)? {
        switch shape {
        case .optional(let wrapped, _):
            if wrapped.isNumber {
                return ("a C number cannot be nil: write '\(wrapped.text)', or a pointer to it", range)
            }
            return wrapped.problemAsValue
        case .dictionary:
            return ("a dictionary has no C layout: write a pointer to what C has instead", range)
        case .inlineArray(_, let element): return element.problemAsField
        case .function:
            return isCFunction
                ? nil : ("a Swift function has no C layout: write '@convention(c)' in front of its type", range)
        case .tuple(let elements):
            guard let first = elements.first else { return ("'()' has no C layout: remove it", range) }
            if let other = elements.first(where: { $0.text != first.text }) {
                return (
                    "the elements of a C array have one type: write a struct with @CStruct instead of a tuple",
                    other.range
                )
            }
            if !text.dropFirst().hasPrefix(first.text) {
                return ("the elements of a C array have no names: remove the labels", range)
            }
            return first.problemAsField
        case .other: return ("'\(text)' has no C layout: write a C type, a mirror or a pointer", range)
        case .array: return problemAsField
        case .named:
            guard let (name, arguments) = standardName else { return nil }
            if name == "Optional", arguments.count == 1 { return arguments[0].problemAsValue }
            guard Self.swiftOnlyNames.contains(name) else { return nil }
            return ("'\(text)' has no C layout: write a C type, a mirror or a pointer", range)
        }
    }

    /// The element type of `[Element]` and `Array<Element>`.
    var arrayElement: String? {
        if case .array(let element) = shape { return element.text }
        guard let (name, arguments) = standardName, name == "Array", arguments.count == 1 else { return nil }
        return arguments[0].text
    }

    private static let swiftOnlyNames: Set<String> = [
        "Any", "AnyObject", "AnyHashable", "AnyClass", "Character", "Substring", "Dictionary", "Set", "Void", "Never",
        "Self",
        "StaticString", "Data", "Error",
    ]
}

import CLayoutTrampolines

/// Why a graph could not be encoded or decoded, and at which field.
public struct GraphError: Error, Equatable, Sendable {
    /// The path of the field, such as `header.sections[3].name`; empty for the whole graph.
    public var path: String { details.path }

    /// What is wrong with it.
    public var reason: Reason { details.reason }

    /// One word: what is returned in a register costs nothing where nothing fails.
    private let details: Details

    private final class Details: Sendable {
        let path: String
        let reason: Reason

        init(path: String, reason: Reason) {
            self.path = path
            self.reason = reason
        }
    }

    /// Whether both have the same path and reason.
    public static func == (left: GraphError, right: GraphError) -> Bool {
        left.path == right.path && left.reason == right.reason
    }

    /// What can be wrong with a field.
    public enum Reason: Equatable, Sendable {
        /// The memory for an encoded graph ends too early. What has been written of the graph is of no use.
        case bufferTooShort(needed: Int, available: Int)
        /// An array has more elements than the type of its count can say.
        case countTooLarge(count: Int, type: String)
        /// Arrays that have one count in C have not the same number of elements.
        case countsDiffer(Int, Int)
        /// A string has a U+0000, at which it would end for C, `offset` bytes into its UTF-8.
        case embeddedZero(offset: Int)
        /// An element of an array that ends with a zero is itself zero.
        case zeroElement
        /// A pointer that the graph does not follow is not `NULL`: it means nothing in an image.
        case pointerInImage
        /// A pointer of an image, which is an offset, leads to bytes that are not all in the image.
        case outsideImage(offset: UInt, byteCount: Int, imageByteCount: Int)
        /// A pointer that may not be is `NULL`, or leads to the start of an image.
        case nullPointer
        /// The count of an array is below zero, or above what `Int` can hold.
        case invalidCount(String)
        /// A string or an array has no zero at its end.
        case unterminated
        /// A string is not UTF-8.
        case invalidUTF8
        /// The bytes are not a value of the field's type.
        case invalidValue(String)
        /// There are more pointers behind one another than the limit allows.
        case tooDeep(limit: Int)
        /// An array has more elements than the limit allows.
        case tooManyElements(count: Int, limit: Int)
        /// The pointers lead to more bytes than the limit allows, perhaps to the same ones again and again.
        case tooLarge(limit: Int)
    }

    @usableFromInline
    init(_ reason: Reason, path: String = "") {
        details = Details(path: path, reason: reason)
    }

    /// The error for a string with a NUL of its own; nil if it has none.
    @usableFromInline @inline(never)
    @unsafe
    static func embeddedZero(in utf8: UnsafeBufferPointer<UInt8>) -> GraphError? {
        guard let first = utf8.baseAddress else { return nil }
        // SAFETY: the caller vouches for the bytes.
        let offset = unsafe Int(clayout_first_zero(first, utf8.count))
        return offset == utf8.count ? nil : GraphError(.embeddedZero(offset: offset))
    }

    @usableFromInline @inline(never)
    static func tooShort(_ needed: Int, _ available: Int) -> GraphError {
        GraphError(.bufferTooShort(needed: needed, available: available))
    }

    @usableFromInline @inline(never)
    static func countTooLarge<Number>(_ count: Int, _ type: Number.Type) -> GraphError {
        GraphError(.countTooLarge(count: count, type: typeName(type)))
    }

    /// The error for a part that is the field `name`.
    @usableFromInline @inline(never)
    func inField(_ name: StaticString) -> GraphError {
        GraphError(reason, path: path.isEmpty || path.hasPrefix("[") ? "\(name)\(path)" : "\(name).\(path)")
    }

    /// The error for a part that is the element `index`.
    @usableFromInline @inline(never)
    func inElement(_ index: Int) -> GraphError {
        GraphError(reason, path: path.isEmpty || path.hasPrefix("[") ? "[\(index)]\(path)" : "[\(index)].\(path)")
    }
}

extension GraphError: CustomStringConvertible {
    /// Which field, what was expected, what was found and what to do.
    public var description: String { path.isEmpty ? "the graph \(reason)" : "field '\(path)' \(reason)" }
}

extension GraphError.Reason: CustomStringConvertible {
    /// What was expected, what was found and what to do, without the field.
    public var description: String {
        switch self {
        case .bufferTooShort(let needed, let available):
            "needs \(needed) bytes and the buffer has \(available): use a buffer of imageByteCount() bytes"
        case .countTooLarge(let count, let type):
            "is the count of \(count) elements, which \(type) cannot hold: encode fewer, or declare C's count wider"
        case .countsDiffer(let first, let second):
            "is the count of arrays with \(first) and \(second) elements: give them the same number"
        case .embeddedZero(let offset):
            "has a U+0000 at byte \(offset), where C would take the string to end: remove it, or use an array of bytes"
        case .zeroElement:
            "is zero, where C would take the array to end: remove the element, or declare an array with a count"
        case .pointerInImage:
            "is a pointer that is not NULL, which means nothing in an image: set it to nil, or encode what it points to"
        case .outsideImage(let offset, let byteCount, let imageByteCount):
            "leads to \(byteCount) bytes at offset \(offset), and the image has \(imageByteCount) bytes: the image is "
                + "truncated or damaged"
        case .nullPointer: "is NULL, and not declared as an optional: declare it as one if it may be NULL"
        case .invalidCount(let count): "is the count of an array and has the value \(count): the data is damaged"
        case .unterminated: "does not end with a zero: the data is truncated or damaged"
        case .invalidUTF8: "is not UTF-8: declare it as an array of bytes"
        case .invalidValue(let value):
            "has the value \(value), which is none of its type: the data is damaged, or the type lacks a case"
        case .tooDeep(let limit):
            "is \(limit) pointers away from the start: raise GraphLimits.depth, if the data is not a cycle"
        case .tooManyElements(let count, let limit):
            "has \(count) elements, and the limit is \(limit): raise GraphLimits.elementCount, if the data is right"
        case .tooLarge(let limit):
            "leads beyond the limit of \(limit) bytes: raise GraphLimits.byteCount, if the data is right"
        }
    }
}

/// A mirror of a C struct that ends in a flexible array, C's `Element name[]`.
///
/// ```swift
/// struct Message: CFlexibleLayout {  // C: struct Message { uint32_t length; char text[]; };
///     typealias Trailing = CChar
///     var length: UInt32
///
///     @inline(__always)
///     mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
///         visitor.field("length", &length)
///         visitor.flexibleArray("text", of: CChar.self)
///     }
/// }
/// ```
///
/// The mirror is the struct without the array, as `sizeof` has it. The elements are written and read beside it, with a count:
/// `arena.write(message, trailing: text)`.
///
/// Where elements start in the tail padding of the struct, writing the struct by itself writes zeros over them, as an
/// assignment may in C. A struct with a flexible array cannot be passed by value: compilers do not agree how.
public protocol CFlexibleLayout: CStructLayout {
    /// The type of the elements: that which `visitFields` visits the array with.
    associatedtype Trailing: CValue
}

extension CFlexibleLayout {
    /// The offset of the first element in bytes: C's `offsetof`. Not above `sizeof`, and below it where elements start in
    /// the tail padding of the struct.
    ///
    /// - Precondition: `visitFields` visits a flexible array of ``Trailing``.
    @inlinable
    public static var trailingOffset: Int {
        var visitor = MeasureVisitor(layoutRules)
        visitPrototype(&visitor)
        let offset = visitor.flexibleArrayOffset
        if offset < 0 || visitor.flexibleElement != Trailing.cLayout { trapTrailing() }
        return offset
    }

    /// The size in bytes of the struct with `count` elements: at least `sizeof`.
    ///
    /// - Parameter count: The number of elements.
    /// - Returns: The size, or nil if it does not fit in `Int` or the count is negative.
    @inlinable
    public static func byteCount(trailing count: Int) -> Int? {
        let (elements, overflow) = count.multipliedReportingOverflow(by: Trailing.cLayout.size)
        let (end, overflowToo) = elements.addingReportingOverflow(trailingOffset)
        return overflow || overflowToo || count < 0 ? nil : max(cLayout.size, end)
    }

    /// Ends the program: clang passes such a struct in memory, gcc in registers, and no header says which compiled it.
    public static var argumentClass: ArgumentClass { trapByValue() }

    @usableFromInline @inline(never)
    static func trapByValue() -> Never {
        trap(
            "\(typeName(Self.self)) has a flexible array, and compilers do not agree how such a struct is passed by value: "
                + "pass a pointer to it")
    }

    @usableFromInline @inline(never)
    static func trapTrailing() -> Never {
        trap(
            "\(typeName(Self.self)) visits no flexible array of \(typeName(Trailing.self)): end visitFields with "
                + "`visitor.flexibleArray(\"name\", of: \(typeName(Trailing.self)).self)`")
    }
}

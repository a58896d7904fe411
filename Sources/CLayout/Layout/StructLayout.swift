/// The static table of a mirror: size, alignment and fields.
///
/// Every mirror has one without saying so: `Camera3D.layout`. With optimization `Camera3D.layout.size` is a constant, in
/// other modules too. A mirror that stores its table, `static let layout = StructLayout(of: Self.self)`, has it as static
/// data without an initializer to run, which spares debug builds the traversal; other modules then load the numbers.
///
/// The fields are listed by a traversal when they are asked for.
public struct StructLayout: Sendable {
    /// The size in bytes: C's `sizeof`, and the stride in arrays.
    public let size: Int
    /// The alignment in bytes: C's `_Alignof`.
    public let alignment: Int
    @usableFromInline
    let listing: @Sendable () -> FieldListing

    /// Makes the table of `Mirror`.
    @inlinable @inline(__always)
    public init<Mirror: CStructLayout>(of type: Mirror.Type) {
        let layout = Mirror.cLayout
        size = layout.size
        alignment = layout.alignment
        listing = { Mirror.fieldListing }
    }

    /// The name of the struct.
    public var name: String { listing().name }

    /// The fields in the order of the C declaration. Allocates the array.
    public var fields: [FieldLayout] { listing().fields }

    /// The field `name`, or nil if there is none. Takes time in proportion to the number of fields.
    public func field(_ name: String) -> FieldLayout? {
        fields.first { $0.name == name }
    }

    /// The ranges of bytes that no field uses: the holes between fields and the tail padding.
    public var padding: [Range<Int>] {
        var end = 0
        var ranges: [Range<Int>] = []
        for field in fields {
            if field.offset > end { ranges.append(end..<field.offset) }
            end = max(end, field.offset + field.size)
        }
        if size > end { ranges.append(end..<size) }
        return ranges
    }

    /// The number of bytes behind the last field.
    public var tailPadding: Int {
        guard let last = padding.last, last.upperBound == size else { return 0 }
        return last.count
    }
}

/// A field in the table of a mirror.
public struct FieldLayout: Equatable, Sendable {
    /// The name of the C field.
    public let name: String
    /// The offset from the start of the struct in bytes: C's `offsetof`.
    public let offset: Int
    /// The size in bytes.
    public let size: Int
    /// The alignment of the field's type in bytes.
    public let alignment: Int
    /// The C type.
    public let type: CType
}

/// What is only needed to describe a mirror, and not to use one.
@usableFromInline
struct FieldListing {
    @usableFromInline let name: String
    @usableFromInline let fields: [FieldLayout]
}

extension CStructLayout {
    /// The name and fields, from the same traversal as everything else.
    @usableFromInline
    static var fieldListing: FieldListing {
        var visitor = TableVisitor(cursor: LayoutCursor(layoutRules))
        visitTypeFields(&visitor)
        return FieldListing(name: typeName(Self.self), fields: visitor.fields)
    }
}

/// Collects the fields with their offsets.
struct TableVisitor: FieldVisitor {
    var cursor: LayoutCursor
    var fields: [FieldLayout] = []

    mutating func field<Value: CValue>(_ name: StaticString, _ value: inout Value) {
        add(name, Value.cLayout, Value.cType)
    }

    mutating func elements<Value: CValue>(_ name: StaticString, _ first: UnsafeMutablePointer<Value>, count: Int) {
        add(name, Value.cLayout.repeated(count), .array(of: Value.cType, count: count))
    }

    private mutating func add(_ name: StaticString, _ layout: ValueLayout, _ type: CType) {
        fields.append(
            FieldLayout(
                name: name.description, offset: cursor.place(layout), size: layout.size, alignment: layout.alignment,
                type: type))
    }
}

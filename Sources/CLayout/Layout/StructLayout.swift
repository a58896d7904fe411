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
    public init<Mirror: CFieldLayout>(of type: Mirror.Type) {
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

    /// Whether this is the table of a union, whose members all are at its start.
    public var isUnion: Bool { listing().isUnion }

    /// The ranges of bytes that no field uses: the holes between fields and the tail padding.
    ///
    /// A byte of which a bit-field has some bits is not among them.
    public var padding: [Range<Int>] {
        // Rounded inwards: only whole bytes.
        holes.map { ($0.lowerBound + 7) / 8..<max($0.upperBound / 8, ($0.lowerBound + 7) / 8) }.filter { !$0.isEmpty }
    }

    /// The ranges of bits that no field uses.
    var holes: [Range<Int>] {
        var end = 0
        var ranges: [Range<Int>] = []
        for field in fields {
            let bits = field.bits ?? field.offset * 8..<(field.offset + field.size) * 8
            if bits.lowerBound > end { ranges.append(end..<bits.lowerBound) }
            end = max(end, bits.upperBound)
        }
        if size * 8 > end { ranges.append(end..<size * 8) }
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
    /// The offset from the start of the struct in bytes: C's `offsetof`. Of a bit-field, that of the byte with its first
    /// bit.
    public let offset: Int
    /// The size in bytes. Of a bit-field, that of its declared type.
    public let size: Int
    /// The alignment of the field's type in bytes.
    public let alignment: Int
    /// The C type.
    public let type: CType
    /// The bits of a bit-field, counted from the lowest bit of the first byte of the struct; nil for other fields.
    public let bits: Range<Int>?
}

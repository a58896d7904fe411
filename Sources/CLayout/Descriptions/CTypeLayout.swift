/// The layout of a described type for one target.
public struct CTypeLayout: Equatable, Sendable {
    /// The size in bytes: C's `sizeof`.
    public let size: Int
    /// The alignment in bytes: C's `_Alignof`.
    public let alignment: Int
    /// The named fields of a struct or union in the order of the declaration, those of anonymous members among them.
    public let fields: [CFieldPlace]

    /// The field `name`, or nil if there is none. Takes time in proportion to the number of fields.
    public func field(_ name: String) -> CFieldPlace? {
        fields.first { $0.name == name }
    }
}

/// Where a field of a described type is.
public struct CFieldPlace: Equatable, Sendable {
    /// The name of the field.
    public let name: String
    /// The offset from the start of the struct, in bits; 8 times C's `offsetof` for what is no bit-field.
    public let bitOffset: Int
    /// The width of a bit-field in bits, nil for other fields.
    public let bitWidth: Int?
    /// The size of the field's type in bytes; 0 for an array without a length.
    public let size: Int
    /// The alignment of the field's type in bytes.
    public let alignment: Int

    /// The offset of the byte that the field starts in.
    public var offset: Int { bitOffset >> 3 }

    func moved(by bits: Int) -> CFieldPlace {
        CFieldPlace(name: name, bitOffset: bitOffset + bits, bitWidth: bitWidth, size: size, alignment: alignment)
    }
}

extension CTypeDescription {
    /// Lays the type out for `target`. Takes time in proportion to the number of members, nested ones included.
    ///
    /// - Throws: ``CTypeError/unavailable(_:on:)`` and ``CTypeError/tooLarge(_:)`` for what the target does not have, and
    ///   ``CTypeError/invalidWidth(_:of:atMost:)`` for a bit-field wider than its type is there.
    public func layout(for target: Target = .native) throws(CTypeError) -> CTypeLayout {
        let place = try placement(for: target)
        return CTypeLayout(size: place.layout.size, alignment: place.layout.alignment, fields: place.fields)
    }

    /// A layout, and the alignment that packing does not lower: only Microsoft has such.
    fileprivate struct Placement {
        let layout: ValueLayout
        var requiredAlignment = 1
        var fields: [CFieldPlace] = []
    }

    fileprivate func placement(for target: Target) throws(CTypeError) -> Placement {
        let place: Placement
        switch kind {
        case .scalar(let type): place = Placement(layout: try target.requiredLayout(of: type))
        case .atomic(let type):
            let layout = try target.requiredLayout(of: type)
            // Numbers of 8 bytes are aligned to 4 on i386, and those that one instruction can access to 8.
            place = Placement(
                layout: ValueLayout(size: layout.size, alignment: layout.size == 8 ? 8 : layout.alignment))
        case .complex(let part): place = Placement(layout: try target.requiredLayout(of: part).repeated(2))
        case .vector(let element, let count):
            let size = try target.requiredLayout(of: element).size * count
            let layout = ValueLayout(size: size, alignment: min(size, target.largestVectorAlignment))
            place = Placement(layout: layout)
        case .array(let element, let count):
            let inner = try element.elementPlacement(for: target)
            place = Placement(layout: inner.layout.repeated(count), requiredAlignment: inner.requiredAlignment)
        case .record(let record): place = try record.placement(for: target)
        }
        guard place.layout.size <= target.largestSize else { throw .tooLarge("a type of \(place.layout.size) bytes") }
        return place
    }
}

extension CTypeDescription {
    /// The layout of an element of an array. Microsoft's structs without bytes have 4 all the same, whatever their alignment.
    fileprivate func elementPlacement(for target: Target) throws(CTypeError) -> Placement {
        let place = try placement(for: target)
        guard place.layout.size & (place.layout.alignment - 1) == 0 else {
            throw .unavailable("array of elements with a size that is no multiple of their alignment", on: target.name)
        }
        return place
    }
}

extension Target {
    fileprivate func requiredLayout(of type: CScalarType) throws(CTypeError) -> ValueLayout {
        guard let layout = layout(of: type) else { throw .unavailable(type.rawValue, on: name) }
        return layout
    }
}

extension CRecord {
    fileprivate func placement(for target: Target) throws(CTypeError) -> CTypeDescription.Placement {
        let isMicrosoft = target.bitFields == .microsoft
        // Microsoft ignores `#pragma pack` above the size of a pointer.
        let isIgnored = isMicrosoft && rules.packing > target.pointerSize
        var cursor = LayoutCursor(
            LayoutRules(
                packing: isIgnored ? LayoutRules.unlimitedPacking : rules.packing, alignment: rules.alignment,
                isUnion: rules.isUnion, bitFields: target.bitFields)
        )
        var fields: [CFieldPlace] = []
        var requiredAlignment = rules.alignment

        // Places a member that is no bit-field, and returns where it is.
        func place(_ type: CTypeDescription, _ rules: MemberRules, count: Int) throws(CTypeError) -> (
            place: CTypeDescription.Placement, bit: Int
        ) {
            let inner = try count == 0 ? type.elementPlacement(for: target) : type.placement(for: target)
            let own = isMicrosoft ? max(rules.alignment, inner.requiredAlignment) : rules.alignment
            requiredAlignment = max(requiredAlignment, own)
            let offset = cursor.place(
                inner.layout.repeated(count), MemberRules(isPacked: rules.isPacked, alignment: own))
            return (inner, offset * 8)
        }
        func add(_ name: String, bit: Int, width: Int? = nil, _ layout: ValueLayout) {
            fields.append(
                CFieldPlace(
                    name: name, bitOffset: bit, bitWidth: width, size: layout.size, alignment: layout.alignment))
        }

        for member in members {
            switch member.kind {
            case .field(let name, let type):
                let (inner, bit) = try place(type, member.rules, count: 1)
                add(name, bit: bit, inner.layout)
            case .flexibleArray(let name, let element):
                let (inner, bit) = try place(element, member.rules, count: 0)
                add(name, bit: bit, inner.layout.repeated(0))
            case .anonymous(let type):
                let (inner, bit) = try place(type, member.rules, count: 1)
                fields += inner.fields.map { $0.moved(by: bit) }
            case .bits(let name, let type, let width):
                let unit = try target.requiredLayout(of: type)
                let most = type.width(ofSize: unit.size)
                guard width <= most else { throw .invalidWidth(width, of: "'\(name ?? "")'", atMost: most) }
                let bit = cursor.placeBits(width: width, unit: unit, isNamed: name != nil, member.rules)
                if let name { add(name, bit: bit, width: width, unit) }
            }
        }
        var layout = cursor.layout
        if isMicrosoft, layout.size == 0 {
            layout = ValueLayout(
                size: requiredAlignment < 4 ? 4 : layout.alignment, alignment: layout.alignment)
        }
        // Microsoft: all the alignment of a struct with the attribute `aligned` is as if the attribute demanded it.
        if rules.alignment > 1 { requiredAlignment = max(requiredAlignment, cursor.alignment) }
        return .init(layout: layout, requiredAlignment: requiredAlignment, fields: fields)
    }
}

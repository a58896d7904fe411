// Structs and unions, and what may be in them.
extension CTypeDescription {
    /// A struct. One without members has no bytes, as gcc and clang have it, but 4 for Microsoft.
    ///
    /// - Parameters:
    ///   - name: The tag.
    ///   - packing: The largest alignment of a member in bytes: 1 for the attribute `packed`, 2 to 16 for `#pragma pack`.
    ///   - alignment: The smallest alignment of the struct in bytes: that of the attribute `aligned`.
    ///   - members: The members in the order of the declaration.
    /// - Throws: A ``CTypeError`` if there is no such struct.
    public static func structure(
        _ name: String, packing: Int? = nil, alignment: Int = 1, _ members: [CMember]
    ) throws(CTypeError) -> CTypeDescription {
        try record(name, packing: packing, alignment: alignment, isUnion: false, members)
    }

    /// A union.
    ///
    /// - Parameters:
    ///   - name: The tag.
    ///   - packing: The largest alignment of a member in bytes: 1 for the attribute `packed`, 2 to 16 for `#pragma pack`.
    ///   - alignment: The smallest alignment of the union in bytes: that of the attribute `aligned`.
    ///   - members: The members in the order of the declaration.
    /// - Throws: A ``CTypeError`` if there is no such union.
    public static func union(
        _ name: String, packing: Int? = nil, alignment: Int = 1, _ members: [CMember]
    ) throws(CTypeError) -> CTypeDescription {
        try record(name, packing: packing, alignment: alignment, isUnion: true, members)
    }

    private static func record(
        _ name: String, packing: Int?, alignment: Int, isUnion: Bool, _ members: [CMember]
    ) throws(CTypeError) -> CTypeDescription {
        try checkName(name)
        if let packing, !packing.isPowerOfTwo || packing > 16 { throw .invalidAlignment(packing, of: name) }
        try checkAlignment(alignment, of: name)
        var checker = MemberChecker(name: name, isUnion: isUnion, packing: packing, alignment: alignment)
        for (index, member) in members.enumerated() {
            try checker.check(member, isFirst: index == 0, isLast: index == members.count - 1)
        }
        guard members.isEmpty || !checker.names.isEmpty else { throw .noNamedMembers(name) }
        let rules = LayoutRules(
            packing: packing ?? LayoutRules.unlimitedPacking, alignment: alignment, isUnion: isUnion)
        return CTypeDescription(
            kind: .record(CRecord(name: name, rules: rules, members: members)), depth: checker.depth,
            largestSize: try checker.largestSize(), memberCount: checker.memberCount)
    }

    /// Refuses what is not a power of two that both gcc and clang accept.
    static func checkAlignment(_ alignment: Int, of name: String) throws(CTypeError) {
        guard alignment.isPowerOfTwo, alignment <= 1 << 28 else { throw .invalidAlignment(alignment, of: name) }
    }
}

/// Checks the members of a struct or union one after the other.
private struct MemberChecker {
    let name: String
    let isUnion: Bool
    let packing: Int?
    var alignment: Int
    var names: Set<String> = []
    var depth = 1
    var memberCount = 0
    private var size = 0

    init(name: String, isUnion: Bool, packing: Int?, alignment: Int) {
        self.name = name
        self.isUnion = isUnion
        self.packing = packing
        self.alignment = alignment
    }

    mutating func check(_ member: CMember, isFirst: Bool, isLast: Bool) throws(CTypeError) {
        try CTypeDescription.checkAlignment(member.rules.alignment, of: "a member of " + name)
        alignment = max(alignment, member.rules.alignment)
        switch member.kind {
        case .field(let field, let type):
            try add(field)
            try add(type)
        case .bits(let field, let type, let width):
            if let field { try add(field) }
            try checkBits(field, type, width: width)
            try checkAgreement(field, type, width: width, member.rules)
            try add(.scalar(type))
        case .anonymous(let type):
            guard case .record(let record) = type.kind, !member.rules.isPacked else { throw .notAnonymous(name) }
            for inner in record.fieldNames { try add(inner) }
            try add(type)
        case .flexibleArray(let field, let element):
            guard isLast, !isUnion, !names.isEmpty else { throw .misplacedFlexibleArray(name) }
            try add(field)
            try add(element)
        }
    }

    /// The size in bytes that the whole has at most on any target.
    func largestSize() throws(CTypeError) -> Int {
        // Padding is below the alignment; that of types that have one of their own is part of their size.
        let (total, overflows) = size.addingReportingOverflow(alignment)
        guard !overflows, total <= Target.systemVAMD64.largestSize else { throw .tooLarge("'\(name)'") }
        return total
    }

    private mutating func add(_ field: String) throws(CTypeError) {
        try CTypeDescription.checkName(field)
        guard names.insert(field).inserted else { throw .duplicateName(field, in: name) }
    }

    private mutating func add(_ type: CTypeDescription) throws(CTypeError) {
        if type.hasFlexibleArray { throw .misplacedFlexibleArray("a member of " + name) }
        depth = max(depth, try type.depthInside(name))
        memberCount += type.memberCount
        guard memberCount <= 1 << 20 else { throw .tooManyMembers(name) }
        // What is before a member is padded to at most its size and the largest alignment so far.
        let (end, overflows) = size.addingReportingOverflow(type.largestSize * 2 + alignment)
        guard !overflows, end <= 1 << 58 else { throw .tooLarge("'\(name)'") }
        size = end
    }

    private func checkBits(_ field: String?, _ type: CScalarType, width: Int) throws(CTypeError) {
        let shown = field.map { "'\($0)'" } ?? "an unnamed bit-field"
        guard type.isInteger else { throw .invalidElement(type.rawValue, of: "a bit-field") }
        // The largest size on any target; a target that has a smaller one says so when it lays the type out.
        let most = type.width(ofSize: Target.systemVAMD64.layout(of: type)?.size ?? 0)
        guard width >= (field == nil ? 0 : 1), width <= most else {
            throw .invalidWidth(width, of: shown, atMost: most)
        }
    }
}

extension MemberChecker {
    /// Refuses bit-fields that gcc and clang put into different places.
    private func checkAgreement(
        _ field: String?, _ type: CScalarType, width: Int, _ rules: MemberRules
    ) throws(CTypeError) {
        let shown = field.map { "'\($0)'" } ?? "an unnamed bit-field"
        let unit = Target.systemVAMD64.layout(of: type)?.alignment ?? 1
        guard rules.isAmbiguousForBits(unit: unit, packing: packing ?? LayoutRules.unlimitedPacking) else { return }
        let why = packing.map { "more than #pragma pack(\($0)) allows" } ?? "less than its type"
        throw .ambiguous(shown, why: "it is aligned to " + why)
    }
}

extension CRecord {
    /// The names that members can be asked for by: those of anonymous members are those of their members.
    var fieldNames: [String] {
        members.flatMap { member -> [String] in
            switch member.kind {
            case .field(let name, _), .flexibleArray(let name, _): return [name]
            case .bits(let name, _, _): return name.map { [$0] } ?? []
            case .anonymous(let type):
                if case .record(let record) = type.kind { return record.fieldNames }
                return []
            }
        }
    }
}

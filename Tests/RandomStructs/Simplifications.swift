import CLayout

// How a failure is made smaller: each step is one that leads to a simpler type, so that the search ends.
extension CTypeDescription {
    /// Simpler types, the most simple first.
    var simplifications: [CTypeDescription] {
        switch kind {
        case .scalar(let type): return type == .char ? [] : (type == .int ? [] : [.scalar(.int)]) + [.scalar(.char)]
        case .atomic(let type): return [.scalar(.int)] + (type == .int ? [] : [.atomic(.int)])
        case .complex, .vector: return [.scalar(.int)]
        case .array(let element, let count):
            let shorter = count > 2 ? [try? CTypeDescription.array(of: element, count: count / 2)] : []
            let simpler = element.simplifications.map { try? CTypeDescription.array(of: $0, count: count) }
            return [element] + (shorter + simpler).compactMap(\.self)
        case .record(let record):
            // Other types are smaller than records only inside of them.
            return record.innerRecords + record.simplifications
        }
    }
}

extension CRecord {
    /// The records that members are, or are arrays of.
    fileprivate var innerRecords: [CTypeDescription] {
        members.flatMap { member -> [CTypeDescription] in
            switch member.kind {
            case .field(_, let type), .flexibleArray(_, let type): RecordCase.all(in: type).suffix(1).map(\.type)
            case .anonymous(let type): [type]
            case .bits: []
            }
        }
    }

    fileprivate var simplifications: [CTypeDescription] {
        var simpler: [CTypeDescription?] = []
        for index in members.indices {
            var fewer = members
            fewer.remove(at: index)
            simpler.append(with(fewer))
        }
        if rules.packing < LayoutRules.unlimitedPacking { simpler.append(with(members, packing: .some(nil))) }
        if rules.alignment > 1 { simpler.append(with(members, alignment: rules.alignment / 2)) }
        for (index, member) in members.enumerated() {
            for replacement in member.simplifications {
                var changed = members
                changed[index] = replacement
                simpler.append(with(changed))
            }
        }
        return simpler.compactMap(\.self)
    }

    private func with(_ members: [CMember], packing: Int?? = nil, alignment: Int? = nil) -> CTypeDescription? {
        let own = rules.packing < LayoutRules.unlimitedPacking ? rules.packing : nil
        let packing = packing ?? own
        let alignment = alignment ?? rules.alignment
        return rules.isUnion
            ? try? .union(name, packing: packing, alignment: alignment, members)
            : try? .structure(name, packing: packing, alignment: alignment, members)
    }
}

extension CMember {
    fileprivate var simplifications: [CMember] {
        var simpler: [CMember] = []
        if rules.isPacked { simpler.append(with(MemberRules(alignment: rules.alignment))) }
        if rules.alignment > 1 {
            simpler.append(with(MemberRules(isPacked: rules.isPacked)))
            simpler.append(with(MemberRules(isPacked: rules.isPacked, alignment: rules.alignment / 2)))
        }
        switch kind {
        case .field(let name, let type):
            if !type.isRecord {
                simpler += type.simplifications.map { .field(name, $0, rules) }
            } else {
                simpler += [.field(name, .int, rules)] + type.simplifications.map { .field(name, $0, rules) }
            }
        case .flexibleArray(let name, let element):
            simpler += element.simplifications.map { .flexibleArray(name, of: $0, rules) }
        case .anonymous(let type):
            simpler += type.simplifications.filter(\.isRecord).map { .anonymous($0, rules) }
        case .bits(let name, let type, let width):
            if type != .int, width <= 32 { simpler.append(.bits(name, .int, width: width, rules)) }
            if width > 1 {
                simpler += [1, width / 2, width - 1].filter { $0 < width }.map {
                    .bits(name, type, width: $0, rules)
                }
            }
        }
        return simpler
    }

    private func with(_ rules: MemberRules) -> CMember {
        switch kind {
        case .field(let name, let type): .field(name, type, rules)
        case .bits(let name, let type, let width): .bits(name, type, width: width, rules)
        case .flexibleArray(let name, let element): .flexibleArray(name, of: element, rules)
        case .anonymous(let type): .anonymous(type, rules)
        }
    }
}

extension CTypeDescription {
    fileprivate var isRecord: Bool {
        if case .record = kind { true } else { false }
    }
}

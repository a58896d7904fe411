import CLayout
import SeededRandom

/// Makes random structs and unions with all kinds of members.
package struct StructGenerator {
    /// How the members of some kinds are chosen; the rest are scalars.
    private enum MemberChoice {
        case scalar, bits, unnamedBits, array, record, anonymous, complex, vector, atomic
    }

    private var random: SplitMix
    private let target: Target
    private let scalars: [CScalarType]
    private let name: String
    private var recordCount = 0
    private var fieldCount = 0

    /// The `index`-th random struct of `seed`, for a target that has the types in it.
    package static func structure(seed: UInt64, index: Int, for target: Target) -> CTypeDescription {
        var generator = StructGenerator(seed: seed, index: index, target: target)
        return generator.record(depth: 0)
    }

    private init(seed: UInt64, index: Int, target: Target) {
        random = SplitMix(seed: seed, index: index)
        self.target = target
        scalars = CScalarType.allCases.filter { target.layout(of: $0) != nil }
        name = "S\(index)"
    }

    /// A record that can be declared: what the library refuses is made again.
    private mutating func record(depth: Int) -> CTypeDescription {
        while true {
            guard let record = try? candidate(depth: depth), let size = try? record.layout(for: target).size else {
                continue
            }
            // Each bit-field is probed by a whole struct, so few may be large.
            if size <= 1024 || depth == 0 && size <= 65536 && random.chance(30) { return record }
        }
    }

    private mutating func candidate(depth: Int) throws -> CTypeDescription {
        let tag = recordCount == 0 ? name : "\(name)_\(recordCount)"
        recordCount += 1
        let isUnion = random.chance(20)
        let packing = random.chance(35) ? random.pick([1, 1, 1, 2, 4, 8, 16]) : nil
        let alignment = random.chance(20) ? 1 << Int.random(in: 0...7, using: &random) : 1
        var members: [CMember] = []
        for _ in 0..<(random.chance(2) ? 0 : Int.random(in: 1...8, using: &random)) {
            members.append(try member(depth: depth))
        }
        if depth == 0, !isUnion, random.chance(5) {
            members.append(.flexibleArray(fieldName(), of: try element(depth: depth), rules()))
        }
        return isUnion
            ? try .union(tag, packing: packing, alignment: alignment, members)
            : try .structure(tag, packing: packing, alignment: alignment, members)
    }

    private mutating func member(depth: Int) throws -> CMember {
        switch choice(depth: depth) {
        case .scalar: return .field(fieldName(), random.pick(scalars), rules())
        case .bits:
            let type = random.pick(bitTypes)
            return .bits(fieldName(), type, width: width(of: type, from: 1), rules())
        case .unnamedBits:
            let type = random.pick(bitTypes)
            return .bits(nil, type, width: random.chance(50) ? 0 : width(of: type, from: 1), rules())
        case .array: return .field(fieldName(), try array(depth: depth), rules())
        case .record: return .field(fieldName(), record(depth: depth + 1), rules())
        case .anonymous:
            let inner = record(depth: depth + 1)
            // `_Alignas` may not say less than the type.
            let isAligned = try random.chance(10) && inner.layout(for: target).alignment <= 64
            return .anonymous(inner, isAligned ? .aligned(64) : .natural)
        case .complex: return .field(fieldName(), try complex(), rules())
        case .vector: return .field(fieldName(), try vector(), rules())
        case .atomic: return .field(fieldName(), .atomic(random.pick(scalars)), rules())
        }
    }

    private mutating func choice(depth: Int) -> MemberChoice {
        let isDeep = depth >= 3
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<35: return .bits
        case 35..<42: return .unnamedBits
        case 42..<50: return .array
        case 50..<58: return isDeep ? .bits : .record
        case 58..<64: return isDeep ? .bits : .anonymous
        case 64..<67: return .complex
        case 67..<70: return .vector
        case 70..<75: return .atomic
        default: return .scalar
        }
    }

    /// Mostly the usual types of bit-fields.
    private var bitTypes: [CScalarType] {
        [.int, .unsignedInt, .unsignedInt, .bool]
            + scalars.filter {
                switch $0 {
                case .float16, .float, .double, .longDouble, .pointer, .int128, .unsignedInt128: false
                default: true
                }
            }
    }

    private mutating func width(of type: CScalarType, from least: Int) -> Int {
        // The narrowest that the type is anywhere: the library refuses more only for some targets.
        let size = Target.all.compactMap { $0.layout(of: type)?.size }.min() ?? 1
        let most = type == .bool ? 1 : size * 8
        return random.chance(15) ? most : Int.random(in: least...most, using: &random)
    }

    private mutating func element(depth: Int) throws -> CTypeDescription {
        if depth < 3, random.chance(20) { return record(depth: depth + 1) }
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<10: return try vector()
        case 10..<15: return try complex()
        case 15..<20: return .atomic(random.pick(scalars))
        default: return .scalar(random.pick(scalars))
        }
    }

    private mutating func array(depth: Int) throws -> CTypeDescription {
        // More elements than Swift's C importer takes.
        if depth == 0, random.chance(8) {
            let count = Int.random(in: 4097...5000, using: &random)
            return try .array(of: .scalar(random.pick(scalars)), count: count)
        }
        let count = random.chance(5) ? Int.random(in: 1...5000, using: &random) : Int.random(in: 0...9, using: &random)
        let inner = random.chance(20) ? try array(depth: depth) : try element(depth: depth)
        return try .array(of: inner, count: count)
    }

    private mutating func complex() throws -> CTypeDescription {
        try .complex(random.pick([.float, .double, .longDouble]))
    }

    private mutating func vector() throws -> CTypeDescription {
        let element: CScalarType = random.pick([.int8, .uint16, .int32, .int64, .float16, .float, .double])
        let size = Target.systemVAMD64.layout(of: element)?.size ?? 1
        return try .vector(of: element, count: random.pick([8, 16]) / size)
    }

    private mutating func rules() -> MemberRules {
        guard random.chance(15) else { return .natural }
        let alignment = random.chance(60) ? 1 << Int.random(in: 0...6, using: &random) : 1
        return MemberRules(isPacked: random.chance(50), alignment: alignment)
    }

    private mutating func fieldName() -> String {
        fieldCount += 1
        return "f\(fieldCount)"
    }
}

import CLayout

/// How a mirror is written.
package enum MirrorStyle: Sendable {
    case byHand, byMacro
}

// Random structs as mirrors: one Swift declaration for each struct and union.
extension CTypeDescription {
    /// The declarations of mirrors of the structs and unions in this type, or nil if one has a member without a mirror.
    package func swiftDeclarations(_ style: MirrorStyle) -> String? {
        var writer = MirrorWriter(style: style)
        guard writer.type(self) != nil else { return nil }
        return writer.text
    }
}

private struct MirrorWriter {
    let style: MirrorStyle
    private(set) var text = ""
    private var declared: Set<String> = []
    /// How many scalars and texts were spelled that can be spelled in several ways.
    private var spellingCount = 0

    init(style: MirrorStyle) { self.style = style }

    /// The Swift type that mirrors `type`, after what it needs is declared; nil if there is none.
    mutating func type(_ type: CTypeDescription) -> String? {
        switch type.kind {
        case .scalar(let scalar): return spelling(of: scalar)
        case .atomic(let scalar): return "CAtomic<\(spelling(of: scalar))>"
        case .complex(let part): return "CComplex<\(part.swiftName)>"
        // Swift has no vector of 1.
        case .vector(let element, let count): return count == 1 ? nil : "SIMD\(count)<\(element.swiftName)>"
        // Of 0 elements there is no value to visit.
        case .array(let element, let count):
            return count == 0 ? nil : textSpelling(element, count) ?? self.type(element).map { "[\(count) of \($0)]" }
        case .record(let record):
            if declared.insert(record.name).inserted {
                guard declare(record, as: type) else { return nil }
            }
            return record.name
        }
    }

    /// The Swift type of a scalar: in turn one of those that mirror it.
    private mutating func spelling(of scalar: CScalarType) -> String {
        switch scalar {
        // Swift 6.3 mistakes structs with a Float16: see CFloat16.
        case .float16: return "CFloat16"
        case .wideCharacter: return "CWideChar"
        default:
            let name = scalar.swiftName
            return next([name, "BigEndian<\(name)>", "COpenEnum<Case\(name)>", "LittleEndian<\(name)>"], for: name)
        }
    }

    /// The Swift type of a bit-field, as `spelling`; `CWideChar` and orders of bytes have no bits.
    private mutating func bitSpelling(of scalar: CScalarType) -> String {
        let name = scalar.swiftName
        return next([name, "COpenEnum<Case\(name)>", "Flags\(name)"], for: name)
    }

    private mutating func next(_ spellings: [String], for name: String) -> String {
        guard wrappedIntegers.contains(name) else { return name }
        spellingCount += 1
        return spellings[spellingCount % spellings.count]
    }

    /// The type of a text for every other array of characters.
    private mutating func textSpelling(_ element: CTypeDescription, _ count: Int) -> String? {
        guard element == .scalar(.char) || element == .scalar(.uint8) else { return nil }
        spellingCount += 1
        guard spellingCount % 2 == 0 else { return nil }
        return (element == .scalar(.char) ? "CFixedString" : "CFixedByteString") + "<\(count)>"
    }

    private mutating func declare(_ record: CRecord, as type: CTypeDescription) -> Bool {
        guard let size = try? type.layout(for: .native).size else { return false }
        if case .byMacro = style {
            guard let declaration = record.macroDeclaration(size: size, { self.type($0) }, { self.bitSpelling(of: $0) })
            else { return false }
            text += declaration
            return true
        }
        var properties = ""
        var visits = ""
        for (index, member) in record.members.enumerated() {
            guard let lines = visit(member, index: index, isUnion: record.rules.isUnion) else { return false }
            properties += lines.property
            visits += "        visitor.\(lines.visit)\n"
        }
        if record.rules.isUnion {
            // An array of no elements is not storage; the empty union has one byte more than C's.
            properties = "    var storage: [\(max(1, (size + 7) / 8)) of UInt64]\n"
        }
        text += """
            struct \(record.name): \(record.rules.isUnion ? "CUnionLayout" : "CStructLayout") {
            \(properties)\(rules(record.rules))    \(record.rules.isUnion ? "static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>)" : "mutating func visitFields<V: FieldVisitor>(_ visitor: inout V)") {
            \(visits)    }
            }

            """
        return true
    }

    /// The line that visits a member, and the one that declares its stored property, if it has one.
    private mutating func visit(_ member: CMember, index: Int, isUnion: Bool) -> (property: String, visit: String)? {
        let rules = rules(member.rules)
        switch member.kind {
        case .field(let name, let type):
            guard let type = self.type(type) else { return nil }
            return isUnion
                ? ("", "member(\"\(name)\", \(type).self\(rules))")
                : ("    var \(name): \(type)\n", "field(\"\(name)\", &\(name)\(rules))")
        case .bits(let name?, let type, let width):
            let type = bitSpelling(of: type)
            return isUnion
                ? ("", "bits(\"\(name)\", \(type).self, width: \(width)\(rules))")
                : ("    var \(name): \(type)\n", "bits(\"\(name)\", &\(name), width: \(width)\(rules))")
        case .bits(nil, let type, let width):
            let type = type.swiftName
            return ("", "unnamedBits(\(type).self, width: \(width)\(rules))")
        case .anonymous(let type):
            guard let type = self.type(type) else { return nil }
            return isUnion
                ? ("", "anonymous(\(type).self\(rules))")
                : ("    var unnamed\(index): \(type)\n", "anonymous(&unnamed\(index)\(rules))")
        case .flexibleArray(let name, let element):
            guard let element = type(element), member.rules == .natural else { return nil }
            return ("", "flexibleArray(\"\(name)\", of: \(element).self)")
        }
    }

    private func rules(_ rules: MemberRules) -> String {
        rules == .natural ? "" : ", MemberRules(isPacked: \(rules.isPacked), alignment: \(rules.alignment))"
    }

    private func rules(_ rules: LayoutRules) -> String {
        guard rules != LayoutRules(isUnion: rules.isUnion) else { return "" }
        return """
                static var layoutRules: LayoutRules {
                    LayoutRules(packing: \(rules.packing), alignment: \(rules.alignment), isUnion: \(rules.isUnion))
                }

            """
    }
}

/// The integers that mirrors also spell with an enum, an option set or an order of bytes.
private let wrappedIntegers = [
    "Int8", "UInt8", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Int", "UInt",
]

/// Those enums and option sets. The enums are in `COpenEnum`, which keeps unknown numbers.
let mirrorEnums = wrappedIntegers.map {
    "enum Case\($0): \($0), CEnum { case one = 1 }\nstruct Flags\($0): OptionSet, CEnum { var rawValue: \($0) }\n"
}.joined()

extension CScalarType {
    /// The Swift type that mirrors this one on the host. Also in bit-fields, which `Unicode.Scalar` cannot mirror.
    var swiftName: String {
        switch self {
        case .bool: "Bool"
        case .char: "CChar"
        case .signedChar, .int8: "Int8"
        case .unsignedChar, .uint8: "UInt8"
        case .short, .int16: "Int16"
        case .unsignedShort, .uint16: "UInt16"
        case .int, .int32: "Int32"
        case .unsignedInt, .uint32: "UInt32"
        case .long, .pointerSizedInt: "Int"
        case .unsignedLong, .unsignedPointerSizedInt: "UInt"
        case .longLong, .int64: "Int64"
        case .unsignedLongLong, .uint64: "UInt64"
        case .int128: "Int128"
        case .unsignedInt128: "UInt128"
        case .wideCharacter: "Int32"
        case .float16: "Float16"
        case .float: "Float"
        case .double: "Double"
        case .longDouble: "Float80"
        case .pointer: "UnsafeMutableRawPointer?"
        }
    }
}

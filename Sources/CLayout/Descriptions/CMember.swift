/// A member of a struct or union that is described at run time.
///
/// What a description says is checked when the struct or union is made: ``CTypeDescription/structure(_:packing:alignment:_:)``.
public struct CMember: Equatable, Sendable {
    /// What a member is.
    public enum Kind: Equatable, Sendable {
        /// A member with a name and a type.
        case field(String, CTypeDescription)
        /// A bit-field, unnamed if the name is nil.
        case bits(String?, CScalarType, width: Int)
        /// A struct or union without a name, whose members count as members of the outer one.
        case anonymous(CTypeDescription)
        /// An array without a length, the last member: `Element name[]`.
        case flexibleArray(String, of: CTypeDescription)
    }

    /// What the member is.
    public let kind: Kind
    /// How the member itself is packed and aligned.
    public let rules: MemberRules

    /// A member with a name and a type.
    public static func field(_ name: String, _ type: CTypeDescription, _ rules: MemberRules = .natural) -> CMember {
        CMember(kind: .field(name, type), rules: rules)
    }

    /// A member with a name and a scalar type.
    public static func field(_ name: String, _ type: CScalarType, _ rules: MemberRules = .natural) -> CMember {
        field(name, .scalar(type), rules)
    }

    /// A bit-field: `type name : width`.
    ///
    /// - Parameters:
    ///   - name: The name, or nil for an unnamed one.
    ///   - type: The declared type, an integer type.
    ///   - width: The width in bits; 0, which ends the storage unit, only without a name.
    ///   - rules: How the bit-field itself is packed and aligned.
    public static func bits(
        _ name: String?, _ type: CScalarType, width: Int, _ rules: MemberRules = .natural
    ) -> CMember {
        CMember(kind: .bits(name, type, width: width), rules: rules)
    }

    /// A struct or union without a name, whose members count as members of the outer one.
    ///
    /// Its rules are those of `_Alignas` before it. C has no way to say that it is packed: an attribute behind its brace is
    /// one of the struct itself.
    public static func anonymous(_ type: CTypeDescription, _ rules: MemberRules = .natural) -> CMember {
        CMember(kind: .anonymous(type), rules: rules)
    }

    /// An array without a length, the last member of a struct: `Element name[]`.
    public static func flexibleArray(
        _ name: String, of element: CTypeDescription, _ rules: MemberRules = .natural
    ) -> CMember {
        CMember(kind: .flexibleArray(name, of: element), rules: rules)
    }

    /// Whether the member can be asked for by a name, its own or that of a member of it.
    var isNamed: Bool {
        if case .bits(nil, _, _) = kind { false } else { true }
    }
}

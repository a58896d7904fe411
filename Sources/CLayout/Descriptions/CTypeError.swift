/// Why a description is not one of a C type.
public enum CTypeError: Error, Equatable, CustomStringConvertible {
    /// A name is no identifier of C, or is a keyword.
    case invalidName(String)
    /// Two members of a struct or union have one name.
    case duplicateName(String, in: String)
    /// A struct or union has only members without a name.
    case noNamedMembers(String)
    /// An alignment or packing that compilers do not accept.
    case invalidAlignment(Int, of: String)
    /// A number of elements that there cannot be.
    case invalidCount(Int, of: String)
    /// A type that cannot be an element or part of something.
    case invalidElement(String, of: String)
    /// A bit-field has a width that its type does not have.
    case invalidWidth(Int, of: String, atMost: Int)
    /// An array without a length is not the last of several members of a struct, or is in something that is inside.
    case misplacedFlexibleArray(String)
    /// A member without a name is neither struct nor union, or is packed.
    case notAnonymous(String)
    /// A type is larger than any object.
    case tooLarge(String)
    /// A struct or union has more than a million members, nested ones included.
    case tooManyMembers(String)
    /// Types are nested deeper than compilers accept.
    case tooDeep(String)
    /// Compilers disagree about where a member goes.
    case ambiguous(String, why: String)
    /// A type of a mirror that no description can have.
    case notDescribable(String)
    /// A target does not have a type.
    case unavailable(String, on: String)

    /// What is wrong, and what to do.
    public var description: String {
        switch self {
        case .invalidName(let name):
            "'\(name)' is no name in C: use letters, digits and underscores, no digit first, and no keyword"
        case .duplicateName(let name, let type): "'\(type)' has two members '\(name)': rename one"
        case .noNamedMembers(let type): "'\(type)' has only members without a name, which C does not define: name one"
        case .invalidAlignment(let alignment, let what):
            "\(alignment) is no alignment of \(what): use a power of two (for packing up to 16) that compilers accept"
        case .invalidCount(let count, let what): "\(what) cannot have \(count) elements"
        case .invalidElement(let element, let what): "\(element) cannot be in \(what)"
        case .invalidWidth(let width, let name, let most):
            "\(name) cannot have \(width) bits: use at most \(most), and 0 only without a name"
        case .misplacedFlexibleArray(let place):
            "an array without a length cannot be in \(place): it is the last member of a struct with other members"
        case .notAnonymous(let type):
            "'\(type)' has a member without a name that is packed, or neither struct nor union: name it"
        case .tooLarge(let what): "\(what) is larger than any object: make it smaller"
        case .tooDeep(let what): "\(what) is nested deeper than 256 levels"
        case .tooManyMembers(let type): "'\(type)' has more than a million members: make it smaller"
        case .ambiguous(let name, let why): "\(name) is laid out differently by gcc and clang: \(why)"
        case .notDescribable(let type): "\(type) is no type that a description can have"
        case .unavailable(let type, let target): "\(target) has no \(type)"
        }
    }
}

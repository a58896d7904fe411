// The parts of a declaration that macros look at. Ranges are those of the tokens, for diagnostics; names keep their backticks.

/// A name or keyword with its place.
struct Name: Equatable {
    /// As in the source, with backticks if there are any.
    var text: String
    var range: SourceRange
}

/// `@name(arguments)`.
struct Attribute: Equatable {
    /// The name without `@`, with its module if it has one: `CLayout.CStruct`. Generic arguments are left out.
    var name: Name
    /// Nil without parentheses.
    var arguments: [Argument]?
    /// From `@` to the closing parenthesis.
    var range: SourceRange

    /// One argument in parentheses.
    struct Argument: Equatable {
        var label: Name?
        /// The expression, as in the source without comments at its ends.
        var value: Name
    }
}

/// `public`, `private(set)`, `static`, `mutating` and the like.
struct Modifier: Equatable {
    var name: Name
    /// What is in parentheses, as `set`.
    var detail: String?
}

/// A type, by its shape as far as macros care.
struct TypeSyntax: Equatable {
    /// As in the source, comments removed, whitespace runs as one space.
    var text: String
    var range: SourceRange
    var shape: Shape

    indirect enum Shape: Equatable {
        /// `Name`, `Module.Name`, `Name<Argument, …>`: the name without arguments, and the arguments.
        case named(String, arguments: [TypeSyntax])
        /// `[Element]`.
        case array(TypeSyntax)
        /// `[4 of Element]`: the count as in the source.
        case inlineArray(count: String, TypeSyntax)
        /// `[Key: Value]`.
        case dictionary(TypeSyntax, TypeSyntax)
        /// `Wrapped?` or `Wrapped!`.
        case optional(TypeSyntax, isImplicitlyUnwrapped: Bool)
        /// `(A, B)` with at least two elements, or none: `(A)` has the shape of `A`.
        case tuple([TypeSyntax])
        /// `(A) -> B` with its attributes, as in `@convention(c) (A) -> B`.
        case function(attributes: [Attribute])
        /// `some`, `any`, `inout`-less packs, metatypes, `~Copyable`, compositions and whatever else there is.
        case other
    }
}

/// `struct Name<Parameters>: Inherited where … { members }`, or a class, enum, actor, protocol or extension.
struct TypeDeclaration: Equatable {
    var attributes: [Attribute]
    var modifiers: [Modifier]
    /// `struct`, `class`, `enum`, `actor`, `protocol` or `extension`.
    var keyword: Name
    var name: Name
    /// The names of generic parameters, in order; `let` in front of those that are values, `each` of those that are packs.
    var genericParameters: [Name]
    var inherited: [TypeSyntax]
    var members: [Member]
}

/// What is between the braces of a type.
enum Member: Equatable {
    case property(PropertyDeclaration)
    case function(FunctionDeclaration)
    /// `#if` … `#endif`: the token `#if`, and all members in all branches.
    case conditional(Name, [Member])
    /// Any other: the keyword (`init`, `struct`, `case`, `subscript`, `typealias`, `#warning`, a macro's name …), and the name if
    /// it has one.
    case other(keyword: Name, name: Name?)
}

/// `var a, b: T = c`, or `let`.
struct PropertyDeclaration: Equatable {
    var attributes: [Attribute]
    var modifiers: [Modifier]
    /// `var` or `let`.
    var keyword: Name
    var bindings: [Binding]
    /// The whole, from the first attribute or modifier on.
    var range: SourceRange

    struct Binding: Equatable {
        /// The name, or the whole pattern if it is none: `(a, b)`.
        var name: Name
        var isPattern: Bool
        /// Its own annotation, or that of a later binding of the same `var` that it shares.
        var type: TypeSyntax?
        /// The expression behind `=`.
        var initializer: Name?
        var accessors: Accessors
    }

    enum Accessors: Equatable {
        case none
        /// `{ … }` that makes it computed.
        case computed(SourceRange)
        /// `willSet` or `didSet`, the first one.
        case observers(Name)
    }
}

/// `func name<Parameters>(parameters) async throws -> Result where … { body }`.
struct FunctionDeclaration: Equatable {
    var attributes: [Attribute]
    var modifiers: [Modifier]
    /// `func`.
    var keyword: Name
    /// The name or operator.
    var name: Name
    /// From `<` to `>`.
    var genericParameters: SourceRange?
    var parameters: [Parameter]
    /// `async`, `throws`, `rethrows`, `reasync`, as far as they are there; a typed `throws(E)` is one.
    var effects: [Name]
    var result: TypeSyntax?
    /// The token `where`.
    var whereClause: Name?
    /// From `{` to `}`.
    var body: SourceRange?
    /// The whole, from the first attribute or modifier on.
    var range: SourceRange

    struct Parameter: Equatable {
        /// What callers write in front of the colon: nil for `_`.
        var label: Name?
        /// What the body calls it: `_` if it has no name.
        var name: Name
        /// Those in front of its name; those of its type are in the type.
        var attributes: [Attribute]
        /// `inout`, `borrowing`, `consuming`, `isolated`, `sending`, `__owned` and the like, in front of the type.
        var specifiers: [Name]
        var type: TypeSyntax
        /// `...` behind the type.
        var isVariadic: Bool
        /// The expression behind `=`.
        var defaultValue: Name?
    }
}

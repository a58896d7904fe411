/// How Swift's bytes of a value relate to C's.
public enum CRepresentation: Sendable {
    /// The same bytes, but for padding, and every bit pattern is a value.
    case identical
    /// The same bytes, but for padding, and not every bit pattern is a value: `Bool` and non-optional pointers.
    case restricted
    /// Other bytes, as those of Swift's enums, or nobody knows early enough that they are the same.
    case converted

    /// How a whole with parts of both kinds relates to C.
    @inlinable @inline(__always)
    func combined(with other: CRepresentation) -> CRepresentation {
        switch (self, other) {
        case (.converted, _), (_, .converted): .converted
        case (.restricted, _), (_, .restricted): .restricted
        case (.identical, .identical): .identical
        }
    }
}

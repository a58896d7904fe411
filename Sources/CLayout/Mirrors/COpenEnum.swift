/// A C `enum` that keeps the numbers it has no case for: use it where C may be newer than the mirror.
///
/// ```swift
/// enum Codec: CInt, CEnum { case raw, jpeg }
/// var codec: COpenEnum<Codec>         // instead of `Codec`, which rejects other numbers
/// switch codec.value {
/// case .raw, .jpeg: …
/// case nil: print("unknown codec", codec.rawValue)
/// }
/// ```
///
/// Has the layout of the raw type, and is passed as it: in fields, arrays, arguments and results. Every number can be read and
/// is written back unchanged, so arrays are copied by one memcpy.
public struct COpenEnum<Known: CEnum>: CEnum {
    /// The number in C, with or without a case.
    public var rawValue: Known.RawValue

    /// The value with the number `rawValue`, which need not have a case.
    @inlinable @inline(__always)
    public init(rawValue: Known.RawValue) {
        self.rawValue = rawValue
    }

    /// The value of a case.
    @inlinable @inline(__always)
    public init(_ value: Known) {
        rawValue = value.rawValue
    }

    /// The case, or nil for a number that has none.
    @inlinable @inline(__always)
    public var value: Known? { Known(rawValue: rawValue) }

    @inlinable @inline(__always)
    public static var representation: CRepresentation { RawValue.representation }

    public static var scalarMoves: [ScalarMove]? { RawValue.scalarMoves }
}

extension COpenEnum: Equatable where Known.RawValue: Equatable {
    /// Whether the number is that of the case.
    @inlinable @inline(__always)
    public static func == (left: COpenEnum, right: Known) -> Bool { left.rawValue == right.rawValue }

    /// Whether the number is not that of the case.
    @inlinable @inline(__always)
    public static func != (left: COpenEnum, right: Known) -> Bool { left.rawValue != right.rawValue }
}

extension COpenEnum: Hashable where Known.RawValue: Hashable {}
extension COpenEnum: Sendable where Known.RawValue: Sendable {}

#if !hasFeature(Embedded)
extension COpenEnum: CustomStringConvertible {
    /// The case as `print` shows it, or the number.
    public var description: String { value.map { "\($0)" } ?? "\(rawValue)" }
}
#endif

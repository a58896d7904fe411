/// A run of bytes that are the same in Swift and in C, at an offset of its own in each.
public struct ScalarMove: Equatable, Sendable {
    /// The offset in Swift's value, in bytes.
    public var swiftOffset: Int
    /// The offset in the C value, in bytes.
    public var cOffset: Int
    /// The number of bytes.
    public var size: Int
}

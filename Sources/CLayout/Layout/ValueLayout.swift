/// The size and alignment of a C type, in bytes.
///
/// Mirrors `sizeof` and `_Alignof`. A C size is always a multiple of the alignment, so it is the stride in arrays too.
public struct ValueLayout: Equatable, Sendable {
    /// The size in bytes: C's `sizeof`.
    public let size: Int
    /// The alignment in bytes, a power of two: C's `_Alignof`.
    public let alignment: Int

    /// Describes a type of `size` bytes, aligned to `alignment` bytes.
    ///
    /// - Precondition: `alignment` is a power of two and divides `size`.
    @inlinable @inline(__always)
    public init(size: Int, alignment: Int) {
        self.size = size
        self.alignment = alignment
    }

    /// The layout of C's `T[count]`.
    @inlinable @inline(__always)
    func repeated(_ count: Int) -> ValueLayout {
        ValueLayout(size: size &* count, alignment: alignment)
    }
}

public struct StructLayout: Sendable {
    public let size: Int
    public let alignment: Int
    @inlinable @inline(__always)
    public init<Mirror: CStructLayout>(of type: Mirror.Type) {
        let l = Mirror.cLayout
        size = l.size
        alignment = l.alignment
    }
}
extension CStructLayout {
    @inlinable @inline(__always)
    public static var layout: StructLayout { StructLayout(of: Self.self) }
}

#if !hasFeature(Embedded)
/// Where Swift has a property of a mirror: what a key path becomes, as constants if it is a literal and optimized.
@usableFromInline
struct PropertyRange {
    /// The offset of its first byte in the mirror.
    @usableFromInline let offset: Int
    /// Its size in bytes. What is computed may depend on the whole mirror, so it has the size of that.
    @usableFromInline let size: Int
    /// Whether it is a stored property.
    @usableFromInline let isStored: Bool

    @inlinable @inline(__always)
    init<Value: CValue, Property>(of path: KeyPath<Value, Property>) {
        if let offset = MemoryLayout<Value>.offset(of: path) {
            self.offset = offset
            size = MemoryLayout<Property>.size
            isStored = true
        } else {
            offset = 0
            size = MemoryLayout<Value>.size
            isStored = false
        }
    }
}
#endif

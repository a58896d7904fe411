/// Where a view's first byte is, and in debug builds which allocation of an arena it is in.
@usableFromInline
@unsafe
struct ViewMemory {
    @usableFromInline let uncheckedAddress: UnsafeMutableRawPointer

    #if DEBUG
    @usableFromInline let origin: ArenaPointerOrigin?

    @usableFromInline
    init(_ address: UnsafeMutableRawPointer, origin: ArenaPointerOrigin? = nil) {
        unsafe uncheckedAddress = unsafe address
        unsafe self.origin = origin
    }

    /// The address.
    ///
    /// - Precondition: The memory of an arena has not been released.
    @usableFromInline var address: UnsafeMutableRawPointer {
        if let origin = unsafe origin { origin.ledger.checkUse(of: origin.allocation, "a view") }
        return unsafe uncheckedAddress
    }

    /// The memory `offset` bytes behind.
    @usableFromInline
    func advanced(by offset: Int) -> ViewMemory { unsafe ViewMemory(uncheckedAddress + offset, origin: origin) }
    #else
    @inlinable @inline(__always)
    init(_ address: UnsafeMutableRawPointer) {
        unsafe uncheckedAddress = unsafe address
    }

    /// The address.
    @inlinable @inline(__always)
    var address: UnsafeMutableRawPointer { unsafe uncheckedAddress }

    /// The memory `offset` bytes behind.
    @inlinable @inline(__always)
    func advanced(by offset: Int) -> ViewMemory { unsafe ViewMemory(uncheckedAddress + offset) }
    #endif
}

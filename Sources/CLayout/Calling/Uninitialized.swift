/// Memory of the size and alignment of a value, which nobody initializes: zeroing it would cost more than a call.
///
/// A raw layout, because Swift's compiler makes a value of its own of each word of a C struct.
@usableFromInline
@_rawLayout(like: Value)
struct Uninitialized<Value>: ~Copyable {
    @inlinable @inline(__always)
    init() {}

    #if hasFeature(Embedded)
    // Embedded Swift asks for one that other modules see.
    @inlinable @inline(__always)
    deinit {}
    #endif

    @inlinable @inline(__always)
    var address: UnsafeMutableRawPointer {
        mutating get {
            // SAFETY: whoever takes the address uses it no longer than the memory lives. The unprotected variant, because a stack
            // protector would be most of the instructions of a call.
            unsafe _withUnprotectedUnsafeMutablePointer(to: &self) { UnsafeMutableRawPointer($0) }
        }
    }
}

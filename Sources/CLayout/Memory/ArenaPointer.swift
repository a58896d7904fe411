/// C values in an arena: C's `T *`, with the number of elements.
///
/// The values are laid out as C has them, and are read and written through this pointer. It must not be used after a
/// mark made before it was released, nor after its arena is gone: debug builds trap with a message, release builds do not
/// check.
@safe
public struct ArenaPointer<Value: CValue> {
    @usableFromInline let address: UnsafeMutableRawPointer

    /// The number of values.
    public let count: Int

    #if DEBUG
    @usableFromInline let origin: ArenaPointerOrigin

    @usableFromInline
    init(address: UnsafeMutableRawPointer, count: Int, origin: ArenaPointerOrigin) {
        unsafe self.address = unsafe address
        self.count = count
        self.origin = origin
    }
    #else
    @inlinable @inline(__always)
    init(address: UnsafeMutableRawPointer, count: Int) {
        unsafe self.address = unsafe address
        self.count = count
    }
    #endif

    /// The address of the first value, for a C function.
    ///
    /// It is not checked any more once it has left this pointer.
    @inlinable
    @unsafe
    public var unsafeAddress: UnsafeMutableRawPointer {
        checkUse()
        return unsafe address
    }

    /// The first value.
    ///
    /// - Precondition: There is a value, and when read, its bytes are a value of its type: see ``read(at:)``.
    @inlinable @inline(__always)
    public var value: Value {
        get { self[0] }
        nonmutating set { self[0] = newValue }
    }

    /// The value at `index`.
    ///
    /// Padding is written as zero.
    ///
    /// - Precondition: `index` is from 0 to less than `count`, and when read, its bytes are a value of its type: see
    ///   ``read(at:)``.
    @inlinable
    public subscript(index: Int) -> Value {
        @inline(__always)
        get {
            // SAFETY: `element` checks the index.
            let source = unsafe UnsafeRawPointer(element(index))
            return unsafe Value.loadOrTrap(from: source, advice: "read(at:) throws instead")
        }
        @inline(__always)
        nonmutating set {
            // SAFETY: `element` checks the index.
            unsafe newValue.storeScalars(to: element(index))
        }
    }

    /// Reads a value that C may have left in any state.
    ///
    /// - Parameter index: Which value.
    /// - Throws: ``SerializationError/invalidValue(type:field:offset:value:)`` if the bytes are not a value of its type: an
    ///   enum without a case for them, or `NULL` for a pointer that is not optional.
    /// - Precondition: `index` is from 0 to less than `count`.
    @inlinable
    public func read(at index: Int = 0) throws(SerializationError) -> Value {
        // SAFETY: `element` checks the index.
        try unsafe Value.loadOne(from: UnsafeRawPointer(element(index)), at: 0)
    }

    /// Reads all values.
    ///
    /// - Throws: ``SerializationError/invalidValue(type:field:offset:value:)`` if bytes are not a value of their type.
    @inlinable
    public func readAll() throws(SerializationError) -> [Value] {
        checkUse()
        // SAFETY: this pointer has `count` values.
        return try unsafe Value.loadArray(from: UnsafeRawPointer(address), count: count, at: 0)
    }

    /// Runs `body` on the bytes of all values.
    ///
    /// - Parameter body: What uses the bytes; they must not be used after it has returned.
    /// - Returns: What `body` returns.
    /// - Throws: What `body` throws.
    @inlinable
    public func withUnsafeMutableBytes<Result: ~Copyable, Failure: Error>(
        _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        checkUse()
        // SAFETY: this pointer has `count` values.
        return try unsafe body(UnsafeMutableRawBufferPointer(start: address, count: count &* Value.cLayout.size))
    }

    /// The address of the value at `index`.
    @inlinable @inline(__always)
    @unsafe
    func element(_ index: Int) -> UnsafeMutableRawPointer {
        checkUse()
        if index < 0 || index >= count { trapIndex(index) }
        return unsafe address + index &* Value.cLayout.size
    }

    @usableFromInline @inline(never)
    func trapIndex(_ index: Int) -> Never {
        trap("index \(index) is out of range for an ArenaPointer with \(count) values")
    }

    #if DEBUG
    @usableFromInline
    func checkUse() {
        origin.ledger.checkUse(of: origin.allocation, "\(count) of \(typeName(Value.self))")
    }
    #else
    @inlinable @inline(__always)
    func checkUse() {}
    #endif
}

@available(*, unavailable, message: "memory of an arena belongs to the thread that made the arena")
extension ArenaPointer: Sendable {}

#if DEBUG
/// Which allocation an ``ArenaPointer`` refers to.
@usableFromInline
struct ArenaPointerOrigin {
    let ledger: ArenaLedger
    let allocation: Int

    /// The allocation that `arena` has made last.
    @usableFromInline
    init(arena: Arena) {
        ledger = arena.ledger
        allocation = arena.ledger.lastAllocation
    }
}
#endif

/// What a view of C memory can do: read only.
public enum CReadOnly {}

/// What a view of C memory can do: read and assign.
public enum CReadWrite {}

/// A view of a value in C memory: C's `T *`, which cannot outlive the memory.
///
/// ```swift
/// let view = arena.write(camera).view
/// view.position.x = 3                     // C: camera->position.x = 3;
/// view.target.value = view.position.value
/// ```
///
/// The members of a struct or union are those of the view: a number, enum, pointer or text is its value, to read and to
/// assign; a struct or union is a view again, and its `value` the whole of it; an array is a ``CArrayView``. Where a value is
/// asked for or assigned, a struct or array is one, too: `let target: Vector3 = view.target`.
///
/// Nothing else of the struct is read or written. In optimized builds an access costs what it costs in C; in debug builds it
/// costs a traversal of the mirror. The memory may be at any alignment.
///
/// A view of the memory of an ``Arena`` traps in debug builds when it is used after its release.
public typealias CView<Value: CValue> = CTypedView<Value, CReadWrite>

/// A view of a value in C memory that is only read: C's `const T *`. See ``CView``.
public typealias CReadOnlyView<Value: CValue> = CTypedView<Value, CReadOnly>

/// A view of a value in C memory: a ``CView`` or a ``CReadOnlyView``.
#if !hasFeature(Embedded)
@dynamicMemberLookup
#endif
@safe
public struct CTypedView<Value: CValue, Access>: ~Escapable {
    @usableFromInline let memory: ViewMemory

    /// Views memory that lives as long as the view.
    @inlinable @inline(__always)
    @_lifetime(immortal)
    @unsafe
    init(memory: ViewMemory) {
        unsafe self.memory = unsafe memory
    }

    @inlinable @inline(__always)
    @unsafe
    var source: UnsafeRawPointer { unsafe UnsafeRawPointer(memory.address) }

    /// Reads the whole value, which C may have left in any state.
    ///
    /// - Throws: ``SerializationError/invalidValue(type:field:offset:value:)`` if the bytes are no value of its type.
    @inlinable @inline(__always)
    public func read() throws(SerializationError) -> Value {
        // SAFETY: the view is of a value that is still there.
        try unsafe Value.loadOne(from: source, at: 0)
    }
}

extension CTypedView where Access == CReadOnly {
    /// The whole value.
    ///
    /// - Precondition: The bytes are a value of its type: see ``read()``.
    @inlinable @inline(__always)
    public var value: Value {
        // SAFETY: the view is of a value that is still there.
        unsafe Value.loadOrTrap(from: source, advice: "the view's read() throws instead")
    }
}

extension CTypedView where Access == CReadWrite {
    /// The whole value.
    ///
    /// Padding is written as zero.
    ///
    /// - Precondition: When read, the bytes are a value of its type: see ``read()``.
    @inlinable @inline(__always)
    public var value: Value {
        get {
            // SAFETY: the view is of a value that is still there.
            unsafe Value.loadOrTrap(from: source, advice: "the view's read() throws instead")
        }
        nonmutating set {
            // SAFETY: as above.
            unsafe newValue.storeScalars(to: memory.address)
        }
    }

    /// The same memory, only to be read.
    @inlinable @inline(__always)
    public var readOnly: CReadOnlyView<Value> {
        @_lifetime(copy self)
        get {
            // SAFETY: the view lives no longer than this one.
            unsafe _overrideLifetime(CReadOnlyView<Value>(memory: memory), copying: self)
        }
    }
}

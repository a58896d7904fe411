/// A view of an array in C memory: C's `T *` and a count, which cannot outlive the memory.
///
/// ```swift
/// let particles = arena.write(contentsOf: start).arrayView
/// for index in particles.indices {
///     particles[index].position.y += 1
/// }
/// let last = particles[(particles.count - 10)..<particles.count]
/// ```
///
/// An element that is a struct or union is a ``CView``, one that is an array is a `CArrayView`, and any other is its value.
/// Swift's collections may outlive what they are made of, so a view is none; ``ArenaPointer`` is one.
public typealias CArrayView<Element: CValue> = CTypedArrayView<Element, CReadWrite>

/// A view of an array in C memory that is only read: C's `const T *` and a count. See ``CArrayView``.
public typealias CReadOnlyArrayView<Element: CValue> = CTypedArrayView<Element, CReadOnly>

/// A view of an array in C memory: a ``CArrayView`` or a ``CReadOnlyArrayView``.
@safe
public struct CTypedArrayView<Element: CValue, Access>: ~Escapable {
    @usableFromInline let memory: ViewMemory

    /// The number of elements.
    public let count: Int

    /// Views memory that lives as long as the view.
    @inlinable @inline(__always)
    @_lifetime(immortal)
    @unsafe
    init(memory: ViewMemory, count: Int) {
        unsafe self.memory = unsafe memory
        self.count = count
    }

    /// Whether there are no elements.
    @inlinable @inline(__always)
    public var isEmpty: Bool { count == 0 }

    /// The indices of the elements: from 0 to less than ``count``.
    @inlinable @inline(__always)
    public var indices: Range<Int> { unsafe Range(uncheckedBounds: (0, count)) }

    /// The elements in `range`, whose indices start with 0 again.
    ///
    /// - Parameter range: Such as `2..<5`.
    /// - Precondition: The range is within ``indices``.
    @inlinable @inline(__always)
    public subscript(range: Range<Int>) -> CTypedArrayView<Element, Access> {
        @_lifetime(copy self)
        get {
            if range.lowerBound < 0 || range.upperBound > count { trapRange(range) }
            // SAFETY: the elements are those of this view, and the slice lives no longer.
            let start = unsafe memory.advanced(by: range.lowerBound &* Element.cLayout.size)
            let view = unsafe CTypedArrayView(memory: start, count: range.upperBound &- range.lowerBound)
            return unsafe _overrideLifetime(view, copying: self)
        }
    }

    /// Reads an element, which C may have left in any state.
    ///
    /// - Parameter index: Which element.
    /// - Throws: ``SerializationError/invalidValue(type:field:offset:value:)`` if its bytes are no value of its type.
    /// - Precondition: `index` is one of ``indices``.
    @inlinable @inline(__always)
    public func read(at index: Int) throws(SerializationError) -> Element {
        // SAFETY: `element` checks the index.
        try unsafe Element.loadOne(from: UnsafeRawPointer(element(index).address), at: 0)
    }

    /// Reads all elements. Allocates the array.
    ///
    /// - Throws: ``SerializationError/invalidValue(type:field:offset:value:)`` if the bytes of one are no value of its type.
    @inlinable
    public func readAll() throws(SerializationError) -> [Element] {
        // SAFETY: the view is of `count` elements that are still there.
        try unsafe Element.loadArray(from: UnsafeRawPointer(memory.address), count: count, at: 0)
    }

    /// The memory of the element at `index`.
    @inlinable @inline(__always)
    @unsafe
    func element(_ index: Int) -> ViewMemory {
        if index < 0 || index >= count { trapIndex(index) }
        return unsafe memory.advanced(by: index &* Element.cLayout.size)
    }

    @inlinable @inline(__always)
    func loadOrTrap(_ index: Int) -> Element {
        // SAFETY: `element` checks the index.
        unsafe Element.loadOrTrap(
            from: UnsafeRawPointer(element(index).address), advice: "the view's read(at:) throws instead")
    }

    @usableFromInline @inline(never)
    func trapIndex(_ index: Int) -> Never {
        trap("index \(index) is out of range for a view of \(count) elements")
    }

    @usableFromInline @inline(never)
    func trapRange(_ range: Range<Int>) -> Never {
        trap("\(range) is out of range for a view of \(count) elements")
    }
}

extension CTypedArrayView where Access == CReadWrite {
    /// The same memory, only to be read.
    @inlinable @inline(__always)
    public var readOnly: CReadOnlyArrayView<Element> {
        @_lifetime(copy self)
        get {
            // SAFETY: the view lives no longer than this one.
            unsafe _overrideLifetime(CReadOnlyArrayView<Element>(memory: memory, count: count), copying: self)
        }
    }

    /// Writes values over the first elements; padding becomes zero. One memcpy if Swift's layout is C's.
    ///
    /// - Parameter values: What to write; must not overlap the view.
    /// - Precondition: There are at most ``count`` values.
    @inlinable
    public func write(contentsOf values: Span<Element>) {
        if values.count > count { trapRange(0..<values.count) }
        // SAFETY: the view is of at least as many elements, which are still there.
        unsafe values.withUnsafeBufferPointer { unsafe Element.storeElements($0, to: memory.address) }
    }
}

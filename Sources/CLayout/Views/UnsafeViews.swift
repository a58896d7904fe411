// The unsafe door: memory of C, of which only the program knows how long it lasts.
extension CTypedView where Access == CReadWrite {
    /// Views a value that C owns, for as long as the pointer is in scope.
    ///
    /// The memory may be at any alignment.
    ///
    /// - Parameter unsafeAddress: Where the value is, C's `T *`. It must be there as long as the view is used.
    @inlinable @inline(__always)
    @_lifetime(borrow unsafeAddress)
    @_disfavoredOverload
    @unsafe
    public init(unsafeAddress: UnsafeMutableRawPointer) {
        unsafe self.init(memory: ViewMemory(unsafeAddress))
    }

    /// Views a value that C owns, for as long as the pointer is in scope.
    ///
    /// - Parameter unsafeAddress: Where the value is, C's `T *`. It must be there as long as the view is used.
    @inlinable @inline(__always)
    @_lifetime(borrow unsafeAddress)
    @unsafe
    public init(unsafeAddress: UnsafeMutablePointer<Value>) {
        unsafe self.init(memory: ViewMemory(UnsafeMutableRawPointer(unsafeAddress)))
    }
}

extension CTypedView where Access == CReadOnly {
    /// Views a value that C owns and that is only read, for as long as the pointer is in scope.
    ///
    /// The memory may be at any alignment.
    ///
    /// - Parameter unsafeAddress: Where the value is, C's `const T *`. It must be there as long as the view is used.
    @inlinable @inline(__always)
    @_lifetime(borrow unsafeAddress)
    @_disfavoredOverload
    @unsafe
    public init(unsafeAddress: UnsafeRawPointer) {
        unsafe self.init(memory: ViewMemory(UnsafeMutableRawPointer(mutating: unsafeAddress)))
    }

    /// Views a value that C owns and that is only read, for as long as the pointer is in scope.
    ///
    /// - Parameter unsafeAddress: Where the value is, C's `const T *`. It must be there as long as the view is used.
    @inlinable @inline(__always)
    @_lifetime(borrow unsafeAddress)
    @unsafe
    public init(unsafeAddress: UnsafePointer<Value>) {
        unsafe self.init(memory: ViewMemory(UnsafeMutableRawPointer(mutating: unsafeAddress)))
    }
}

extension CTypedArrayView where Access == CReadWrite {
    /// Views an array that C owns, for as long as the pointer is in scope.
    ///
    /// The memory may be at any alignment.
    ///
    /// - Parameters:
    ///   - unsafeAddress: Where the first element is, C's `T *`. They must be there as long as the view is used.
    ///   - count: The number of elements.
    /// - Precondition: `count` is not negative.
    @inlinable @inline(__always)
    @_lifetime(borrow unsafeAddress)
    @_disfavoredOverload
    @unsafe
    public init(unsafeAddress: UnsafeMutableRawPointer, count: Int) {
        if count < 0 { Self.trapCount(count) }
        unsafe self.init(memory: ViewMemory(unsafeAddress), count: count)
    }

    /// Views an array that C owns, for as long as the pointer is in scope.
    ///
    /// - Parameters:
    ///   - unsafeAddress: Where the first element is, C's `T *`. They must be there as long as the view is used.
    ///   - count: The number of elements.
    /// - Precondition: `count` is not negative.
    @inlinable @inline(__always)
    @_lifetime(borrow unsafeAddress)
    @unsafe
    public init(unsafeAddress: UnsafeMutablePointer<Element>, count: Int) {
        if count < 0 { Self.trapCount(count) }
        unsafe self.init(memory: ViewMemory(UnsafeMutableRawPointer(unsafeAddress)), count: count)
    }
}

extension CTypedArrayView where Access == CReadOnly {
    /// Views an array that C owns and that is only read, for as long as the pointer is in scope.
    ///
    /// The memory may be at any alignment.
    ///
    /// - Parameters:
    ///   - unsafeAddress: Where the first element is, C's `const T *`. They must be there as long as the view is used.
    ///   - count: The number of elements.
    /// - Precondition: `count` is not negative.
    @inlinable @inline(__always)
    @_lifetime(borrow unsafeAddress)
    @_disfavoredOverload
    @unsafe
    public init(unsafeAddress: UnsafeRawPointer, count: Int) {
        if count < 0 { Self.trapCount(count) }
        unsafe self.init(memory: ViewMemory(UnsafeMutableRawPointer(mutating: unsafeAddress)), count: count)
    }

    /// Views an array that C owns and that is only read, for as long as the pointer is in scope.
    ///
    /// - Parameters:
    ///   - unsafeAddress: Where the first element is, C's `const T *`. They must be there as long as the view is used.
    ///   - count: The number of elements.
    /// - Precondition: `count` is not negative.
    @inlinable @inline(__always)
    @_lifetime(borrow unsafeAddress)
    @unsafe
    public init(unsafeAddress: UnsafePointer<Element>, count: Int) {
        if count < 0 { Self.trapCount(count) }
        unsafe self.init(memory: ViewMemory(UnsafeMutableRawPointer(mutating: unsafeAddress)), count: count)
    }
}

extension CTypedArrayView {
    @usableFromInline @inline(never)
    static func trapCount(_ count: Int) -> Never {
        trap("a view cannot have \(count) elements: give it the number that C says, which is not negative")
    }
}

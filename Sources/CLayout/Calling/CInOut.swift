/// A Swift variable that a C function changes through a pointer: C's `T *` to one value, or to the elements of an array.
///
/// ```swift
/// func update(_ camera: inout Camera3D, _ mode: CInt) {
///     let pointer = unsafe CInOut(camera)
///     defer { unsafe pointer.finish(&camera) }
///     updateCamera(pointer, mode)         // CFunction<(CInOut<Camera3D>, CInt) -> Void>
/// }
/// ```
///
/// The value is copied to the thread's arena in C's layout, and back by ``finish(_:)-(Value)``. C must not keep the pointer.
/// Allocates nothing once the thread's arena has grown to its needs.
@safe
public struct CInOut<Value> {
    // First, so that its bytes are those of the argument.
    @usableFromInline let address: UnsafeMutableRawPointer
    @usableFromInline let mark: Arena.Mark
    /// The number of values, which an array may no longer have.
    @usableFromInline let count: Int
}

extension CInOut where Value: CValue {
    /// Copies `value` to where C can change it.
    @inlinable
    @unsafe
    public init(_ value: Value) {
        let arena = Arena.thread
        mark = arena.mark()
        count = 1
        // SAFETY: the memory stays until `finish`.
        unsafe address = arena.write(value)
    }

    /// Copies the value back and gives the memory up.
    ///
    /// To be called once, after those that were made later: `defer` does both.
    ///
    /// - Parameter value: What to assign the value that C left.
    /// - Precondition: The bytes that C left are a value of the type: an enum has a case for them, and a pointer that is not
    ///   optional is not `NULL`.
    @inlinable
    @unsafe
    public func finish(_ value: inout Value) {
        // SAFETY: the memory has one value.
        value = unsafe Value.loadOrTrap(from: address, advice: "a C function left this in an inout argument")
        Arena.thread.release(to: mark)
    }
}

extension CInOut {
    /// Copies the elements of an array to where C can change them; C gets a pointer that is not `NULL` even without elements.
    @inlinable
    @unsafe
    public init<Element: CValue>(_ values: [Element]) where Value == [Element] {
        let arena = Arena.thread
        mark = arena.mark()
        count = values.count
        // SAFETY: the memory stays until `finish`.
        unsafe address = arena.write(contentsOf: values)
    }

    /// Copies the elements back, as many as there were, and gives the memory up.
    ///
    /// To be called once, after those that were made later: `defer` does both.
    ///
    /// - Parameter values: The array that this was made of; its elements become those that C left.
    /// - Precondition: `values` has as many elements as when this was made, and what C left are values of their type: an
    ///   enum has a case for them, and a pointer that is not optional is not `NULL`.
    @inlinable
    @unsafe
    public func finish<Element: CValue>(_ values: inout [Element]) where Value == [Element] {
        if values.count != count { Self.trapCount(count, values.count) }
        unsafe values.withUnsafeMutableBufferPointer { values in
            guard let first = values.baseAddress else { return }
            // SAFETY: the memory has as many values as the array.
            if unsafe !Element.loadElements(first, count: values.count, from: address) {
                unsafe Element.trapInvalid(
                    at: address, count: values.count, isArray: true,
                    advice: "a C function left this in an inout argument")
            }
        }
        Arena.thread.release(to: mark)
    }

    @usableFromInline @inline(never)
    static func trapCount(_ count: Int, _ found: Int) -> Never {
        trap("an inout argument was made of an array of \(count) elements and finished with one of \(found)")
    }
}

extension CInOut: CArgument {
    @inlinable
    public static var argumentClass: ArgumentClass { UInt.argumentClass }

    public static var scalarMoves: [ScalarMove]? { UInt.scalarMoves }

    @inlinable @inline(__always)
    public func pass(to destination: UnsafeMutableRawPointer) {
        unsafe UInt(bitPattern: address).store(to: destination)
    }
}

@available(*, unavailable, message: "memory of an arena belongs to the thread that made the arena")
extension CInOut: Sendable {}

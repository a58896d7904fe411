/// Passes a graph as C's `const T *`: encoded into the thread's arena, where it lives until the call returns. `nil` is `NULL`.
///
/// Allocates nothing once the thread's arena has grown to its needs. What C writes there is lost; encode it into an arena of
/// your own to read it back.
extension CGraphLayout {
    @inlinable
    public static var argumentClass: ArgumentClass { UInt.argumentClass }

    @inlinable @inline(__always)
    public static var needsArena: Bool { true }

    /// Writes the address of the encoded graph.
    ///
    /// - Parameter destination: Writable bytes for a pointer.
    /// - Precondition: The graph can be encoded; ``Arena/encode(_:)`` throws where this ends the program.
    @inlinable @inline(__always)
    public func pass(to destination: UnsafeMutableRawPointer) {
        // SAFETY: the call releases the thread's arena after it returned.
        let address = unsafe UInt(bitPattern: Arena.thread.encode(self))
        unsafe address.store(to: destination)
    }
}

extension ThreadArena {
    /// Writes a graph; the address is valid until a mark made before is released.
    @inlinable @inline(__always)
    @unsafe
    func encode<Value: CGraphLayout>(_ value: Value) -> UnsafeMutableRawPointer {
        unsafe reference._withUnsafeGuaranteedRef { arena in
            do throws(GraphError) {
                return try unsafe arena.encode(value).unsafeAddress
            } catch {
                Value.trapArgument(error)
            }
        }
    }
}

extension CGraphLayout {
    /// Ends the program: a call cannot throw.
    @usableFromInline @inline(never)
    static func trapArgument(_ error: GraphError) -> Never {
        trap("\(typeName(Self.self)) cannot be passed to C: \(error.description); Arena.encode(_:) throws instead")
    }
}

import CLayoutTrampolines

extension Arena {
    /// Runs `body` with the calling thread's own arena, and releases what it takes.
    ///
    /// Calls nest: each releases what was taken since it began. The arena is made when a thread first asks for it, and
    /// freed when the thread ends; in between, its pages are used again and again.
    ///
    /// - Parameter body: What uses the arena. Memory of the arena must not be used after it has returned.
    /// - Returns: What `body` returns.
    /// - Throws: What `body` throws; the memory is released first.
    @inlinable @inline(__always)
    public static func withTemporary<Result: ~Copyable, Failure: Error>(
        _ body: (Arena) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let arena = thread
        let mark = arena.mark()
        defer { arena.release(to: mark) }
        return try arena.use(body)
    }

    /// The calling thread's own arena, made on first use.
    @usableFromInline
    static var thread: ThreadArena {
        @inlinable @inline(__always)
        get {
            guard let arena = unsafe clayout_thread_value() else { return makeThreadArena() }
            // SAFETY: the thread's value is only ever set to an arena.
            return unsafe ThreadArena(reference: Unmanaged.fromOpaque(arena))
        }
    }

    @usableFromInline @inline(never)
    static func makeThreadArena() -> ThreadArena {
        let reference = unsafe Unmanaged.passRetained(Arena())
        // SAFETY: the thread owns one reference, which its end gives back.
        unsafe clayout_thread_set_value(reference.toOpaque()) { arena in
            unsafe Unmanaged<Arena>.fromOpaque(arena).release()
        }
        return unsafe ThreadArena(reference: reference)
    }
}

/// The arena of the calling thread, without counting references to it: that would cost more than what it is used for.
///
/// Not to be kept beyond the thread, which owns the arena.
@safe
@usableFromInline
struct ThreadArena {
    @usableFromInline let reference: Unmanaged<Arena>

    @inlinable @inline(__always)
    init(reference: Unmanaged<Arena>) {
        unsafe self.reference = unsafe reference
    }

    @inlinable @inline(__always)
    func mark() -> Arena.Mark {
        // SAFETY: here and below, the thread keeps the arena alive.
        unsafe reference._withUnsafeGuaranteedRef { $0.mark() }
    }

    @inlinable @inline(__always)
    func release(to mark: Arena.Mark) {
        unsafe reference._withUnsafeGuaranteedRef { $0.release(to: mark) }
    }

    @inlinable @inline(__always)
    @unsafe
    func allocate(byteCount: Int, alignment: Int, zeroed: Bool = false) -> UnsafeMutableRawPointer {
        unsafe reference._withUnsafeGuaranteedRef {
            unsafe $0.allocate(byteCount: byteCount, alignment: alignment, zeroed: zeroed)
        }
    }

    /// Writes a string with a NUL at the end; the address is valid until a mark made before is released.
    @inlinable @inline(__always)
    @unsafe
    func writeCString(_ string: String) -> UnsafeMutablePointer<CChar> {
        unsafe reference._withUnsafeGuaranteedRef { unsafe $0.writeCString(string) }
    }

    /// Writes a value as C would have it; the address is valid until a mark made before is released.
    @inlinable @inline(__always)
    @unsafe
    func write<Value: CValue>(_ value: Value) -> UnsafeMutableRawPointer {
        unsafe reference._withUnsafeGuaranteedRef { unsafe $0.write(value).unsafeAddress }
    }

    /// Writes a C array; the address is never `NULL`, and valid until a mark made before is released.
    @inlinable @inline(__always)
    @unsafe
    func write<Value: CValue>(contentsOf values: [Value]) -> UnsafeMutableRawPointer {
        unsafe reference._withUnsafeGuaranteedRef { unsafe $0.write(contentsOf: values).unsafeAddress }
    }

    @inlinable @inline(__always)
    func use<Result: ~Copyable, Failure: Error>(
        _ body: (Arena) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        // `_withUnsafeGuaranteedRef` knows neither typed errors nor results that cannot be copied.
        var result: Swift.Result<Result, Failure>?
        unsafe reference._withUnsafeGuaranteedRef { arena in
            do throws(Failure) {
                result = .success(try body(arena))
            } catch {
                result = .failure(error)
            }
        }
        return try result.take()!.get()
    }
}

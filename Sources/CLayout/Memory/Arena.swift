/// Memory that is given out by advancing a cursor and taken back all at once.
///
/// Mirrors the bump allocators ("arenas", "pools", "stack allocators") that C programs write by hand. Memory comes from
/// pages: the first has 4 KiB, and when they have all been released they become one page of the size that was needed at
/// most. After that an arena calls the heap no more.
///
/// ```swift
/// let arena = Arena()
/// let mark = arena.mark()
/// let points = arena.write(contentsOf: [Vector2(x: 1, y: 2), Vector2(x: 3, y: 4)])
/// unsafe drawLines(points.unsafeAddress, points.count)
/// arena.release(to: mark)
/// ```
///
/// An arena belongs to the thread that made it. Debug builds trap when another thread uses it, when memory is used after
/// its release and when marks are released out of order, and fill released bytes with `0xDD`. Release builds check
/// nothing of that.
@safe
public final class Arena {
    // SAFETY: `exclusivity(unchecked)` because a dynamic check on each access would cost several times the allocation
    // itself; one thread uses the arena, and no access to these fields runs code that could make another.

    /// The address of the first free byte.
    @usableFromInline @exclusivity(unchecked) var cursor: UInt = 0
    /// The address behind the last byte of the current page.
    @usableFromInline @exclusivity(unchecked) var limit: UInt = 0
    /// The number of the current page. No two pages of an arena ever have the same.
    @usableFromInline @exclusivity(unchecked) var pageNumber: UInt = 0
    /// The page that `cursor` and `limit` are in.
    @exclusivity(unchecked) var currentPage: UnsafeMutablePointer<ArenaPage>

    /// The bytes of all pages: what the arena takes of the heap.
    public internal(set) var capacity: Int = 0

    /// The number of pages taken from the heap so far. It no longer changes once the arena has reached its high-water mark.
    public internal(set) var pageAllocationCount: Int = 0

    #if DEBUG
    /// What has been released, for the pointers that may outlive this arena.
    let ledger = ArenaLedger()
    #endif

    /// Makes an arena with a page of 4 KiB, which belongs to the calling thread.
    public init() {
        unsafe currentPage = ArenaPage.make(byteCount: ArenaPage.firstByteCount, number: 1, after: nil)
        unsafe countPage(byteCount: ArenaPage.firstByteCount)
        unsafe enter(currentPage)
    }

    deinit {
        #if DEBUG
        ledger.end()
        #endif
        // SAFETY: all pages are this arena's, and whoever still has an address in them was told not to use it.
        unsafe ArenaPage.freeChain(from: firstPage)
    }

    /// Takes memory that lasts until a mark made before is released, or until the arena is gone.
    ///
    /// Takes a few instructions unless a new page is needed.
    ///
    /// - Parameters:
    ///   - byteCount: The number of bytes, 0 or more.
    ///   - alignment: The alignment in bytes.
    ///   - zeroed: Whether the bytes are set to zero; otherwise they are whatever was there.
    /// - Returns: The address of the first byte.
    /// - Precondition: `byteCount` is not negative and below a quarter of the address space; `alignment` is a power of two.
    @inlinable @inline(__always)
    public func allocate(byteCount: Int, alignment: Int, zeroed: Bool = false) -> UnsafeMutableRawPointer {
        #if DEBUG
        noteAllocation()
        #endif
        let alignmentMask = UInt(bitPattern: alignment &- 1)
        let start = unsafe (cursor &+ alignmentMask) & ~alignmentMask
        // Rounding up may have passed the limit by a few bytes: the room is then negative.
        let room = unsafe Int(bitPattern: limit &- start)
        let address: UnsafeMutableRawPointer
        if byteCount >= 0, byteCount <= room, alignment > 0, alignment & (alignment &- 1) == 0 {
            unsafe cursor = start &+ UInt(bitPattern: byteCount)
            // SAFETY: `start` is not below the cursor, which is never zero.
            unsafe address = UnsafeMutableRawPointer(bitPattern: start).unsafelyUnwrapped
        } else {
            unsafe address = allocateFromNextPage(byteCount: byteCount, alignment: alignment)
        }
        if zeroed {
            // SAFETY: the bytes were just taken.
            unsafe address.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
        }
        return unsafe address
    }

    /// A point to which an arena can be released.
    @safe
    public struct Mark {
        @usableFromInline let cursor: UInt
        @usableFromInline let pageNumber: UInt
        #if DEBUG
        let entry: ArenaLedger.MarkEntry
        #endif

        #if !DEBUG
        @inlinable @inline(__always)
        init(cursor: UInt, pageNumber: UInt) {
            self.cursor = cursor
            self.pageNumber = pageNumber
        }
        #endif
    }

    #if DEBUG
    /// Marks the point to which `release(to:)` returns.
    public func mark() -> Mark {
        unsafe Mark(cursor: cursor, pageNumber: pageNumber, entry: ledger.mark())
    }

    /// Releases everything that was taken since `mark` was made, and the marks made since.
    ///
    /// - Precondition: `mark` is this arena's, and neither it nor a mark made before it has been released.
    public func release(to mark: Mark) {
        ledger.release(to: mark.entry)
        poison(to: mark)
        returnToPage(of: mark)
    }
    #else
    /// Marks the point to which `release(to:)` returns.
    @inlinable @inline(__always)
    public func mark() -> Mark {
        unsafe Mark(cursor: cursor, pageNumber: pageNumber)
    }

    /// Releases everything that was taken since `mark` was made, and the marks made since.
    ///
    /// - Precondition: `mark` is this arena's, and neither it nor a mark made before it has been released.
    @inlinable @inline(__always)
    public func release(to mark: Mark) {
        if unsafe mark.pageNumber == pageNumber {
            unsafe cursor = mark.cursor
        } else {
            returnToPage(of: mark)
        }
    }
    #endif
}

// An arena hands out memory without a lock, so it stays with its thread.
@available(*, unavailable, message: "an arena belongs to the thread that made it")
extension Arena: Sendable {}

@available(*, unavailable, message: "a mark belongs to an arena, and an arena to the thread that made it")
extension Arena.Mark: Sendable {}

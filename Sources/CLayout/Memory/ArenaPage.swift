/// The header of a page; the bytes that the arena gives out follow it.
///
/// The pages of an arena are a chain in the order in which they are filled. Pages behind the current one are spare.
@unsafe
struct ArenaPage {
    /// The page filled before this one.
    var previous: UnsafeMutablePointer<ArenaPage>?
    /// The page to fill when this one is full.
    var next: UnsafeMutablePointer<ArenaPage>?
    /// The size with the header, in bytes.
    var byteCount: Int
    /// A number that no other page of the arena ever has.
    var number: UInt
    /// The cursor when the arena went on to the next page.
    var fullCursor: UInt = 0

    /// The size of an arena's first page, in bytes.
    static var firstByteCount: Int { 4096 }

    /// What malloc aligns to.
    static var alignment: Int { 16 }

    /// The size of the header, in bytes, such that what follows is as well aligned as the page.
    static var headerByteCount: Int { unsafe MemoryLayout<ArenaPage>.size.roundedUp(toMultipleOf: alignment) }

    /// Takes a page from the heap.
    static func make(
        byteCount: Int, number: UInt, after previous: UnsafeMutablePointer<ArenaPage>?
    ) -> UnsafeMutablePointer<ArenaPage> {
        let memory = unsafe UnsafeMutableRawPointer.allocate(byteCount: byteCount, alignment: alignment)
        // SAFETY: the memory is new, large enough for a header and aligned for one.
        let page = unsafe memory.bindMemory(to: ArenaPage.self, capacity: 1)
        unsafe page.initialize(to: ArenaPage(previous: previous, next: nil, byteCount: byteCount, number: number))
        unsafe previous?.pointee.next = page
        return unsafe page
    }

    /// Gives a page and those behind it back to the heap, and returns how many bytes they had.
    @discardableResult
    static func freeChain(from first: UnsafeMutablePointer<ArenaPage>?) -> Int {
        var freed = 0
        var page = unsafe first
        // SAFETY: each page is read before it is freed, and only the chain refers to pages.
        while let current = unsafe page {
            unsafe page = current.pointee.next
            unsafe freed += current.pointee.byteCount
            unsafe UnsafeMutableRawPointer(current).deallocate()
        }
        return freed
    }
}

extension UnsafeMutablePointer<ArenaPage> {
    /// The address of the first byte behind the header.
    var firstByte: UInt { unsafe UInt(bitPattern: self) + UInt(ArenaPage.headerByteCount) }

    /// The address behind the last byte.
    var endByte: UInt { unsafe UInt(bitPattern: self) + UInt(pointee.byteCount) }
}

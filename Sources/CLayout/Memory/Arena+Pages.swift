// Going from page to page: what allocation and release do when the current page does not do.
extension Arena {
    var firstPage: UnsafeMutablePointer<ArenaPage> {
        var page = unsafe currentPage
        // SAFETY: the current page and those before it are this arena's.
        while let previous = unsafe page.pointee.previous { unsafe page = previous }
        return unsafe page
    }

    /// Counts a page just taken from the heap.
    func countPage(byteCount: Int) {
        capacity += byteCount
        pageAllocationCount += 1
    }

    /// Makes `page` the current one, with nothing taken from it.
    func enter(_ page: UnsafeMutablePointer<ArenaPage>) {
        // SAFETY: the page is this arena's.
        unsafe currentPage = unsafe page
        unsafe cursor = page.firstByte
        unsafe limit = page.endByte
        unsafe pageNumber = page.pointee.number
    }

    /// Takes memory from the next page: a spare one if it is large enough, otherwise a new one.
    @usableFromInline @inline(never)
    func allocateFromNextPage(byteCount: Int, alignment: Int) -> UnsafeMutableRawPointer {
        if byteCount < 0 || byteCount > Int.max / 4 {
            trap(
                "an arena cannot allocate \(byteCount) bytes: the size must be from 0 to a quarter of the address space"
            )
        }
        if alignment <= 0 || alignment & (alignment - 1) != 0 || alignment > Int.max / 4 {
            trap("an arena cannot align to \(alignment) bytes: the alignment must be a power of two")
        }
        // No overflow: both are at most a quarter. The alignment less one is the most that rounding up may take.
        let needed = unsafe ArenaPage.headerByteCount + byteCount + alignment - 1
        // SAFETY: the pages are this arena's; spare pages have nothing that is in use.
        unsafe currentPage.pointee.fullCursor = cursor
        if let spare = unsafe currentPage.pointee.next, unsafe spare.pointee.byteCount >= needed {
            unsafe enter(spare)
        } else {
            unsafe capacity -= ArenaPage.freeChain(from: currentPage.pointee.next)
            let size = unsafe max(needed, currentPage.pointee.byteCount * 2)
            unsafe enter(makePage(byteCount: size, after: currentPage))
        }
        let start = unsafe (cursor + UInt(alignment - 1)) & ~UInt(alignment - 1)
        // SAFETY: the page has room for `needed` bytes, and no page is at address zero.
        unsafe cursor = start + UInt(byteCount)
        return unsafe UnsafeMutableRawPointer(bitPattern: start).unsafelyUnwrapped
    }

    /// Takes a page from the heap and counts it.
    private func makePage(
        byteCount: Int, after previous: UnsafeMutablePointer<ArenaPage>?
    ) -> UnsafeMutablePointer<ArenaPage> {
        countPage(byteCount: byteCount)
        return unsafe ArenaPage.make(byteCount: byteCount, number: UInt(pageAllocationCount), after: previous)
    }

    /// Goes back to the page of `mark`; the pages behind it become spare.
    ///
    /// If nothing is left in use, all pages become one.
    @usableFromInline @inline(never)
    func returnToPage(of mark: Mark) {
        // SAFETY: the pages are this arena's.
        var page = unsafe currentPage
        while unsafe page.pointee.number != mark.pageNumber, let previous = unsafe page.pointee.previous {
            unsafe page = previous
        }
        // A mark of a page that is no more was made when nothing was in use: only then do pages become one.
        let isFound = unsafe page.pointee.number == mark.pageNumber
        unsafe enter(page)
        if isFound { unsafe cursor = mark.cursor }
        if unsafe page.pointee.previous == nil, unsafe cursor == page.firstByte, unsafe page.pointee.next != nil {
            unsafe replaceAllPages(from: page)
        }
    }

    /// Replaces the pages, of which nothing is in use, by one that would have been enough.
    private func replaceAllPages(from first: UnsafeMutablePointer<ArenaPage>) {
        let size = capacity
        // SAFETY: nothing in the pages is in use, and the arena leaves them at once for the new page.
        unsafe capacity -= ArenaPage.freeChain(from: first)
        unsafe enter(makePage(byteCount: size, after: nil))
    }

    #if DEBUG
    /// Fills what was taken since `mark` was made, so that whoever reads it sees that it was released.
    func poison(to mark: Mark) {
        // SAFETY: the pages are this arena's, and what was taken since the mark is no longer in use.
        var page = unsafe currentPage
        var end = unsafe cursor
        while true {
            let isLast = unsafe page.pointee.number == mark.pageNumber
            let start = unsafe isLast ? mark.cursor : page.firstByte
            unsafe UnsafeMutableRawPointer(bitPattern: start).unsafelyUnwrapped
                .initializeMemory(as: UInt8.self, repeating: 0xDD, count: Int(end - start))
            guard !isLast, let previous = unsafe page.pointee.previous else { return }
            unsafe page = previous
            unsafe end = page.pointee.fullCursor
        }
    }
    #endif
}

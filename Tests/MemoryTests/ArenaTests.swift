import CLayout
import TestSupport
import Testing

@Suite("Arena")
struct ArenaTests {
    @Test(
        "allocations are aligned, apart from each other and large enough", arguments: [1, 2, 4, 8, 16, 64, 256, 4096])
    func alignment(alignment: Int) {
        let arena = Arena()
        var ranges: [Range<UInt>] = []
        for byteCount in [1, 0, 3, 100, 5000, 1, 20000, 7] {
            let address = unsafe arena.allocate(byteCount: byteCount, alignment: alignment)
            unsafe address.initializeMemory(as: UInt8.self, repeating: 0x77, count: byteCount)
            let start = UInt(bitPattern: address)
            #expect(start % UInt(alignment) == 0)
            ranges.append(start..<start + UInt(byteCount))
        }
        for (index, range) in ranges.enumerated() {
            #expect(ranges[..<index].allSatisfy { !$0.overlaps(range) })
        }
    }

    @Test("released memory is given out again, and zeroed on request")
    func release() {
        let arena = Arena()
        let mark = arena.mark()
        let first = unsafe arena.allocate(byteCount: 100, alignment: 8)
        unsafe first.initializeMemory(as: UInt8.self, repeating: 0xEE, count: 100)
        arena.release(to: mark)
        let second = unsafe arena.allocate(byteCount: 100, alignment: 8, zeroed: true)
        #expect(unsafe first == second)
        #expect(unsafe UnsafeRawBufferPointer(start: second, count: 100).allSatisfy { $0 == 0 })
    }

    @Test("marks nest: releasing one keeps what is older")
    func nesting() {
        let arena = Arena()
        let kept = arena.write(Padded().withGraffiti)
        for size in [10, 3000, 5000, 50000] {
            let outer = arena.mark()
            let middle = arena.write(contentsOf: [Int32](repeating: 7, count: size))
            let inner = arena.mark()
            _ = unsafe arena.allocate(byteCount: size * 3, alignment: 64)
            arena.release(to: inner)
            #expect(middle.count == size)
            #expect(middle[0] == 7 && middle[size - 1] == 7)
            arena.release(to: outer)
            #expect(kept.value == Padded().withGraffiti)
        }
    }

    @Test("the first page has 4 KiB; after the high-water mark, nothing more is taken from the heap")
    func highWater() {
        let arena = Arena()
        #expect(arena.capacity == 4096)
        #expect(arena.pageAllocationCount == 1)

        func cycle() {
            let mark = arena.mark()
            for _ in 0..<10 { _ = unsafe arena.allocate(byteCount: 10000, alignment: 16) }
            arena.release(to: mark)
        }
        cycle()
        let capacity = arena.capacity
        let count = arena.pageAllocationCount
        #expect(capacity >= 100000)
        for _ in 0..<100 { cycle() }
        // The pages have become one.
        _ = unsafe arena.allocate(byteCount: 100000, alignment: 16)
        #expect(arena.capacity == capacity)
        #expect(arena.pageAllocationCount == count)
    }

    @Test("a page is used up to its end and not beyond")
    func limit() {
        let arena = Arena()
        let first = unsafe UInt(bitPattern: arena.allocate(byteCount: 1, alignment: 1))
        var last = first
        while true {
            let next = unsafe UInt(bitPattern: arena.allocate(byteCount: 1, alignment: 1))
            if arena.pageAllocationCount > 1 { break }
            last = next
        }
        #expect(last - first < 4096)
        #expect(last - first > 4000)
    }

    @Test("pages behind something that stays are used again too")
    func sparePages() {
        let arena = Arena()
        let kept = arena.write(Padded().withGraffiti)
        func cycle() {
            let mark = arena.mark()
            for _ in 0..<10 { _ = unsafe arena.allocate(byteCount: 10000, alignment: 16) }
            arena.release(to: mark)
        }
        cycle()
        let count = arena.pageAllocationCount
        for _ in 0..<100 { cycle() }
        #expect(arena.pageAllocationCount == count)
        #expect(kept.value == Padded().withGraffiti)
    }

    @Test("a mark outlives the page that it was made in, if that was empty")
    func markOfReplacedPage() {
        let arena = Arena()
        let outer = arena.mark()
        let inner = arena.mark()
        _ = unsafe arena.allocate(byteCount: 100000, alignment: 16)
        arena.release(to: inner)
        let kept = arena.write(contentsOf: [Int32](repeating: 5, count: 30000))
        #expect(kept[29999] == 5)
        arena.release(to: outer)
        let again = arena.write(contentsOf: [Int32](repeating: 6, count: 20000))
        #expect(again[0] == 6 && again[19999] == 6)
    }

    @Test("random allocations and releases keep what is in use")
    func random() {
        var generator = SystemRandomNumberGenerator()
        let arena = Arena()
        var stack: [(mark: Arena.Mark, values: ArenaPointer<UInt32>, tag: UInt32)] = []
        for tag in 0..<3000 as Range<UInt32> {
            if stack.count < 50, Bool.random(using: &generator) || stack.isEmpty {
                let mark = arena.mark()
                let count = Int.random(in: 1...2000, using: &generator)
                stack.append((mark, arena.write(contentsOf: [UInt32](repeating: tag, count: count)), tag))
            } else {
                let depth = Int.random(in: 0..<stack.count, using: &generator)
                arena.release(to: stack[depth].mark)
                stack.removeSubrange(depth...)
            }
            for entry in stack.suffix(5) {
                #expect(entry.values[0] == entry.tag && entry.values[entry.values.count - 1] == entry.tag)
            }
        }
        for entry in stack {
            #expect((0..<entry.values.count).allSatisfy { entry.values[$0] == entry.tag })
        }
    }
}

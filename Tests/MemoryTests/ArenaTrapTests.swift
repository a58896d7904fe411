import CLayout
import TestSupport
import Testing

@Suite("Rules of the arena")
struct ArenaTrapTests {
    @Test("sizes must be possible")
    func sizes() async {
        let message = "bytes: the size must be from 0 to a quarter of the address space"
        expectMessage(
            "an arena cannot allocate -1 " + message,
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = unsafe Arena().allocate(byteCount: -1, alignment: 8)
            })
        expectMessage(
            "an arena cannot allocate \(Int.max) " + message,
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = unsafe Arena().allocate(byteCount: Int.max, alignment: 8)
            })
        expectMessage(
            message,
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                // Times 24, this wraps around to 8.
                _ = Arena().allocate(Padded.self, count: Int(bitPattern: UInt.max / 24 + 1))
            })
        expectMessage(
            message,
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = Arena().allocate(Padded.self, count: -1)
            })
    }

    @Test("alignments must be powers of two", arguments: [0, 3, -8, Int.min])
    func alignments(alignment: Int) async {
        expectMessage(
            "an arena cannot align to \(alignment) bytes: the alignment must be a power of two",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [alignment] in
                _ = unsafe Arena().allocate(byteCount: 8, alignment: alignment)
            })
    }

    @Test("indices must be in range", arguments: [-1, 3])
    func indices(index: Int) async {
        expectMessage(
            "index \(index) is out of range for an ArenaPointer with 3 values",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [index] in
                let arena = Arena()
                _ = arena.write(contentsOf: [1, 2, 3] as [Int32])[index]
            })
    }

    @Test("a value that is read without `try` must be one")
    func invalidValue() async {
        expectMessage(
            "field 'kind' of Item at offset 4 has the value 9",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                let arena = Arena()
                let pointer = arena.write(Item())
                unsafe pointer.withUnsafeMutableBytes { unsafe $0.storeBytes(of: 9, toByteOffset: 4, as: Int32.self) }
                _ = pointer.value
            })
    }

    #if DEBUG
    @Test("released bytes are poisoned, on all pages")
    func poison() {
        let arena = Arena()
        let kept = arena.write(Padded().withGraffiti)
        let mark = arena.mark()
        let first = unsafe arena.allocate(byteCount: 100, alignment: 8)
        let second = unsafe arena.allocate(byteCount: 6000, alignment: 8)
        let third = unsafe arena.allocate(byteCount: 30000, alignment: 8)
        for unsafe(address, count) in unsafe [(first, 100), (second, 6000), (third, 30000)] {
            unsafe address.initializeMemory(as: UInt8.self, repeating: 1, count: count)
        }
        arena.release(to: mark)
        // Nothing was freed: the pages are spare, because of what was kept.
        for unsafe(address, count) in unsafe [(first, 100), (second, 6000), (third, 30000)] {
            #expect(unsafe UnsafeRawBufferPointer(start: address, count: count).allSatisfy { $0 == 0xDD })
        }
        #expect(kept.value == Padded().withGraffiti)
    }

    @Test("released values are not read, written or passed on")
    func useAfterRelease() async {
        let message = "use after release: 1 of Padded, allocation 1 of its arena, was released"
        expectMessage(
            message,
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                let arena = Arena()
                _ = arena.write(Padded())
                let mark = arena.mark()
                let pointer = arena.write(Padded())
                arena.release(to: mark)
                _ = arena.write(Padded())
                _ = pointer.value
            })
        expectMessage(
            "use after release: 1 of Padded",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                let pointer = Arena.withTemporary { $0.write(Padded()) }
                pointer.value = Padded()
            })
        expectMessage(
            "use after release: 3 of Int32",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                let pointer = Arena.withTemporary { $0.write(contentsOf: [1, 2, 3] as [Int32]) }
                _ = unsafe pointer.unsafeAddress
            })
    }

    @Test("values do not outlive their arena")
    func useAfterEnd() async {
        expectMessage(
            "of an arena that is gone: keep the arena longer",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                let pointer = Arena().write(Padded())
                _ = pointer.value
            })
    }

    @Test("what was allocated between releases stays usable")
    func keptBetweenReleases() {
        let arena = Arena()
        var kept: [ArenaPointer<Int32>] = []
        for number in 0..<100 as Range<Int32> {
            kept.append(arena.write(number))
            let mark = arena.mark()
            _ = arena.write(contentsOf: [Int32](repeating: 0, count: 20))
            _ = arena.write(number)
            arena.release(to: mark)
        }
        #expect(kept.map(\.value) == Array(0..<100))
    }

    @Test("marks are released once, the last one first")
    func marks() async {
        let message = "an arena's mark was released twice, or after a mark made before it"
        expectMessage(
            message,
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                let arena = Arena()
                let mark = arena.mark()
                arena.release(to: mark)
                arena.release(to: mark)
            })
        expectMessage(
            message,
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                let arena = Arena()
                let outer = arena.mark()
                let inner = arena.mark()
                arena.release(to: outer)
                arena.release(to: inner)
            })
        expectMessage(
            "an arena was released to a mark of another arena",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                let arena = Arena()
                let other = Arena()
                arena.release(to: other.mark())
            })
    }

    @Test("an arena and its values stay with their thread")
    func threads() async {
        let message = "an arena was used from another thread than the one that made it"
        expectMessage(
            message,
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                nonisolated(unsafe) let arena = Arena()
                onNewThread { _ = unsafe arena.allocate(byteCount: 1, alignment: 1) }
            })
        expectMessage(
            message,
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                nonisolated(unsafe) let arena = Arena()
                onNewThread { _ = unsafe arena.mark() }
            })
        expectMessage(
            message,
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                let arena = Arena()
                nonisolated(unsafe) let pointer = arena.write(Padded())
                onNewThread { _ = unsafe pointer.value }
            })
    }
    #endif
}

import CLayout
import NativeMemory

/// An arena of CLayout with a bump allocator in C, and with malloc and free.
func arenaComparisons() -> [Comparison] {
    let arena = Arena()
    // Never freed, as it is used until the program ends.
    let allocator = unsafe bump_allocator_new()
    return [
        Comparison(
            group: .arena, name: "1, 10, 100, 1000 bytes: C bump allocator", target: 1.2,
            native: { unsafe bump_four_sizes(allocator, $0) }, clayout: { takeFourSizes(arena, $0) }),
        Comparison(
            group: .arena, name: "1, 10, 100, 1000 bytes: malloc and free", target: nil,
            native: { malloc_four_sizes($0) }, clayout: { takeFourSizes(arena, $0) }),
        Comparison(
            group: .arena, name: "10 of 1000 bytes: C bump allocator", target: 1.2,
            native: { unsafe bump_ten_blocks(allocator, $0) }, clayout: { takeTenBlocks(arena, $0) }),
        Comparison(
            group: .arena, name: "10 of 1000 bytes: malloc and free", target: nil,
            native: { malloc_ten_blocks($0) }, clayout: { takeTenBlocks(arena, $0) }),
    ]
}

// What malloc aligns to.
private let alignment = 16

// SAFETY: in both loops, what was taken is used before the mark is released.
@inline(never)
private func takeFourSizes(_ arena: Arena, _ count: Int) {
    for _ in 0..<count {
        let mark = arena.mark()
        unsafe use(arena.allocate(byteCount: 1, alignment: alignment))
        unsafe use(arena.allocate(byteCount: 10, alignment: alignment))
        unsafe use(arena.allocate(byteCount: 100, alignment: alignment))
        unsafe use(arena.allocate(byteCount: 1000, alignment: alignment))
        arena.release(to: mark)
    }
}

@inline(never)
private func takeTenBlocks(_ arena: Arena, _ count: Int) {
    for _ in 0..<count {
        let mark = arena.mark()
        for _ in 0..<10 { unsafe use(arena.allocate(byteCount: 1000, alignment: alignment)) }
        arena.release(to: mark)
    }
}

/// Writes one byte, as the C loops do.
@inline(__always)
private func use(_ memory: UnsafeMutableRawPointer) {
    // SAFETY: every allocation has a byte.
    unsafe memory.storeBytes(of: 1, as: UInt8.self)
}

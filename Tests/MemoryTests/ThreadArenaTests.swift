import Synchronization
import TestSupport
import Testing

#if DEBUG
@testable import CLayout
#else
import CLayout
#endif

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

@Suite("The thread's arena", .serialized)
struct ThreadArenaTests {
    @Test("temporaries nest, and are released in turn")
    func nesting() throws {
        let sum = Arena.withTemporary { outer in
            let first = outer.write(contentsOf: [1, 2, 3] as [Int32])
            for size in [1, 5000, 1] {
                Arena.withTemporary { inner in
                    #expect(inner === outer)
                    let second = inner.write(contentsOf: [Int32](repeating: 9, count: size))
                    #expect(second[size - 1] == 9)
                }
            }
            return first[0] + first[1] + first[2]
        }
        #expect(sum == 6)
    }

    @Test("errors and results that cannot be copied come through, and memory is released")
    func results() {
        struct Token: ~Copyable { let number: Int }
        struct Failure: Error, Equatable {}
        #expect(Arena.withTemporary { _ in Token(number: 4) }.number == 4)
        func address() -> UInt {
            Arena.withTemporary { arena in UInt(bitPattern: unsafe arena.allocate(byteCount: 8, alignment: 8)) }
        }
        let before = address()
        #expect(throws: Failure()) {
            try Arena.withTemporary { arena throws(Failure) -> Int in
                _ = unsafe arena.allocate(byteCount: 100, alignment: 8)
                throw Failure()
            }
        }
        #expect(address() == before)
    }

    @Test("in steady state, no page is taken from the heap")
    func steadyState() {
        onNewThread {
            let values = [Padded](repeating: Padded().withGraffiti, count: 50)
            let string = String(repeating: "s", count: 100)
            func cycle() {
                Arena.withTemporary { arena in
                    _ = arena.write(contentsOf: values)
                    _ = arena.write(cString: string)
                    Arena.withTemporary { _ = $0.write(contentsOf: values) }
                    _ = arena.write(Padded())
                }
            }
            cycle()
            let pages = Arena.withTemporary { $0.pageAllocationCount }
            for _ in 0..<1000 { cycle() }
            #expect(Arena.withTemporary { $0.pageAllocationCount } == pages)
        }
    }

    #if DEBUG
    @Test("calls use the same arena without a closure")
    func calls() {
        let mark = Arena.thread.mark()
        let string = unsafe Arena.thread.writeCString("Zażółć")
        let bytes = unsafe Arena.thread.allocate(byteCount: 64, alignment: 32, zeroed: true)
        #expect(unsafe String(cString: string) == "Zażółć")
        #expect(UInt(bitPattern: bytes) % 32 == 0)
        #expect(unsafe UnsafeRawBufferPointer(start: bytes, count: 64).allSatisfy { $0 == 0 })
        Arena.thread.release(to: mark)
        let again = Arena.thread.mark()
        #expect(unsafe Arena.thread.writeCString("") == string)
        Arena.thread.release(to: again)
    }
    #endif

    @Test("each thread has its own arena")
    func threads() {
        let failures = Mutex(0)
        let owners = Mutex<Set<ObjectIdentifier>>([])
        Arena.withTemporary { arena in owners.withLock { _ = $0.insert(ObjectIdentifier(arena)) } }
        onNewThread {
            Arena.withTemporary { arena in
                owners.withLock { _ = $0.insert(ObjectIdentifier(arena)) }
                let outer = arena.write(contentsOf: [Int32](repeating: 1, count: 100))
                onNewThread {
                    Arena.withTemporary { arena in
                        owners.withLock { _ = $0.insert(ObjectIdentifier(arena)) }
                        _ = arena.write(contentsOf: [Int32](repeating: 2, count: 3000))
                    }
                }
                if outer[0] != 1 || outer[99] != 1 { failures.withLock { $0 += 1 } }
            }
        }
        #expect(owners.withLock { $0.count } == 3)
        #expect(failures.withLock { $0 } == 0)
    }

    @Test("a thread's arena is gone when the thread has ended")
    func threadExit() {
        final class Watch: Sendable {
            nonisolated(unsafe) weak var arena: Arena?
        }
        let watch = Watch()
        onNewThread {
            Arena.withTemporary { unsafe watch.arena = $0 }
            #expect(unsafe watch.arena != nil)
        }
        #expect(unsafe watch.arena == nil)
    }

    #if os(Linux)
    @Test("and so are its pages")
    func threadExitFreesPages() {
        let size = 40 << 20
        let before = residentByteCount()
        for _ in 0..<8 {
            onNewThread {
                // The second time, the memory is in the page that the first time left.
                for _ in 0..<2 {
                    Arena.withTemporary { arena in
                        _ = unsafe arena.allocate(byteCount: size, alignment: 16)
                            .initializeMemory(as: UInt8.self, repeating: 1, count: size)
                        #expect(residentByteCount() >= size)
                    }
                }
            }
        }
        // Other tests take some memory meanwhile, but not as much as the pages of half the threads.
        #expect(residentByteCount() < before + 4 * size)
    }
    #endif
}

#if os(Linux)
/// The memory that this process has, in bytes.
private func residentByteCount() -> Int {
    guard let file = unsafe fopen("/proc/self/statm", "r") else { return 0 }
    defer { unsafe fclose(file) }
    var text = [CChar](repeating: 0, count: 200)
    unsafe fgets(&text, 200, file)
    let numbers = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }.split(separator: UInt8(ascii: " "))
    return (Int(String(decoding: numbers[1], as: UTF8.self)) ?? 0) * sysconf(Int32(_SC_PAGESIZE))
}
#endif

import CLayout
import CallFixtures
import RaylibMirrors
import Testing

/// Calls take no memory of the heap: neither for arguments nor for results, however large.
@Suite("Allocations", .enabled(if: call_counts_allocations(), "nothing counts allocations here"))
struct Allocations {
    /// How often `body` allocates in a thousand rounds, after some that let the thread's arena grow.
    private func allocations(_ body: () -> Void) -> Int {
        for _ in 0..<10 { body() }
        let before = call_allocation_count()
        for _ in 0..<1000 { body() }
        return Int(call_allocation_count() - before)
    }

    @Test("are counted")
    func counted() {
        for alignment in [8, 64] {
            let count = allocations {
                unsafe UnsafeMutableRawPointer.allocate(byteCount: 8, alignment: alignment).deallocate()
            }
            #expect(count == 1000)
        }
    }

    @Test("do not happen for structs in registers")
    func registers() throws {
        let add = unsafe CFunction<(Vector2, Vector2) -> Vector2>(address: try fixture("add"))
        let circle = unsafe CFunction<(Vector2, Float, Color) -> Void>(
            address: try fixture("(Vector2, float, Color) -> void"))
        #expect(allocations { circle(add(Vector2(x: 1, y: 2), Vector2(x: 3, y: 4)), 5, .maroon) } == 0)
    }

    @Test("do not happen for structs in memory and narrow integers")
    func memory() throws {
        let multiply = unsafe CFunction<(Matrix, Matrix) -> Matrix>(address: try fixture("(Matrix, Matrix) -> Matrix"))
        let mixture = unsafe CFunction<(Vector2, Int16, Vector2, Int16) -> Void>(address: try fixture("mix_times_4"))
        var graffiti = Graffiti()
        let matrix = graffiti.next(Matrix.self)
        let count = allocations {
            _ = multiply(matrix, matrix)
            mixture(Vector2(x: 1, y: 2), -3, Vector2(x: 4, y: 5), -6)
        }
        #expect(count == 0)
    }

    @Test("do not happen for a page by value as argument, nor for a result of 1 KiB")
    func page() throws {
        let take = unsafe CFunction<(CInt, Longs<512>, Double) -> Void>(address: try fixture("Longs4096_large"))
        let both = unsafe CFunction<(Float, Longs<128>, Int) -> Longs<128>>(
            address: try fixture("Longs1024_large_both"))
        var graffiti = Graffiti()
        let page = graffiti.next(Longs<512>.self)
        let quarter = graffiti.next(Longs<128>.self)
        #expect(allocations { take(1, page, 2) } == 0)
        #expect(allocations { _ = both(1, quarter, 2) } == 0)
    }

    /// Swift has no room on the stack for larger values that are not initialized yet.
    @Test("happen at most once for a larger result")
    func largeResult() throws {
        let both = unsafe CFunction<(Float, Longs<512>, Int) -> Longs<512>>(
            address: try fixture("Longs4096_large_both"))
        var graffiti = Graffiti()
        let page = graffiti.next(Longs<512>.self)
        #expect(allocations { _ = both(1, page, 2) } <= 1000)
    }

    /// The ledger of a debug build's arena allocates.
    private static let isDebugBuild: Bool = {
        #if DEBUG
        true
        #else
        false
        #endif
    }()

    @Test(
        "do not happen for strings", .disabled(if: isDebugBuild, "the ledger of the arena allocates"))
    func strings() throws {
        let text = unsafe CFunction<(String, String) -> Void>(address: try fixture("two_texts"))
        let long = String(repeating: "0123456789", count: 1000)
        #expect(allocations { text("short", long) } == 0)
    }

    @Test(
        "do not happen for arrays and arguments that C changes",
        .disabled(if: isDebugBuild, "the ledger of the arena allocates"))
    func arraysAndInOut() throws {
        let two: CFunction<([Vector2], [Outer], UInt) -> CInt> = try CLibrary.process.function("memcmp")
        let change = unsafe CFunction<(CInOut<[Outer]>, UInt, UInt) -> UInt>(address: try fixture("overwrite"))
        let changeOne = unsafe CFunction<(CInOut<Camera2D>, UInt, UInt) -> UInt>(address: try fixture("overwrite"))
        let vectors = [Vector2](repeating: Vector2(x: 1, y: 2), count: 1000)
        var outers = [Outer](repeating: Outer(i: Inner(a: 1, b: 2), c: 3), count: 1000)
        var camera = Camera2D(offset: Vector2(x: 1, y: 2), target: Vector2(x: 3, y: 4), rotation: 0, zoom: 1)
        let count = allocations {
            _ = two(vectors, outers, 8000)
            let argument0 = unsafe CInOut(outers)
            let argument1 = unsafe CInOut(camera)
            _ = change(argument0, 3, 12)
            _ = changeOne(argument1, 1, 24)
            unsafe argument1.finish(&camera)
            unsafe argument0.finish(&outers)
        }
        #expect(count == 0)
    }
}

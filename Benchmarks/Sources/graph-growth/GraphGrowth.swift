import CLayout
import NativeMemory

@CGraph struct Node {
    var name: String
    var identifier: UInt64
    @CField(count: "weight_count") var weights: [Float]
}

@CGraph struct Tree {
    @CField(count: "node_count", of: UInt64.self) var nodes: [Node]
}

/// Encodes graphs of 1 KB to 1 GB and prints the time per byte and the memory that it took beyond the result.
@main
struct GraphGrowth {
    static func main() throws {
        print(
            "| bytes | arena, ns per KiB | image, ns per KiB | arena beyond the bytes | image: peak beyond the bytes |")
        print("| ---: | ---: | ---: | ---: | ---: |")
        var byteCount = 1 << 10
        while byteCount <= 1 << 30 {
            try measure(byteCount)
            byteCount *= 4
        }
    }

    /// Measures a graph of about `byteCount` bytes, as often as takes some time.
    static func measure(_ byteCount: Int) throws {
        // 96 bytes each: 40 of the struct, 24 of the name, 32 of the weights.
        let tree = Tree(
            nodes: (0..<max(1, byteCount / 96)).map { index in
                Node(
                    name: "a node with 23 letters.", identifier: UInt64(index), weights: [1, 2, 3, 4, 5, 6, 7, 8])
            })
        let size = try tree.imageByteCount()
        let rounds = max(3, (1 << 24) / size)
        var best = (arena: Double.infinity, image: Double.infinity)
        var beyond = 0
        for _ in 0..<3 {
            let arena = Arena()
            let first = benchmark_nanoseconds()
            for _ in 0..<rounds {
                let mark = arena.mark()
                _ = try arena.encode(tree)
                arena.release(to: mark)
            }
            let second = benchmark_nanoseconds()
            for _ in 0..<rounds { _ = try tree.imageBytes() }
            let third = benchmark_nanoseconds()
            let kibibytes = Double(rounds) * Double(size) / 1024
            best.arena = min(best.arena, Double(second - first) / kibibytes)
            best.image = min(best.image, Double(third - second) / kibibytes)
            beyond = arena.capacity - size
        }
        benchmark_reset_peak_memory()
        let before = benchmark_peak_memory()
        let image = try tree.imageBytes()
        let peak = max(0, benchmark_peak_memory() - before - image.count)
        print("| \(size) | \(rounded(best.arena)) | \(rounded(best.image)) | \(beyond) | \(peak) |")
    }

    static func rounded(_ number: Double) -> Double { (number * 10).rounded() / 10 }
}

import CLayoutLoops
import Glibc
import NativeLoops

func now() -> Double {
    var t = timespec()
    clock_gettime(CLOCK_MONOTONIC, &t)
    return Double(t.tv_sec) * 1e9 + Double(t.tv_nsec)
}
let a = NativeLoops.drawingLoops() + NativeLoops.throughputLoops() + NativeLoops.chainLoops()
let b = CLayoutLoops.drawingLoops() + CLayoutLoops.throughputLoops() + CLayoutLoops.chainLoops()
for (x, y) in zip(a, b) {
    let n = 100_000
    var bx = 1e9
    var by = 1e9
    for _ in 0..<20 {
        var s = now()
        x.run(n)
        bx = min(bx, now() - s)
        s = now()
        y.run(n)
        by = min(by, now() - s)
    }
    print(x.name, bx / Double(n), by / Double(n), by / bx)
}

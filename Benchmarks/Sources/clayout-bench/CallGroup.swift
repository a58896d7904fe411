import CLayoutLoops
import NativeLoops

/// The loops of NativeLoops with those of CLayoutLoops, which are the same source.
func callComparisons() -> [Comparison] {
    let native =
        NativeLoops.drawingLoops() + NativeLoops.throughputLoops() + NativeLoops.chainLoops()
        + NativeLoops.bindingLoops() + NativeLoops.byHandLoops()
    let clayout =
        CLayoutLoops.drawingLoops() + CLayoutLoops.throughputLoops() + CLayoutLoops.chainLoops()
        + CLayoutLoops.bindingLoops() + CLayoutLoops.byHandLoops()
    return zip(native, clayout).map { native, clayout in
        Comparison(group: .call, name: native.name, target: 1.05, native: native.run, clayout: clayout.run)
    }
}

import CLayout
import NativeMemory

/// Single members of structs in C memory, through views and in C. An iteration is one pass over 100 structs.
func viewComparisons() -> [Comparison] {
    let records = ViewRecords()
    let count = ViewRecords.count
    let c = unsafe records.address
    return [
        comparison(
            "read: sum of a double", { for _ in 0..<$0 { records.sum += unsafe sum_weights(c, count) } },
            { for _ in 0..<$0 { records.sum += unsafe sumWeights(c, count) } }),
        comparison(
            "read: sum of a byte", { for _ in 0..<$0 { records.total &+= unsafe Int(sum_kinds(c, count)) } },
            { for _ in 0..<$0 { records.total &+= unsafe sumKinds(c, count) } }),
        comparison(
            "assign: a member", { for index in 0..<$0 { unsafe assign_weights(c, count, Double(index)) } },
            { for index in 0..<$0 { unsafe assignWeights(c, count, Double(index)) } }),
        comparison(
            "assign: a nested member", { for index in 0..<$0 { unsafe assign_positions(c, count, Float(index)) } },
            { for index in 0..<$0 { unsafe assignPositions(c, count, Float(index)) } }),
        comparison(
            "assign: a member in an array", { for index in 0..<$0 { unsafe assign_corners(c, count, Float(index)) } },
            { for index in 0..<$0 { unsafe assignCorners(c, count, Float(index)) } }),
        comparison(
            "assign: a bit-field",
            { for index in 0..<$0 { unsafe assign_bits(c, count, UInt32(truncatingIfNeeded: index)) } },
            { for index in 0..<$0 { unsafe assignBits(c, count, UInt32(truncatingIfNeeded: index)) } }),
        comparison(
            "read and assign: a nested member", { for _ in 0..<$0 { unsafe move_positions(c, count, 1) } },
            { for _ in 0..<$0 { unsafe movePositions(c, count, 1) } }),
    ]
}

private func comparison(
    _ name: String, _ native: @escaping (Int) -> Void, _ clayout: @escaping (Int) -> Void
) -> Comparison {
    Comparison(group: .view, name: name, target: 1.05, native: native, clayout: clayout)
}

/// The structs that both sides work on. They are there until the program ends.
@safe
private final class ViewRecords {
    static let count = 100
    let address = UnsafeMutablePointer<NativeMemory.ViewRecord>.allocate(capacity: count)
    // So that the sums are needed.
    var sum = 0.0
    var total = 0

    init() {
        unsafe address.initialize(repeating: NativeMemory.ViewRecord(), count: Self.count)
        precondition(MemoryLayout<NativeMemory.ViewRecord>.stride == ViewRecord.cLayout.size)
    }
}

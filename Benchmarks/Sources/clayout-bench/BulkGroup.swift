import CLayout
import NativeMemory

/// Arrays of Swift values to and from C bytes, with memcpy and with C field by field.
func bulkComparisons() -> [Comparison] {
    let identical = BulkBuffers<IdenticalRecord>(isSharedWithC: true) { index in
        IdenticalRecord(
            x: Float(index), y: 1, z: 2, r: UInt8(truncatingIfNeeded: index), g: 3, b: 4, a: 5, w: Double(index))
    }
    let padded = BulkBuffers<PaddedRecord>(isSharedWithC: true) { index in
        PaddedRecord(
            position: Double(index), kind: UInt8(truncatingIfNeeded: index), weight: Float(index),
            flags: UInt16(truncatingIfNeeded: index))
    }
    let nested = BulkBuffers<NestedRecord>(isSharedWithC: false) { index in
        NestedRecord(
            inner: InnerRecord(identifier: Int32(index), kind: Int8(truncatingIfNeeded: index)),
            level: Int8(truncatingIfNeeded: index / 2), weight: Double(index))
    }
    return unsafe comparisons("identical layout", "memcpy", identical, target: 1 / 0.95) { to, from, count in
        unsafe copy_bytes(to, from, count * IdenticalRecord.cLayout.size)
    } + comparisons("identical layout", "C field by field", identical, target: nil, copy_identical_records)
        + comparisons("with padding", "C field by field", padded, target: 1, copy_padded_records)
        + comparisons("nested, other layout", "C field by field", nested, target: 1, copy_nested_records)
}

/// Copies so many records, in C.
private typealias NativeCopy = (UnsafeMutableRawPointer, UnsafeRawPointer, Int) -> Void

/// Both directions of one record. An iteration is one pass over all records.
private func comparisons<Record: CStructLayout & Equatable>(
    _ record: String, _ native: String, _ buffers: BulkBuffers<Record>, target: Double?, _ copy: @escaping NativeCopy
) -> [Comparison] {
    let count = BulkBuffers<Record>.count
    unsafe buffers.check(copy)
    return [
        Comparison(
            group: .bulk, name: "\(record), to C: \(native)", target: target,
            native: { for _ in 0..<$0 { unsafe copy(buffers.cBytes, buffers.nativeValues, count) } },
            clayout: { for _ in 0..<$0 { buffers.write() } }),
        Comparison(
            group: .bulk, name: "\(record), from C: \(native)", target: target,
            native: { for _ in 0..<$0 { unsafe copy(buffers.nativeValues, buffers.cBytes, count) } },
            clayout: { for _ in 0..<$0 { buffers.read() } }),
    ]
}

import CLayout
import CallFixtures

/// Compares the layout of a mirror with the C struct, and writes and reads values of it.
@inline(never)
func checkStruct<Mirror: CStructLayout>(_ type: Mirror.Type, _ name: String) {
    checkLayout(type, name)
    checkSerialization(type, name)
}

/// The size of the struct and the place of every scalar, as the C compiler that built the fixtures has them.
@inline(never)
private func checkLayout<Mirror: CStructLayout>(_ type: Mirror.Type, _ name: String) {
    var number = 0
    let places = ScalarBytes(of: graffiti(type, &number)).places
    var size = -1
    var leaves: [(offset: Int, size: Int)] = []
    var count = 0
    // SAFETY: the table is static, and so are the strings in it.
    let entries = unsafe UnsafeBufferPointer(start: call_leaves(&count), count: count)
    for index in entries.indices {
        let entry = unsafe entries[index]
        guard unsafe String(cString: entry.type) == name else { continue }
        if unsafe entry.path == nil {
            size = unsafe entry.size
        } else {
            for element in 0..<(unsafe entry.count) {
                unsafe leaves.append((entry.offset + element * entry.size, entry.size))
            }
        }
    }
    // By bytes, because a complex number is one scalar to C and two to CLayout.
    let isEqual = bytes(of: places) == bytes(of: leaves)
    check(Mirror.layout.size == size, "\(name): size \(Mirror.layout.size), not \(size)")
    check(isEqual, "\(name): scalars are elsewhere than in C")
}

/// The offsets of all bytes in the scalars.
private func bytes(of scalars: [(offset: Int, size: Int)]) -> [Int] {
    var offsets: [Int] = []
    for scalar in scalars { offsets += scalar.offset..<scalar.offset + scalar.size }
    return offsets
}

/// Values survive being written and read, alone and as an array, and padding is zero.
@inline(never)
private func checkSerialization<Mirror: CStructLayout>(_ type: Mirror.Type, _ name: String) {
    var number = 0
    let values: [Mirror] = [graffiti(type, &number), graffiti(type, &number), graffiti(type, &number)]
    let expected = values.flatMap { ScalarBytes(of: $0).bytes }
    let size = Mirror.cLayout.size
    check(values[0].cBytes == Array(expected[..<size]), "\(name): written otherwise")
    check(Mirror.cBytes(of: values) == expected, "\(name): an array is written otherwise")
    var dirty = [UInt8](repeating: 0xee, count: 3 * size + 2)
    do throws(SerializationError) {
        try Mirror.write(contentsOf: values.span, to: &dirty, at: 1)
        check(dirty[1..<1 + 3 * size] == expected[...], "\(name): an array is written otherwise at an odd offset")
        check(dirty[0] == 0xee && dirty[3 * size + 1] == 0xee, "\(name): an array is written beyond its end")
        let one = try Mirror.read(from: dirty, at: 1 + size)
        check(one.cBytes == values[1].cBytes, "\(name): read otherwise")
        let many = try Mirror.read(count: 3, from: dirty, at: 1)
        check(Mirror.cBytes(of: many) == expected, "\(name): an array is read otherwise")
    } catch {
        fail("\(name): a value was refused")
    }
}

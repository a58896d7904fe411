import CLayout

// Between values and C bytes by nothing but the traversal of the mirror, so that no other part of CLayout is involved.

/// Fills values with bytes that say which scalar of the call, and which byte of it, they are.
struct GraffitiVisitor: ScalarVisitor {
    var number: Int

    @inline(never)
    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        var isBool = false
        if case .bool = Scalar.scalarKind { isBool = true }
        var word: UInt128 = 0
        for index in 0..<16 {
            // Never zero, and no NaN: the high half is from 1 to 15, and each round of it shifts the low half.
            let byte = UInt128((number % 15 + 1) << 4 | (index + number / 15) & 0xf)
            word |= byte << UInt128(index * 8)
        }
        if isBool { word = UInt128(1 - number % 2) }
        number += 1
        // SAFETY: no scalar has more than 16 bytes.
        unsafe withUnsafeBytes(of: &word) { if unsafe !value.load(from: $0.baseAddress!) { fail("no value") } }
    }

    @inline(never)
    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {
        number += 1
        let bits = (UInt64(number) &* 0x9E37_79B9_7F4A_7C15) & (UInt64.max >> UInt64(64 - width))
        if !value.load(bits: bits, width: width) { fail("no value") }
    }

    @inline(never)
    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        // SAFETY: the caller vouches for `count` scalars.
        for index in 0..<count { unsafe scalar(&first[index], at: offset + index * Scalar.cLayout.size) }
    }
}

/// The bytes of a value where it has scalars; what is padding is not compared.
struct ScalarBytes: ScalarVisitor {
    var bytes: [UInt8]
    /// The bits of each byte that are part of a scalar.
    var mask: [UInt8]
    /// The offset and size of each scalar.
    var places: [(offset: Int, size: Int)] = []

    @inline(never)
    init<Value: CValue>(of value: Value) {
        bytes = [UInt8](repeating: 0, count: Value.cLayout.size)
        mask = [UInt8](repeating: 0, count: Value.cLayout.size)
        var copy = value
        copy.visitScalars(&self, at: 0)
    }

    @inline(never)
    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        let size = Scalar.cLayout.size
        // SAFETY: the slice is as long as the scalar.
        unsafe bytes[offset..<offset + size].withUnsafeMutableBytes { unsafe value.store(to: $0.baseAddress!) }
        for index in offset..<offset + size { mask[index] = 0xff }
        places.append((offset, size))
    }

    @inline(never)
    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {
        let bits = value.bits(width: width)
        for index in 0..<width {
            let flag = UInt8(1) << UInt8((bit + index) % 8)
            mask[(bit + index) / 8] |= flag
            if bits >> UInt64(index) & 1 != 0 { bytes[(bit + index) / 8] |= flag }
        }
    }

    @inline(never)
    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        // SAFETY: the caller vouches for `count` scalars.
        for index in 0..<count { unsafe scalar(&first[index], at: offset + index * Scalar.cLayout.size) }
    }

    /// The offset of the first byte of a scalar that is another in `actual`, or nil.
    func difference(from actual: [UInt8]) -> Int? {
        if actual.count != bytes.count { return 0 }
        for index in bytes.indices where (bytes[index] ^ actual[index]) & mask[index] != 0 { return index }
        return nil
    }
}

/// A value with graffiti in its scalars; `number` is that of the first and becomes that of the next.
@inline(never)
func graffiti<Value: CValue>(_ type: Value.Type, _ number: inout Int) -> Value {
    unsafe withUnsafeTemporaryAllocation(of: type, capacity: 1) { room in
        // SAFETY: zeroes initialize a bitwise copyable value, and every scalar of it is then assigned.
        unsafe UnsafeMutableRawBufferPointer(room).initializeMemory(as: UInt8.self, repeating: 0)
        var visitor = GraffitiVisitor(number: number)
        unsafe room[0].visitScalars(&visitor, at: 0)
        number = visitor.number
        return unsafe room[0]
    }
}

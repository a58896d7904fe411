import CLayout

// Between values and C bytes by nothing but the traversal of the mirror, so that no other part of CLayout is involved.

/// The value whose C bytes these are.
func value<Value: CValue>(of type: Value.Type, from bytes: [UInt8]) -> Value {
    unsafe withUnsafeTemporaryAllocation(of: type, capacity: 1) { room in
        // SAFETY: zeroes initialize a bitwise copyable value, and every scalar of it is then assigned.
        unsafe UnsafeMutableRawBufferPointer(room).initializeMemory(as: UInt8.self, repeating: 0)
        return unsafe bytes.withUnsafeBytes { bytes in
            var visitor = unsafe LoadVisitor(bytes: bytes)
            unsafe room[0].visitScalars(&visitor, at: 0)
            return unsafe room[0]
        }
    }
}

/// The C bytes of a value; padding has the byte `padding`.
func bytes<Value: CValue>(of value: Value, size: Int, padding: UInt8 = 0xee) -> [UInt8] {
    var bytes = [UInt8](repeating: padding, count: size)
    unsafe bytes.withUnsafeMutableBytes { bytes in
        var visitor = unsafe StoreVisitor(bytes: bytes)
        var copy = value
        unsafe copy.visitScalars(&visitor, at: 0)
    }
    return bytes
}

@unsafe
private struct LoadVisitor: ScalarVisitor {
    let bytes: UnsafeRawBufferPointer

    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        let source = unsafe UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + Scalar.cLayout.size])
        // SAFETY: slicing has checked that the bytes are there.
        precondition(unsafe value.load(from: source.baseAddress!), "no value of \(Scalar.self)")
    }

    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {
        var bits: UInt64 = 0
        for index in 0..<width where unsafe bytes[(bit + index) / 8] >> UInt8((bit + index) % 8) & 1 != 0 {
            bits |= 1 << UInt64(index)
        }
        precondition(value.load(bits: bits, width: width), "no value of \(Value.self)")
    }

    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        for index in 0..<count { unsafe scalar(&first[index], at: offset + index * Scalar.cLayout.size) }
    }
}

@unsafe
private struct StoreVisitor: ScalarVisitor {
    let bytes: UnsafeMutableRawBufferPointer

    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        let destination = unsafe UnsafeMutableRawBufferPointer(
            rebasing: bytes[offset..<offset + Scalar.cLayout.size])
        // SAFETY: slicing has checked that the bytes are there.
        unsafe value.store(to: destination.baseAddress!)
    }

    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {
        let bits = value.bits(width: width)
        for index in 0..<width {
            let mask = UInt8(1) << UInt8((bit + index) % 8)
            let isSet = bits >> UInt64(index) & 1 != 0
            let old = unsafe bytes[(bit + index) / 8]
            unsafe bytes[(bit + index) / 8] = isSet ? old | mask : old & ~mask
        }
    }

    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        for index in 0..<count { unsafe scalar(&first[index], at: offset + index * Scalar.cLayout.size) }
    }
}

import CLayout

extension CValue {
    /// This value with graffiti in its scalars, so that a wrong byte says where it belongs.
    ///
    /// The high nibble of each byte is the number of the scalar, from 1 on, and the low nibble the number of the byte.
    /// Scalars for which that is not a value, such as enums, stay as they are.
    public var withGraffiti: Self {
        var visitor = GraffitiVisitor()
        var copy = self
        copy.visitScalars(&visitor, at: 0)
        return copy
    }
}

private struct GraffitiVisitor: ScalarVisitor {
    var number: UInt8 = 0

    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        number += 1
        let graffiti = (0..<UInt8(MemoryLayout<UInt64>.size)).map { number << 4 | $0 }
        // SAFETY: no scalar has more bytes than a word.
        unsafe graffiti.withUnsafeBytes { _ = unsafe value.load(from: $0.baseAddress!) }
    }

    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {
        number += 1
        var bits: UInt64 = 0
        for index in 0..<UInt8(MemoryLayout<UInt64>.size) { bits |= UInt64(number << 4 | index) << (UInt64(index) * 8) }
        _ = value.load(bits: bits & UInt64.max >> UInt64(64 - width), width: width)
    }

    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        for index in 0..<count {
            // SAFETY: the caller vouches for `count` scalars.
            unsafe scalar(&first[index], at: offset + index * Scalar.cLayout.size)
        }
    }
}

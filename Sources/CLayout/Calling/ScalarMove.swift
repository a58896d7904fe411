/// A run of bytes that are the same in Swift and in C, at an offset of its own in each.
public struct ScalarMove: Equatable, Sendable {
    /// The offset in Swift's value, in bytes.
    public var swiftOffset: Int
    /// The offset in the C value, in bytes.
    public var cOffset: Int
    /// The number of bytes.
    public var size: Int

    /// The moves that make a C value of a Swift one, or nil if one of its scalars has to be converted.
    static func moves<Value: CValue>(of type: Value.Type) -> [ScalarMove]? {
        Value.withPrototype { value in
            // SAFETY: the address is compared, never accessed.
            let base = unsafe withUnsafePointer(to: &value) { UInt(bitPattern: $0) }
            var visitor = MoveVisitor(base: base, size: MemoryLayout<Value>.size)
            value.visitScalars(&visitor, at: 0)
            Value.checkOrder(visitor.moves)
            return visitor.isConverted ? nil : visitor.moves
        }
    }
}

extension CValue {
    /// Ends the program if optimized calls would pass other bytes than the members'.
    fileprivate static func checkOrder(_ moves: [ScalarMove]) {
        if case .converted = representation { return }
        guard let move = moves.first(where: { $0.swiftOffset != $0.cOffset }) else { return }
        trap(
            "\(typeName(Self.self)) stores bytes at \(move.swiftOffset) that C has at \(move.cOffset), and it or the type of a member "
                + "has storesMembersInOrder: remove that, or declare the stored properties in the order of the visits")
    }

    /// Whether all bytes of the right size are a value: no enum, no `Bool` and no pointer that must not be `NULL`.
    static var isEveryBitPatternValid: Bool {
        var visitor = ValidityVisitor()
        visitTypeScalars(&visitor)
        return visitor.isEveryBitPatternValid
    }
}

/// Looks for scalars that some bit patterns are no values of.
private struct ValidityVisitor: ScalarVisitor {
    var isEveryBitPatternValid = true

    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        if case .identical = Scalar.representation { return }
        isEveryBitPatternValid = false
    }

    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        unsafe scalar(&first.pointee, at: offset)
    }

    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {
        scalar(&value, at: bit >> 3)
    }
}

/// Finds out where each scalar is in Swift and in C, joining neighbors.
private struct MoveVisitor: ScalarVisitor {
    /// The address of the Swift value.
    let base: UInt
    /// The size of the Swift value in bytes.
    let size: Int
    var moves: [ScalarMove] = []
    var isConverted = false

    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        // SAFETY: the address is compared, never accessed.
        unsafe withUnsafeMutablePointer(to: &value) { unsafe scalars($0, count: 1, at: offset) }
    }

    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        let swiftOffset = Int(bitPattern: UInt(bitPattern: first) &- base)
        let byteCount = Scalar.cLayout.size * count
        // A property that is not stored where it is visited, such as one with observers, is at some other address.
        if case .converted = Scalar.representation { isConverted = true }
        if swiftOffset < 0 || swiftOffset > size - byteCount { isConverted = true }
        let next = ScalarMove(swiftOffset: swiftOffset, cOffset: offset, size: byteCount)
        if let last = moves.last, last.swiftOffset + last.size == swiftOffset, last.cOffset + last.size == offset {
            moves[moves.count - 1].size += byteCount
        } else {
            moves.append(next)
        }
    }

    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {
        isConverted = true
    }

    mutating func union<Union: CUnionLayout>(_ value: inout Union, at offset: Int) {
        // A move would leave the rest of larger storage as it is.
        if MemoryLayout<Union.Storage>.size != Union.cLayout.size { isConverted = true }
        // SAFETY: the address is compared, never accessed.
        unsafe withUnsafeMutableBytes(of: &value.storage) { storage in
            unsafe scalars(
                storage.assumingMemoryBound(to: UInt8.self).baseAddress!, count: Union.cLayout.size, at: offset)
        }
    }
}

import CLayout

/// A number for each member of a struct, most of them too large for it.
struct Numbers: Sendable {
    let name: String
    let number: @Sendable (Int) -> Int64

    static let patterns = [
        Numbers(name: "zeros") { _ in 0 },
        Numbers(name: "ones") { _ in -1 },
        Numbers(name: "alternately") { $0 % 2 == 0 ? -1 : 0 },
        Numbers(name: "the others") { $0 % 2 == 0 ? 0 : -1 },
        Numbers(name: "bits") { $0 % 2 == 0 ? 0x5555_5555_5555_5555 : 0x3333_3333_3333_3333 },
        Numbers(name: "mixed") { Int64(bitPattern: UInt64($0 + 1) &* 0x9E37_79B9_7F4A_7C15) },
    ]
}

/// Assigns numbers to scalars and bit-fields, whole: nothing is cut off that the Swift property has room for.
struct NumberVisitor: ScalarVisitor {
    let pattern: Numbers
    /// What was assigned.
    var numbers: [Int64] = []

    init(pattern: Numbers) { self.pattern = pattern }

    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        var number = pattern.number(numbers.count)
        if case .bool = Scalar.scalarKind { number &= 1 }
        // Small enough to be exact in every float.
        if case .float = Scalar.scalarKind { number &= 0xffff }
        if !assign(number, to: &value) {
            number = 1
            precondition(assign(number, to: &value), "1 is a value of \(Scalar.self)")
        }
        numbers.append(number)
    }

    private func assign<Scalar: CScalar>(_ number: Int64, to value: inout Scalar) -> Bool {
        func load<Bits>(_ bits: Bits) -> Bool {
            // SAFETY: each number has at least the bytes of the scalar.
            unsafe withUnsafeBytes(of: bits) { unsafe value.load(from: $0.baseAddress!) }
        }
        if Scalar.self == Float.self { return load(Float(number)) }
        if Scalar.self == Double.self { return load(Double(number)) }
        return load(number)
    }

    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        for index in 0..<count { unsafe scalar(&first[index], at: offset) }
    }

    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {
        scalar(&value, at: bit / 8)
    }
}

/// A value whose scalars `visitor` assigns.
func made<Value: CValue>(by visitor: inout NumberVisitor) -> Value {
    unsafe withUnsafeTemporaryAllocation(of: Value.self, capacity: 1) { room in
        // SAFETY: zeroes initialize a bitwise copyable value, and every scalar of it is then assigned.
        unsafe UnsafeMutableRawBufferPointer(room).initializeMemory(as: UInt8.self, repeating: 0)
        unsafe room[0].visitScalars(&visitor, at: 0)
        return unsafe room[0]
    }
}

/// The scalars of a value as numbers.
func numbersOf<Value: CValue>(_ value: Value) -> [Int64] {
    var visitor = NumberReader()
    var copy = value
    copy.visitScalars(&visitor, at: 0)
    return visitor.numbers
}

private struct NumberReader: ScalarVisitor {
    var numbers: [Int64] = []

    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        if let float = value as? Float { return numbers.append(Int64(float)) }
        if let double = value as? Double { return numbers.append(Int64(double)) }
        var word: UInt64 = 0
        // SAFETY: no scalar is larger than the word.
        unsafe withUnsafeMutableBytes(of: &word) { unsafe value.store(to: $0.baseAddress!) }
        let shift = Int64(64 - 8 * Scalar.cLayout.size)
        var isSigned = false
        if case .signed = Scalar.scalarKind { isSigned = true }
        numbers.append(isSigned ? (Int64(bitPattern: word) << shift) >> shift : Int64(bitPattern: word))
    }

    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        for index in 0..<count { unsafe scalar(&first[index], at: offset) }
    }

    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {
        scalar(&value, at: bit / 8)
    }
}

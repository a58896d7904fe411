/// What a program with mirrors does with each of them.
///
/// A mirror is used in two ways: through its type alone, where nothing is known of it before, and by a function of its own,
/// into which the optimizer folds it.
let mirrorChecks = """
    /// Gives scalars the values that the C program gave them.
    struct Filler: ScalarVisitor {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return z ^ (z >> 31)
        }

        mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
            var words = [next(), 0]
            if Scalar.cLayout.size > 8 { words[1] = next() }
            switch Scalar.scalarKind {
            case .bool: words[0] &= 1
            case .character: words[0] %= 0xd800
            case .float where Scalar.cLayout.size == 16:
                words[0] |= 1 << 63
                words[1] = words[1] & 0x8000 | (1 + words[1] & 0x3fff)
            default: break
            }
            words.withUnsafeBytes { _ = value.load(from: $0.baseAddress!) }
        }

        mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
            for index in 0..<count { scalar(&first[index], at: offset) }
        }

        // More bits than the bit-field has, of which it is to take the low ones.
        mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {
            scalar(&value, at: bit / 8)
        }

        mutating func union<Union: CUnionLayout>(_ value: inout Union, at offset: Int) {
            var members = UnionFiller(union: Union.zeroed, filler: self)
            value.visitFields(&members)
            value = members.union
            self = members.filler
        }
    }

    /// Sets one member of a union after the other.
    struct UnionFiller<Union: CUnionLayout>: FieldVisitor {
        var union: Union
        var filler: Filler

        mutating func filled<Value: CValue>(_ type: Value.Type) -> Value {
            var value = try! Value.read(from: [UInt8](repeating: 0, count: Value.cLayout.size))
            value.visitScalars(&filler, at: 0)
            return value
        }

        mutating func field<Value: CValue>(_ name: StaticString, _ value: inout Value, _ rules: MemberRules) {
            union[member: Value.self] = filled(Value.self)
        }

        mutating func elements<Value: CValue>(
            _ name: StaticString, _ first: UnsafeMutablePointer<Value>, count: Int, _ rules: MemberRules
        ) { fatalError() }

        mutating func bits<Value: CBitField>(
            _ name: StaticString, _ value: inout Value, width: Int, _ rules: MemberRules
        ) {
            union[member: Value.self, bits: width] = filled(Value.self)
        }

        mutating func unnamedBits<Unit: CBitField>(_ unit: Unit.Type, width: Int, _ rules: MemberRules) {}

        mutating func anonymous<Value: CStructLayout>(_ value: inout Value, _ rules: MemberRules) {
            union[member: Value.self] = filled(Value.self)
        }

        mutating func flexibleArray<Element: CValue>(_ name: StaticString, of type: Element.Type) {}
    }

    /// The bytes of a value that is read from `bytes`.
    @inline(never) func folded<Mirror: CStructLayout>(_ type: Mirror.Type, _ bytes: [UInt8]) -> [UInt8]? {
        try? Mirror.read(from: bytes).cBytes
    }

    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    func unfolded<Mirror: CStructLayout>(_ type: Mirror.Type, _ bytes: [UInt8]) -> [UInt8]? {
        try? Mirror.read(from: bytes).cBytes
    }

    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    func filled<Mirror: CStructLayout>(_ type: Mirror.Type) -> [UInt8] {
        var filler = Filler(state: UInt64(Mirror.cLayout.size))
        var value = try! Mirror.read(from: [UInt8](repeating: 0, count: Mirror.cLayout.size))
        value.visitScalars(&filler, at: 0)
        return value.cBytes
    }

    /// The next line of the C program.
    func nextBytes() -> [UInt8] {
        let digits = Array(readLine()!.utf8)
        func value(_ digit: UInt8) -> UInt8 { digit < 0x3a ? digit - 0x30 : digit - 0x57 }
        return stride(from: 0, to: digits.count, by: 2).map { value(digits[$0]) << 4 | value(digits[$0 + 1]) }
    }

    /// The layout, or what is wrong with the bytes.
    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    func check<Mirror: CStructLayout>(_ type: Mirror.Type, _ folded: ([UInt8]) -> [UInt8]?) {
        let layout = Mirror.layout
        let expected = nextBytes(), withGarbage = nextBytes()
        for (what, bytes) in [
            ("writes", filled(type)), ("copies", unfolded(type, expected)), ("cleans", unfolded(type, withGarbage)),
            ("copies, folded,", folded(expected)), ("cleans, folded,", folded(withGarbage)),
        ] where bytes != expected {
            let offset = zip(bytes ?? [], expected).enumerated().first { $1.0 != $1.1 }?.offset ?? -1
            return print(layout.name, what, "other bytes than C from offset \\(offset) on:", bytes ?? [], "for", expected)
        }
        let fields = layout.fields.map { $0.bits.map { "\\($0.lowerBound):\\($0.count)" } ?? "\\($0.offset)" }
        print(([layout.name, "\\(layout.size)", "\\(layout.alignment)"] + fields).joined(separator: " "))
    }

    """

/// Reads again what turned out not to be valid, slowly, to find the first field that is not and its name.
@unsafe
struct DiagnosingVisitor: ScalarVisitor {
    /// What was found.
    struct Finding {
        let path: String
        /// The offset from `source`, in bytes.
        let offset: Int
        let value: String
    }

    let source: UnsafeRawPointer
    /// The components of the path so far, such as `items`, `[3]` and `kind`.
    var path: [String] = []
    var finding: Finding?

    init(source: UnsafeRawPointer) {
        unsafe self.source = unsafe source
    }

    mutating func enter(field name: StaticString) {
        unsafe path.append(path.isEmpty ? name.description : "." + name.description)
    }

    mutating func enter(element index: Int) {
        unsafe path.append("[\(index)]")
    }

    mutating func leave() {
        unsafe path.removeLast()
    }

    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        // SAFETY: the offsets are within the bytes that were read before.
        if unsafe finding == nil, unsafe !value.load(from: source + offset) {
            unsafe finding = unsafe Finding(
                path: path.joined(), offset: offset, value: Scalar.numberText(at: source + offset))
        }
    }

    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        if case .identical = Scalar.representation { return }
        for index in 0..<count {
            unsafe enter(element: index)
            // SAFETY: the caller vouches for `count` scalars.
            unsafe scalar(&first[index], at: offset + index * Scalar.cLayout.size)
            unsafe leave()
        }
    }

    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {
        // SAFETY: the bits are within the bytes that were read before.
        if unsafe finding == nil, unsafe !value.loadBits(from: source, atBit: bit, width: width) {
            let bits = unsafe source.loadBits(atBit: bit, width: width)
            unsafe finding = Finding(
                path: path.joined(), offset: bit >> 3, value: Value.numberText(of: bits, width: width))
        }
    }
}

extension CBitField {
    /// The number in a bit-field in decimal.
    fileprivate static func numberText(of bits: UInt64, width: Int) -> String {
        if case .signed = scalarKind {
            let shift = 64 - width
            return "\((Int64(bitPattern: bits) << shift) >> shift)"
        }
        return "\(bits)"
    }
}

extension CScalar {
    /// The number in the bytes at `source`, in decimal, or `NULL`: what to show when they are not a value.
    fileprivate static func numberText(at source: UnsafeRawPointer) -> String {
        // SAFETY: the caller vouches for the bytes of a scalar.
        switch (scalarKind, cLayout.size) {
        case (.pointer, _): "NULL"
        case (.character, _): unsafe "\(source.loadUnaligned(as: UInt32.self))"
        case (.float, 4): unsafe "\(source.loadUnaligned(as: Float.self))"
        case (.float, _): unsafe "\(source.loadUnaligned(as: Double.self))"
        case (.signed, 1): unsafe "\(source.loadUnaligned(as: Int8.self))"
        case (.signed, 2): unsafe "\(source.loadUnaligned(as: Int16.self))"
        case (.signed, 4): unsafe "\(source.loadUnaligned(as: Int32.self))"
        case (.signed, 16): unsafe "\(source.loadUnaligned(as: Int128.self))"
        case (.signed, _): unsafe "\(source.loadUnaligned(as: Int64.self))"
        case (_, 1): unsafe "\(source.loadUnaligned(as: UInt8.self))"
        case (_, 2): unsafe "\(source.loadUnaligned(as: UInt16.self))"
        case (_, 4): unsafe "\(source.loadUnaligned(as: UInt32.self))"
        case (_, 16): unsafe "\(source.loadUnaligned(as: UInt128.self))"
        case (_, _): unsafe "\(source.loadUnaligned(as: UInt64.self))"
        }
    }
}

extension CValue {
    /// The error for bytes that are not a value, found by reading them again.
    ///
    /// - Parameters:
    ///   - source: The first of `count` values.
    ///   - count: How many values to look at.
    ///   - isArray: Whether the path starts with the index of the value.
    ///   - offset: The offset of `source` in the buffer, in bytes.
    @usableFromInline @inline(never)
    @unsafe
    static func valueError(
        at source: UnsafeRawPointer, count: Int = 1, isArray: Bool = false, offset: Int = 0
    ) -> SerializationError {
        var visitor = unsafe DiagnosingVisitor(source: source)
        for index in 0..<count {
            if isArray { unsafe visitor.enter(element: index) }
            withPrototype { unsafe $0.visitScalars(&visitor, at: index * cLayout.size) }
            if isArray { unsafe visitor.leave() }
            if let finding = unsafe visitor.finding {
                return .invalidValue(
                    type: typeName(Self.self), field: finding.path, offset: offset + finding.offset,
                    value: finding.value)
            }
        }
        // Another thread, or C, has changed the bytes in between.
        return .invalidValue(type: typeName(Self.self), field: "", offset: offset, value: "(changed)")
    }

    /// Ends the program because the bytes at `source` are not `count` values.
    @usableFromInline @inline(never)
    @unsafe
    static func trapInvalid(at source: UnsafeRawPointer, count: Int = 1, isArray: Bool = false, advice: StaticString)
        -> Never
    {
        trap(unsafe valueError(at: source, count: count, isArray: isArray).description + "; \(advice)")
    }
}

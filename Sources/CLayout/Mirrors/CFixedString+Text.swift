// Between Swift's strings and the bytes of a text in C.
extension CCharacterArray {
    /// The bytes of `string` in UTF-8, and zeros behind them.
    ///
    /// With a literal for `string` Swift makes the text of the literal, which traps instead: see ``init(stringLiteral:)``.
    ///
    /// - Parameters:
    ///   - string: The text.
    ///   - isTerminated: Whether there has to be a terminating zero. C functions such as `strlen` need one; file formats such as
    ///     tar allow a text that fills its array.
    /// - Throws: ``FixedStringError`` if the text is too long, or contains U+0000, at which C would end it.
    public init(_ string: String, isTerminated: Bool = true) throws(FixedStringError) {
        var count = 0
        for byte in string.utf8 {
            if byte == 0 { throw .containsZero(offset: count) }
            count += 1
        }
        if count > Self.limit(isTerminated) {
            throw .tooLong(needed: isTerminated ? count + 1 : count, capacity: capacity)
        }
        self.init()
        append(string.utf8, at: 0)
    }

    /// As many whole characters of `string` as fit, and zeros behind them.
    ///
    /// Cut between two of Swift's characters, so that neither UTF-8 nor what readers see as one character, such as a letter
    /// with its accents or a flag, is taken apart; and before a U+0000.
    ///
    /// - Parameters:
    ///   - string: The text.
    ///   - isTerminated: Whether there has to be a terminating zero.
    public init(truncating string: String, isTerminated: Bool = true) {
        self.init()
        let limit = Self.limit(isTerminated)
        var end = 0
        for character in string {
            let bytes = character.utf8
            let count = bytes.count
            if count > limit - end || bytes.contains(0) { return }
            append(bytes, at: end)
            end += count
        }
    }

    /// The text. Bytes that are not UTF-8 become U+FFFD, the replacement character; see ``validatedString()``.
    public var string: String {
        // SAFETY: the bytes are not used after the closure.
        unsafe withTextBytes { unsafe String(decoding: $0, as: UTF8.self) }
    }

    /// The text, if it is UTF-8.
    ///
    /// - Throws: ``FixedStringError/invalidUTF8(offset:)``.
    public func validatedString() throws(FixedStringError) -> String {
        // SAFETY: as above.
        guard let string = unsafe withTextBytes({ unsafe String(validating: $0, as: UTF8.self) }) else {
            throw .invalidUTF8(offset: firstInvalidByte)
        }
        return string
    }

    /// The number of bytes of the text: those before the first zero, or all. C's `strnlen`.
    public var byteCount: Int {
        for index in 0..<capacity where elements[index] == 0 { return index }
        return capacity
    }

    /// Whether a zero ends the text. Without one, C's `strlen` reads beyond the array.
    public var isTerminated: Bool { byteCount < capacity }

    /// Zeroes what is behind the text, such as the rest of a longer text that C left there.
    ///
    /// Equal texts then have equal bytes.
    public mutating func clearAfterTerminator() {
        for index in byteCount..<capacity { elements[index] = 0 }
    }

    /// The most bytes that a text may have.
    private static func limit(_ isTerminated: Bool) -> Int {
        isTerminated ? max(capacity - 1, 0) : capacity
    }

    private mutating func append(_ bytes: some Sequence<UInt8>, at start: Int) {
        var index = start
        for byte in bytes {
            elements[index] = Unit(truncatingIfNeeded: byte)
            index += 1
        }
    }

    private func withTextBytes<Result>(_ body: (Slice<UnsafeRawBufferPointer>) -> Result) -> Result {
        let count = byteCount
        // SAFETY: the bytes are read while the span holds them.
        return unsafe elements.span.bytes.withUnsafeBytes { unsafe body($0.prefix(count)) }
    }

    /// The offset of the first byte that is not part of UTF-8.
    private var firstInvalidByte: Int {
        // SAFETY: as above.
        unsafe withTextBytes { bytes in
            var decoder = UTF8()
            var iterator = unsafe bytes.makeIterator()
            var offset = 0
            while case .scalarValue(let scalar) = unsafe decoder.decode(&iterator) { offset += UTF8.width(scalar) }
            return offset
        }
    }
}

extension CCharacterArray: ExpressibleByStringLiteral {
    /// The text of the literal.
    ///
    /// - Precondition: The literal fits with a terminating zero, and contains no U+0000.
    public init(stringLiteral string: String) {
        do throws(FixedStringError) {
            try self.init(string)
        } catch {
            trap("the literal " + string.debugDescription + " is no text of this array: " + error.description)
        }
    }
}

extension CCharacterArray: CustomStringConvertible {
    /// The text, as ``string`` gives it.
    public var description: String { string }
}

extension CCharacterArray: CustomDebugStringConvertible {
    /// The text in quotes.
    public var debugDescription: String { string.debugDescription }
}

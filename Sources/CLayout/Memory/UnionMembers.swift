// The members of a union, through the same reading and writing as everything else.
extension CUnionLayout {
    /// A union whose bytes all are zero.
    @inlinable
    public static var zeroed: Self {
        // SAFETY: every bit pattern is a value of bitwise copyable storage that holds bytes.
        withPrototype { value in
            unsafe _withUnprotectedUnsafeMutablePointer(to: &value) { address in
                unsafe UnsafeMutableRawPointer(address).initializeMemory(
                    as: UInt8.self, repeating: 0, count: MemoryLayout<Self>.size)
                return unsafe address.pointee
            }
        }
    }

    /// The member of this type.
    ///
    /// Setting it leaves the bytes of the union that the member does not have as they are; padding of the member becomes
    /// zero. Costs the loads or stores of the member.
    ///
    /// - Precondition: The member is not larger than the union; when it is read, the bytes are a value of its type. Use
    ///   ``value(of:)`` where C may have put something else there.
    @inlinable @inline(__always)
    public subscript<Member: CValue>(member type: Member.Type) -> Member {
        get {
            Self.checkMember(Member.self)
            // SAFETY: the member is within the storage.
            return unsafe _withUnprotectedUnsafePointer(to: storage) { storage in
                unsafe Member.loadOrTrap(
                    from: UnsafeRawPointer(storage), advice: "read the member with `value(of:)`, which throws")
            }
        }
        set {
            Self.checkMember(Member.self)
            // SAFETY: the member is within the storage.
            unsafe _withUnprotectedUnsafeMutablePointer(to: &storage) { storage in
                unsafe newValue.storeScalars(to: UnsafeMutableRawPointer(storage))
            }
        }
    }

    /// The member that is a bit-field of this type.
    ///
    /// Setting it takes the low bits of the value, and leaves all other bits of the union as they are.
    ///
    /// - Parameters:
    ///   - type: The type that C declares the bit-field with.
    ///   - width: The width in bits.
    /// - Precondition: The width is at least 1 and at most that of the type; when it is read, the bits are a value.
    @inlinable @inline(__always)
    public subscript<Member: CBitField>(member type: Member.Type, bits width: Int) -> Member {
        get {
            Self.checkMember(Member.self, width: width)
            // SAFETY: the bits are within the storage.
            return unsafe _withUnprotectedUnsafePointer(to: storage) { storage in
                Member.withPrototype { member in
                    guard unsafe member.loadBits(from: UnsafeRawPointer(storage), atBit: 0, width: width) else {
                        Self.trapBits(Member.self)
                    }
                    return member
                }
            }
        }
        set {
            Self.checkMember(Member.self, width: width)
            // SAFETY: the bits are within the storage.
            unsafe _withUnprotectedUnsafeMutablePointer(to: &storage) { storage in
                unsafe UnsafeMutableRawPointer(storage).replaceBits(newValue.bits(width: width), width: width)
            }
        }
    }

    /// The member of this type, if its bytes are a value.
    ///
    /// - Parameter type: The type of the member.
    /// - Throws: ``SerializationError`` if the bytes are not a value: an enum has no case for them, or a pointer that is
    ///   not optional is `NULL`.
    /// - Precondition: The member is not larger than the union.
    @inlinable
    public func value<Member: CValue>(of type: Member.Type) throws(SerializationError) -> Member {
        Self.checkMember(Member.self)
        return try unsafe _withUnprotectedUnsafePointer(to: storage) { storage throws(SerializationError) in
            // SAFETY: the member is within the storage.
            try unsafe Member.loadOne(from: UnsafeRawPointer(storage), at: 0)
        }
    }

    @inlinable @inline(__always)
    static func checkMember<Member: CValue>(_ type: Member.Type) {
        if Member.cLayout.size > cLayout.size { trapMember(Member.self) }
    }

    @inlinable @inline(__always)
    static func checkMember<Member: CBitField>(_ type: Member.Type, width: Int) {
        if width < 1 || width > Member.largestWidth || width > cLayout.size &* 8 { trapMember(Member.self) }
    }

    @usableFromInline @inline(never)
    static func trapMember<Member: CValue>(_ type: Member.Type) -> Never {
        trap(
            "\(typeName(Member.self)) is no member of union \(typeName(Self.self)), which has \(cLayout.size) bytes: "
                + "visit it in visitMembers, or use the type and width that C declares")
    }

    @usableFromInline @inline(never)
    static func trapBits<Member: CBitField>(_ type: Member.Type) -> Never {
        trap(
            "the bits in union \(typeName(Self.self)) are no value of \(typeName(Member.self)): read them as its raw type"
        )
    }
}

extension UnsafeMutableRawPointer {
    /// Replaces the `width` bits from the bit at offset `bit` on.
    @inlinable @inline(__always)
    @unsafe
    func replaceBits(_ bits: UInt64, atBit bit: Int = 0, width: Int) {
        let mask = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- width)
        let first = bit &>> 3
        let shift = bit & 7
        let count = (shift &+ width &+ 7) &>> 3
        // SAFETY: the caller vouches for the bytes that have one of the bits; no others are written.
        let place = unsafe self + first
        let source = UnsafeRawPointer(place)
        let low = UInt64(truncatingIfNeeded: shift)
        var word = unsafe source.loadWord(at: 0, byteCount: min(count, 8))
        word = word & ~(mask &<< low) | (bits &<< low)
        unsafe place.storeWord(word, byteCount: min(count, 8))
        if count > 8 {
            let high = UInt64(truncatingIfNeeded: 64 &- shift)
            let old = unsafe load(fromByteOffset: first &+ 8, as: UInt8.self)
            let new = old & ~UInt8(truncatingIfNeeded: mask &>> high) | UInt8(truncatingIfNeeded: bits &>> high)
            unsafe storeBytes(of: new, toByteOffset: first &+ 8, as: UInt8.self)
        }
    }

    /// Writes the lowest bytes of a word, the lowest one first, by the fewest stores.
    @inlinable @inline(__always)
    @unsafe
    func storeWord(_ word: UInt64, byteCount: Int) {
        // SAFETY: the caller vouches for the bytes.
        if byteCount >= 8 { return unsafe storePart(UInt64.self, of: word, byte: 0) }
        if byteCount & 4 != 0 { unsafe storePart(UInt32.self, of: word, byte: 0) }
        if byteCount & 2 != 0 { unsafe storePart(UInt16.self, of: word, byte: byteCount & 4) }
        if byteCount & 1 != 0 { unsafe storePart(UInt8.self, of: word, byte: byteCount & 6) }
    }

    @inlinable @inline(__always)
    @unsafe
    func storePart<Part: FixedWidthInteger & BitwiseCopyable>(_ type: Part.Type, of word: UInt64, byte: Int) {
        let part = Part(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: byte &* 8)).littleEndian
        // SAFETY: the caller vouches for the bytes.
        unsafe storeBytes(of: part, toByteOffset: byte, as: Part.self)
    }
}

// The arithmetic types of C. `CChar`, `CInt`, `CLong` and the other aliases of Swift's C interoperability are these types.

extension CScalar where Self: FixedWidthInteger {
    @inlinable @inline(__always)
    public static var scalarKind: ScalarKind { isSigned ? .signed : .unsigned }

    public static var scalarMoves: [ScalarMove]? {
        MemoryLayout<Self>.size < 4 ? nil : ScalarMove.moves(of: Self.self)
    }

    /// Widens integers below 32 bits, as clang does for both ABIs: the callee may rely on it.
    @inlinable @inline(__always)
    public func pass(to destination: UnsafeMutableRawPointer) {
        if MemoryLayout<Self>.size < 4 {
            unsafe Self.forgetRest(inRegisters: destination)
            unsafe Int32(truncatingIfNeeded: self).store(to: destination)
        } else {
            unsafe store(to: destination)
        }
    }
}

extension CScalar where Self: BinaryFloatingPoint {
    @inlinable @inline(__always)
    public static var scalarKind: ScalarKind { .float }
}

/// Mirrors C's `int8_t` and `signed char`, and `char` where that is signed.
extension Int8: CScalar {
    public static var cType: CType { .scalar("int8_t", .signed) }
}
/// Mirrors C's `int16_t` and `short`.
extension Int16: CScalar {
    public static var cType: CType { .scalar("int16_t", .signed) }
}
/// Mirrors C's `int` and `int32_t`.
extension Int32: CScalar {
    public static var cType: CType { .scalar("int", .signed) }
}
/// Mirrors C's `int64_t` and `long long`.
extension Int64: CScalar {
    public static var cType: CType { .scalar("int64_t", .signed) }
}
/// Mirrors C's `long`, `intptr_t`, `ptrdiff_t` and `ssize_t`; on Windows not `long`, which has 32 bits there.
extension Int: CScalar {
    #if os(Windows)
    public static var cType: CType { .scalar("long long", .signed) }
    #else
    public static var cType: CType { .scalar("long", .signed) }
    #endif
}
/// Mirrors C's `uint8_t` and `unsigned char`, and `char` where that is unsigned.
extension UInt8: CScalar {
    public static var cType: CType { .scalar("uint8_t", .unsigned) }
}
/// Mirrors C's `uint16_t` and `unsigned short`.
extension UInt16: CScalar {
    public static var cType: CType { .scalar("uint16_t", .unsigned) }
}
/// Mirrors C's `unsigned int` and `uint32_t`.
extension UInt32: CScalar {
    public static var cType: CType { .scalar("unsigned int", .unsigned) }
}
/// Mirrors C's `uint64_t` and `unsigned long long`.
extension UInt64: CScalar {
    public static var cType: CType { .scalar("uint64_t", .unsigned) }
}
/// Mirrors C's `unsigned long`, `uintptr_t` and `size_t`; on Windows not `unsigned long`, which has 32 bits there.
extension UInt: CScalar {
    #if os(Windows)
    public static var cType: CType { .scalar("unsigned long long", .unsigned) }
    #else
    public static var cType: CType { .scalar("unsigned long", .unsigned) }
    #endif
}
/// Mirrors `__int128` of clang and gcc.
extension Int128: CScalar {
    public static var cType: CType { .scalar("__int128", .signed) }
}
/// Mirrors `unsigned __int128` of clang and gcc.
extension UInt128: CScalar {
    public static var cType: CType { .scalar("unsigned __int128", .unsigned) }
}
#if !(os(macOS) && arch(x86_64))
/// Mirrors C's `_Float16`.
extension Float16: CScalar {
    public static var cType: CType { .scalar("_Float16", .float) }
}
#endif
/// Mirrors C's `float`.
extension Float: CScalar {
    public static var cType: CType { .scalar("float", .float) }
}
/// Mirrors C's `double`.
extension Double: CScalar {
    public static var cType: CType { .scalar("double", .float) }
}

/// Mirrors C's `_Bool`. Any non-zero byte reads as `true`.
extension Bool: CScalar {
    public static var cType: CType { .scalar("bool", .bool) }

    @inlinable @inline(__always)
    public static var scalarKind: ScalarKind { .bool }

    @inlinable @inline(__always)
    public static var representation: CRepresentation { .restricted }

    public static var scalarMoves: [ScalarMove]? { nil }

    @inlinable @inline(__always)
    public mutating func load(from source: UnsafeRawPointer) -> Bool {
        // SAFETY: the caller vouches for the byte.
        self = unsafe source.load(as: UInt8.self) != 0
        return true
    }

    @inlinable @inline(__always)
    public func pass(to destination: UnsafeMutableRawPointer) {
        unsafe Self.forgetRest(inRegisters: destination)
        let widened: Int32 = self ? 1 : 0
        unsafe widened.store(to: destination)
    }
}

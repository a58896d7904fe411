/// A C value that is one scalar, laid out in Swift as in C.
public protocol CScalar: CValue {
    /// What the scalar is to an ABI.
    static var scalarKind: ScalarKind { get }
}

extension CScalar {
    @inlinable @inline(__always)
    public static var cLayout: ValueLayout {
        ValueLayout(size: MemoryLayout<Self>.size, alignment: MemoryLayout<Self>.alignment)
    }

    @inlinable @inline(__always)
    public static func visitScalars<Visitor: ScalarVisitor>(_ visitor: inout Visitor, at offset: Int) {
        visitor.scalars(scalarKind, size: MemoryLayout<Self>.size, at: offset, count: 1)
    }

    @inlinable @inline(__always)
    public func store(to destination: UnsafeMutableRawPointer, padding: Padding) {
        // SAFETY: a scalar has no padding; the caller vouches for the bytes.
        unsafe destination.storeBytes(of: self, as: Self.self)
    }

    @inlinable @inline(__always)
    public mutating func load(from source: UnsafeRawPointer) -> Bool {
        // SAFETY: every bit pattern of these bytes is a value; the caller vouches for them.
        self = unsafe source.loadUnaligned(as: Self.self)
        return true
    }
}

/// A scalar whose kind is `.signed`.
extension CScalar where Self: SignedInteger {
    @inlinable @inline(__always)
    public static var scalarKind: ScalarKind { .signed }
}

/// A scalar whose kind is `.unsigned`.
extension CScalar where Self: UnsignedInteger {
    @inlinable @inline(__always)
    public static var scalarKind: ScalarKind { .unsigned }
}

/// A scalar whose kind is `.float`.
extension CScalar where Self: BinaryFloatingPoint {
    @inlinable @inline(__always)
    public static var scalarKind: ScalarKind { .float }
}

extension Int8: CScalar {}
extension Int16: CScalar {}
extension Int32: CScalar {}
extension Int64: CScalar {}
extension Int: CScalar {}
extension UInt8: CScalar {}
extension UInt16: CScalar {}
extension UInt32: CScalar {}
extension UInt64: CScalar {}
extension UInt: CScalar {}
extension Float: CScalar {}
extension Double: CScalar {}

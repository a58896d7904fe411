/// A Swift enum or option set that mirrors a C `enum`, with the C type as its raw type.
///
/// ```swift
/// enum CameraProjection: CInt, CEnum { case perspective, orthographic }
/// struct ConfigFlags: OptionSet, CEnum { let rawValue: CUnsignedInt }
/// ```
///
/// Reading an integer that no case has is an error that names field and value; for a C enum that may grow, use
/// ``COpenEnum``, or an option set for flags.
public protocol CEnum: CBitField, RawRepresentable where RawValue: CBitField {}

extension CEnum {
    public static var cType: CType { RawValue.cType }

    @inlinable @inline(__always)
    public static var cLayout: ValueLayout { RawValue.cLayout }

    @inlinable @inline(__always)
    public static var scalarKind: ScalarKind { RawValue.scalarKind }

    @inlinable @inline(__always)
    public static var representation: CRepresentation { .converted }

    @inlinable @inline(__always)
    public static var largestWidth: Int { RawValue.largestWidth }

    @inlinable @inline(__always)
    public func store(to destination: UnsafeMutableRawPointer) {
        unsafe rawValue.store(to: destination)
    }

    @inlinable @inline(__always)
    public mutating func load(from source: UnsafeRawPointer) -> Bool {
        // SAFETY: the caller vouches for the bytes; `raw` is read only after it was loaded.
        let loaded = RawValue.withPrototype { raw in
            unsafe raw.load(from: source) ? Self(rawValue: raw) : nil
        }
        guard let value = loaded else { return false }
        self = value
        return true
    }

    @unsafe
    public static func numberText(at source: UnsafeRawPointer) -> String {
        unsafe RawValue.numberText(at: source)
    }

    /// Writes the raw value, widened as the ABI demands.
    ///
    /// - Parameter destination: Writable bytes for the size of the C type, rounded up to a multiple of 8.
    @inlinable @inline(__always)
    public func pass(to destination: UnsafeMutableRawPointer) {
        unsafe rawValue.pass(to: destination)
    }
}

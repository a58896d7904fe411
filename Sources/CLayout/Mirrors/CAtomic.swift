/// Mirrors a C scalar that is `_Atomic`: `CAtomic<CInt>` is `_Atomic int`.
///
/// It has the layout of the scalar. Access through CLayout is plain: it is for memory that no other thread changes meanwhile.
/// For atomic access give the address of the C memory to C's functions. (`Synchronization.Atomic` cannot be a field of a mirror:
/// it cannot be copied.)
///
/// A struct with a `CAtomic` cannot be passed or returned by value where clang and gcc do it in different ways: binding such a
/// function is an error.
public struct CAtomic<Value: CScalar>: CScalar {
    /// The scalar.
    public var value: Value

    /// Makes an atomic scalar.
    @inlinable @inline(__always)
    public init(_ value: Value) {
        self.value = value
    }

    public static var cType: CType {
        guard case .scalar(let spelling, let kind) = Value.cType else { return Value.cType }
        return .scalar("_Atomic(" + spelling + ")", kind)
    }

    @inlinable @inline(__always)
    public static var cLayout: ValueLayout { Value.cLayout }

    @inlinable @inline(__always)
    public static var scalarKind: ScalarKind { Value.scalarKind }

    @inlinable @inline(__always)
    public static var isAtomic: Bool { true }

    @inlinable @inline(__always)
    public static var representation: CRepresentation { Value.representation }

    public static var scalarMoves: [ScalarMove]? { Value.scalarMoves }

    @inlinable @inline(__always)
    public func store(to destination: UnsafeMutableRawPointer) {
        unsafe value.store(to: destination)
    }

    @inlinable @inline(__always)
    public mutating func load(from source: UnsafeRawPointer) -> Bool {
        unsafe value.load(from: source)
    }

    @unsafe
    public static func numberText(at source: UnsafeRawPointer) -> String {
        unsafe Value.numberText(at: source)
    }

    @inlinable @inline(__always)
    public func pass(to destination: UnsafeMutableRawPointer) {
        unsafe value.pass(to: destination)
    }
}

extension CAtomic: Equatable where Value: Equatable {}
extension CAtomic: Sendable where Value: Sendable {}

/// A text in an array of bytes inside a struct: C's `char name[32]`.
///
/// ```swift
/// @CStruct struct Player {
///     var name: CFixedString<32>          // char name[32];
///     var score: CInt
/// }
/// var player = Player(name: "Ada", score: 1)
/// player.name = try CFixedString(readLine() ?? "")
/// print(player.name.string)
/// ```
///
/// Write ``CFixedString`` for an array of `char` and ``CFixedByteString`` for one of `uint8_t` or `unsigned char`. Layout, copies
/// and calls are those of the array.
///
/// The text ends before the first zero; an array without a zero is text as a whole. Reading accepts any bytes and keeps those
/// behind the zero, until ``clearAfterTerminator()``; texts that are made in Swift have only zeros there.
///
/// Two texts are equal if their bytes before the zero are: no Unicode equivalence, and nothing behind the zero counts.
public struct CCharacterArray<Unit: CCharacterUnit, let capacity: Int>: CValue {
    /// The elements as C has them, with the terminator and what follows it.
    public var elements: InlineArray<capacity, Unit>

    /// The array with these elements, which may be anything.
    @inlinable @inline(__always)
    public init(elements: InlineArray<capacity, Unit>) {
        self.elements = elements
    }

    /// The empty text: all zeros.
    @inlinable @inline(__always)
    public init() {
        elements = InlineArray(repeating: 0)
    }

    public static var cType: CType { .array(of: Unit.cType, count: capacity) }

    @inlinable @inline(__always)
    public static var cLayout: ValueLayout { InlineArray<capacity, Unit>.cLayout }

    @inlinable @inline(__always)
    public static var representation: CRepresentation { Unit.representation }

    @inlinable @inline(__always)
    public mutating func visitScalars<Visitor: ScalarVisitor>(_ visitor: inout Visitor, at offset: Int) {
        elements.visitScalars(&visitor, at: offset)
    }

    // One array of all bytes, for one copy: no byte can be wrong, so nobody asks for the index of a text.
    @inlinable @inline(__always)
    public static func visitScalars<Visitor: ScalarVisitor>(
        ofElements first: UnsafeMutablePointer<Self>, count: Int, _ visitor: inout Visitor, at offset: Int
    ) {
        // SAFETY: the caller vouches for `count` texts, each of which is its elements without padding.
        unsafe UnsafeMutableRawPointer(first).withMemoryRebound(to: Unit.self, capacity: count &* capacity) { units in
            unsafe Unit.visitScalars(ofElements: units, count: count &* capacity, &visitor, at: offset)
        }
    }
}

/// A text in C's `char name[capacity]`.
public typealias CFixedString<let capacity: Int> = CCharacterArray<CChar, capacity>

/// A text in C's `uint8_t name[capacity]` or `unsigned char name[capacity]`.
public typealias CFixedByteString<let capacity: Int> = CCharacterArray<UInt8, capacity>

/// An element of a text in C: `char`, `signed char` or `unsigned char`.
public protocol CCharacterUnit: CScalar, FixedWidthInteger, Sendable {}

extension Int8: CCharacterUnit {}
extension UInt8: CCharacterUnit {}

extension CCharacterArray: Sendable {}

extension CCharacterArray: Equatable, Hashable {
    public static func == (left: Self, right: Self) -> Bool {
        let count = left.byteCount
        guard count == right.byteCount else { return false }
        for index in 0..<count where left.elements[index] != right.elements[index] { return false }
        return true
    }

    public func hash(into hasher: inout Hasher) {
        let count = byteCount
        hasher.combine(count)
        for index in 0..<count { hasher.combine(elements[index]) }
    }
}

import CLayout

@CUnion private struct PrivateUnion: Hashable {
    private var number: CInt
    fileprivate var callback: CFunctionPointer<@convention(c) (CInt) -> Void>?
}

/// Unions of unions.h, and structs with them.
public enum UnionProbe {
    public enum Shade: UInt32, CEnum { case dark, light }

    @CStruct public struct Point2: Equatable { public var x, y: Float }
    @CStruct public struct Rgba { public var r, g, b, a: UInt8 }
    @CStruct(aligned: 8) public struct AlignedFloat { public var value: Float }

    @CUnion public struct Number: Equatable, Hashable {
        public var integer: Int32
        public var real: Double
    }

    @CUnion public struct FloatOrInt {
        public var real: Float
        public var integer: Int32
    }

    @safe @CUnion public struct OnlyPointer {
        public var pointer: UnsafeMutableRawPointer?
        public var address: UInt64
    }

    @CUnion(size: 4) public struct FlagOrShade {
        public var flag: Bool
        public var shade: Shade
    }

    @CUnion(size: 8) public struct PointOrColor {
        public var point: Point2
        public var color: Rgba
    }

    @CUnion public struct BytesOrWords: Equatable, Hashable {
        public var bytes: [16 of UInt8]
        public var words: InlineArray<4, UInt32>
    }

    @CUnion public struct DoubleOrNineBytes {
        public var real: Double
        public var bytes: [9 of UInt8]
    }

    @CUnion public struct ThirteenBytes {
        public var bytes: [13 of UInt8]
        public var half: UInt16
    }

    @CUnion public struct EmptyUnion {}

    @CUnion public struct OneOrFiveFloats {
        public var values: [5 of Float]
        public var first: Float
    }

    @CUnion(size: 8) public struct FloatOrAligned {
        public var values: [2 of Float]
        public var aligned: AlignedFloat
    }

    @CStruct public struct Tagged {
        public var tag: Int32
        public var number: Number
    }

    @CUnion(size: 16) public struct UnionOfUnions {
        public var number: Number
        public var value: FloatOrInt
        public var bytes: BytesOrWords
    }

    @CUnion(packed: 1) public struct PackedUnion {
        public var byte: UInt8
        public var real: Double
    }

    @CUnion(aligned: 16) public struct AlignedUnion {
        public var integer: Int32
        public var real: Float
    }

    @CUnion public struct UnionOfBits {
        @CField(bits: 3) public var low: UInt32
        @CField(bits: 20) public var delta: Int32
        public var byte: UInt8
    }

    @CUnion public struct BitsOrFloat {
        public var real: Float
        @CField(bits: 32) public var bits: UInt32
    }

    @CUnion public struct UnionWithPackedMember {
        public var byte: UInt8
        @CField(packed: true) public var real: Double
    }

    @CUnion public struct UnionWithAlignedMember {
        @CField(aligned: 8) public var byte: UInt8
        public var half: Int16
    }

    /// Unions of every access, and members that other modules cannot see or set.
    @CUnion public struct PartlyHidden {
        var integer: CInt
        public private(set) var real: Float
        @safe public var const: UnsafePointer<CChar>!
        public var count: Int { 3 }
        public static let one = PartlyHidden(integer: 1)
        public init(integer: CInt) {
            self.init()
            self.integer = integer
        }
    }

    @CUnion package struct Package {
        package var number: CInt
        var `class`: [3 of UInt8]
    }

    @CUnion(size: 24) struct Generic<Element: CValue> {
        var element: Element
        var number: CInt
    }

    /// The sizes of the unions that no header has.
    public static var otherSizes: [Int] {
        [
            PartlyHidden.layout.size, PrivateUnion.layout.size, Package.layout.size,
            Generic<[3 of Double]>.layout.size,
        ]
    }
}

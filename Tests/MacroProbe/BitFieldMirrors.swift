import CLayout

/// Structs of bitfields.h and unnamed_bitfields.h.
public enum BitFieldProbe {
    public enum Mode: UInt32, CEnum, CBitField { case off, on, auto, manual }
    public enum Direction: Int32, CEnum, CBitField {
        case back = -1
        case none, forward
    }

    @CStruct public struct UnsignedBits: Equatable {
        @CField(bits: 3) public var a: CUnsignedInt
        @CField(bits: 5) public var b: CUnsignedInt
        @CField(bits: 24) public var c: CUnsignedInt = 1
    }

    @CStruct public struct SignedBits {
        @CField(bits: 3) public var a: CInt
        @CField(bits: 5) public var b: CInt
        @CField(bits: 24) public var c: CInt
    }

    @CStruct public struct BoolBits {
        @CField(bits: 1) public var a: Bool
        @CField(bits: 1) public var b: Bool
        @CField(bits: 1) public var c: CBool
    }

    @CStruct public struct EnumBits {
        @CField(bits: 2) public var mode: Mode
        @CField(bits: 2) public var direction: Direction
    }

    @CStruct public struct LongBits {
        @CField(bits: 33) public var a: UInt64
        @CField(bits: 31) public var b: Int64
        @CField(bits: 64) public var c: UInt64
    }

    @CStruct public struct AllKinds {
        @CField(bits: 1) public var a: Bool
        @CField(bits: 2) public var b: Int8
        @CField(bits: 3) public var c: UInt16
        @CField(bits: 4) public var d: COpenEnum<Mode>
        @CField(bits: 5) public var e: Int64
    }

    @CStruct public struct MixedUnits {
        @CField(bits: 5) public var a: UInt8
        @CField(bits: 20) public var b: UInt32
        @CField(bits: 9) public var c: UInt16
        @CField(bits: 50) public var d: UInt64
    }

    @CStruct public struct ByteThenBits {
        public var first: UInt8
        @CField(bits: 3) public var a: UInt32
        @CField(bits: 21) public var b: UInt32
        public var last: UInt8
    }

    @safe @CStruct public struct BitsAndPointer {
        @CField(bits: 12) public var a: UInt64
        public var pointer: UnsafeMutableRawPointer?
    }

    @CStruct(packed: 1) public struct PackedBits {
        @CField(bits: 3) public var a: UInt32
        @CField(bits: 30) public var b: UInt32
        public var c: UInt8
    }

    @CStruct(packed: 2) public struct PackedToTwoBits {
        @CField(bits: 5) public var a: UInt8
        @CField(bits: 30) public var b: UInt32
        @CField(bits: 40) public var c: UInt64
    }

    @CStruct(aligned: 16) public struct AlignedBits {
        @CField(bits: 3) public var a: UInt32
        @CField(bits: 9) public var b: Int32
    }

    @CStruct public struct NestedBits {
        public var first: UInt8
        public var bits: UnsignedBits
        @CField(bits: 3) public var last: UInt8
    }

    // Unnamed.

    @CStruct public struct UnnamedGap {
        @CField(bits: 3) public var a: UInt32
        @CField(bits: 5, after: 4) public var b: UInt32
    }

    @CStruct public struct UnnamedEnd {
        @CField(bits: 3, before: 20, of: UInt32.self) public var a: UInt8
    }

    @CStruct public struct UnnamedStart {
        @CField(bits: 3, after: 36, of: UInt64.self) public var a: UInt8
    }

    @CStruct public struct ZeroWidth {
        @CField(bits: 3) public var a: UInt8
        @CField(bits: 3, after: 0) public var b: UInt8
    }

    @CStruct public struct ZeroWidthLong {
        @CField(bits: 3) public var a: UInt8
        @CField(bits: 3, after: 0, of: UInt64.self) public var b: UInt8
    }

    @CStruct public struct FloatAndZeroWidth {
        public var a: Float
        @CField(after: 0, of: UInt32.self) public var b: Float
    }

    @CStruct public struct FloatAndUnnamedHalf {
        public var a: Float
        @CField(after: 32, of: UInt32.self) public var b: Double
    }

    @CStruct(packed: 1) public struct PackedZeroWidth {
        @CField(bits: 3) public var a: UInt32
        @CLayout.CField(bits: 3, after: 0) public var b: UInt32
    }
}

import CLayout

/// Structs of members.h: members with attributes, members without a name, and flexible arrays.
public enum MemberProbe {
    public enum Level: UInt32, CEnum { case low, high }

    @CStruct public struct Small {
        public var kind: UInt8
        public var size: UInt32
    }

    @CStruct public struct AlignedByte {
        public var a: UInt8
        @CField(aligned: 4) public var b: UInt8
        public var c: UInt8
    }

    @CStruct public struct AlignedArray {
        public var a: UInt8
        @CField(aligned: 8) public var values: [3 of Int16]
        public var c: UInt8
    }

    @CStruct public struct AlignedStruct {
        public var a: UInt8
        @CField(aligned: 16) public var small: Small
        public var c: UInt8
    }

    @safe @CStruct public struct AlignedPointer {
        public var a: UInt8
        @CField(aligned: 16) public var b: UnsafeMutableRawPointer?
    }

    @CStruct public struct PackedInt {
        public var a: UInt8
        @CField(packed: true) public var b: UInt32
        public var c: UInt32
    }

    @CStruct public struct PackedArray {
        public var a: UInt8
        @CField(packed: true) public var values: [2 of Int32]
        public var c: UInt8
    }

    @CStruct public struct PackedAndAlignedMember {
        public var a: UInt8
        @CField(packed: true, aligned: 2) public var b: UInt64
    }

    @CStruct(packed: 1) public struct AlignedInPacked {
        public var a: UInt8
        @CField(aligned: 4) public var b: UInt32
        public var c: UInt16
    }

    @CStruct(aligned: 32) public struct AlignedAround {
        public var a: UInt8
        @CField(aligned: 8) public var b: UInt16
    }

    @CStruct public struct AlignedBitField {
        @CField(bits: 3) public var a: UInt32
        @CField(bits: 5, aligned: 4) public var b: UInt32
        @CField(bits: 2) public var c: UInt32
    }

    @CStruct public struct PackedBitField {
        @CField(bits: 6) public var a: UInt8
        @CField(bits: 28, packed: true) public var b: UInt32
        @CField(bits: 3) public var c: UInt8
    }

    @CStruct public struct AnonymousUnion {
        public var kind: Int32
        @CField(anonymous: true) public var value: Value
        public var last: UInt8

        @CUnion public struct Value {
            public var integer: Int32
            public var real: Double
        }
    }

    @CStruct public struct AnonymousNested {
        public var first: UInt8
        @CField(anonymous: true) public var value: Value
        public var last: UInt8

        @CUnion(size: 8) public struct Value {
            @CField(anonymous: true) public var point: Point
            public var v: [2 of Float]

            @CStruct public struct Point { public var x, y: Float }
        }
    }

    @CStruct public struct AnonymousBits {
        public var first: UInt8
        @CField(anonymous: true) public var inner: Inner
        @CField(bits: 2) public var last: UInt8

        @CStruct public struct Inner {
            @CField(bits: 3) public var a: UInt32
            @CField(bits: 7) public var b: UInt32
        }
    }

    @CStruct(flexibleArray: "text", of: CChar.self) public struct Message {
        public var length: UInt32
        public var kind: UInt8
    }

    @CStruct(flexibleArray: "records", of: MemberProbe.Small.self) public struct Records {
        public var count: UInt64
    }

    @CStruct(flexibleArray: "rest", of: UInt8.self) public struct BitsAndFlexible {
        @CField(bits: 3) public var a: UInt32
    }

    @CStruct(packed: 1, flexibleArray: "values", of: UInt32.self) public struct PackedFlexible {
        public var kind: UInt8
    }
}

import CLayout

// Mirrors of the structs of bitfields.h.

package typealias UnsignedBits = Bits3<UInt32, 3, UInt32, 5, UInt32, 24>
package typealias SignedBits = Bits3<Int32, 3, Int32, 5, Int32, 24>
package typealias BoolBits = Bits3<Bool, 1, Bool, 1, Bool, 1>
package typealias ByteBits = Bits3<UInt8, 3, Int8, 4, UInt8, 7>
package typealias ShortBits = Bits3<UInt16, 9, Int16, 7, UInt16, 15>
package typealias LongBits = Bits3<UInt64, 33, Int64, 31, UInt64, 64>
package typealias PlainLongBits = Bits2<CUnsignedLong, 40, CLong, 3>
package typealias WholeBits = Bits4<UInt8, 8, UInt16, 16, UInt32, 32, UInt64, 64>
package typealias OneBit = Bits1<UInt32, 1>
package typealias OneSignedBit = Bits1<Int32, 1>
package typealias AllKinds = Bits5<Bool, 1, Int8, 2, UInt16, 3, Mode, 4, Int64, 5>
package typealias CrossesByte = Bits2<UInt8, 5, UInt8, 5>
package typealias CrossesInt = Bits3<UInt32, 20, UInt32, 20, UInt32, 20>
package typealias CrossesLong = Bits2<UInt64, 40, UInt64, 40>
package typealias MixedUnits = Bits4<UInt8, 5, UInt32, 20, UInt16, 9, UInt64, 50>
package typealias NarrowAfterWide = Bits3<UInt32, 31, UInt8, 2, UInt8, 6>
package typealias WideAfterNarrow = Bits3<UInt8, 2, UInt64, 61, UInt8, 1>
package typealias ThreeWords = Bits3<UInt64, 60, UInt64, 60, UInt64, 60>
package typealias PackedCrossing = AttributedBits3<Packed, UInt8, 5, UInt64, 64, UInt16, 11>
package typealias PackedNine = AttributedBits3<Packed, UInt8, 7, UInt64, 63, UInt8, 2>
package typealias PackedToTwoBits = AttributedBits3<PackedToTwo, UInt8, 5, UInt32, 30, UInt64, 40>

package struct ByteThenBits: CStructLayout {
    package var first: UInt8
    package var a: UInt32
    package var b: UInt32
    package var last: UInt8

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("first", &first)
        visitor.bits("a", &a, width: 3)
        visitor.bits("b", &b, width: 21)
        visitor.field("last", &last)
    }
}

package struct BitsThenShort: CStructLayout {
    package var a: UInt32
    package var last: UInt16

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.bits("a", &a, width: 3)
        visitor.field("last", &last)
    }
}

package struct BitsBetweenFloats: CStructLayout {
    package var first: Float
    package var a: UInt32
    package var last: Float

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("first", &first)
        visitor.bits("a", &a, width: 7)
        visitor.field("last", &last)
    }
}

package struct BitsThenDouble: CStructLayout {
    package var a: UInt32
    package var last: Double

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.bits("a", &a, width: 7)
        visitor.field("last", &last)
    }
}

/// Not inlinable: other modules lay out calls with it when they make them.
package struct DoubleThenBits: CStructLayout {
    package var first: Double
    package var a: Int32
    package var b: UInt32

    @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("first", &first)
        visitor.bits("a", &a, width: 7)
        visitor.bits("b", &b, width: 9)
    }
}

package struct FloatsThenBits: CStructLayout {
    package var x: Float
    package var y: Float
    package var a: UInt16

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("x", &x)
        visitor.field("y", &y)
        visitor.bits("a", &a, width: 3)
    }
}

@safe
package struct BitsAndPointer: CStructLayout {
    package var a: UInt64
    package var pointer: UnsafeMutableRawPointer?

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.bits("a", &a, width: 12)
        unsafe visitor.field("pointer", &pointer)
    }
}

package struct BitsAndArray: CStructLayout {
    package var a: UInt8
    package var values: [4 of UInt8]
    package var b: UInt16

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.bits("a", &a, width: 3)
        visitor.field("values", &values)
        visitor.bits("b", &b, width: 3)
    }
}

package struct Unaligned25: CStructLayout {
    package var a: UInt8
    package var b: UInt32
    package var c: UInt8

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.bits("b", &b, width: 24)
        visitor.field("c", &c)
    }
}

package struct EnumBits: CStructLayout {
    package var mode: Mode
    package var direction: Direction

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.bits("mode", &mode, width: 2)
        visitor.bits("direction", &direction, width: 2)
    }
}

package struct PackedAndFields: CStructLayout {
    package var a: UInt8
    package var b: UInt32
    package var c: UInt32
    package var d: UInt16

    package static var layoutRules: LayoutRules { LayoutRules(packing: 1) }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.bits("b", &b, width: 9)
        visitor.field("c", &c)
        visitor.bits("d", &d, width: 3)
    }
}

package struct PackedBits: CStructLayout {
    package var a: UInt32
    package var b: UInt32
    package var c: UInt8

    package static var layoutRules: LayoutRules { LayoutRules(packing: 1) }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.bits("a", &a, width: 3)
        visitor.bits("b", &b, width: 30)
        visitor.field("c", &c)
    }
}

package struct NestedBits: CStructLayout {
    package var first: UInt8
    package var bits: UnsignedBits
    package var last: UInt8

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("first", &first)
        visitor.field("bits", &bits)
        visitor.bits("last", &last, width: 3)
    }
}

package struct ArrayOfBits: CStructLayout {
    package var values: [3 of ShortBits]

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("values", &values)
    }
}

package struct ArrayOfPackedBits: CStructLayout {
    package var first: UInt8
    package var values: [2 of PackedBits]

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("first", &first)
        visitor.field("values", &values)
    }
}

package struct NestedUnalignedBits: CStructLayout {
    package var first: ByteBits
    package var last: Float

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("first", &first)
        visitor.field("last", &last)
    }
}

package struct AlignedBits: CStructLayout {
    package var a: UInt32
    package var b: Int32

    package static var layoutRules: LayoutRules { LayoutRules(alignment: 16) }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.bits("a", &a, width: 3)
        visitor.bits("b", &b, width: 9)
    }
}

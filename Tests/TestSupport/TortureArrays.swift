import CLayout

package struct Empty: CStructLayout {
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {}
}

package struct EmptyFirst: CStructLayout {
    package var none: Empty
    package var value: Int32

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("none", &none)
        visitor.field("value", &value)
    }
}

package struct EmptyLast: CStructLayout {
    package var value: Int32
    package var none: Empty

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("value", &value)
        visitor.field("none", &none)
    }
}

package struct EmptyBetween: CStructLayout {
    package var a: Int8
    package var none: Empty
    package var b: Int32
    package var alsoNone: Empty
    package var c: Int8

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("none", &none)
        visitor.field("b", &b)
        visitor.field("alsoNone", &alsoNone)
        visitor.field("c", &c)
    }
}

/// `{ A a; None none; B b; }`; None has no bytes.
package struct EmptyMiddle<A: CValue, None: CValue, B: CValue>: CStructLayout {
    package var a: A
    package var none: None
    package var b: B

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("none", &none)
        visitor.field("b", &b)
    }
}

package struct EnumArrays: CStructLayout {
    package var lead: Int8
    package var a: [2 of UnsignedEnum]
    package var b: [3 of SignedEnum]

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("lead", &lead)
        visitor.field("a", &a)
        visitor.field("b", &b)
    }
}

/// Function pointers as Swift functions where they are stored, and wrapped where they are elements.
@safe
package struct CallbackFields: CStructLayout {
    package typealias InPlace = CFunctionPointer<@convention(c) (UnsafeMutablePointer<CInt>?) -> CInt>?

    package var lead: Int8
    package var plain: (@convention(c) () -> Void)?
    package var tag: Int32
    // A Swift struct cannot be in a `@convention(c)` type, so a function that takes some is a raw pointer here.
    package var byValue: UnsafeMutableRawPointer?
    package var table: [2 of Callback]
    package var inPlaceTable: (InPlace, InPlace, InPlace)
    package var arrayPointer: UnsafeMutablePointer<[3 of CInt]>?

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        // SAFETY: the pointers are visited, not followed.
        visitor.field("lead", &lead)
        visitor.functionPointer("plain", &plain)
        visitor.field("tag", &tag)
        unsafe visitor.field("byValue", &byValue)
        unsafe visitor.field("table", &table)
        unsafe visitor.field("inPlaceTable", &inPlaceTable)
        unsafe visitor.field("arrayPointer", &arrayPointer)
    }
}

@safe
package struct SelfReference: CStructLayout {
    package var next: UnsafeMutablePointer<SelfReference>?
    package var tag: Int8
    package var others: UnsafeMutablePointer<UnsafeMutablePointer<SelfReference>?>?

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        // SAFETY: the pointers are visited, not followed.
        unsafe visitor.field("next", &next)
        visitor.field("tag", &tag)
        unsafe visitor.field("others", &others)
    }
}

extension TortureCases {
    /// Arrays of structs and arrays of arrays.
    // SAFETY: types that have pointers are described; no pointer is followed.
    package static let arrays: [MirrorCase] = unsafe [
        MirrorCase("InnerArray", ValuesTail<[3 of Inner], Int8>.self),
        MirrorCase("OuterArray", LeadValuesTail<[2 of Outer<Inner, Int8>]>.self),
        MirrorCase("V2Array", Values<2, V2>.self), MirrorCase("V2Array3", Values<3, V2>.self),
        MirrorCase("ArrayOfArrayStructs", ValuesTail<[3 of Values<3, Int16>], Int32>.self),
        MirrorCase("PaddedArray", LeadValues<[2 of Padded5]>.self),
        MirrorCase("ByteGrid", ValuesTail<[3 of [5 of UInt8]], Int16>.self),
        MirrorCase("FloatGrid", LeadValues<[2 of [2 of Float]]>.self),
        MirrorCase("DoubleGrid", LeadValuesTail<[2 of [3 of Double]]>.self),
        MirrorCase("PointerGrid", LeadValues<[2 of [2 of UnsafeMutableRawPointer?]]>.self),
        MirrorCase("InnerGrid", LeadValuesTail<[2 of [3 of Inner]]>.self),
        MirrorCase("ShortCube", LeadValuesTail<[2 of [3 of [4 of Int16]]]>.self),
        MirrorCase("ArrayOfOne", LeadValuesTail<[1 of Int64]>.self),
    ]

    /// Empty structs, which GNU C gives the size 0.
    package static let empties: [MirrorCase] = [
        MirrorCase("Empty", Empty.self), MirrorCase("TwoEmpties", Pair<Empty, Empty>.self),
        MirrorCase("EmptyFirst", EmptyFirst.self), MirrorCase("EmptyLast", EmptyLast.self),
        MirrorCase("EmptyBetween", EmptyBetween.self),
        MirrorCase("EmptyArray", EmptyMiddle<Int8, [3 of Empty], Int16>.self),
        MirrorCase("EmptyNested", EmptyMiddle<Int8, Pair<Empty, Empty>, Int64>.self),
        MirrorCase("EmptyAmongFloats", EmptyMiddle<Float, Empty, Float>.self),
    ]

    /// Enums and function pointers.
    package static let others: [MirrorCase] = [
        MirrorCase("EnumFields", Letters3<UnsignedEnum, SignedEnum, Int8>.self),
        MirrorCase("EnumArrays", EnumArrays.self), MirrorCase("CallbackFields", CallbackFields.self),
        MirrorCase("SelfReference", SelfReference.self),
    ]
}

import CLayout
import TestSupport
import Testing

/// Homogeneous tuples mirror C arrays: the same table as `InlineArray`, in every length.
@Suite struct TupleFieldTests {
    struct Tuple2: CStructLayout {
        var lead: Int8
        var values: (Int8, Int8)

        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("lead", &lead)
            visitor.field("values", &values)
        }
    }

    struct Tuple3: CStructLayout {
        var lead: Int8
        var values: (Int16, Int16, Int16)

        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("lead", &lead)
            visitor.field("values", &values)
        }
    }

    struct Tuple4: CStructLayout {
        var lead: Int8
        var values: (Int32, Int32, Int32, Int32)

        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("lead", &lead)
            visitor.field("values", &values)
        }
    }

    struct Tuple5: CStructLayout {
        var lead: Int8
        var values: (Int64, Int64, Int64, Int64, Int64)

        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("lead", &lead)
            visitor.field("values", &values)
        }
    }

    struct Tuple6: CStructLayout {
        var lead: Int8
        var values: (UInt8, UInt8, UInt8, UInt8, UInt8, UInt8)

        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("lead", &lead)
            visitor.field("values", &values)
        }
    }

    struct Tuple7: CStructLayout {
        var lead: Int8
        var values: (UInt16, UInt16, UInt16, UInt16, UInt16, UInt16, UInt16)

        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("lead", &lead)
            visitor.field("values", &values)
        }
    }

    struct Tuple8: CStructLayout {
        var lead: Int8
        var values: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32)

        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("lead", &lead)
            visitor.field("values", &values)
        }
    }

    struct Tuple9: CStructLayout {
        var lead: Int8
        var values: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)

        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("lead", &lead)
            visitor.field("values", &values)
        }
    }

    struct Tuple10: CStructLayout {
        var lead: Int8
        var values: (Float, Float, Float, Float, Float, Float, Float, Float, Float, Float)

        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("lead", &lead)
            visitor.field("values", &values)
        }
    }

    struct Tuple11: CStructLayout {
        var lead: Int8
        var values: (Double, Double, Double, Double, Double, Double, Double, Double, Double, Double, Double)

        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("lead", &lead)
            visitor.field("values", &values)
        }
    }

    struct Tuple12: CStructLayout {
        var lead: Int8
        var values: (Bool, Bool, Bool, Bool, Bool, Bool, Bool, Bool, Bool, Bool, Bool, Bool)

        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("lead", &lead)
            visitor.field("values", &values)
        }
    }

    struct Tuple13: CStructLayout {
        var lead: Int8
        var values: (V2, V2, V2, V2, V2, V2, V2, V2, V2, V2, V2, V2, V2)

        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("lead", &lead)
            visitor.field("values", &values)
        }
    }

    struct Tuple14: CStructLayout {
        var lead: Int8
        var values: (Inner, Inner, Inner, Inner, Inner, Inner, Inner, Inner, Inner, Inner, Inner, Inner, Inner, Inner)

        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("lead", &lead)
            visitor.field("values", &values)
        }
    }

    struct Tuple15: CStructLayout {
        var lead: Int8
        var values:
            (
                [2 of Int16], [2 of Int16], [2 of Int16], [2 of Int16], [2 of Int16], [2 of Int16], [2 of Int16],
                [2 of Int16], [2 of Int16], [2 of Int16], [2 of Int16], [2 of Int16], [2 of Int16], [2 of Int16],
                [2 of Int16]
            )

        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("lead", &lead)
            visitor.field("values", &values)
        }
    }

    struct Tuple16: CStructLayout {
        var lead: Int8
        var values:
            (
                UnsignedEnum, UnsignedEnum, UnsignedEnum, UnsignedEnum, UnsignedEnum, UnsignedEnum, UnsignedEnum,
                UnsignedEnum, UnsignedEnum, UnsignedEnum, UnsignedEnum, UnsignedEnum, UnsignedEnum, UnsignedEnum,
                UnsignedEnum, UnsignedEnum
            )

        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("lead", &lead)
            visitor.field("values", &values)
        }
    }

    @Test func sameTableAsInlineArrays() {
        expectSame(Tuple2.self, LeadValues<[2 of Int8]>.self)
        expectSame(Tuple3.self, LeadValues<[3 of Int16]>.self)
        expectSame(Tuple4.self, LeadValues<[4 of Int32]>.self)
        expectSame(Tuple5.self, LeadValues<[5 of Int64]>.self)
        expectSame(Tuple6.self, LeadValues<[6 of UInt8]>.self)
        expectSame(Tuple7.self, LeadValues<[7 of UInt16]>.self)
        expectSame(Tuple8.self, LeadValues<[8 of UInt32]>.self)
        expectSame(Tuple9.self, LeadValues<[9 of UInt64]>.self)
        expectSame(Tuple10.self, LeadValues<[10 of Float]>.self)
        expectSame(Tuple11.self, LeadValues<[11 of Double]>.self)
        expectSame(Tuple12.self, LeadValues<[12 of Bool]>.self)
        expectSame(Tuple13.self, LeadValues<[13 of V2]>.self)
        expectSame(Tuple14.self, LeadValues<[14 of Inner]>.self)
        expectSame(Tuple15.self, LeadValues<[15 of [2 of Int16]]>.self)
        expectSame(Tuple16.self, LeadValues<[16 of UnsignedEnum]>.self)
    }

    /// Every stored property is visited where it is, tuples too.
    @Test func tuplesAreVisitedInPlace() throws {
        let fixture = try LayoutFixture(
            parsing: """
                struct Tuple3 size 8 alignment 2
                  field lead offset 0 size 1 alignment 1 kind signed
                  field values offset 2 size 6 alignment 2 kind signed count 3
                """)
        let report = try fixture.verify(Tuple3.self)
        #expect(report.isMatch, "\(report)")
    }

    private func expectSame<Tuple: CStructLayout, Inline: CStructLayout>(
        _ tuple: Tuple.Type, _ inline: Inline.Type, location: SourceLocation = #_sourceLocation
    ) {
        #expect(Tuple.cLayout == Inline.cLayout, sourceLocation: location)
        #expect(Tuple.layout.fields == Inline.layout.fields, sourceLocation: location)
    }
}

import CLayout
import TestSupport
import Testing

/// What C does not compile, or a mirror cannot hold, ends the program when its layout is made.
@Suite("Impossible members")
struct ImpossibleMemberTests {
    @Test("a bit-field that is wider than its type")
    func tooWide() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = Bits1<UInt8, 9>.layout.size
        }
        expectMessage("bit-field 'a' has a width of 9 bits, and its type UInt8 allows 1 to 8", in: result)
    }

    @Test("a bit-field of two bits in a Bool")
    func wideBool() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = Bits1<Bool, 2>.layout.size
        }
        expectMessage("bit-field 'a' has a width of 2 bits, and its type Bool allows 1 to 1", in: result)
    }

    @Test("a bit-field that gcc and clang put into different places")
    func ambiguousBits() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            struct Ambiguous: CStructLayout {
                var lead: UInt8 = 0
                var a: UInt32 = 0

                mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
                    visitor.field("lead", &lead)
                    visitor.bits("a", &a, width: 3, .aligned(2))
                }
            }
            _ = Ambiguous.layout.size
        }
        expectMessage("bit-field 'a' is aligned to less than its type UInt32", in: result)
    }

    @Test("a bit-field in an order of bytes")
    func byteOrder() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = Bits1<BigEndian<UInt16>, 3>.layout.size
        }
        expectMessage("whose bytes are in an order of their own", in: result)
    }

    @Test("a bit-field of an enum in an order of bytes")
    func enumInByteOrder() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = Bits1<MessageType, 3>.layout.size
        }
        expectMessage("bit-field 'a' has the type MessageType, whose bytes are in an order of their own", in: result)
    }

    @Test("a packed member without a name")
    func packedAnonymous() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            struct Nested: CStructLayout {
                var a: CInt = 0

                mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
                    visitor.field("a", &a)
                }
            }
            struct Packed: CStructLayout {
                var lead: UInt8 = 0
                var inner = Nested()

                mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
                    visitor.field("lead", &lead)
                    visitor.anonymous(&inner, .packed)
                }
            }
            _ = Packed.layout.size
        }
        expectMessage("a member of type Nested without a name is packed, which C cannot say", in: result)
    }

    @Test("a bit-field with a name and no bits")
    func zeroWidth() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = Bits1<UInt32, 0>.layout.size
        }
        expectMessage("bit-field 'a' has a width of 0 bits", in: result)
    }

    @Test("a bit-field without a name that is wider than its type")
    func wideUnnamed() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = WideUnnamed.layout.size
        }
        expectMessage("bit-field '(unnamed)' has a width of 17 bits", in: result)
    }

    @Test("a flexible array that is not last")
    func flexibleInTheMiddle() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = FlexibleInTheMiddle.layout.size
        }
        expectMessage("FlexibleInTheMiddle has a member behind its flexible array", in: result)
    }

    @Test("elements that are no flexible array's")
    func noFlexibleArray() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = NoFlexibleArray(number: 1).cBytes(trailing: [1])
        }
        expectMessage("NoFlexibleArray visits no flexible array of Int16", in: result)
    }

    @Test("a struct with a flexible array by value")
    func flexibleByValue() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = TailFlexible.argumentClass
        }
        expectMessage("TailFlexible has a flexible array, and compilers do not agree", in: result)
    }

    @Test("a union whose storage is too small")
    func smallStorage() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = SmallStorage.layout.size
        }
        expectMessage(
            "the storage of union SmallStorage has 4 bytes and C needs 12: use `var storage: [2 of UInt64]`", in: result
        )
    }

    @Test("a union with the rules of a struct")
    func structRules() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = StructRules.layout.size
        }
        expectMessage("StructRules.layoutRules are those of a struct", in: result)
    }

    @Test("a member that is larger than the union")
    func largeMember() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = OnlyFloat()[member: Double.self]
        }
        expectMessage("Double is no member of union OnlyFloat, which has 4 bytes", in: result)
    }

    @Test("a member whose bytes are not a value")
    func invalidMember() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = FlagOrShade(storage: 7)[member: Shade.self]
        }
        expectMessage("read the member with `value(of:)`, which throws", in: result)
    }

    @Test("a stored property beside the storage of a union is found by verify")
    func extraProperty() throws {
        let fixture = try LayoutFixture(
            parsing: """
                union ExtraProperty size 4 alignment 4
                  field value offset 0 size 4 alignment 4 kind float
                """)
        let report = try fixture.verify(ExtraProperty.self)
        #expect(
            report.problems == [
                "stored property other is no part of the union: a union has no stored property but `storage`"
            ])
    }

    @Test("a struct for a union, and a union for a struct, is found by verify")
    func wrongConformance() throws {
        let field = "  field value offset 0 size 4 alignment 4 kind float"
        let union = try LayoutFixture(parsing: "union Single size 4 alignment 4\n" + field)
        #expect(
            try union.verify(Single<Float>.self, as: "Single").problems == [
                "Single is a union: conform to CUnionLayout"
            ])
        let structure = try LayoutFixture(parsing: "struct OnlyFloat size 4 alignment 4\n" + field)
        #expect(try structure.verify(OnlyFloat.self).problems == ["OnlyFloat is a struct: conform to CStructLayout"])
    }

    @Test("a bit-field of another width or place is found by verify")
    func wrongWidth() throws {
        let fixture = try LayoutFixture(
            parsing: """
                struct Bits size 4 alignment 4
                  bits a offset 0 width 3 size 4 alignment 4 kind unsigned
                  bits b offset 3 width 5 size 4 alignment 4 kind unsigned
                """)
        #expect(try fixture.verify(Bits2<UInt32, 3, UInt32, 5>.self, as: "Bits").isMatch)
        let report = try fixture.verify(Bits2<UInt32, 4, UInt32, 5>.self, as: "Bits")
        #expect(report.rows.map(\.differences) == [[.width], [.offset]])
        let kind = try fixture.verify(Bits2<Int32, 3, UInt32, 5>.self, as: "Bits")
        #expect(kind.rows.map(\.differences) == [[.kind], []])
        let whole = try fixture.verify(Bits1<UInt32, 3>.self, as: "Bits")
        #expect(whole.rows.map(\.differences) == [[], [.missing]])
    }
}

private struct WideUnnamed: CStructLayout {
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) { visitor.unnamedBits(UInt16.self, width: 17) }
}

private struct FlexibleInTheMiddle: CStructLayout {
    var last: Int32

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.flexibleArray("values", of: Int32.self)
        visitor.field("last", &last)
    }
}

private struct NoFlexibleArray: CFlexibleLayout {
    typealias Trailing = Int16
    var number: Int32

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) { visitor.field("number", &number) }
}

private struct SmallStorage: CUnionLayout {
    var storage: UInt32 = 0

    static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("values", [3 of Float].self)
    }
}

private struct StructRules: CUnionLayout {
    var storage: UInt32 = 0

    static var layoutRules: LayoutRules { LayoutRules(packing: 1) }

    static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("value", Float.self)
    }
}

private struct ExtraProperty: CUnionLayout {
    var storage: UInt32 = 0
    var other: UInt32 = 0

    static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("value", Float.self)
    }
}

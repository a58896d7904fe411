import CLayout
import RaylibMirrors
import TestSupport
import Testing

/// What calls may copy as a whole.
@Suite struct RepresentationTests {
    static let mirrors =
        RaylibCases.all + TortureCases.all + ScalarCases.all + ArrayCases.all + MemberHeader.all.flatMap(\.cases)

    /// By Swift's own addresses, which the constant does not use.
    @Test(arguments: mirrors) func whatIsCopiedAsAWholeHasSwiftsLayout(mirror: MirrorCase) throws {
        let type = mirror.type
        if case .converted = type.representation { return }
        let moves = type.scalarMoves
        #expect(try #require(moves).allSatisfy { $0.swiftOffset == $0.cOffset })
    }

    @Test func mirrorsByMacroAreCopiedAsAWhole() {
        #expect(Camera3D.representation == .identical)
        #expect(Matrix.representation == .identical)
        // Arrays and optional pointers.
        #expect(ModelAnimation.representation == .identical)
        #expect(Mesh.representation == .identical)
        // Tail padding of elements, and between the array and the next member.
        #expect(InOrder<[2 of InOrder<Int32, Int8>], Int8>.representation == .identical)
        #expect(RayCollision.representation == .restricted)
        // Swift puts `frameCount` into the tail padding of `AudioStream`.
        #expect(Sound.representation == .converted)
    }

    @Test func whatHasOtherBytesIsNot() {
        #expect(InOrder<Float, Int16>.representation == .identical)
        #expect(InOrder<Bool, Int16>.representation == .restricted)
        #expect(InOrder<[2 of Bool], Int16>.representation == .restricted)
        #expect(InOrder<Int16, Answer>.representation == .converted)
        #expect(InOrder<InOrder<Int16, Answer>, Int16>.representation == .converted)
        #expect(InOrder<Int32, InOrder<Int32, Int8>>.representation == .converted)
        #expect(InOrder<InOrder<Int32, Int8>, Int8>.representation == .converted)
        #expect(TupleInOrder.representation == .converted)
        #expect(InOrder<Nothing, Int16>.representation == .identical)
        #expect(InOrder<FloatOrInt, Int8>.representation == .identical)
        #expect(InOrder<Wide, Int8>.representation == .converted)
        #expect(PackedInOrder.representation == .converted)
        #expect(AlignedMember.representation == .converted)
        #expect(BitsInOrder.representation == .converted)
        #expect(MoreStored.representation == .converted)
    }
}

private enum Answer: Int16, CEnum { case no, yes }

private struct InOrder<A: CValue, B: CValue>: CStructLayout {
    var a: A
    var b: B

    static var storesMembersInOrder: Bool { true }

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("b", &b)
    }
}

@CStruct private struct Nothing {}

/// Swift puts the last member into the tail padding of the last element, which an inline array does not let it do.
@CStruct private struct TupleInOrder {
    var array: (InOrder<Int32, Int8>, InOrder<Int32, Int8>)
    var last: Int8
}

@CUnion private struct FloatOrInt {
    var float: Float
    var int: CInt
}

/// A union with room for more than C has.
private struct Wide: CUnionLayout {
    var storage: UInt64 = 0

    static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("int", CInt.self)
    }
}

@CStruct(packed: 1) private struct PackedInOrder {
    var a: Int8
    var b: Int8
}

@CStruct private struct AlignedMember {
    var a: Int8
    @CField(aligned: 4) var b: Int8
}

@CStruct private struct BitsInOrder {
    @CField(bits: 8) var a: UInt8
    var b: Int8
}

/// More than C has, where another macro could have added it.
private struct MoreStored: CStructLayout {
    var a: Int32
    var more: Int32

    static var storesMembersInOrder: Bool { true }

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
    }
}

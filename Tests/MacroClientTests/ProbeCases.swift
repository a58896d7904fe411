import MacroProbe
import TestSupport
import Testing

/// The mirrors by macro of structs and unions that have mirrors by hand too.
struct ProbeCase: Sendable, CustomTestStringConvertible {
    let header: String
    let macro: MirrorCase
    let hand: MirrorCase

    var testDescription: String { header + ".h: " + macro.name }

    static let all = unions + bitFields + members

    private static let unions: [ProbeCase] = [
        ProbeCase("unions", MirrorCase("Point2", UnionProbe.Point2.self), UnionCases.all),
        ProbeCase("unions", MirrorCase("Rgba", UnionProbe.Rgba.self), UnionCases.all),
        ProbeCase("unions", MirrorCase("AlignedFloat", UnionProbe.AlignedFloat.self), UnionCases.all),
        ProbeCase("unions", MirrorCase("Number", UnionProbe.Number.self), UnionCases.all),
        ProbeCase("unions", MirrorCase("FloatOrInt", UnionProbe.FloatOrInt.self), UnionCases.all),
        ProbeCase("unions", MirrorCase("OnlyPointer", UnionProbe.OnlyPointer.self), UnionCases.all),
        ProbeCase("unions", MirrorCase("FlagOrShade", UnionProbe.FlagOrShade.self), UnionCases.all),
        ProbeCase("unions", MirrorCase("PointOrColor", UnionProbe.PointOrColor.self), UnionCases.all),
        ProbeCase("unions", MirrorCase("BytesOrWords", UnionProbe.BytesOrWords.self), UnionCases.all),
        ProbeCase("unions", MirrorCase("DoubleOrNineBytes", UnionProbe.DoubleOrNineBytes.self), UnionCases.all),
        ProbeCase("unions", MirrorCase("ThirteenBytes", UnionProbe.ThirteenBytes.self), UnionCases.all),
        ProbeCase("unions", MirrorCase("EmptyUnion", UnionProbe.EmptyUnion.self), UnionCases.all),
        ProbeCase("unions", MirrorCase("OneOrFiveFloats", UnionProbe.OneOrFiveFloats.self), UnionCases.all),
        ProbeCase("unions", MirrorCase("FloatOrAligned", UnionProbe.FloatOrAligned.self), UnionCases.all),
        ProbeCase("unions", MirrorCase("Tagged", UnionProbe.Tagged.self), UnionCases.all),
        ProbeCase("unions", MirrorCase("UnionOfUnions", UnionProbe.UnionOfUnions.self), UnionCases.all),
        ProbeCase("unions", MirrorCase("PackedUnion", UnionProbe.PackedUnion.self), UnionCases.all),
        ProbeCase("unions", MirrorCase("AlignedUnion", UnionProbe.AlignedUnion.self), UnionCases.all),
        ProbeCase("unions", MirrorCase("UnionOfBits", UnionProbe.UnionOfBits.self), UnionCases.all),
        ProbeCase("unions", MirrorCase("BitsOrFloat", UnionProbe.BitsOrFloat.self), UnionCases.all),
        ProbeCase("unions", MirrorCase("UnionWithPackedMember", UnionProbe.UnionWithPackedMember.self), UnionCases.all),
        ProbeCase(
            "unions", MirrorCase("UnionWithAlignedMember", UnionProbe.UnionWithAlignedMember.self), UnionCases.all),
    ]

    private static let bitFields: [ProbeCase] = [
        ProbeCase("bitfields", MirrorCase("UnsignedBits", BitFieldProbe.UnsignedBits.self), BitFieldCases.all),
        ProbeCase("bitfields", MirrorCase("SignedBits", BitFieldProbe.SignedBits.self), BitFieldCases.all),
        ProbeCase("bitfields", MirrorCase("BoolBits", BitFieldProbe.BoolBits.self), BitFieldCases.all),
        ProbeCase("bitfields", MirrorCase("EnumBits", BitFieldProbe.EnumBits.self), BitFieldCases.all),
        ProbeCase("bitfields", MirrorCase("LongBits", BitFieldProbe.LongBits.self), BitFieldCases.all),
        ProbeCase("bitfields", MirrorCase("AllKinds", BitFieldProbe.AllKinds.self), BitFieldCases.all),
        ProbeCase("bitfields", MirrorCase("MixedUnits", BitFieldProbe.MixedUnits.self), BitFieldCases.all),
        ProbeCase("bitfields", MirrorCase("ByteThenBits", BitFieldProbe.ByteThenBits.self), BitFieldCases.all),
        ProbeCase("bitfields", MirrorCase("BitsAndPointer", BitFieldProbe.BitsAndPointer.self), BitFieldCases.all),
        ProbeCase("bitfields", MirrorCase("PackedBits", BitFieldProbe.PackedBits.self), BitFieldCases.all),
        ProbeCase("bitfields", MirrorCase("PackedToTwoBits", BitFieldProbe.PackedToTwoBits.self), BitFieldCases.all),
        ProbeCase("bitfields", MirrorCase("AlignedBits", BitFieldProbe.AlignedBits.self), BitFieldCases.all),
        ProbeCase("bitfields", MirrorCase("NestedBits", BitFieldProbe.NestedBits.self), BitFieldCases.all),
        ProbeCase(
            "unnamed_bitfields", MirrorCase("UnnamedGap", BitFieldProbe.UnnamedGap.self), UnnamedBitFieldCases.all),
        ProbeCase(
            "unnamed_bitfields", MirrorCase("UnnamedEnd", BitFieldProbe.UnnamedEnd.self), UnnamedBitFieldCases.all),
        ProbeCase(
            "unnamed_bitfields", MirrorCase("UnnamedStart", BitFieldProbe.UnnamedStart.self), UnnamedBitFieldCases.all),
        ProbeCase("unnamed_bitfields", MirrorCase("ZeroWidth", BitFieldProbe.ZeroWidth.self), UnnamedBitFieldCases.all),
        ProbeCase(
            "unnamed_bitfields", MirrorCase("ZeroWidthLong", BitFieldProbe.ZeroWidthLong.self), UnnamedBitFieldCases.all
        ),
        ProbeCase(
            "unnamed_bitfields", MirrorCase("FloatAndZeroWidth", BitFieldProbe.FloatAndZeroWidth.self),
            UnnamedBitFieldCases.all),
        ProbeCase(
            "unnamed_bitfields", MirrorCase("FloatAndUnnamedHalf", BitFieldProbe.FloatAndUnnamedHalf.self),
            UnnamedBitFieldCases.all),
        ProbeCase(
            "unnamed_bitfields", MirrorCase("PackedZeroWidth", BitFieldProbe.PackedZeroWidth.self),
            UnnamedBitFieldCases.all),
    ]

    private static let members: [ProbeCase] = [
        ProbeCase("members", MirrorCase("Small", MemberProbe.Small.self), AttributedMemberCases.all),
        ProbeCase("members", MirrorCase("AlignedByte", MemberProbe.AlignedByte.self), AttributedMemberCases.all),
        ProbeCase("members", MirrorCase("AlignedArray", MemberProbe.AlignedArray.self), AttributedMemberCases.all),
        ProbeCase("members", MirrorCase("AlignedStruct", MemberProbe.AlignedStruct.self), AttributedMemberCases.all),
        ProbeCase("members", MirrorCase("AlignedPointer", MemberProbe.AlignedPointer.self), AttributedMemberCases.all),
        ProbeCase("members", MirrorCase("PackedInt", MemberProbe.PackedInt.self), AttributedMemberCases.all),
        ProbeCase("members", MirrorCase("PackedArray", MemberProbe.PackedArray.self), AttributedMemberCases.all),
        ProbeCase(
            "members", MirrorCase("PackedAndAlignedMember", MemberProbe.PackedAndAlignedMember.self),
            AttributedMemberCases.all),
        ProbeCase(
            "members", MirrorCase("AlignedInPacked", MemberProbe.AlignedInPacked.self), AttributedMemberCases.all),
        ProbeCase("members", MirrorCase("AlignedAround", MemberProbe.AlignedAround.self), AttributedMemberCases.all),
        ProbeCase(
            "members", MirrorCase("AlignedBitField", MemberProbe.AlignedBitField.self), AttributedMemberCases.all),
        ProbeCase("members", MirrorCase("PackedBitField", MemberProbe.PackedBitField.self), AttributedMemberCases.all),
        ProbeCase("members", MirrorCase("AnonymousUnion", MemberProbe.AnonymousUnion.self), AttributedMemberCases.all),
        ProbeCase(
            "members", MirrorCase("AnonymousNested", MemberProbe.AnonymousNested.self), AttributedMemberCases.all),
        ProbeCase("members", MirrorCase("AnonymousBits", MemberProbe.AnonymousBits.self), AttributedMemberCases.all),
        ProbeCase("members", MirrorCase("Message", MemberProbe.Message.self), AttributedMemberCases.all),
        ProbeCase("members", MirrorCase("Records", MemberProbe.Records.self), AttributedMemberCases.all),
        ProbeCase(
            "members", MirrorCase("BitsAndFlexible", MemberProbe.BitsAndFlexible.self), AttributedMemberCases.all),
        ProbeCase("members", MirrorCase("PackedFlexible", MemberProbe.PackedFlexible.self), AttributedMemberCases.all),
    ]

    private init(_ header: String, _ macro: MirrorCase, _ hands: [MirrorCase]) {
        self.header = header
        self.macro = macro
        hand = hands.first { $0.name == macro.name }!
    }
}

// What can be wrong with unions and with members that have @CField.
extension DiagnosticCase {
    static let members = [
        DiagnosticCase(
            "@CStruct struct F1 { @CField(bits: 3) var x: →Float }",
            "a bit-field is an integer, a Bool or an enum: write the type that C declares, such as 'CUnsignedInt'"),
        DiagnosticCase(
            "@CStruct struct F2 { @CField(bits: 3) var x: →[2 of UInt8] }",
            "a bit-field is an integer, a Bool or an enum: write the type that C declares, such as 'CUnsignedInt'"),
        DiagnosticCase(
            "let width3 = 3\n@CStruct struct F3 { @CField(bits: →width3) var x: CInt }",
            "a macro needs the width of the bit-field itself: write a number"),
        DiagnosticCase(
            "@CStruct struct F4 { @CField(bits: →-1) var x: CInt }",
            "a bit-field with a name has at least 1 bit: C's ': 0' is 'after: 0' at the member behind it"),
        DiagnosticCase(
            "@CStruct struct F5 { @CField(bits: →0) var x: CInt }",
            "a bit-field with a name has at least 1 bit: C's ': 0' is 'after: 0' at the member behind it"),
        DiagnosticCase(
            "@CStruct struct F6 { @CField(bits: →9) var x: UInt8; @CField(bits: →2) var y: Bool }",
            "a bit-field of type 'UInt8' has at most 8 bits: write 1 to 8",
            "a bit-field of type 'Bool' has at most 1 bits: write 1 to 1"),
        DiagnosticCase(
            "enum F7Kind: CInt, CEnum, CBitField { case a }\n@CStruct struct F7 { @CField(bits: →65) var x: F7Kind }",
            "a bit-field of type 'F7Kind' has at most 64 bits: write 1 to 64"),
        DiagnosticCase(
            "@CStruct struct F8 { @CField(packed: true, aligned: →3) var x: CInt }",
            "the alignment of a C member is a power of two: write 1, 2, 4 and so on, up to 4096"),
        DiagnosticCase(
            "let flag9 = true\n@CStruct struct F9 { @CField(packed: →flag9) var x: CInt }",
            "a macro cannot compute: write 'true' or 'false'"),
        DiagnosticCase(
            "@CStruct struct F10 { @CField(anonymous: true) var x: →CInt }",
            "only structs and unions can be without a name: remove 'anonymous', or write a mirror's type"),
        DiagnosticCase(
            "@CStruct struct F11 { @CField(anonymous: true) var x: →[2 of Inner]; @CStruct struct Inner { var x: CInt } }",
            "only structs and unions can be without a name: remove 'anonymous', or write a mirror's type"),
        DiagnosticCase(
            "@CStruct struct F12 { @CField(bits: →3, anonymous: true) var x: CInt }",
            "a bit-field is not a struct or union: remove 'bits', or 'anonymous'"),
        DiagnosticCase(
            "@CStruct struct F13 { →@CField var x: CInt; →@CField(packed: false) var y: CInt }",
            "'@CField' without arguments says nothing: remove it",
            "'@CField' without arguments says nothing: remove it"),
        DiagnosticCase(
            "@CStruct struct F14 { @CField(bits: 3) →@CField(packed: true) var x: CInt }",
            "a member has one @CField: write all arguments into the first"),
        DiagnosticCase(
            "@CStruct struct F15 { @CField→(width: →3) var x: CInt }",
            "extraneous argument label 'width:' in macro expansion",
            "cannot convert value of type 'Int' to expected argument type 'StaticString'"),
        DiagnosticCase(
            "@CStruct struct F16 { @CField(bits: 3, after: →-2) var x: CInt }",
            "a macro needs the number of unnamed bits itself: write 1, 2 and so on, or 0 for C's ': 0'"),
        DiagnosticCase(
            "@CStruct struct F17 { @CField(after: →0) var x: Float }",
            "the unnamed bits need a type: write 'after: 0, of: CUnsignedInt.self'"),
        DiagnosticCase(
            "@CStruct struct F18 { @CField(bits: 3, of: →CInt.self) var x: CInt }",
            "'of' is the type of unnamed bits: add 'after' or 'before', or remove it"),
        DiagnosticCase(
            "struct F19 { →@CField(bits: 3) var x: CInt }",
            "@CField describes a member of a struct with @CStruct, @CUnion or @CGraph: move it there"),
        DiagnosticCase(
            "→@CField(bits: 3) nonisolated(unsafe) var f20: CInt = 1",
            "@CField describes a member of a struct with @CStruct, @CUnion or @CGraph: move it there"),
        DiagnosticCase(
            "@CStruct struct F21 { var x: CInt; →@CField(bits: 3) var y: CInt { 1 }; →@CField(bits: 3) func z() {} }",
            "@CField describes a stored property: remove it", "@CField describes a stored property: remove it"),
        DiagnosticCase(
            "@CStruct struct F22 { @CField(bits: 3) →let x: CInt }",
            "a field is read and assigned: write 'var' instead of 'let'"),
        DiagnosticCase(
            "@CStruct(flexibleArray: →\"items\") struct F23 { var x: CInt }",
            "a flexible array has elements: write 'of: Element.self' behind its name"),
        DiagnosticCase(
            "@CStruct(flexibleArray: →\"no name\", of: CInt.self) struct F24 { var x: CInt }",
            "a macro needs the C name itself: write a string literal without escapes"),
        DiagnosticCase(
            "@CStruct(of: →CInt.self) struct F25 { var x: CInt }",
            "'of' is the type of the elements of a flexible array: add 'flexibleArray', or remove it"),
        DiagnosticCase(
            "@CStruct struct F26 { @CField(bits: 3, after: →9) var x: UInt8 }",
            "a bit-field of type 'UInt8' has at most 8 bits: write 0 to 8"),
        DiagnosticCase(
            "@CStruct struct F29Inner { var a: CInt }\n"
                + "@CStruct struct F29 { @CField(packed: →true, anonymous: true) var x: F29Inner }",
            "C cannot pack a member without a name: remove 'packed', and pack its type or the whole"),
        DiagnosticCase(
            "@CStruct struct F27 { @CField(before: →4) var x: Float }",
            "the unnamed bits need a type: write 'before: 4, of: CUnsignedInt.self'"),
        DiagnosticCase(
            "@CStruct struct F28 { @CField(bits: 3, before: →33) var x: CInt }",
            "a bit-field of type 'CInt' has at most 32 bits: write 0 to 32"),
    ]

    static let unions = [
        DiagnosticCase(
            "@CUnion →enum U1 { case a }", "@CUnion mirrors a C union: write 'struct' instead of 'enum'"),
        DiagnosticCase(
            "@CStruct struct U2Point { var x, y: Float }\n@CUnion struct U2 { var x: CInt; var point: →U2Point }",
            "a macro does not know the size of 'U2Point': write '@CUnion(size: …)' with the bytes that C's sizeof gives"
        ),
        DiagnosticCase(
            "@CUnion(size: →4 * 2) struct U3 { var x: CInt }",
            "a macro needs the size itself: write the number of bytes that C's sizeof gives"),
        DiagnosticCase(
            "@CUnion struct U4 { var x: CInt = →1; var y: Float }",
            "the members of a union share their bytes: remove the value, and make unions with 'init(x:)'"),
        DiagnosticCase(
            "@CUnion struct U5 { var x, →y: CInt }",
            "each member of a union has a 'var' of its own: write one for this"),
        DiagnosticCase(
            "@CUnion struct U6 { var →storage: CInt }",
            "'storage' is what @CUnion calls the bytes: write this union by hand"),
        DiagnosticCase(
            "@CUnion struct U7 { var x: →(CInt, CInt) }",
            "a C array in a union is no tuple: write '[2 of CInt]'"),
        DiagnosticCase(
            "@CUnion struct U8 { var x: →(@convention(c) (CInt) -> Void)? }",
            "a C function in a union has a type of CLayout: write 'CFunctionPointer<(@convention(c) (CInt) -> Void)>?'"),
        DiagnosticCase(
            "@CUnion struct U9 { var x: →String; →let y: CInt; var z: CInt }",
            "a String has no C layout: write 'UnsafePointer<CChar>?' for 'const char *', or '[N of CChar]' for 'char name[N]'",
            "a field is read and assigned: write 'var' instead of 'let'"),
        DiagnosticCase(
            "@CUnion(packed: →3, aligned: →5) struct U10 { var x: CInt }",
            "a C union can be packed to 1, 2, 4, 8 or 16 bytes: write one of these numbers",
            "the alignment of a C union is a power of two: write 1, 2, 4 and so on, up to 4096"),
        DiagnosticCase(
            "@CUnion struct U11 { var x: CInt; static func →visitMembers() {} }",
            "@CUnion writes 'visitMembers': remove this one, or the attribute"),
        DiagnosticCase(
            "@CUnion struct U12 { @CField(bits: →9) var x: UInt8 }",
            "a bit-field of type 'UInt8' has at most 8 bits: write 1 to 8"),
        DiagnosticCase(
            "@CUnion struct U13 {\n    →#if DEBUG\n    var x: CInt\n    #endif\n}",
            "the layout of a mirror cannot depend on '#if': put it around the whole struct"),
    ]
}

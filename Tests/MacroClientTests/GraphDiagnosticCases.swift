// What can be wrong with a graph.
extension DiagnosticCase {
    static let graphs = [
        DiagnosticCase(
            "@CGraph struct G1 { var values: →[CInt] }",
            "C has to know where an array ends: write '@CField(count: \"name\")', or '@CField(terminated: true)' for one that ends with a zero"
        ),
        DiagnosticCase(
            "@CGraph struct G2 { @CField(count: \"n\") var value: →CInt }",
            "'CInt' is no array: remove 'count', or write '[CInt]'"),
        DiagnosticCase(
            "@CGraph struct G3 { @CField(count: \"n\", →terminated: true) var values: [CInt] }",
            "an array has a count or ends with a zero: remove 'terminated', or 'count: \"n\"'"),
        DiagnosticCase(
            "@CGraph struct G4 { @CField(→indirect: true) var name: String }",
            "a string is a pointer in C: remove 'indirect'"),
        DiagnosticCase(
            "@CGraph struct G5 { @CField(count: \"n\") var values: →[CInt]? }",
            "an array without elements is NULL in C: write '[CInt]'"),
        DiagnosticCase(
            "@CGraph struct G6 { @CField(count: \"n\") var values: [→String?] }",
            "C's array of strings has no nil: write '[String]'"),
        DiagnosticCase(
            "@CGraph struct G7 { @CField(count: \"n\") var values: [→[CInt]] }",
            "the elements of an array have no counts: write a struct with @CGraph for them"),
        DiagnosticCase(
            "@CStruct struct G8Inner { var x: CInt }\n@CGraph struct G8 { var →inner: G8Inner }",
            "a graph is made empty before it is decoded: write 'var inner: G8Inner = …'"),
        DiagnosticCase(
            "@CStruct struct G9 { @CField(→terminated: true) var x: CInt }",
            "'terminated' is for what pointers lead to: write @CGraph instead of @CStruct"),
        DiagnosticCase(
            "@CUnion struct G10 { @CField(→indirect: true) var x: CInt }",
            "'indirect' is for what pointers lead to: write @CGraph instead of @CUnion"),
        DiagnosticCase(
            "@CGraph struct G11 { @CField(count: →\"no name\") var values: [CInt] }",
            "a macro needs the C name itself: write a string literal without escapes"),
        DiagnosticCase(
            "@CGraph struct G12 { →@CField(\"x\") var a, b: CInt }",
            "each member has its own name: write one 'var' for 'x'"
        ),
        DiagnosticCase(
            "@CGraph struct G13 { @CField(count: \"n\") var a, b: [CInt]; @CField(count: \"n\") var →c: [CInt] }",
            "at most two arrays can share the count 'n': write the conformance to CGraphLayout by hand"),
        DiagnosticCase(
            "@CGraph →class G14 { var x: CInt = 1 }", "@CGraph mirrors a C struct: write 'struct' instead of 'class'"),
        DiagnosticCase(
            "@CGraph struct G15 { var x: →[String: CInt] }",
            "a dictionary has no C layout: write a pointer to what C has instead"),
    ]
}

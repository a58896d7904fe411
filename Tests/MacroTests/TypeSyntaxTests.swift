import Testing

struct TypeSyntaxTests {
    @Test(arguments: [
        ("Int", "Int"),
        ("CLayout.Foo", "CLayout.Foo"),
        ("Foo<Int, [Bar<A>]>", "Foo<Int, array(Bar<A>)>"),
        ("A.B<C>", "A.B<C>"),
        ("A<B>.C", "other"),
        ("Self", "Self"),
        ("`class`", "`class`"),
        ("[Int]", "array(Int)"),
        ("[4 of Float]", "4 of Float"),
        ("[N of [2 of Float]]", "N of 2 of Float"),
        ("InlineArray<4, Float>", "InlineArray<other, Float>"),
        ("Vector<-1>", "Vector<other>"),
        ("[String: Int?]", "dictionary(String, optional(Int))"),
        ("Int??", "optional(optional(Int))"),
        ("Foo<Int?>!", "unwrapped(Foo<optional(Int)>)"),
        ("()", "tuple()"),
        ("(Int)", "Int"),
        ("(Int, y: Float)", "tuple(Int, Float)"),
        ("((A, B)?)", "optional(tuple(A, B))"),
        ("(Int) -> Void", "function"),
        ("@convention(c) (Int) -> Void", "@convention function"),
        ("(@convention(c) (Int, _ a: B...) async throws(E) -> Void)?", "optional(@convention function)"),
        ("@escaping () -> (Int) -> Void", "@escaping function"),
        ("@Sendable() -> Void", "@Sendable function"),
        ("@MainActor (inout Int, borrowing A, sending B, isolated C) throws -> Void", "@MainActor function"),
        ("nonisolated(nonsending) () async -> Void", "function"),
        ("any P & Q", "other"),
        ("some P<Int>", "other"),
        ("(any P)?", "optional(other)"),
        ("P & Q", "other"),
        ("P&~Copyable", "other"),
        ("~Copyable", "other"),
        ("any ~Copyable & P", "other"),
        ("T.Type", "other"),
        ("Any.Protocol", "other"),
        ("(repeat each T)", "other"),
        ("(repeat Foo<each T>, Int)", "tuple(other, Int)"),
        ("[(Int) -> Void]", "array(function)"),
        ("sending Int", "other"),
        ("Array<(A) -> B>", "Array<function>"),
        ("UnsafePointer<CChar>?", "optional(UnsafePointer<CChar>)"),
    ]) func `types have shapes`(source: String, shape: String) throws {
        let type = try #require(try Source.property("var x: \(source)").bindings[0].type)
        #expect(Source.describe(type) == shape)
        #expect(type.text == source)
        #expect(type.range == SourceRange(start: 7, end: 7 + source.utf8.count))
    }

    @Test(arguments: [
        ("Foo /* a */ . /* b */ Bar", "Foo . Bar"),
        ("Foo<\n  Int, // a\n  B\n>", "Foo< Int, B >"),
        ("[4   of\tFloat]", "[4 of Float]"),
        ("(/**/Int/**/)", "( Int )"),
        ("@A(\"/* a */  b\") () -> Void", "@A(\"/* a */  b\") () -> Void"),
    ]) func `the text of a type has no comments`(source: String, text: String) throws {
        #expect(try Source.property("var x: \(source)").bindings[0].type?.text == text)
    }
}

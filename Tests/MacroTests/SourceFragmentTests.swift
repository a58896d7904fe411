import Testing

struct SourceFragmentTests {
    @Test func `ranges outside of the fragment are clamped`() {
        let fragment = SourceFragment(text: Array("struct".utf8), fileName: "a.swift", offset: 10)
        #expect(fragment[SourceRange(start: -3, end: 3)] == "str")
        #expect(fragment[SourceRange(start: 4, end: 99)] == "ct")
        #expect(fragment[SourceRange(start: 9, end: 2)] == "")
    }
}

// A type's name says which case it is of: all cases are one program.
extension DiagnosticCase {
    static let all: [DiagnosticCase] =
        structs + fieldTypes + members + graphs + unions + bindings + parameters + variables

    private static let structs = [
        DiagnosticCase(
            "@CStruct struct S1 { →let x: CInt }", "a field is read and assigned: write 'var' instead of 'let'"),
        DiagnosticCase("@CStruct struct S2 {\n    var →x = 1\n}", "a macro cannot infer a type: write 'var x: Type'"),
        DiagnosticCase(
            "@CStruct struct S3 { var x: CInt = 1 { →didSet {} } }",
            "a field cannot have observers, C would not call them: remove 'didSet'"),
        DiagnosticCase(
            "@CStruct struct S4 { →lazy var x: CInt = 1 }", "a field is stored in the struct itself: remove 'lazy'"),
        DiagnosticCase(
            "@propertyWrapper struct Wrap { var wrappedValue: CInt }\n@CStruct struct S5 { →@Wrap var x: CInt }",
            "'@Wrap' may change how the field is stored: remove it"),
        DiagnosticCase(
            "@CStruct final →class S6 { var x: CInt = 1 }",
            "@CStruct mirrors a C struct: write 'struct' instead of 'class'"),
        DiagnosticCase(
            "@CStruct →enum S7 { case a }",
            "@CStruct mirrors a C struct: write 'struct' instead of 'enum', or conform the enum to CEnum"),
        DiagnosticCase(
            "@CStruct struct S8 {\n    var x: CInt\n    →#if DEBUG\n    var y: CInt\n    #endif\n}",
            "the layout of a mirror cannot depend on '#if': put it around the whole struct"),
        DiagnosticCase(
            "@CStruct(packed: →3) struct S9 { var x: CInt }",
            "a C struct can be packed to 1, 2, 4, 8 or 16 bytes: write one of these numbers"),
        DiagnosticCase(
            "let packing = 1\n@CStruct(packed: →packing) struct S10 { var x: CInt }",
            "a C struct can be packed to 1, 2, 4, 8 or 16 bytes: write one of these numbers"),
        DiagnosticCase(
            "/* é */ @CStruct(packed: 1, aligned: →48) struct S11 { var x: CInt }",
            "the alignment of a C struct is a power of two: write 1, 2, 4 and so on, up to 4096"),
        DiagnosticCase(
            "@CStruct(packing: →1) struct S12 { var x: CInt }", "extra argument 'packing' in macro expansion"),
        DiagnosticCase("@CStruct struct S13 { var x: CInt; var →x: CInt }", "invalid redeclaration of 'x'"),
        DiagnosticCase(
            "@CStruct struct S14 { var →(x, y): (CInt, CInt) }", "each field has a name: write one 'var' for each"),
        DiagnosticCase(
            "@CStruct struct S15 { var →`a b`: CInt }", "'a b' is no name in C: use letters, digits and '_'"),
        DiagnosticCase(
            "@CStruct struct S17: →~Copyable { var x: CInt }", "a C struct can be copied: remove '~Copyable'"),
        DiagnosticCase(
            "final class Object {}\n@CStruct struct S18 { →weak var x: Object? }",
            "a class reference has no C layout: write 'var name: UnsafeMutableRawPointer?' and use Unmanaged"),
        DiagnosticCase(
            "@CStruct struct S19 { var x: CInt; mutating func →visitFields<V: FieldVisitor>(_ v: inout V) {} }",
            "@CStruct writes 'visitFields': remove this one, or the attribute"),
        DiagnosticCase(
            "enum S20 { @CStruct →private struct Inner { var x: CInt } }",
            "the macro's extension cannot see a private type in another type: write 'fileprivate'"),
        DiagnosticCase(
            "@CStruct public struct S21 { private var →x: CInt; public private(set) var →y: CInt; public var z: CInt }",
            "warning: other modules use this mirror slowly, because their code cannot see and set this field: make it 'public', or internal with '@usableFromInline'",
            "warning: other modules use this mirror slowly, because their code cannot see and set this field: make it 'public', or internal with '@usableFromInline'"
        ),
        // Two at once, and the struct behind them is not harmed.
        DiagnosticCase(
            "@CStruct struct S22 { →let x: CInt; var →y = 1 }\n@CStruct struct S23 { var x: CInt }\nlet layout23 = S23.layout",
            "a field is read and assigned: write 'var' instead of 'let'",
            "a macro cannot infer a type: write 'var y: Type'"),
    ]

    private static let fieldTypes = [
        DiagnosticCase(
            "@CStruct struct T1 { var x: →String }",
            "a String has no C layout: write 'UnsafePointer<CChar>?' for 'const char *', or '[N of CChar]' for 'char name[N]'"
        ),
        DiagnosticCase(
            "@CStruct struct T2 { var x: →[Int32] }",
            "a Swift array has no C layout: write '[N of Int32]' for a C array, or 'UnsafeMutablePointer<Int32>?' for a pointer"
        ),
        DiagnosticCase(
            "@CStruct struct T3 { var x: →[Int32: Int] }",
            "a dictionary has no C layout: write a pointer to what C has instead"),
        DiagnosticCase(
            "@CStruct struct T4 { var x: →() -> Void }",
            "a Swift function has no C layout: write '@convention(c)' in front of its type"),
        DiagnosticCase(
            "@CStruct struct T5 { var x: →Any }", "'Any' has no C layout: write a C type, a mirror or a pointer"),
        DiagnosticCase(
            "@CStruct struct T6 { var x: (CInt, →Float) }",
            "the elements of a C array have one type: write a struct with @CStruct instead of a tuple"),
        DiagnosticCase(
            "@CStruct struct T7 { var x: →Int32? }", "a C number cannot be nil: write 'Int32', or a pointer to it"),
        DiagnosticCase(
            "@CStruct struct T8 { var x: [2 of →String] }",
            "a String has no C layout: write 'UnsafePointer<CChar>?' for 'const char *', or '[N of CChar]' for 'char name[N]'"
        ),
        DiagnosticCase(
            "@CStruct struct T9 { var x: →(a: CInt, b: CInt) }",
            "the elements of a C array have no names: remove the labels"),
    ]

    private static let bindings = [
        DiagnosticCase(
            "@CBindings final →class B1 { @CFunction func a() }",
            "@CBindings makes a struct of functions: write 'struct' instead of 'class'"),
        DiagnosticCase(
            "@CBindings struct B2 {\n    @CFunction func a() →{}\n    @CFunction func b()\n    func c() { b() }\n}",
            "the macro writes the body of a bound function: remove it, or @CFunction"),
        DiagnosticCase(
            "@CBindings struct B3 { @CFunction func a() →async; @CFunction func b() →throws }",
            "a C function is neither async nor throwing: remove 'async'",
            "a C function is neither async nor throwing: remove 'throws'"),
        DiagnosticCase(
            "@CBindings struct B4 { @CFunction func a→<T: CValue>(_ x: T) }",
            "a C function is not generic: write one function for each type"),
        DiagnosticCase(
            "@CBindings struct B5 { @CFunction →static func a() }",
            "a bound function is found by 'init(library:)': remove 'static'"),
        DiagnosticCase(
            "@CBindings struct B6 { @CFunction func a(_ x: CInt); @CFunction func →a(_ x: CInt) }",
            "invalid redeclaration of 'a'"),
        DiagnosticCase(
            "@CBindings struct B7 { @CFunction func →`a b`() }",
            "'a b' is no name in C: write the C name, '@CFunction(\"name\")'"),
        DiagnosticCase(
            #"@CBindings struct B8 { @CFunction(→"a\u{62}") func a() }"#,
            "a macro needs the C name itself: write a string literal without escapes"),
        DiagnosticCase(
            "let flag = true\n@CBindings struct B9 { @CFunction(\"x\", optional: →flag) func a() }",
            "a macro cannot compute: write 'true' or 'false'"),
        DiagnosticCase(
            "@CBindings struct B10 {\n    →#if DEBUG\n    @CFunction func a()\n    #endif\n}",
            "bindings cannot depend on '#if': put it around the whole struct"),
        DiagnosticCase(
            "@CBindings struct B11 { var →x: CInt; @CFunction func a() }",
            "the initializer that @CBindings writes does not know this property: give it a value, or @CVariable"),
        DiagnosticCase(
            "struct B12 { →@CFunction func a() }",
            "@CFunction binds a member of a struct with @CBindings: move it there"),
        DiagnosticCase(
            "→@CFunction(\"abs\") func b13(_ x: CInt) -> CInt",
            "@CFunction binds a member of a struct with @CBindings: move it there"),
        DiagnosticCase(
            "@CBindings struct B14 {}\nextension B14 { →@CFunction func a() }",
            "@CFunction binds a member of a struct with @CBindings: move it there"),
    ]

    private static let parameters = [
        DiagnosticCase(
            "@CBindings struct P1 { @CFunction func a(_ x: →CInt...) }",
            "variadic C functions cannot be bound, and C knows no other '...': write '[CInt]' for an array"),
        DiagnosticCase(
            "@CBindings struct P2 { @CFunction func a() -> →String }",
            "C does not say who frees a result of type String: write 'UnsafePointer<CChar>?', and make a String of it with 'String(cString:)'"
        ),
        DiagnosticCase(
            "@CBindings struct P3 { @CFunction func a() -> →[CInt] }",
            "C does not say how long a result is: write 'UnsafeMutablePointer<CInt>?'"),
        DiagnosticCase(
            "@CBindings struct P4 { @CFunction func a(_ x: →[Int: Int], _ y: →any Sendable) }",
            "a dictionary has no C layout: write a pointer to what C has instead",
            "'any Sendable' has no C layout: write a C type, a mirror or a pointer"),
        DiagnosticCase(
            "@CBindings struct P5 { @CFunction func a(_ x: →(CInt) -> Void) }",
            "a Swift function has no C layout: write '@convention(c)' in front of its type"),
        DiagnosticCase(
            "@CBindings struct P6 { @CFunction func a(_ x: [→String]) }",
            "an array of strings has no C layout: write '[UnsafePointer<CChar>?]' for 'const char **'"),
        DiagnosticCase(
            "@CBindings struct P7 { @CFunction func a(_ x: inout →String) }",
            "C cannot change a String: write 'inout [CChar]' with room for the text, or 'UnsafeMutablePointer<CChar>'"),
        DiagnosticCase(
            "@CBindings struct P8 { @CFunction func a(_ x: →CInt?) -> →Bool? }",
            "a C number cannot be nil: write 'CInt', or a pointer to it",
            "a C number cannot be nil: write 'Bool', or a pointer to it"),
        DiagnosticCase(
            "@CBindings struct P9 { @CFunction func a(→_: CInt) }",
            "the call needs a name for this parameter: write '_ name'"),
        DiagnosticCase(
            "@CBindings struct P10 { @CFunction func a(_ x: →borrowing CInt) }",
            "C copies its arguments: remove 'borrowing'"),
        DiagnosticCase(
            "@CBindings struct P11 { @CFunction func a(" + (1...16).map { "_ x\($0): CInt, " }.joined()
                + "_ y: →CInt) }",
            "a bound function has up to 16 parameters: bind it by hand"),
    ]

    private static let variables = [
        DiagnosticCase(
            "@CBindings struct V1 { @CVariable →let →a: CInt }",
            "a C variable is read when it is used: write 'var' instead of 'let'",
            "cannot expand accessor macro on variable declared with 'let'"),
        DiagnosticCase("@CBindings struct V2 { @CVariable var →a }", "type annotation missing in pattern"),
        DiagnosticCase(
            "@CBindings struct V3 { @CVariable var a: CInt = →1 }",
            "C gives the variable its value: remove the one here"),
        DiagnosticCase(
            "@CBindings struct V4 { @CVariable var a: CInt →{ 1 } }",
            "the macro writes the accessors: remove these, or @CVariable"),
        DiagnosticCase(
            "@CBindings struct V5 { @CVariable var a: CInt { →didSet {} } }",
            "C would not call observers: remove 'didSet'"),
        DiagnosticCase(
            "@CBindings struct V6 { @CVariable var a: →String }",
            "C does not say who frees a variable of type String: write 'UnsafePointer<CChar>?', and make a String of it with 'String(cString:)'"
        ),
        DiagnosticCase(
            "@CBindings struct V7 { @CVariable →static var a: CInt }",
            "a bound variable is found by 'init(library:)': remove 'static'"),
        DiagnosticCase(
            "struct V8 { →@CVariable var a: CInt }",
            "@CVariable binds a member of a struct with @CBindings: move it there"),
    ]
}

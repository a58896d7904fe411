// swift-format-ignore-file
// Declarations of every kind that `@CStruct` handles. That they compile without a warning is the test,
// and so are comments and line breaks where people do not put them.
import CLayout

typealias Handle = OpaquePointer

@CStruct struct Plain { var number: CInt }

@CStruct public struct Empty {}

@CLayout.CStruct() internal struct Qualified { internal var number: CInt = -1, other: CInt = 2 }

@CStruct private struct FilePrivate {
    private var hidden: UInt8 = 1
    fileprivate var `class`: Int8
}

@CStruct private struct Private: Equatable {
    private var number: [2 of Int32] = [1, 2]
}

@CStruct package struct Package: Hashable {
    package var number: CInt
    package var other: [2 of UInt8] = .init(repeating: 3)
    var hidden: UnsafePointer<CChar>? { nil }
}

/// With fields that other modules cannot see, but their inlined code may.
@CStruct public struct PartlyHidden {
    public var number: CInt
    var padding: [4 of UInt8] = [0, 0, 0, 0]
    @usableFromInline var marked: Plain2 = Plain2(number: 3)
}

@usableFromInline
@CStruct struct Plain2 {
    @usableFromInline var number: CInt
}

@CStruct struct Generic<Element: CValue, V: CValue> {
    var first: Element
    var second: [2 of V]
    /// The name of the parameter of the function that the macro writes.
    var visitor: UInt8

    @CStruct struct Nested { var number: CInt }
}

@CStruct struct Counted<let count: Int> { var bytes: [count of UInt8] }

@safe
@CStruct struct Pointers: Hashable {
    var const: UnsafePointer<CChar>!
    var handle: Handle?
    var callback: (@convention(c) (CInt, UnsafeMutableRawPointer?) -> CInt)?
    var always: @convention(c) () -> Void
    var table: [2 of Handle?]
}

public enum Space {
    /// Nested in something public.
    @safe @CStruct public struct Node {
        public var next: UnsafeMutablePointer<Space.Node>?
        public var compare: @convention(c) (CInt, CInt) -> Bool
        public var value: Double = .pi
    }

    @CStruct fileprivate struct Hidden { var number: CInt }
}

public extension Space {
    /// Public by its extension.
    @CStruct struct Extended { public var layout: CInt; public var name: [8 of CChar] }
}

/*@CStruct*/ @CStruct /* { */ struct /* a /* nested */ comment */ Odd  // }
{
    @available(*, deprecated, message: "}") static var old: Int { 1 }
    var `var`: CInt = { (x: Int32) in x + 1 }(2) /* , b */, `self_`: CInt
    var text: String { "} \(number + { 1 }()) \"" }
    var computed: CInt {
        get { `var` }
        set { `var` = newValue }
    }
    var number
        : /* here too */ CInt
        = #"} \#(3)"#.isEmpty ? 1 : 2
    static var regex: Regex<Substring> { /}/ }
    subscript(index: Int) -> Int { index }
    init(number: CInt) {
        self.number = number
        `var` = 1
        self_ = 0
    }
    struct Inner { let text: String }
    enum Kind { case a, b }
    func visit() {}
    #if DEBUG
    func debug() {}
    #endif
}

/// What tests see of this file.
public enum DeclarationTables {
    public static var all: [StructLayout] {
        [
            Plain.layout, Qualified.layout, FilePrivate.layout, Private.layout, Package.layout, PartlyHidden.layout,
            Generic<Int8, Double>.layout, Generic<Int8, Double>.Nested.layout, Counted<3>.layout, Pointers.layout,
            Space.Node.layout, Space.Hidden.layout, Space.Extended.layout, Odd.layout,
        ]
    }
}

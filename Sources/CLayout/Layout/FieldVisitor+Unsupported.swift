// Fields that have no layout in C do not compile; each message says what to write instead.
extension FieldVisitor {
    @available(
        *, unavailable,
        message:
            "a String has no C layout: use UnsafePointer<CChar>? for `const char *`, or [N of CChar] for `char name[N]`"
    )
    public mutating func field(_ name: StaticString, _ value: inout String) { fatalError() }

    @available(*, unavailable, message: "a String has no C layout: use UnsafePointer<CChar>? for `const char *`")
    public mutating func field(_ name: StaticString, _ value: inout String?) { fatalError() }

    @available(
        *, unavailable,
        message:
            "a Swift array has no C layout: use [N of Element] for `Element name[N]`, or UnsafeMutablePointer<Element>? and a count"
    )
    public mutating func field<Element>(_ name: StaticString, _ value: inout [Element]) { fatalError() }

    @available(
        *, unavailable,
        message: "a class reference has no C layout: use UnsafeMutableRawPointer? and Unmanaged for `void *`"
    )
    public mutating func field<Object: AnyObject>(_ name: StaticString, _ value: inout Object) { fatalError() }

    @available(
        *, unavailable,
        message: "a class reference has no C layout: use UnsafeMutableRawPointer? and Unmanaged for `void *`"
    )
    public mutating func field<Object: AnyObject>(_ name: StaticString, _ value: inout Object?) { fatalError() }

    @_disfavoredOverload
    @available(
        *, unavailable,
        message:
            "this type has no C layout: conform a struct to CStructLayout or an enum to CEnum; visit a @convention(c) function with functionPointer(_:_:), or declare it as CFunctionPointer"
    )
    public mutating func field<Value>(_ name: StaticString, _ value: inout Value) { fatalError() }
}

import CLayout
import CallFixtures
import RaylibMirrors
import Testing

private typealias Callback = @convention(c) (CInt, UnsafeMutableRawPointer?) -> CInt

private enum Projection: CInt, CEnum {
    case perspective
    case orthographic = -7
}

private struct WindowFlags: OptionSet, CEnum {
    var rawValue: CUnsignedInt
    static let fullscreen = WindowFlags(rawValue: 2)
    static let transparent = WindowFlags(rawValue: 0x8000_0010)
}

@Suite("Pointers, enums and nothing")
struct Pointers {
    /// Passes a pointer and its optional through C, with nil as well.
    private func throughC<Pointer: CPointer & Equatable>(
        _ pointer: Pointer, _ call: (CFunction<(Pointer) -> Pointer>, Pointer) -> Pointer,
        _ optionalCall: (CFunction<(Pointer?) -> Pointer?>, Pointer?) -> Pointer?
    ) throws {
        // SAFETY: the fixture returns its pointer, which nobody follows.
        let function = unsafe CFunction<(Pointer) -> Pointer>(address: try fixture("same_pointer"))
        #expect(call(function, pointer) == pointer)
        let optional = unsafe CFunction<(Pointer?) -> Pointer?>(address: try fixture("same_pointer"))
        #expect(optionalCall(optional, pointer) == pointer)
        #expect(optionalCall(optional, nil) == nil)
    }

    @Test("Pointers of every Swift kind arrive and come back, and so does nil")
    func everyKind() throws {
        let bits: UInt = 0x1234_5678_9abc_def0
        try unsafe throughC(UnsafeRawPointer(bitPattern: bits)!) {
            unsafe $0($1)
        } _: {
            unsafe $0($1)
        }
        try unsafe throughC(UnsafeMutableRawPointer(bitPattern: bits)!) {
            unsafe $0($1)
        } _: {
            unsafe $0($1)
        }
        try unsafe throughC(UnsafePointer<CChar>(bitPattern: bits)!) {
            unsafe $0($1)
        } _: {
            unsafe $0($1)
        }
        try unsafe throughC(UnsafeMutablePointer<Vector2>(bitPattern: bits)!) {
            unsafe $0($1)
        } _: {
            unsafe $0($1)
        }
        try unsafe throughC(OpaquePointer(bitPattern: bits)!) {
            unsafe $0($1)
        } _: {
            unsafe $0($1)
        }
    }

    @Test("C calls the function behind a function pointer")
    func functionPointers() throws {
        typealias Pointer = CFunctionPointer<Callback>
        let addOne = unsafe Pointer { number, context in
            unsafe context?.assumingMemoryBound(to: CInt.self).pointee += 1
            return number + 1
        }
        var count: CInt = 0
        let callBack = unsafe CFunction<(Pointer?, CInt, UnsafeMutableRawPointer?) -> CInt>(
            address: try fixture("call_back"))
        let result = unsafe withUnsafeMutablePointer(to: &count) {
            unsafe callBack(addOne, 41, UnsafeMutableRawPointer($0))
        }
        #expect(result == 42)
        #expect(count == 1)
        #expect(unsafe callBack(nil, 41, nil) == -1)

        let same = unsafe CFunction<(Pointer?) -> Pointer?>(address: try fixture("same_callback"))
        let returned = unsafe same(addOne)
        #expect(unsafe returned?.function(1, nil) == 2)
        #expect(unsafe same(nil) == nil)
    }

    @Test("Enums and option sets travel as their raw values")
    func enums() throws {
        let projection = unsafe CFunction<(Projection) -> CInt>(address: try fixture("garbage"))
        #expect(projection(.orthographic) == -7)
        let back = unsafe CFunction<(CInt) -> Projection>(address: try fixture("garbage"))
        #expect(back(0) == .perspective)
        #expect(back(-7) == .orthographic)
        let flags = unsafe CFunction<(WindowFlags) -> WindowFlags>(address: try fixture("garbage"))
        #expect(flags([.fullscreen, .transparent]) == [.fullscreen, .transparent])
        #expect(flags([]) == [])
    }

    @Test("Nothing is passed and nothing returned")
    func nothing() throws {
        let function = unsafe CFunction<() -> Void>(address: try fixture("int_times_0"))
        call_forget_recorded()
        function()
        #expect(call_recorded_count() == 0)
    }
}

import CLayout
import CallFixtures
import Testing

/// Calls the fixture of a shape with graffiti, and checks what C received.
///
/// - Parameters:
///   - type: The type of the function.
///   - name: The name of the fixture; without one it is the signature in C.
///   - call: Makes the call. A closure where the types are known, so that the call folds in a release build.
///
/// Not specialized: of each shape that took longer to compile than the call.
@inline(never) @_semantics("optimize.sil.specialize.generic.never")
func shape<each Argument: CValue>(
    _ type: CFunction<(repeat each Argument) -> Void>.Type, _ name: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ call: (CFunction<(repeat each Argument) -> Void>, repeat each Argument) -> Void
) throws {
    let name = name ?? signature(repeat (each Argument).self) + "void"
    // SAFETY: the fixture's name says that it is a function of this type.
    let function = unsafe CFunction<(repeat each Argument) -> Void>(address: try fixture(name))
    var graffiti = Graffiti()
    let arguments = (repeat graffiti.next((each Argument).self))
    call_forget_recorded()
    call(function, repeat each arguments)
    expectRecorded(graffiti.values, by: name, sourceLocation)
}

/// Calls the fixture of a shape with graffiti, and checks what C received and what it returned.
@inline(never) @_semantics("optimize.sil.specialize.generic.never")
func shape<each Argument: CValue, Result: CValue>(
    _ type: CFunction<(repeat each Argument) -> Result>.Type, _ name: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ call: (CFunction<(repeat each Argument) -> Result>, repeat each Argument) -> Result
) throws {
    let name = name ?? signature(repeat (each Argument).self) + cName(of: Result.self)
    // SAFETY: the fixture's name says that it is a function of this type.
    let function = unsafe CFunction<(repeat each Argument) -> Result>(address: try fixture(name))
    var graffiti = Graffiti()
    let arguments = (repeat graffiti.next((each Argument).self))
    call_forget_recorded()
    let result = call(function, repeat each arguments)
    expectRecorded(graffiti.values, by: name, sourceLocation)
    let expected = ExpectedBytes(resultOf: Result.self)
    if let difference = expected.difference(from: bytes(of: result, size: expected.type.size), "the result") {
        Issue.record("\(name): \(difference)", sourceLocation: sourceLocation)
    }
}

/// The address of a fixture.
func fixture(_ name: String) throws -> UnsafeRawPointer {
    // A name that does not exist is an error in the tests.
    try unsafe #require(call_fixture(name), "no fixture \(name)")
}

/// Compares what the latest fixture on this thread recorded with what it was passed.
func expectRecorded(_ expected: [ExpectedBytes], by name: String, _ sourceLocation: SourceLocation) {
    let recorded = recordedArguments()
    guard recorded.count == expected.count else {
        Issue.record("\(name) recorded \(recorded.count) arguments", sourceLocation: sourceLocation)
        return
    }
    for (index, value) in expected.enumerated() {
        if let difference = value.difference(from: recorded[index], "argument \(index + 1)") {
            Issue.record("\(name): \(difference)", sourceLocation: sourceLocation)
        }
    }
}

/// The bytes of each argument of the latest fixture called on this thread.
func recordedArguments() -> [[UInt8]] {
    (0..<max(0, call_recorded_count())).map { index in
        // SAFETY: the record has so many bytes of the argument, until the next call of a fixture.
        unsafe [UInt8](UnsafeBufferPointer(start: call_recorded_bytes(index), count: call_recorded_size(index)))
    }
}

/// The types of parameters as the names of fixtures have them.
private func signature<each Argument: CValue>(_ type: repeat (each Argument).Type) -> String {
    var names: [String] = []
    repeat names.append(cName(of: each type))
    return "(" + names.joined(separator: ", ") + ") -> "
}

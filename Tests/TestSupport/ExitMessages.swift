import Testing

/// Requires that a program that ended did so with `message`.
public func expectMessage(
    _ message: String, in result: ExitTest.Result?, sourceLocation: SourceLocation = #_sourceLocation
) {
    let output = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(output.contains(message), "\(output.prefix(2000))", sourceLocation: sourceLocation)
}

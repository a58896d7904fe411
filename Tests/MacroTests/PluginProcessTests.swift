import Testing

/// The plugin as the compiler sees it.
@Suite struct PluginProcessTests {
    private static let capability = PluginProcess.frame(Messages.capability.bytes)
    private static let capabilityAnswer = Answer.answer(to: Messages.capability.bytes)

    @Test func `answers one message after the other, and ends with its input`() throws {
        let plugin = try PluginProcess()
        for message in [Messages.capability.bytes, Messages.freestanding.bytes, Array("nonsense".utf8)] {
            #expect(try plugin.answer(to: message) == Answer.answer(to: message))
        }
        try plugin.closeInput()
        let (rest, status) = try plugin.finish()
        #expect(rest.isEmpty && status == 0)
    }

    @Test func `a message may come in pieces, and several at once`() throws {
        let plugin = try PluginProcess()
        for byte in Self.capability { plugin.send([byte]) }
        #expect(try plugin.receive() == Self.capabilityAnswer)
        plugin.send(Self.capability + Self.capability)
        #expect(try plugin.receive() == Self.capabilityAnswer)
        #expect(try plugin.receive() == Self.capabilityAnswer)
    }

    @Test func `a message may be larger than a pipe`() throws {
        let source = String(repeating: "\"é\n", count: 300_000)
        let fields = Messages.attached("NoSuchMacro", role: "member", attribute: "@A", declaration: source)
        let message = Messages.attached(fields).bytes
        let plugin = try PluginProcess()
        #expect(try plugin.answer(to: message) == Answer.answer(to: message))
        #expect(try plugin.answer(to: Messages.capability.bytes) == Self.capabilityAnswer)
    }

    private static let ends: [(name: String, bytes: [UInt8], status: Int32)] = [
        ("nothing", [], 0),
        ("an empty message", [UInt8](repeating: 0, count: 8), 0),
        ("half a length", [1, 0, 0], 1),
        ("a length", [1, 0, 0, 0, 0, 0, 0, 0], 1),
        ("half a message", Array(capability.dropLast()), 1),
        ("a huge length", [UInt8](repeating: 0xff, count: 8), 1),
        ("text", Array("GET / HTTP/1.1\r\n\r\n".utf8), 1),
    ]

    @Test(arguments: ends) func `ends without an answer`(name: String, bytes: [UInt8], status: Int32) throws {
        let plugin = try PluginProcess()
        plugin.send(bytes)
        try plugin.closeInput()
        let end = try plugin.finish()
        #expect(end.output.isEmpty)
        #expect(end.status == status)
    }

    @Test func `a length that is too large ends it at once, and one that is a lie takes no memory`() throws {
        let plugin = try PluginProcess()
        plugin.send([1, 0, 0, 4, 0, 0, 0, 0])
        #expect(try plugin.finish().status == 1)

        let waiting = try PluginProcess()
        _ = try waiting.answer(to: Messages.capability.bytes)
        let before = waiting.residentSize
        waiting.send([0, 0, 0, 4, 0, 0, 0, 0] + [UInt8](repeating: 0x20, count: 100_000))
        #expect(waiting.residentSize - before < 8 << 20)
    }
}

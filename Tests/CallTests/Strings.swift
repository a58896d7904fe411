import CLayout
import CallFixtures
import RaylibMirrors
import Testing

@Suite("Strings as const char *")
struct Strings {
    /// What C reads up to the zero.
    private func terminated(_ text: String) -> [UInt8] {
        Array(text.utf8.prefix { $0 != 0 }) + [0]
    }

    @Test(
        "arrive with their terminating zero, cut at an embedded one",
        arguments: [
            "", "a", "raylib", "fifteen bytes..", "sixteen bytes...", "h\u{e9}llo", "👩🏽‍🚀🎮", "cut\u{0}here", "\u{0}",
            String(repeating: "x", count: 4095), String(repeating: "0123456789", count: 1000),
            String(repeating: "🚀", count: 2500),
        ])
    func text(_ text: String) throws {
        let function = unsafe CFunction<(String) -> UInt>(address: try fixture("text"))
        #expect(function(text) == UInt(terminated(text).count - 1))
        #expect(recordedArguments() == [terminated(text)])
    }

    @Test("arrive two at once, of any lengths")
    func two() throws {
        let function = unsafe CFunction<(String, String) -> Void>(address: try fixture("two_texts"))
        let texts = ["", "short", String(repeating: "long ", count: 2000), "🎈"]
        for first in texts {
            for second in texts {
                function(first, second)
                #expect(recordedArguments() == [terminated(first), terminated(second)])
            }
        }
    }

    @Test("are NULL for nil")
    func null() throws {
        let function = unsafe CFunction<(String?) -> UInt>(address: try fixture("text"))
        #expect(function(nil) == 0)
        #expect(recordedArguments() == [[]])
        #expect(function("not nil") == 7)
        #expect(recordedArguments() == [terminated("not nil")])
        let two = unsafe CFunction<(String?, String?) -> Void>(address: try fixture("two_texts"))
        two(nil, "b")
        #expect(recordedArguments() == [[], terminated("b")])
        two("a", nil)
        #expect(recordedArguments() == [terminated("a"), []])
    }

    @Test("travel among structs on the stack and in registers")
    func amongStructs() throws {
        let function = unsafe CFunction<(Font, String, Vector2, String, Float, Color) -> Vector2>(
            address: try fixture("text_among_structs"))
        var graffiti = Graffiti()
        let font = graffiti.next(Font.self)
        let fontBytes = graffiti.values[0]
        let sum = function(
            font, "first", Vector2(x: 1, y: 2), "the second text", 0.5, Color(r: 10, g: 20, b: 30, a: 40))
        #expect(sum == Vector2(x: 1.5, y: 42))
        let recorded = recordedArguments()
        try #require(recorded.count == 6)
        #expect(fontBytes.difference(from: recorded[0], "the font") == nil)
        #expect(recorded[1] == terminated("first"))
        #expect(recorded[3] == terminated("the second text"))
        #expect(recorded[5] == [10, 20, 30, 40])
    }

    @Test("stay until the call returns, whatever is called meanwhile")
    func nestedCalls() throws {
        typealias Callback = @convention(c) (CInt, UnsafeMutableRawPointer?) -> CInt
        // Called by C while the outer string is in use: calls with strings of all sizes.
        let callback = unsafe CFunctionPointer<Callback> { _, _ in
            guard let address = unsafe call_fixture("two_texts") else { return -1 }
            let inner = unsafe CFunction<(String, String) -> Void>(address: address)
            for size in [1, 100, 5000, 50000] {
                inner(String(repeating: "i", count: size % 60000), String(repeating: "j", count: size % 7000))
            }
            return 0
        }
        let function = unsafe CFunction<
            (String, CFunctionPointer<Callback>, UnsafeMutableRawPointer?) -> Void
        >(address: try fixture("text_after_callback"))
        for text in ["outer", String(repeating: "outer", count: 3000)] {
            unsafe function(text, callback, nil)
            #expect(recordedArguments() == [terminated(text)])
        }
    }

    @Test("as arguments of calls that are arguments themselves")
    func callsAsArguments() throws {
        let length = unsafe CFunction<(String) -> UInt>(address: try fixture("text"))
        let same = unsafe CFunction<(UInt64, String) -> UInt64>(address: try fixture("garbage"))
        let word = same(UInt64(length("four")), String(length("one more")))
        #expect(word == 4)
    }
}

import CLayout
import GraphSamples
import Testing

@Suite("Strings of graphs")
struct StringTests {
    /// Texts with `count` bytes, short ones also in memory of their own, which Swift does not do unless asked to.
    private func texts(byteCount: Int) -> [String] {
        let ascii = String((0..<byteCount).map { Character(UnicodeScalar(UInt8(97 + $0 % 26))) })
        let accented = String(repeating: "\u{E9}", count: byteCount / 2) + (byteCount % 2 == 1 ? "\u{1}" : "")
        var reserved = ""
        reserved.reserveCapacity(100)
        reserved += ascii
        return [ascii, accented, reserved]
    }

    /// The image of an item with that name and without anything else, and what is behind it in the buffer.
    private func image(name: String) throws(GraphError) -> (image: [UInt8], behind: ArraySlice<UInt8>) {
        var buffer = [UInt8](repeating: 0xa5, count: 200)
        var span = buffer.mutableSpan
        var bytes = unsafe span.mutableBytes
        let byteCount = try Item(kind: 1, price: 2, name: name).writeImage(to: &bytes)
        return (Array(buffer[..<byteCount]), buffer[byteCount...])
    }

    @Test("of each length are copied, with a NUL and nothing behind it", arguments: 0...80)
    func lengths(byteCount: Int) throws {
        let arena = Arena()
        for text in texts(byteCount: byteCount) {
            let (image, behind) = try image(name: text)
            #expect(image.suffix(byteCount + 1) == Array(text.utf8) + [0])
            #expect(behind.allSatisfy { $0 == 0xa5 })
            var document = Document()
            document.lines = [text, "next", text]
            #expect(try arena.encode(document).decode().lines == document.lines)
        }
    }

    @Test("of each length have no U+0000 anywhere", arguments: 1...80)
    func zeros(byteCount: Int) throws {
        let arena = Arena()
        for text in texts(byteCount: byteCount) {
            for place in text.unicodeScalars.indices {
                var scalars = text.unicodeScalars
                scalars.replaceSubrange(place...place, with: ["\0"])
                let damaged = String(scalars)
                let reason = GraphError.Reason.embeddedZero(offset: Array(damaged.utf8).firstIndex(of: 0)!)
                let inImage = failure { () throws(GraphError) in try image(name: damaged) }
                #expect(inImage?.path == "name" && inImage?.reason == reason)
                var document = Document()
                document.lines = [text, damaged]
                let inArena = failure { () throws(GraphError) in try arena.encode(document) }
                #expect(inArena?.path == "lines[1]" && inArena?.reason == reason)
            }
        }
    }
}

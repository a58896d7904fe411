import Testing

@Suite("The picture of raylib-demo")
struct PictureTests {
    @Test("has the colors where the scene puts them, after thousands of calls by value")
    func picture() throws {
        let file = TemporaryPicture()
        let demo = try DemoProcess("--output", file.path, "--sprites", "50")
        #expect(demo.exitStatus == 0)
        #expect(demo.errors == "")

        let picture = try StoredPNG(contentsOf: file.path)
        #expect(picture.width == 960)
        #expect(picture.height == 540)
        #expect(picture[0, 0].isNear(.init(red: 14, green: 10, blue: 46)), "the night sky")
        #expect(picture[100, 330] == .init(red: 86, green: 222, blue: 255), "the line of the horizon")
        #expect(picture[742, 232] == .init(red: 255, green: 255, blue: 255), "the middle of the wheel")
        #expect(picture[742 + 6, 232] == .init(red: 14, green: 10, blue: 46), "the ring around it")
        #expect(picture[742 - 10, 232] == .init(red: 86, green: 222, blue: 255), "the outer ring")
        #expect(picture[430, 136].isNear(.init(red: 255, green: 226, blue: 92)), "the top of the sun")
        #expect(picture[430, 236].isNear(.init(red: 255, green: 149, blue: 116)), "the middle of the sun")
        #expect(picture.colors(ofRow: 500).count > 50, "the floor with its reflection")
        #expect(picture.colors(ofRow: 300).count > 15, "mountains, houses and the wheel")
    }

    @Test("is reported with its calls, their times and the ratio to C")
    func report() throws {
        let file = TemporaryPicture()
        let demo = try DemoProcess("--output", file.path, "--sprites", "50")
        let words = demo.output.split(whereSeparator: \.isWhitespace).map(String.init)
        let calls = try #require(words.firstIndex(of: "calls:").flatMap { Int(words[$0 + 1].filter { $0 != "," }) })
        #expect(calls > 20_000)
        for name in ["Swift", "C", "ratio"] {
            let best = words.indices.lazy.filter { words[$0] == name }.compactMap { Double(words[$0 + 1]) }.first
            #expect(try #require(best, "\(name) has a figure") > 0)
        }
        #expect(demo.output.contains("identical, byte for byte"))
        #if DEBUG
        #expect(demo.output.contains("debug build"))
        #else
        #expect(!demo.output.contains("debug build"))
        #endif
    }

    @Test("is the same for the same seed and another for another")
    func seeds() throws {
        let first = TemporaryPicture()
        let again = TemporaryPicture()
        let other = TemporaryPicture()
        for (path, seed) in [(first.path, "7"), (again.path, "7"), (other.path, "8")] {
            #expect(try DemoProcess("--output", path, "--sprites", "1", "--seed", seed).exitStatus == 0)
        }
        let rows = try StoredPNG(contentsOf: first.path).rows
        #expect(try StoredPNG(contentsOf: again.path).rows == rows)
        #expect(try StoredPNG(contentsOf: other.path).rows != rows)
    }
}

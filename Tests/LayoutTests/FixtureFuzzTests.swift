import CLayout
import Testing

/// Whatever the bytes, the parser returns or throws: it never traps and never runs on.
@Suite struct FixtureFuzzTests {
    /// A generator with a seed, so that a failure can be had again.
    struct SeededGenerator: RandomNumberGenerator {
        var state: UInt64

        // SplitMix64.
        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var value = state
            value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
            value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
            return value ^ (value >> 31)
        }
    }

    private static let tokens: [[UInt8]] = [
        "struct", "field", "count", "99999999999999999999", "9223372036854775807", "-1", "\n", "\0", "\r", "\u{e9}",
        "0",
    ].map { Array($0.utf8) }

    @Test(arguments: 0..<8) func mutations(seed: UInt64) {
        var generator = SeededGenerator(state: seed)
        let original = Array(WrongMirrorTests.fixture.utf8)
        var accepted = 0
        for _ in 0..<1000 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let place = Int.random(in: 0..<max(1, bytes.count), using: &generator)
                switch Int.random(in: 0..<5, using: &generator) {
                case 0: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &generator) }
                case 1: if place < bytes.count { bytes.remove(at: place) }
                case 2: bytes.removeSubrange(place..<min(bytes.count, place + 30))
                case 3: bytes.insert(contentsOf: Self.tokens.randomElement(using: &generator) ?? [], at: place)
                default: bytes.insert(contentsOf: bytes.prefix(place), at: place)
                }
            }
            accepted += parses(bytes) ? 1 : 0
        }
        #expect(accepted < 1000, "no mutation was an error: the mutations are too tame")
    }

    @Test func garbage() {
        var generator = SeededGenerator(state: 42)
        for count in 0..<1000 {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            _ = parses(bytes)
        }
    }

    /// Whether the bytes are a fixture; if not, the error must be complete.
    private func parses(_ bytes: [UInt8]) -> Bool {
        do {
            _ = try LayoutFixture(parsing: bytes)
            return true
        } catch {
            #expect(error.line != nil && !error.expected.isEmpty && !error.found.isEmpty)
            #expect(error.description.utf8.allSatisfy { $0 >= 0x20 }, "unprintable bytes in a message")
            return false
        }
    }
}

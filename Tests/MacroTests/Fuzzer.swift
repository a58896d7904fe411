/// Makes messages for the plugin out of a seed: the same for the same seed and number.
struct Fuzzer {
    /// No source is longer, so that a bound on the time of an answer means something.
    static let maximumLength = 16 << 10

    private var generator: SeededGenerator

    init(seed: UInt64, number: Int) {
        generator = SeededGenerator(state: seed &+ UInt64(number) &* 0x2545_f491_4f6c_dd1d)
    }

    /// A message, and the sources in it if it is well-formed.
    mutating func message() -> (bytes: [UInt8], sources: [[UInt8]]?) {
        let seed = FuzzCorpus.seeds.randomElement(using: &generator)!
        let role = seed.roles.randomElement(using: &generator)!
        guard Int.random(in: 0..<4, using: &generator) > 0 else {
            let whole = request(seed, role, seed.attribute, seed.attribute + seed.declaration)
            let bytes = mutated(whole.bytes, with: FuzzCorpus.messageTokens)
            // An empty message is the end.
            return (bytes.isEmpty ? [0] : bytes, nil)
        }
        let attribute = Bool.random(using: &generator) ? seed.attribute : mutatedText(seed.attribute)
        let declaration = attribute + mutatedText(seed.declaration)
        let message = request(seed, role, attribute, declaration)
        return (message.bytes, [attribute, declaration].map { Array($0.utf8) })
    }

    /// Where the sources begin in their file.
    static let offset = 1000

    private func request(_ seed: FuzzCorpus.Seed, _ role: String, _ attribute: String, _ declaration: String) -> JSON {
        var fields = Messages.attached(
            seed.macro, role: role, attribute: attribute, declaration: declaration, at: Self.offset)
        if role == "extension" {
            fields.append(("extendedTypeSyntax", Messages.syntax("type", "Outer.Name", in: "")))
            let conformances = "struct Placeholder: CStructLayout, Sendable {}"
            fields.append(("conformanceListSyntax", Messages.syntax("declaration", conformances, in: "")))
        }
        if role == "memberAttribute" {
            fields.append(("parentDeclSyntax", Messages.syntax("declaration", declaration, at: Self.offset)))
        }
        let context = Messages.syntax("declaration", "struct Outer {}", in: "")
        return Messages.attached(fields + [("lexicalContext", [context])])
    }

    private mutating func mutatedText(_ text: String) -> String {
        String(decoding: mutated(Array(text.utf8), with: FuzzCorpus.tokens), as: UTF8.self)
    }

    private mutating func mutated(_ original: [UInt8], with tokens: [String]) -> [UInt8] {
        var bytes = original
        for _ in 0..<Int.random(in: 0...5, using: &generator) { mutate(&bytes, with: tokens) }
        return Array(bytes.prefix(Self.maximumLength))
    }

    private mutating func mutate(_ bytes: inout [UInt8], with tokens: [String]) {
        let place = Int.random(in: 0...bytes.count, using: &generator)
        let end = min(bytes.count, place + Int.random(in: 0...40, using: &generator))
        switch Int.random(in: 0..<10, using: &generator) {
        case 0, 1, 2: bytes.insert(contentsOf: token(tokens), at: place)
        case 3: bytes.replaceSubrange(place..<end, with: token(tokens))
        case 4: bytes.removeSubrange(place..<end)
        case 5: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &generator))
        case 6: bytes.removeSubrange(place...)
        case 7: bytes.insert(contentsOf: bytes.prefix(Self.maximumLength / 2), at: place)
        case 8: nest(&bytes, place..<end)
        default:
            for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
        }
    }

    private static let brackets: [(String, String)] = [
        ("(", ")"), ("[", "]"), ("{", "}"), ("<", ">"), ("/*", "*/"), ("\"\\(", ")\""), ("#if A\n", "\n#endif\n"),
        ("struct A {", "}"),
        ("{\"a\":", "}"), ("@A(", ")"), ("#", ""), ("`", "`"), ("(", ""), ("Array<", ">"), ("(A) -> ", ""), ("?", ""),
    ]

    /// Puts a part into brackets, often enough to exhaust a stack that has no bound on recursion.
    private mutating func nest(_ bytes: inout [UInt8], _ range: Range<Int>) {
        let (opening, closing) = Self.brackets.randomElement(using: &generator)!
        let most = Self.maximumLength / 2 / (opening.utf8.count + closing.utf8.count)
        let depth = Bool.random(using: &generator) ? Int.random(in: 1...20, using: &generator) : most
        let openings = Array(String(repeating: opening, count: depth).utf8)
        bytes.replaceSubrange(range, with: openings + bytes[range] + String(repeating: closing, count: depth).utf8)
    }

    private mutating func token(_ tokens: [String]) -> [UInt8] {
        Array(tokens.randomElement(using: &generator)!.utf8)
    }
}

/// SplitMix64: a generator with a seed, so that a failure can be had again.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }
}

import SeededRandom

/// Changes an image: its pointers and counts more than its text, because they are what a decoder trusts.
struct Mutation {
    var image: [UInt8]
    /// Another image, to take parts of.
    let other: [UInt8]

    mutating func mutate(_ random: inout SplitMix) {
        guard !image.isEmpty else { return }
        switch Int.random(in: 0..<16, using: &random) {
        case 0: image[offset(&random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: image[offset(&random)] = UInt8.random(in: 0 ... .max, using: &random)
        case 2: image.removeLast(Int.random(in: 1...image.count, using: &random))
        case 3: splice(&random)
        case 4: image += other[range(in: other.count, &random)]
        case 5: store(number(&random), byteCount: random.pick([1, 2, 4]), at: offset(&random))
        case 6: store(number(&random), byteCount: 8, at: offset(&random))
        default: store(number(&random), byteCount: 8, at: offset(&random) & ~7)
        }
    }

    /// A place in the image: often in the struct at the start.
    private func offset(_ random: inout SplitMix) -> Int {
        let end = random.chance(50) ? min(image.count, 272) : image.count
        return Int.random(in: 0..<end, using: &random)
    }

    private func range(in count: Int, _ random: inout SplitMix) -> Range<Int> {
        let start = Int.random(in: 0...count, using: &random)
        return start..<Int.random(in: start...min(count, start + 64), using: &random)
    }

    /// A number that is likely to be a mistake: small, at the edge of the image or of the type, or an offset in the image.
    private func number(_ random: inout SplitMix) -> UInt64 {
        let small = UInt64.random(in: 0...40, using: &random)
        let count = UInt64(image.count)
        switch Int.random(in: 0..<10, using: &random) {
        case 0: return small
        case 1: return count &- small
        case 2: return count &+ small
        case 3: return 0 &- small
        case 4: return 1 << 63 &- small
        case 5: return 1 << UInt64.random(in: 0..<64, using: &random)
        case 6: return UInt64.random(in: 0 ... .max, using: &random)
        case 7: return word(at: offset(&random) & ~7)
        default: return UInt64.random(in: 0...count, using: &random)
        }
    }

    private func word(at offset: Int) -> UInt64 {
        image[offset..<min(offset + 8, image.count)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private mutating func store(_ number: UInt64, byteCount: Int, at offset: Int) {
        for index in 0..<min(byteCount, image.count - offset) {
            image[offset + index] = UInt8(truncatingIfNeeded: number >> UInt64(8 * index))
        }
    }

    private mutating func splice(_ random: inout SplitMix) {
        image.replaceSubrange(range(in: image.count, &random), with: other[range(in: other.count, &random)])
    }
}

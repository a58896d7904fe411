/// Marsaglia's xorshift32 generator, as in `MiniRayLoops.h`: the C loop and the Swift loop draw the same sprites.
struct RandomNumbers {
    private var state: UInt32

    /// Starts from `seed`; 0, from which there is no way on, counts as 1.
    init(seed: UInt32) {
        state = seed == 0 ? 1 : seed
    }

    /// The next number, which is never 0.
    mutating func next() -> UInt32 {
        state ^= state << 13
        state ^= state >> 17
        state ^= state << 5
        return state
    }

    /// A number from 0 to less than `count`.
    mutating func next(below count: UInt32) -> UInt32 {
        next() % count
    }

    /// A number from 0 to less than 1, in steps of 1/4096.
    mutating func nextFraction() -> Float {
        Float(next(below: 4096)) / 4096
    }

    /// A number within a range.
    mutating func next(in range: ClosedRange<Float>) -> Float {
        range.lowerBound + (range.upperBound - range.lowerBound) * nextFraction()
    }
}

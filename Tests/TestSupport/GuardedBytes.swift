/// Bytes with guard bytes around them: whoever writes outside is found out.
public struct GuardedBytes {
    private let count: Int
    private let filler: UInt8
    private var storage: [UInt8]

    /// The number of guard bytes on each side, more than any value in the tests has.
    public static var guardCount: Int { 128 }

    /// Makes `count` bytes that all are `filler`, with guard bytes around them.
    ///
    /// - Parameters:
    ///   - count: The number of bytes between the guards.
    ///   - filler: What the bytes are: dirty by default, so that what should become zero is seen to.
    public init(count: Int, filler: UInt8 = 0xEE) {
        self.count = count
        self.filler = filler
        storage = [UInt8](repeating: 0xA5, count: count + 2 * Self.guardCount)
        for index in 0..<count { storage[Self.guardCount + index] = filler }
    }

    private var range: Range<Int> { Self.guardCount..<(Self.guardCount + count) }

    /// The bytes between the guards.
    public var bytes: [UInt8] { Array(storage[range]) }

    /// Whether all guard bytes are as they were.
    public var guardsAreIntact: Bool {
        (storage[..<range.lowerBound] + storage[range.upperBound...]).allSatisfy { $0 == 0xA5 }
    }

    /// Whether nothing was written, neither between the guards nor to them.
    public var isUntouched: Bool { guardsAreIntact && bytes.allSatisfy { $0 == filler } }

    /// Runs `body` on the bytes between the guards.
    public mutating func withBytes<Result>(
        _ body: (UnsafeMutableRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        let range = range
        return try unsafe storage.withUnsafeMutableBytes {
            // SAFETY: the range is inside of the storage.
            try unsafe body(UnsafeMutableRawBufferPointer(rebasing: $0[range]))
        }
    }
}

import CLayout

// Sizes from 1 to 40 bytes in each class; value generics have no loops, so each size is a line.

private func bytes<let n: Int>(_ type: Bytes<n>.Type) -> MirrorCase { MirrorCase("Bytes\(n)", type) }
private func values<let n: Int, Value: CValue>(_ name: String, _ type: Values<n, Value>.Type) -> MirrorCase {
    MirrorCase("\(name)\(n * Value.cLayout.size)", type)
}

extension TortureCases {
    package static let sizes: [MirrorCase] = byteArrays + shortArrays + wideArrays

    private static let byteArrays: [MirrorCase] = [
        bytes(Bytes<1>.self), bytes(Bytes<2>.self), bytes(Bytes<3>.self), bytes(Bytes<4>.self),
        bytes(Bytes<5>.self), bytes(Bytes<6>.self), bytes(Bytes<7>.self), bytes(Bytes<8>.self),
        bytes(Bytes<9>.self), bytes(Bytes<10>.self), bytes(Bytes<11>.self), bytes(Bytes<12>.self),
        bytes(Bytes<13>.self), bytes(Bytes<14>.self), bytes(Bytes<15>.self), bytes(Bytes<16>.self),
        bytes(Bytes<17>.self), bytes(Bytes<18>.self), bytes(Bytes<19>.self), bytes(Bytes<20>.self),
        bytes(Bytes<21>.self), bytes(Bytes<22>.self), bytes(Bytes<23>.self), bytes(Bytes<24>.self),
        bytes(Bytes<25>.self), bytes(Bytes<26>.self), bytes(Bytes<27>.self), bytes(Bytes<28>.self),
        bytes(Bytes<29>.self), bytes(Bytes<30>.self), bytes(Bytes<31>.self), bytes(Bytes<32>.self),
        bytes(Bytes<33>.self), bytes(Bytes<34>.self), bytes(Bytes<35>.self), bytes(Bytes<36>.self),
        bytes(Bytes<37>.self), bytes(Bytes<38>.self), bytes(Bytes<39>.self), bytes(Bytes<40>.self),
    ]

    private static let shortArrays: [MirrorCase] = [
        values("Shorts", Values<1, Int16>.self), values("Shorts", Values<2, Int16>.self),
        values("Shorts", Values<3, Int16>.self), values("Shorts", Values<4, Int16>.self),
        values("Shorts", Values<5, Int16>.self), values("Shorts", Values<6, Int16>.self),
        values("Shorts", Values<7, Int16>.self), values("Shorts", Values<8, Int16>.self),
        values("Shorts", Values<9, Int16>.self), values("Shorts", Values<10, Int16>.self),
        values("Shorts", Values<11, Int16>.self), values("Shorts", Values<12, Int16>.self),
        values("Shorts", Values<13, Int16>.self), values("Shorts", Values<14, Int16>.self),
        values("Shorts", Values<15, Int16>.self), values("Shorts", Values<16, Int16>.self),
        values("Shorts", Values<17, Int16>.self), values("Shorts", Values<18, Int16>.self),
        values("Shorts", Values<19, Int16>.self), values("Shorts", Values<20, Int16>.self),
    ]

    private static let wideArrays: [MirrorCase] = [
        values("Ints", Values<1, Int32>.self), values("Ints", Values<2, Int32>.self),
        values("Ints", Values<3, Int32>.self), values("Ints", Values<4, Int32>.self),
        values("Ints", Values<5, Int32>.self), values("Ints", Values<6, Int32>.self),
        values("Ints", Values<7, Int32>.self), values("Ints", Values<8, Int32>.self),
        values("Ints", Values<9, Int32>.self), values("Ints", Values<10, Int32>.self),
        values("Floats", Values<1, Float>.self), values("Floats", Values<2, Float>.self),
        values("Floats", Values<3, Float>.self), values("Floats", Values<4, Float>.self),
        values("Floats", Values<5, Float>.self), values("Floats", Values<6, Float>.self),
        values("Floats", Values<7, Float>.self), values("Floats", Values<8, Float>.self),
        values("Floats", Values<9, Float>.self), values("Floats", Values<10, Float>.self),
        values("Longs", Values<1, Int64>.self), values("Longs", Values<2, Int64>.self),
        values("Longs", Values<3, Int64>.self), values("Longs", Values<4, Int64>.self),
        values("Longs", Values<5, Int64>.self), values("Doubles", Values<1, Double>.self),
        values("Doubles", Values<2, Double>.self), values("Doubles", Values<3, Double>.self),
        values("Doubles", Values<4, Double>.self), values("Doubles", Values<5, Double>.self),
    ]
}

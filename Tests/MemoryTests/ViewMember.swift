import CLayout
import Testing

/// A member of a struct that is viewed, by the name that C has for it.
struct ViewMember<Mirror: CValue>: Sendable, CustomTestStringConvertible {
    let name: String
    /// Values that the member can have, for a cast to it.
    let values: [Int64]
    let read: @Sendable (borrowing CView<Mirror>) -> Int64
    let assign: @Sendable (borrowing CView<Mirror>, Int64) -> Void

    var testDescription: String { name }

    init(
        _ name: String, of values: [Int64] = [0, -1, 1, 0x1234_5678_9ABC_DEF0],
        read: @escaping @Sendable (borrowing CView<Mirror>) -> Int64,
        assign: @escaping @Sendable (borrowing CView<Mirror>, Int64) -> Void
    ) {
        self.name = name
        self.values = values
        self.read = read
        self.assign = assign
    }
}

private let reals: [Int64] = [0, -1, 12345]
private let booleans: [Int64] = [0, 1]

let sceneMembers: [ViewMember<ViewScene>] = [
    ViewMember("tag", read: { Int64($0.tag) }, assign: { $0.tag = UInt8(truncatingIfNeeded: $1) }),
    ViewMember(
        "inner.number", read: { Int64($0.inner.number) }, assign: { $0.inner.number = Int32(truncatingIfNeeded: $1) }),
    ViewMember("inner.tag", read: { Int64($0.inner.tag) }, assign: { $0.inner.tag = Int8(truncatingIfNeeded: $1) }),
    ViewMember("tail", read: { Int64($0.tail) }, assign: { $0.tail = Int8(truncatingIfNeeded: $1) }),
    ViewMember("position.x", of: reals, read: { Int64($0.position.x) }, assign: { $0.position.x = Float($1) }),
    ViewMember("position.y", of: reals, read: { Int64($0.position.y) }, assign: { $0.position.y = Float($1) }),
    ViewMember("position.z", of: reals, read: { Int64($0.position.z) }, assign: { $0.position.z = Float($1) }),
    ViewMember(
        "kind", of: [1, 2, -7], read: { Int64($0.kind.rawValue) }, assign: { $0.kind = Kind(rawValue: CInt($1))! }),
    ViewMember("flag", of: booleans, read: { $0.flag ? 1 : 0 }, assign: { $0.flag = $1 != 0 }),
    ViewMember("low", read: { Int64($0.low) }, assign: { $0.low = UInt32(truncatingIfNeeded: $1) }),
    ViewMember("middle", read: { Int64($0.middle) }, assign: { $0.middle = Int32(truncatingIfNeeded: $1) }),
    ViewMember("wide", read: { Int64($0.wide) }, assign: { $0.wide = UInt64(truncatingIfNeeded: $1) }),
    ViewMember("bit", of: booleans, read: { $0.bit ? 1 : 0 }, assign: { $0.bit = $1 != 0 }),
    ViewMember(
        "items[0].number", read: { Int64($0.items[0].number) },
        assign: { $0.items[0].number = Int32(truncatingIfNeeded: $1) }),
    ViewMember(
        "items[2].tag", read: { Int64($0.items[2].tag) }, assign: { $0.items[2].tag = Int8(truncatingIfNeeded: $1) }),
    ViewMember("numbers[0]", read: { Int64($0.numbers[0]) }, assign: { $0.numbers[0] = Int16(truncatingIfNeeded: $1) }),
    ViewMember("numbers[3]", read: { Int64($0.numbers[3]) }, assign: { $0.numbers[3] = Int16(truncatingIfNeeded: $1) }),
    ViewMember("matrix[0][2]", of: reals, read: { Int64($0.matrix[0][2]) }, assign: { $0.matrix[0][2] = Float($1) }),
    ViewMember("matrix[1][0]", of: reals, read: { Int64($0.matrix[1][0]) }, assign: { $0.matrix[1][0] = Float($1) }),
    ViewMember(
        "number.integer", read: { Int64($0.number.integer) },
        assign: { $0.number.integer = Int32(truncatingIfNeeded: $1) }),
    ViewMember("number.real", of: reals, read: { Int64($0.number.real) }, assign: { $0.number.real = Double($1) }),
    ViewMember(
        "number.inner.tag", read: { Int64($0.number.inner.tag) },
        assign: { $0.number.inner.tag = Int8(truncatingIfNeeded: $1) }),
    ViewMember(
        "number.values[1]", of: reals, read: { Int64($0.number.values[1]) }, assign: { $0.number.values[1] = Float($1) }
    ),
    ViewMember(
        "number.bits", read: { Int64($0.number.bits) }, assign: { $0.number.bits = UInt32(truncatingIfNeeded: $1) }),
    ViewMember("left", read: { Int64($0.sides.left) }, assign: { $0.sides.left = Int32(truncatingIfNeeded: $1) }),
    ViewMember("right", read: { Int64($0.sides.right) }, assign: { $0.sides.right = Int16(truncatingIfNeeded: $1) }),
    ViewMember(
        "whole", read: { Int64(bitPattern: $0.whole.whole) }, assign: { $0.whole.whole = UInt64(bitPattern: $1) }),
    ViewMember(
        "parts[5]", read: { Int64($0.whole.parts[5]) }, assign: { $0.whole.parts[5] = UInt8(truncatingIfNeeded: $1) }),
    ViewMember(
        "name[11]", read: { Int64($0.name.elements[11]) },
        assign: { $0.name.elements[11] = CChar(truncatingIfNeeded: $1) }),
    ViewMember(
        "pointer", read: { unsafe Int64(Int(bitPattern: $0.pointer)) },
        assign: { unsafe $0.pointer = UnsafeMutableRawPointer(bitPattern: Int($1)) }),
    ViewMember(
        "callback", read: { unsafe Int64(unsafeBitCast($0.callback, to: Int.self)) },
        assign: { unsafe $0.callback = unsafeBitCast(Int($1), to: (@convention(c) (Float) -> CInt)?.self) }),
    ViewMember("vectors[0].y", of: reals, read: { Int64($0.vectors[0].y) }, assign: { $0.vectors[0].y = Float($1) }),
    ViewMember("vectors[1].z", of: reals, read: { Int64($0.vectors[1].z) }, assign: { $0.vectors[1].z = Float($1) }),
    ViewMember("last", read: { Int64($0.last) }, assign: { $0.last = Int8(truncatingIfNeeded: $1) }),
]

let packedMembers: [ViewMember<ViewPacked>] = [
    ViewMember("first", read: { Int64($0.first) }, assign: { $0.first = UInt8(truncatingIfNeeded: $1) }),
    ViewMember("huge", read: { Int64(bitPattern: $0.huge) }, assign: { $0.huge = UInt64(bitPattern: $1) }),
    ViewMember("negative", read: { Int64($0.negative) }, assign: { $0.negative = Int32(truncatingIfNeeded: $1) }),
    ViewMember("alone", read: { Int64($0.alone) }, assign: { $0.alone = UInt32(truncatingIfNeeded: $1) }),
    ViewMember("real", of: reals, read: { Int64($0.real) }, assign: { $0.real = Double($1) }),
]

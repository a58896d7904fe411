import CLayout

struct V2: CStructLayout {
    var x: Float
    var y: Float

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("x", &x)
        visitor.field("y", &y)
    }
}

struct V2TwoInts: CStructLayout {
    var vector: V2
    var a: CInt
    var b: CInt

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("vector", &vector)
        visitor.field("a", &a)
        visitor.field("b", &b)
    }
}

struct IntV2Int: CStructLayout {
    var a: CInt
    var vector: V2
    var b: CInt

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("vector", &vector)
        visitor.field("b", &b)
    }
}

struct V2Float: CStructLayout {
    var vector: V2
    var a: Float

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("vector", &vector)
        visitor.field("a", &a)
    }
}

struct OuterLeading: CStructLayout {
    var c: Int8
    var i: Inner

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("c", &c)
        visitor.field("i", &i)
    }
}

struct OuterTwice: CStructLayout {
    var i: Inner
    var j: Inner
    var c: Int8

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("i", &i)
        visitor.field("j", &j)
        visitor.field("c", &c)
    }
}

struct OuterShort: CStructLayout {
    var i: Inner
    var c: Int16
    var d: Int8

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("i", &i)
        visitor.field("c", &c)
        visitor.field("d", &d)
    }
}

struct ShortOuter: CStructLayout {
    var i: ShortInner
    var c: Int8
    var j: ShortInner
    var d: Int8

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("i", &i)
        visitor.field("c", &c)
        visitor.field("j", &j)
        visitor.field("d", &d)
    }
}

typealias Inner = Letters2<Int32, Int8>
typealias ShortInner = Letters2<Int16, Int8>
typealias WideInner = Letters2<Int64, Int8>
typealias FloatInner = Letters2<Double, Float>

struct Padded1: CStructLayout {
    var value: Int64
    var tail: Int8

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("value", &value)
        visitor.field("tail", &tail)
    }
}
typealias Padded2 = Padded<Int8, Padded1, Int8>
typealias Padded3 = Padded<Int16, Padded2, Int8>
typealias Padded4 = Padded<Int8, Padded3, Int32>
typealias Padded5 = Padded<Float, Padded4, Int8>

extension TortureCases {
    /// Shapes that another FFI library got wrong.
    static let vectors: [MirrorCase] = [
        MirrorCase("V2", V2.self), MirrorCase("TwoV2s", Pair<V2, V2>.self), MirrorCase("V2TwoInts", V2TwoInts.self),
        MirrorCase("IntV2Int", IntV2Int.self), MirrorCase("V2Float", V2Float.self),
        MirrorCase("ThreeV2s", Triple<V2, V2, V2>.self),
    ]

    /// Swift reuses the tail padding of a nested struct, and C never does.
    static let tailPadding: [MirrorCase] = [
        MirrorCase("Inner", Inner.self), MirrorCase("Outer", Outer<Inner, Int8>.self),
        MirrorCase("OuterLeading", OuterLeading.self), MirrorCase("OuterTwice", OuterTwice.self),
        MirrorCase("OuterShort", OuterShort.self), MirrorCase("WideInner", WideInner.self),
        MirrorCase("WideOuter", Outer<WideInner, Int8>.self), MirrorCase("FloatInner", FloatInner.self),
        MirrorCase("FloatOuter", Outer<FloatInner, Float>.self), MirrorCase("ShortInner", ShortInner.self),
        MirrorCase("ShortOuter", ShortOuter.self),
    ]

    /// Nesting to depth 5.
    static let nesting: [MirrorCase] = [
        MirrorCase("Padded1", Padded1.self), MirrorCase("Padded2", Padded2.self), MirrorCase("Padded3", Padded3.self),
        MirrorCase("Padded4", Padded4.self), MirrorCase("Padded5", Padded5.self),
        MirrorCase("Wrapped1", Single<Double>.self), MirrorCase("Wrapped2", Wrapped<Single<Double>>.self),
        MirrorCase("Wrapped3", Wrapped<Wrapped<Single<Double>>>.self),
        MirrorCase("Wrapped4", Wrapped<Wrapped<Wrapped<Single<Double>>>>.self),
        MirrorCase("Wrapped5", Wrapped<Wrapped<Wrapped<Wrapped<Single<Double>>>>>.self),
        MirrorCase("Growing1", Single<Float>.self), MirrorCase("Growing2", Growing<Single<Float>>.self),
        MirrorCase("Growing3", Growing<Growing<Single<Float>>>.self),
        MirrorCase("Growing4", Growing<Growing<Growing<Single<Float>>>>.self),
        MirrorCase("Growing5", Growing<Growing<Growing<Growing<Single<Float>>>>>.self),
    ]
}

import CLayout

package struct V2: CStructLayout {
    package var x: Float
    package var y: Float

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("x", &x)
        visitor.field("y", &y)
    }
}

package struct V2TwoInts: CStructLayout {
    package var vector: V2
    package var a: CInt
    package var b: CInt

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("vector", &vector)
        visitor.field("a", &a)
        visitor.field("b", &b)
    }
}

package struct IntV2Int: CStructLayout {
    package var a: CInt
    package var vector: V2
    package var b: CInt

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("a", &a)
        visitor.field("vector", &vector)
        visitor.field("b", &b)
    }
}

package struct V2Float: CStructLayout {
    package var vector: V2
    package var a: Float

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("vector", &vector)
        visitor.field("a", &a)
    }
}

package struct OuterLeading: CStructLayout {
    package var c: Int8
    package var i: Inner

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("c", &c)
        visitor.field("i", &i)
    }
}

package struct OuterTwice: CStructLayout {
    package var i: Inner
    package var j: Inner
    package var c: Int8

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("i", &i)
        visitor.field("j", &j)
        visitor.field("c", &c)
    }
}

package struct OuterShort: CStructLayout {
    package var i: Inner
    package var c: Int16
    package var d: Int8

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("i", &i)
        visitor.field("c", &c)
        visitor.field("d", &d)
    }
}

package struct ShortOuter: CStructLayout {
    package var i: ShortInner
    package var c: Int8
    package var j: ShortInner
    package var d: Int8

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("i", &i)
        visitor.field("c", &c)
        visitor.field("j", &j)
        visitor.field("d", &d)
    }
}

package typealias Inner = Letters2<Int32, Int8>
package typealias ShortInner = Letters2<Int16, Int8>
package typealias WideInner = Letters2<Int64, Int8>
package typealias FloatInner = Letters2<Double, Float>

package struct Padded1: CStructLayout {
    package var value: Int64
    package var tail: Int8

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("value", &value)
        visitor.field("tail", &tail)
    }
}
package typealias Padded2 = Padded<Int8, Padded1, Int8>
package typealias Padded3 = Padded<Int16, Padded2, Int8>
package typealias Padded4 = Padded<Int8, Padded3, Int32>
package typealias Padded5 = Padded<Float, Padded4, Int8>

extension TortureCases {
    /// Shapes that another FFI library got wrong.
    package static let vectors: [MirrorCase] = [
        MirrorCase("V2", V2.self), MirrorCase("TwoV2s", Pair<V2, V2>.self), MirrorCase("V2TwoInts", V2TwoInts.self),
        MirrorCase("IntV2Int", IntV2Int.self), MirrorCase("V2Float", V2Float.self),
        MirrorCase("ThreeV2s", Triple<V2, V2, V2>.self),
    ]

    /// Swift reuses the tail padding of a nested struct, and C never does.
    package static let tailPadding: [MirrorCase] = [
        MirrorCase("Inner", Inner.self), MirrorCase("Outer", Outer<Inner, Int8>.self),
        MirrorCase("OuterLeading", OuterLeading.self), MirrorCase("OuterTwice", OuterTwice.self),
        MirrorCase("OuterShort", OuterShort.self), MirrorCase("WideInner", WideInner.self),
        MirrorCase("WideOuter", Outer<WideInner, Int8>.self), MirrorCase("FloatInner", FloatInner.self),
        MirrorCase("FloatOuter", Outer<FloatInner, Float>.self), MirrorCase("ShortInner", ShortInner.self),
        MirrorCase("ShortOuter", ShortOuter.self),
    ]

    /// Nesting to depth 5.
    package static let nesting: [MirrorCase] = [
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

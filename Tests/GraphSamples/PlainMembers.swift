import CLayout

// The structs of Fixtures/Layouts/graphs.h that lead nowhere: plain mirrors.

package enum Weight: UInt32, CEnum {
    case light, regular
    case bold = 7
}

package struct Point: CStructLayout, Equatable {
    package var x: Int16 = 0
    package var y = 0.0

    package init() {}

    package init(x: Int16, y: Double) {
        self.x = x
        self.y = y
    }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("x", &x)
        visitor.field("y", &y)
    }
}

package struct Vector: CStructLayout {
    package var values: [3 of Float] = [0, 0, 0]

    package init() {}

    package init(_ values: [3 of Float]) {
        self.values = values
    }

    @inlinable @inline(__always)
    package static var layoutRules: LayoutRules { LayoutRules(alignment: 16) }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("values", &values)
    }
}

package struct Style: CStructLayout {
    package var color: [3 of UInt8] = [0, 0, 0]
    package var weight = Weight.light
    package var italic: UInt32 = 0
    package var size: UInt32 = 0
    package var shift: Int32 = 0
    package var visible = false
    package var origin = Point()

    package init() {}

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("color", &color)
        visitor.field("weight", &weight)
        visitor.bits("italic", &italic, width: 1)
        visitor.bits("size", &size, width: 7)
        visitor.bits("shift", &shift, width: 5)
        visitor.field("visible", &visible)
        visitor.field("origin", &origin)
    }
}

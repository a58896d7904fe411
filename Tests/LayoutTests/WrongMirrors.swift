import CLayout
import TestSupport

// Mirrors with one mistake each, of the structs in `WrongMirrorTests.fixture`.

/// `y` before `x`.
struct SwappedFields: CStructLayout {
    var y: Float
    var x: Float

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("y", &y)
        visitor.field("x", &x)
    }
}

/// An integer for a `float`: no size and no offset tells.
struct WrongType: CStructLayout {
    var x: Float
    var y: Int32

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("x", &x)
        visitor.field("y", &y)
    }
}

struct MissingField: CStructLayout {
    var x: Float

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("x", &x)
    }
}

struct ExtraField: CStructLayout {
    var x: Float
    var y: Float
    var z: Double

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("x", &x)
        visitor.field("y", &y)
        visitor.field("z", &z)
    }
}

struct WrongCount: CStructLayout {
    var id: UInt8
    var values: [2 of Int32]

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("id", &id)
        visitor.field("values", &values)
    }
}

/// `y` is stored, but not visited.
struct ForgottenVisit: CStructLayout {
    var x: Float
    var y: Float

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("x", &x)
    }
}

/// `flag` is not visited and lies where C has a hole: sizes and offsets all agree.
struct ForgottenInHole: CStructLayout {
    var id: UInt8
    var flag: UInt8
    var values: [3 of Int32]

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("id", &id)
        visitor.field("values", &values)
    }
}

/// `flag` is not visited, and the type hides its properties from reflection: Swift's bytes tell.
struct ForgottenUnreflected: CStructLayout, CustomReflectable {
    var id: UInt8
    var flag: Int32
    var values: [3 of Int32]

    var customMirror: Mirror { Mirror(self, children: []) }

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("id", &id)
        visitor.field("values", &values)
    }
}

struct VisitedTwice: CStructLayout {
    var x: Float
    var y: Float

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("x", &x)
        visitor.field("y", &x)
    }
}

/// Swift has `y` first, and the mirror says that it has not.
struct DeniedOrder: CStructLayout {
    var y: Float
    var x: Float

    static var storesMembersInOrder: Bool { true }

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("x", &x)
        visitor.field("y", &y)
    }
}

/// A variable of the method stands in for a property.
struct VisitedCopy: CStructLayout {
    var x: Float

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("x", &x)
        var copy: Float = 0
        visitor.field("y", &copy)
    }
}

/// The table of another struct.
struct WrongTable: CStructLayout {
    static let layout = StructLayout(of: MissingField.self)

    var x: Float
    var y: Float

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("x", &x)
        visitor.field("y", &y)
    }
}

/// Two fields without bytes in the other order: no offset tells.
struct SwappedEmpties: CStructLayout {
    var second: Empty
    var first: Empty

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("second", &second)
        visitor.field("first", &first)
    }
}

import CLayout

// Mirrors of Fixtures/Views.

struct ViewVector: CStructLayout, Equatable {
    var x: Float = 0
    var y: Float = 0
    var z: Float = 0

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("x", &x)
        visitor.field("y", &y)
        visitor.field("z", &z)
    }

    var sum: Float { x + y + z }
    var text: String { "\(x) \(y) \(z)" }
    func scaled(by factor: Float) -> ViewVector { ViewVector(x: x * factor, y: y * factor, z: z * factor) }
}

struct ViewNumber: CUnionLayout {
    var storage: UInt64 = 0

    @inline(__always)
    static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
        visitor.member("integer", Int32.self)
        visitor.member("real", Double.self)
        visitor.member("inner", Inner.self)
        visitor.member("values", [2 of Float].self)
        visitor.bits("bits", UInt32.self, width: 5)
    }

    var integer: Int32 {
        get { self[member: Int32.self] }
        set { self[member: Int32.self] = newValue }
    }
    var real: Double {
        get { self[member: Double.self] }
        set { self[member: Double.self] = newValue }
    }
    var inner: Inner {
        get { self[member: Inner.self] }
        set { self[member: Inner.self] = newValue }
    }
    var values: [2 of Float] {
        get { self[member: [2 of Float].self] }
        set { self[member: [2 of Float].self] = newValue }
    }
    var bits: UInt32 {
        get { self[member: UInt32.self, bits: 5] }
        set { self[member: UInt32.self, bits: 5] = newValue }
    }
}

struct ViewSides: CStructLayout {
    var left: Int32 = 0
    var right: Int16 = 0

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("left", &left)
        visitor.field("right", &right)
    }
}

@CUnion struct ViewWhole {
    var whole: UInt64
    var parts: [8 of UInt8]
}

@safe
struct ViewScene: CStructLayout {
    var tag: UInt8 = 0
    var inner = Inner()
    var tail: Int8 = 0
    var position = ViewVector()
    var kind = Kind.circle
    var flag = false
    var low: UInt32 = 0
    var middle: Int32 = 0
    var wide: UInt64 = 0
    var bit = false
    var items: [3 of Inner] = .init(repeating: Inner())
    var numbers: (Int16, Int16, Int16, Int16) = (0, 0, 0, 0)
    var matrix: [2 of [3 of Float]] = .init(repeating: .init(repeating: 0))
    var number = ViewNumber()
    var sides = ViewSides()
    var whole = ViewWhole.zeroed
    var name: CFixedString<12> = ""
    var pointer: UnsafeMutableRawPointer?
    var callback: (@convention(c) (Float) -> CInt)?
    var port: BigEndian<UInt16> = 0
    var vectors = (ViewVector(), ViewVector())
    var last: Int8 = 0

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("tag", &tag)
        visitor.field("inner", &inner)
        visitor.field("tail", &tail)
        visitor.field("position", &position)
        visitor.field("kind", &kind)
        visitor.field("flag", &flag)
        visitor.bits("low", &low, width: 9)
        visitor.bits("middle", &middle, width: 20)
        visitor.bits("wide", &wide, width: 40)
        visitor.bits("bit", &bit, width: 1)
        visitor.field("items", &items)
        visitor.field("numbers", &numbers)
        visitor.field("matrix", &matrix)
        visitor.field("number", &number)
        visitor.anonymous(&sides)
        visitor.anonymous(&whole)
        visitor.field("name", &name)
        unsafe visitor.field("pointer", &pointer)
        visitor.functionPointer("callback", &callback)
        visitor.field("port", &port)
        visitor.field("vectors", &vectors)
        visitor.field("last", &last)
    }
}

@CStruct(packed: 1) struct ViewPacked {
    @CField(bits: 3) var first: UInt8
    @CField(bits: 63) var huge: UInt64
    @CField(bits: 17) var negative: Int32
    var alone: UInt32
    var real: Double
}

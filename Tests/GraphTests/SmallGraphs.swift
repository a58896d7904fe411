import CLayout

// Graphs for what those of Fixtures/Layouts/graphs.h have not.

struct SignedCount: CGraphLayout, Equatable {
    var values: [UInt8] = []

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.count("count", Int8.self, of: values.count)
        visitor.array("values", &values, count: "count")
    }
}

/// A mirror with a pointer, which no graph follows.
@safe
struct Handle: CStructLayout {
    var number: CInt = 0
    var address: UnsafeMutableRawPointer?

    init(_ number: CInt, _ address: UInt) {
        self.number = number
        unsafe self.address = UnsafeMutableRawPointer(bitPattern: address)
    }

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("number", &number)
        unsafe visitor.field("address", &address)
    }
}

/// Plain values with pointers, in each place that has plain values.
struct Handles: CGraphLayout {
    var inside = Handle(0, 0)
    var pair: [2 of Handle] = [Handle(0, 0), Handle(0, 0)]
    var one = Handle(0, 0)
    var perhaps: Handle?
    var array: [Handle] = []
    var pointers: [Handle] = []
    var terminated: [Handle] = []

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("inside", &inside)
        visitor.field("pair", &pair)
        visitor.pointer("one", &one)
        visitor.pointer("perhaps", &perhaps)
        visitor.count("count", CInt.self, of: array.count, and: pointers.count)
        visitor.array("array", &array, count: "count")
        visitor.pointers("pointers", &pointers, count: "count")
        visitor.terminatedArray("terminated", &terminated)
    }

    /// Graphs with one pointer that is not `NULL`, and the path of its value.
    static var withPointers: [(String, Handles)] {
        let plain = Handle(1, 0)
        let handle = Handle(2, 0x1000)
        let edits: [(String, (inout Handles) -> Void)] = [
            ("inside.address", { $0.inside = handle }), ("pair[1].address", { $0.pair[1] = handle }),
            ("one", { $0.one = handle }), ("perhaps", { $0.perhaps = handle }),
            ("array[1]", { $0.array[1] = handle }), ("pointers[2]", { $0.pointers[2] = handle }),
            ("terminated[1]", { $0.terminated[1] = handle }),
        ]
        return edits.map { path, edit in
            var handles = Handles()
            handles.array = [plain, plain, plain]
            handles.pointers = [plain, plain, plain]
            handles.terminated = [plain, plain]
            edit(&handles)
            return (path, handles)
        }
    }
}

enum Level: UInt8, CEnum {
    case low = 1
    case high = 2
}

/// Values with bytes that no case has, in each place that has plain values.
struct Levels: CGraphLayout {
    var level = Level.low
    var one = Level.high
    var array: [Level] = [.low, .high, .low]
    var pointers: [Level] = [.low, .high, .low]
    var terminated: [Level] = [.low, .high]
    var styles: [Marked] = [Marked(), Marked()]

    struct Marked: CStructLayout {
        var number: CInt = 0
        var levels: [2 of Level] = [.low, .high]

        @inline(__always)
        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.field("number", &number)
            visitor.field("levels", &levels)
        }
    }

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("level", &level)
        visitor.pointer("one", &one)
        visitor.count("count", UInt8.self, of: array.count, and: pointers.count)
        visitor.array("array", &array, count: "count")
        visitor.pointers("pointers", &pointers, count: "count")
        visitor.terminatedArray("terminated", &terminated)
        visitor.array("styles", &styles, count: "style_count")
        visitor.count("style_count", CInt.self, of: styles.count)
    }
}

/// A chain: each link has one pointer to the next.
struct Link: CGraphLayout, Equatable {
    var number: CInt = 0
    var next: [Link] = []

    init() {}

    init(length: Int) {
        for number in stride(from: length, to: 0, by: -1) {
            var link = Link()
            link.number = CInt(number)
            link.next = number == length ? [] : [self]
            self = link
        }
    }

    var length: Int {
        var count = 1
        var link = self
        while let next = link.next.first {
            link = next
            count += 1
        }
        return count
    }

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("number", &number)
        visitor.count("count", CInt.self, of: next.count)
        visitor.array("next", &next, count: "count")
    }
}

/// Pointers to one array of strings again and again: in an image few bytes can stand for many.
struct Bomb: CGraphLayout {
    var groups: [Group] = []

    struct Group: CGraphLayout {
        var lines: [String] = []

        @inline(__always)
        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.array("lines", &lines, count: "count")
            visitor.count("count", Int.self, of: lines.count)
        }
    }

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.array("groups", &groups, count: "count")
        visitor.count("count", UInt64.self, of: groups.count)
    }
}

/// C's `struct {}`, whose size is zero, with an alignment.
struct Nothing: CStructLayout {
    @inline(__always)
    static var layoutRules: LayoutRules { LayoutRules(alignment: 16) }

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {}
}

struct Nothings: CGraphLayout {
    var name = ""
    var values: [Nothing] = []
    var last = ""

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.string("name", &name)
        visitor.array("values", &values, count: "count")
        visitor.count("count", Int.self, of: values.count)
        visitor.string("last", &last)
    }
}

/// Arrays of elements without bytes.
struct EmptyBomb: CGraphLayout {
    var groups: [Group] = []

    struct Group: CGraphLayout {
        var values: [Nothing] = []

        @inline(__always)
        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            visitor.array("values", &values, count: "count")
            visitor.count("count", Int.self, of: values.count)
        }
    }

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.array("groups", &groups, count: "count")
        visitor.count("count", UInt64.self, of: groups.count)
    }
}

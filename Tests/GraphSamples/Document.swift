import CLayout

// The graphs of Fixtures/Layouts/graphs.h.

@safe
package struct Document: CGraphLayout {
    package var title = ""
    package var subtitle: String?
    package var numbers: [Int16] = []
    package var style = Style()
    package var items: [Item] = []
    package var lines: [String] = []
    package var shelf: [Item] = []
    package var samples: [Double] = []
    package var vectors: [Vector] = []
    package var favourite: Item?
    package var root = Node()
    package var ratio: Double?
    package var anchor = Point()
    package var tags: [String] = []
    package var related: [Item] = []
    package var marks: [Point] = []
    package var codes: [UInt32] = []
    package var path: [Point] = []
    package var palette = Palette()
    package var direction = Vector()
    package var context: UnsafeRawPointer?

    package init() {}

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.string("title", &title)
        visitor.string("subtitle", &subtitle)
        visitor.count("number_count", UInt8.self, of: numbers.count)
        visitor.array("numbers", &numbers, count: "number_count")
        visitor.field("style", &style)
        visitor.array("items", &items, count: "item_count")
        visitor.count("item_count", UInt16.self, of: items.count)
        visitor.count("line_count", UInt32.self, of: lines.count)
        visitor.array("lines", &lines, count: "line_count")
        visitor.pointers("shelf", &shelf, count: "shelf_count")
        visitor.count("shelf_count", UInt.self, of: shelf.count)
        visitor.pointers("samples", &samples, count: "sample_count")
        visitor.count("sample_count", UInt32.self, of: samples.count)
        visitor.array("vectors", &vectors, count: "vector_count")
        visitor.count("vector_count", Int32.self, of: vectors.count)
        visitor.pointer("favourite", &favourite)
        visitor.pointer("root", &root)
        visitor.pointer("ratio", &ratio)
        visitor.pointer("anchor", &anchor)
        visitor.terminatedArray("tags", &tags)
        visitor.terminatedPointers("related", &related)
        visitor.terminatedPointers("marks", &marks)
        visitor.terminatedArray("codes", &codes)
        visitor.terminatedArray("path", &path)
        visitor.field("palette", &palette)
        visitor.field("direction", &direction)
        unsafe visitor.field("context", &context)
    }
}

/// A graph whose elements are of its own type.
package struct Node: CGraphLayout, Equatable {
    package var value: UInt16 = 0
    package var label = ""
    package var children: [Node] = []

    package init() {}

    package init(value: UInt16, label: String, children: [Node] = []) {
        self.value = value
        self.label = label
        self.children = children
    }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("value", &value)
        visitor.string("label", &label)
        visitor.array("children", &children, count: "child_count")
        visitor.count("child_count", UInt8.self, of: children.count)
    }
}

package struct Item: CGraphLayout, Equatable {
    package var kind: UInt8 = 0
    package var price = 0.0
    package var name = ""

    package init() {}

    package init(kind: UInt8, price: Double, name: String) {
        self.kind = kind
        self.price = price
        self.name = name
    }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("kind", &kind)
        visitor.field("price", &price)
        visitor.string("name", &name)
    }
}

/// Two arrays with one count, which the struct stores too.
package struct Palette: CGraphLayout, Equatable {
    package var count: UInt = 0
    package var names: [String] = []
    package var colors: [UInt32] = []

    package init() {}

    package init(names: [String], colors: [UInt32]) {
        count = UInt(names.count)
        self.names = names
        self.colors = colors
    }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.count("count", &count, of: names.count, and: colors.count)
        visitor.array("names", &names, count: "count")
        visitor.array("colors", &colors, count: "count")
    }
}

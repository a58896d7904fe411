import CLayout
import Testing

struct Item: CGraphLayout, Equatable {
    var id: CInt = 0
    var weight = 0.0
    var name = ""
    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("id", &id)
        visitor.field("weight", &weight)
        visitor.string("name", &name)
    }
}
struct Doc: CGraphLayout, Equatable {
    var title = ""
    var subtitle: String?
    var favourite: Item?
    var numbers: [CInt] = []
    var items: [Item] = []
    var pointers: [Item] = []
    var tags: [String] = []
    var nested = Item()
    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.string("title", &title)
        visitor.string("subtitle", &subtitle)
        visitor.pointer("favourite", &favourite)
        visitor.count("number_count", UInt16.self, of: numbers.count)
        visitor.array("numbers", &numbers, count: "number_count")
        visitor.array("items", &items, count: "item_count")
        visitor.count("item_count", UInt.self, of: items.count)
        visitor.pointers("pointers", &pointers, count: "pointer_count")
        visitor.count("pointer_count", UInt8.self, of: pointers.count)
        visitor.terminatedArray("tags", &tags)
        visitor.field("nested", &nested)
    }
}
@Test func smoke() throws {
    let doc = Doc(title: "hello", subtitle: nil, favourite: Item(id: 1, weight: 2, name: "x"), numbers: [1, 2, 3],
        items: [Item(id: 2, weight: 3, name: "a longer name than fifteen"), Item()], pointers: [Item(id: 7, weight: 1, name: "p")], tags: ["a", "bc"], nested: Item(id: 9, weight: 9, name: "n"))
    print(Doc.layout)
    let arena = Arena()
    let p = try arena.encode(doc)
    #expect(try p.decode() == doc)
    let image = try doc.imageBytes()
    #expect(try Doc.decode(image: image) == doc)
    #expect(try doc.imageByteCount() == image.count)
    for n in 0..<image.count { #expect(throws: GraphError.self) { try Doc.decode(image: Array(image[..<n])) } }
    print(why(image))
    func why(_ i: [UInt8]) -> String { do { _ = try Doc.decode(image: Array(i[..<(i.count - 1)])); return "" } catch { return "\(error)" } }
    do { var d = doc; d.items[1].name = "a\0b"; _ = try arena.encode(d) } catch { print(error) }
    do { var d = doc; d.pointers = Array(repeating: Item(), count: 256); _ = try arena.encode(d) } catch { print(error) }
}

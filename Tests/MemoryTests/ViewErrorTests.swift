import CLayout
import TestSupport
import Testing

/// Bytes that are no value, misuse of indices, and use after release.
@Suite("Views that are used wrongly")
struct ViewErrorTests {
    private func damagedScene(_ arena: Arena) -> ArenaPointer<ViewScene> {
        let pointer = arena.allocate(ViewScene.self)
        pointer.view.position.x = 1
        return pointer
    }

    @Test("a member that is no value is an error that names it, and others can be read")
    func invalid() throws {
        let arena = Arena()
        let pointer = damagedScene(arena)
        let view = pointer.view
        let error = SerializationError.invalidValue(type: "ViewScene", field: "kind", offset: 28, value: "0")
        #expect(throws: error) { try view.read(\.kind) }
        #expect(throws: error) { try view.read() }
        #expect(try view.read(\.flag) == false)
        #expect(try view.read(\.position) == ViewVector(x: 1))
        #expect(view.position.x == 1)
        view.kind = .square
        #expect(try view.read(\.kind) == .square)
    }

    @Test("the path of a nested member, of a bit-field and of an element")
    func paths() throws {
        var bytes = Scene().cBytes
        Damage.all[0].apply(to: &bytes)
        Damage.all[3].apply(to: &bytes)
        Damage.all[4].apply(to: &bytes)
        let view = try Scene.view(of: bytes)
        #expect(throws: SerializationError.invalidValue(type: "Scene", field: "items[3].kind", offset: 52, value: "-2"))
        {
            try view.read(\.items)
        }
        #expect(
            throws: SerializationError.invalidValue(type: "Scene", field: "camera.projection", offset: 16, value: "9")
        ) { try view.read(\.camera.projection) }
        #expect(
            throws: SerializationError.invalidValue(type: "Scene", field: "kinds[2]", offset: 64, value: "-2147483648")
        ) { try view.read(\.kinds.2) }
        #expect(throws: SerializationError.invalidValue(type: "Item", field: "kind", offset: 4, value: "-2")) {
            try view.items.read(at: 3)
        }
        #expect(throws: SerializationError.invalidValue(type: "Item", field: "[3].kind", offset: 28, value: "-2")) {
            try view.items.readAll()
        }
        #expect(try view.read(\.kinds.1) == .square)
        #expect(try view.items.read(at: 2).kind == .circle)
    }

    @Test("reading what is no value ends the program with the name of the member")
    func trapsOnInvalid() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            let arena = Arena()
            let pointer = arena.allocate(ViewScene.self)
            _ = pointer.view.kind
            _ = arena.capacity
        }
        expectMessage("field 'kind' of ViewScene at offset 28 has the value 0", in: result)
        expectMessage("the view's read(_:) throws instead", in: result)
    }

    @Test("an index or a slice that is out of range")
    func trapsOnIndices() async {
        let index = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            let arena = Arena()
            let pointer = arena.allocate(ViewVector.self, count: 3)
            pointer.arrayView[3].x = 1
            _ = arena.capacity
        }
        expectMessage("index 3 is out of range for a view of 3 elements", in: index)
        let negative = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            let arena = Arena()
            let pointer = arena.allocate(Int32.self, count: 3)
            pointer.arrayView[-1] = 1
            _ = arena.capacity
        }
        expectMessage("index -1 is out of range for a view of 3 elements", in: negative)
        let slice = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            let arena = Arena()
            let pointer = arena.allocate(Int32.self, count: 3)
            _ = pointer.arrayView[1..<4].count
            _ = arena.capacity
        }
        expectMessage("1..<4 is out of range for a view of 3 elements", in: slice)
        let count = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            let address = unsafe UnsafeMutableRawPointer(bitPattern: 16).unsafelyUnwrapped
            _ = unsafe CArrayView<Int32>(unsafeAddress: address, count: -1).count
        }
        expectMessage("a view cannot have -1 elements", in: count)
    }

    @Test("a struct that is computed has no place in C")
    func trapsOnComputed() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            let arena = Arena()
            let pointer = arena.allocate(WithComputed.self)
            pointer.view.doubled.x = 1
            _ = arena.capacity
        }
        expectMessage("WithComputed has no member of type ViewVector in C at this key path: it is computed", in: result)
    }

    #if DEBUG
    @Test("use after the release of the arena's memory")
    func trapsAfterRelease() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            let arena = Arena()
            let mark = arena.mark()
            let pointer = arena.allocate(ViewScene.self)
            let view = pointer.view.position
            arena.release(to: mark)
            view.x = 1
        }
        expectMessage("use after release: a view", in: result)
        let element = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            let arena = Arena()
            let mark = arena.mark()
            let pointer = arena.allocate(ViewVector.self, count: 3)
            let view = pointer.arrayView[1..<3]
            arena.release(to: mark)
            view[1].x = 1
        }
        expectMessage("use after release: a view", in: element)
    }
    #endif
}

private struct WithComputed: CStructLayout {
    var vector = ViewVector()
    var doubled: ViewVector {
        get { vector.scaled(by: 2) }
        set { vector = newValue.scaled(by: 0.5) }
    }

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) { visitor.field("vector", &vector) }
}

import CLayout
import TestSupport
import Testing

@Suite("Values in an arena")
struct ArenaPointerTests {
    @Test("values are written as C has them, also over what was released")
    func writing() {
        let arena = Arena()
        let mark = arena.mark()
        _ = unsafe arena.allocate(byteCount: 200, alignment: 8)
            .initializeMemory(as: UInt8.self, repeating: 0xEE, count: 200)
        arena.release(to: mark)
        let pointer = arena.write(Padded().withGraffiti)
        #expect(pointer.count == 1)
        #expect(unsafe UInt(bitPattern: pointer.unsafeAddress) % 8 == 0)
        #expect(unsafe pointer.withUnsafeMutableBytes { unsafe Array($0) } == Padded.graffitiBytes)
        #expect(pointer.value == Padded().withGraffiti)
        pointer.value = Padded(w: 1, a: 2, x: 3, h: 4)
        #expect(pointer.value == Padded(w: 1, a: 2, x: 3, h: 4))
        #expect(unsafe pointer.withUnsafeMutableBytes { unsafe Array($0) } == Padded(w: 1, a: 2, x: 3, h: 4).cBytes)
    }

    @Test("arrays are written, read and changed element by element")
    func arrays() throws {
        let arena = Arena()
        let values = (0..<100).map { Outer(inner: Inner(number: $0, tag: 1), last: 2) }
        let pointer = arena.write(contentsOf: values)
        #expect(pointer.count == 100)
        #expect(unsafe pointer.withUnsafeMutableBytes { unsafe Array($0) } == Outer.cBytes(of: values))
        #expect(try pointer.readAll() == values)
        pointer[50] = Outer().withGraffiti
        #expect(pointer[49] == values[49])
        #expect(pointer[50] == Outer().withGraffiti)
        #expect(pointer[51] == values[51])
        #expect(arena.write(contentsOf: [Plain]()).count == 0)
        #expect(try arena.write(contentsOf: [Plain]()).readAll().isEmpty)
    }

    @Test("memory for values is zero at first")
    func zeroed() throws {
        let arena = Arena()
        let mark = arena.mark()
        _ = arena.write(contentsOf: [UInt8](repeating: 0xEE, count: 500))
        arena.release(to: mark)
        let pointer = arena.allocate(Padded.self, count: 10)
        #expect(pointer.count == 10)
        #expect(try pointer.readAll() == [Padded](repeating: Padded(), count: 10))
        #expect(unsafe pointer.withUnsafeMutableBytes { unsafe $0.allSatisfy { $0 == 0 } })
        #expect(arena.allocate(Int32.self).count == 1)
    }

    @Test("what C left there may be no value")
    func invalid() throws {
        let arena = Arena()
        let pointer = arena.write(contentsOf: [Item(), Item(weight: 2, kind: .square)])
        unsafe pointer.withUnsafeMutableBytes { unsafe $0.storeBytes(of: 9, toByteOffset: 12, as: Int32.self) }
        #expect(try pointer.read(at: 0).kind == .circle)
        #expect(throws: SerializationError.invalidValue(type: "Item", field: "kind", offset: 4, value: "9")) {
            try pointer.read(at: 1)
        }
        #expect(throws: SerializationError.invalidValue(type: "Item", field: "[1].kind", offset: 12, value: "9")) {
            try pointer.readAll()
        }
    }

    @Test(
        "strings end with a NUL",
        arguments: [
            "", "a", "fifteen bytes..", "sixteen bytes...", "Zażółć gęślą jaźń 🦊", String(repeating: "x", count: 9999),
        ])
    func strings(string: String) {
        let arena = Arena()
        let mark = arena.mark()
        _ = arena.write(contentsOf: [UInt8](repeating: 0xEE, count: 20000))
        arena.release(to: mark)
        let pointer = arena.write(cString: string)
        #expect(pointer.count == string.utf8.count + 1)
        #expect(pointer[pointer.count - 1] == 0)
        let characters = unsafe pointer.unsafeAddress.assumingMemoryBound(to: CChar.self)
        #expect(unsafe String(cString: characters) == string)
    }
}

import CLayout
import TestSupport
import Testing
import ViewFixtures

@Suite("Views of C memory")
struct ViewTests {
    @Test("of an arena: members, whole values and structs in structs")
    func arena() {
        let arena = Arena()
        let pointer = arena.allocate(ViewScene.self)
        let view = pointer.view
        view.kind = .square
        view.position.x = 3
        view.position.y += 4
        view.inner.value = Inner(number: 7, tag: 1)
        view.flag.toggle()
        view.name = "Ada"
        view.port.value = 80
        let position: ViewVector = view.position
        #expect(position == ViewVector(x: 3, y: 4))
        #expect(view.inner.number == 7)
        #expect(view.name == "Ada")
        #expect(view.name.string == "Ada")
        #expect(view.port.value == 80)
        view.position = ViewVector(x: 1, y: 2, z: 3).scaled(by: 2)
        #expect(view.position.value == ViewVector(x: 2, y: 4, z: 6))
        #expect(pointer.value.position == ViewVector(x: 2, y: 4, z: 6))
        #expect(pointer.value.flag)
    }

    @Test("of temporary memory, and of what a pointer in a loop refers to")
    func temporary() {
        let sum = Arena.withTemporary { arena in
            let vectors = arena.write(contentsOf: [ViewVector](repeating: ViewVector(x: 1, y: 2, z: 3), count: 10))
            let view = vectors.arrayView
            for index in view.indices { view[index].z *= Float(index) }
            return view.indices.reduce(0) { $0 + vectors[$1].z }
        }
        #expect(sum == 135)
    }

    @Test("computed properties are computed from the whole value")
    func computed() {
        let arena = Arena()
        let pointer = arena.write(ViewVector(x: 1, y: 2, z: 3))
        let view = pointer.view
        #expect(view.sum == 6)
        #expect(view.text == "1.0 2.0 3.0")
        #expect(view.value.scaled(by: 2).sum == 12)
    }

    @Test("nested members by a key path")
    func keyPaths() throws {
        let arena = Arena()
        let pointer = arena.allocate(ViewScene.self)
        let view = pointer.view
        view.kind = .square
        view[dynamicMember: \.numbers.2] = 5
        view[dynamicMember: \.position.y] = 6
        view[dynamicMember: \.vectors.1.z] = 7
        #expect(view.numbers[2] == 5)
        #expect(view.position.y == 6)
        #expect(view.vectors[1].z == 7)
        #expect(try view.read(\.numbers.2) == 5)
        #expect(try view.read(\.vectors.1.z) == 7)
        #expect(try view.read(\.number.inner.number) == 0)
        let path = \ViewScene.tail
        view[dynamicMember: path] = -3
        #expect(view.tail == -3)
    }

    @Test("a whole struct has zero for padding, its assignment to a member leaves it")
    func padding() throws {
        var bytes = [UInt8](repeating: 0xEE, count: ViewScene.cLayout.size)
        do {
            let view = try ViewScene.view(of: &bytes)
            view.inner = Inner(number: 1, tag: 2)
        }
        #expect(bytes[0..<12] == [0xEE, 0xEE, 0xEE, 0xEE, 1, 0, 0, 0, 2, 0xEE, 0xEE, 0xEE])
        do {
            let view = try ViewScene.view(of: &bytes)
            view.inner.value = Inner(number: 3, tag: 4)
        }
        #expect(bytes[0..<12] == [0xEE, 0xEE, 0xEE, 0xEE, 3, 0, 0, 0, 4, 0, 0, 0])
    }

    @Test("of bytes, at any offset and with one check of the bounds", arguments: 0..<9)
    func bytes(offset: Int) throws {
        let size = Outer.cLayout.size
        var guarded = GuardedBytes(count: offset + 3 * size)
        try unsafe guarded.withBytes { bytes in
            var span = unsafe MutableRawSpan(_unsafeBytes: bytes)
            let array = try Outer.arrayView(of: &span, count: 3, at: offset)
            for index in array.indices {
                array[index].inner.number = Int32(index)
                array[index].inner.tag = 1
                array[index].last = 2
            }
        }
        #expect(guarded.guardsAreIntact)
        #expect(guarded.bytes[..<offset].allSatisfy { $0 == 0xEE })
        let bytes = guarded.bytes
        #expect(try Outer.read(count: 3, from: bytes, at: offset).map(\.inner.number) == [0, 1, 2])
        let view = try Outer.view(of: bytes, at: offset + size)
        #expect(view.inner.number == 1)
        #expect(view.value == Outer(inner: Inner(number: 1, tag: 1), last: 2))
        let array = try Outer.arrayView(of: bytes, count: 2, at: offset + size)
        #expect(array[1].inner.number == 2)
        #expect(try array.readAll().map(\.last) == [2, 2])
    }

    @Test("bytes that are too few are an error", arguments: [-1, 1, 12, 13, Int.max, Int.min])
    func bounds(offset: Int) {
        var bytes = [UInt8](repeating: 0, count: 12)
        #expect(throws: SerializationError.self) { _ = try Outer.view(of: &bytes, at: offset).last }
        #expect(throws: SerializationError.self) { _ = try Outer.view(of: bytes, at: offset).last }
        #expect(throws: SerializationError.self) { _ = try Outer.arrayView(of: &bytes, count: 1, at: offset).count }
        #expect(throws: SerializationError.bufferTooShort(type: "Outer", needed: 24, available: 12)) {
            _ = try Outer.arrayView(of: bytes, count: 2).count
        }
        #expect(throws: SerializationError.negativeRange(type: "Outer", offset: 0, count: -1)) {
            _ = try Outer.arrayView(of: &bytes, count: -1).count
        }
        #expect(throws: SerializationError.self) { _ = try Outer.arrayView(of: &bytes, count: Int.max).count }
    }

    @Test("nothing at all can be viewed")
    func empty() throws {
        var bytes: [UInt8] = []
        do {
            let array = try Outer.arrayView(of: &bytes, count: 0)
            let isEmpty = array.isEmpty
            #expect(isEmpty)
            let slice = array[0..<0]
            let isSliceEmpty = slice.isEmpty
            #expect(isSliceEmpty)
            #expect(try array.readAll().isEmpty)
        }
        #expect(try Outer.arrayView(of: bytes, count: 0).count == 0)
    }
}

@Suite("Views of arrays")
struct ArrayViewTests {
    @Test("slices start with 0 again, and are of the same memory")
    func slices() {
        let arena = Arena()
        let pointer = arena.write(contentsOf: (0..<10).map { Outer(inner: Inner(number: $0, tag: 0), last: 0) })
        let view = pointer.arrayView
        let slice = view[2..<5]
        #expect(slice.count == 3)
        #expect(slice.indices == 0..<3)
        #expect(slice.indices.map { pointer[2 + $0].inner.number } == [2, 3, 4])
        slice[1].inner.number = 99
        #expect(pointer[3].inner.number == 99)
        let inner = slice[1..<3]
        #expect(inner[0].inner.number == 99)
        slice[2].value = Outer()
        slice[0].value = Outer(inner: Inner(number: -1, tag: 0), last: 0)
        #expect(inner[1].inner.number == 0)
        #expect(view.readOnly[2].inner.number == -1)
        let values = [Outer(inner: Inner(number: 70, tag: 0), last: 0), Outer()]
        view[8..<10].write(contentsOf: values.span)
        #expect(pointer.map(\.inner.number) == [0, 1, -1, 99, 0, 5, 6, 7, 70, 0])
    }

    @Test("of numbers, enums and arrays in structs")
    func members() throws {
        let arena = Arena()
        let pointer = arena.allocate(ViewScene.self)
        let view = pointer.view
        for index in view.numbers.indices { view.numbers[index] = Int16(index) }
        #expect(try view.numbers.readAll() == [0, 1, 2, 3])
        for row in view.matrix.indices {
            for column in view.matrix[row].indices { view.matrix[row][column] = Float(10 * row + column) }
        }
        #expect(try view.matrix[1].readAll() == [10, 11, 12])
        let matrix: [2 of [3 of Float]] = view.matrix
        #expect(matrix[1][2] == 12)
        view.matrix[0] = [7, 8, 9]
        #expect(view.readOnly.matrix[0][1] == 8)
        let kinds = arena.write(contentsOf: [Kind.circle, .square])
        kinds.arrayView[0] = .hexagon
        #expect(try kinds.readAll() == [.hexagon, .square])
    }

    @Test("what an arena has is a collection of Swift's")
    func collections() {
        let arena = Arena()
        var pointer = arena.write(contentsOf: [5, 3, 9, 1] as [Int32])
        #expect(pointer.max() == 9)
        #expect(pointer[1...].reduce(0, +) == 13)
        #expect(pointer.reversed() == [1, 9, 3, 5])
        pointer.sort()
        #expect(Array(pointer) == [1, 3, 5, 9])
        pointer[1..<3].swapAt(1, 2)
        #expect(Array(pointer) == [1, 5, 3, 9])
        #expect(pointer.first { $0 > 1 } == 5)
        for (index, value) in pointer.enumerated() { #expect(pointer.arrayView[index] == value) }
    }

    @Test("a buffer that C made, through an out-parameter", arguments: [0, 1, 7] as [CInt])
    func outParameter(count: CInt) {
        var made: UnsafeMutablePointer<ViewFixtures.ViewVector>?
        let madeCount = unsafe clayout_make_vectors(count, &made)
        defer { unsafe clayout_free_vectors(made) }
        let address = unsafe UnsafeMutableRawPointer(made!)
        // SAFETY: C has made as many vectors, and they are freed behind the last use of the view.
        let vectors = unsafe CArrayView<ViewVector>(unsafeAddress: address, count: Int(madeCount))
        #expect(vectors.count == Int(count))
        for index in vectors.indices {
            #expect(vectors[index].y == Float(3 * index + 1))
            vectors[index].z = -1
            #expect(unsafe made![index].z == -1)
        }
        let typed = unsafe address.assumingMemoryBound(to: ViewVector.self)
        let readOnly = unsafe CReadOnlyArrayView(unsafeAddress: UnsafePointer(typed), count: Int(madeCount))
        #expect(readOnly.indices.allSatisfy { unsafe made![$0].x == Float(3 * $0) })
        #expect(readOnly.count == vectors.count)
    }
}

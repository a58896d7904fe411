import CLayout
import CallFixtures
import RaylibMirrors
import Testing

@Suite("Arrays as pointers to their elements")
struct Arrays {
    /// Calls C with arrays of graffiti of several lengths, and checks what C saw of each element.
    ///
    /// - Parameter call: Makes the call. A closure where the type is known, so that the call folds in a release build.
    private func elements<Element: CValue>(
        _ type: Element.Type, counts: [Int] = [0, 1, 2, 7],
        _ call: (CFunction<([Element], UInt, UInt) -> UInt>, [Element], UInt) -> UInt
    ) throws {
        let layout = Element.cLayout
        let function = unsafe CFunction<([Element], UInt, UInt) -> UInt>(address: try fixture("elements"))
        for count in counts {
            var graffiti = Graffiti()
            let values = (0..<count).map { _ in graffiti.next(type) }
            call_forget_recorded()
            let address = call(function, values, UInt(layout.size))
            #expect(address != 0, "\(type): NULL for \(count) elements")
            #expect(address % UInt(layout.alignment) == 0, "\(type): \(address) is not aligned to \(layout.alignment)")
            expectRecorded(graffiti.values, by: "elements of \(type)", #_sourceLocation)
        }
    }

    @Test("C sees the elements in its layout, and no NULL if there are none")
    func inLayoutOfC() throws {
        try elements(UInt8.self) { $0($1, UInt($1.count), $2) }
        try elements(Int16.self) { $0($1, UInt($1.count), $2) }
        try elements(Double.self) { $0($1, UInt($1.count), $2) }
        try elements(Bool.self) { $0($1, UInt($1.count), $2) }
        try elements(Vector2.self) { $0($1, UInt($1.count), $2) }
        try elements(Matrix.self) { $0($1, UInt($1.count), $2) }
        try elements(Bytes<13>.self) { $0($1, UInt($1.count), $2) }
        try elements(AnyPointer?.self) { $0($1, UInt($1.count), $2) }
        // Swift's layout of these is not C's.
        try elements(Pair<Int64, UInt8>.self) { $0($1, UInt($1.count), $2) }
        try elements(Outer.self) { $0($1, UInt($1.count), $2) }
        try elements(Quadruple<Bool, Float, Bool, Double>.self) { $0($1, UInt($1.count), $2) }
    }

    @Test("More than a page of elements")
    func many() throws {
        try elements(Longs<128>.self, counts: [3, 15]) { $0($1, UInt($1.count), $2) }
        let compare: CFunction<([Outer], [Outer], UInt) -> CInt> = try CLibrary.process.function("memcmp")
        let many = (0..<10_000).map { Outer(i: Inner(a: $0, b: 1), c: 2) }
        #expect(compare(many, many, UInt(many.count * Outer.cLayout.size)) == 0)
        var others = many
        others[9_999].c = 3
        #expect(compare(many, others, UInt(many.count * Outer.cLayout.size)) < 0)
        #expect(compare(many, others, UInt(many.count * Outer.cLayout.size - Outer.cLayout.alignment)) == 0)
    }

    @Test("nil is NULL")
    func null() throws {
        let function = unsafe CFunction<([CInt]?, UInt, UInt) -> UInt>(address: try fixture("elements"))
        #expect(function(nil, 0, 4) == 0)
        #expect(function([], 0, 4) != 0)
        #expect(function([0x0403_0201, -1], 2, 4) != 0)
        #expect(recordedArguments() == [[1, 2, 3, 4], [0xff, 0xff, 0xff, 0xff]])
    }

    @Test("What C writes there does not come back, and the memory is used again")
    func copies() throws {
        let function = unsafe CFunction<([CInt], UInt, UInt) -> UInt>(address: try fixture("overwrite"))
        let values: [CInt] = [1, 2, 3]
        let first = function(values, 3, 4)
        #expect(function(values, 3, 4) == first)
        #expect(values == [1, 2, 3])
        #expect(recordedArguments() == [[1, 0, 0, 0], [2, 0, 0, 0], [3, 0, 0, 0]])
    }
}

import CLayout
import CallFixtures
import RaylibMirrors
import TestSupport
import Testing

private enum Projection: CInt, CEnum {
    case perspective, orthographic
}

/// An enum with padding around it.
private struct Lens: CStructLayout {
    var mount: Int8
    var projection: Projection

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("mount", &mount)
        visitor.field("projection", &projection)
    }
}

/// `memset`, as a binding has it.
private func fill(_ value: inout Lens, _ byte: CInt) throws {
    let function: CFunction<(CInOut<Lens>, CInt, UInt) -> UInt> = try CLibrary.process.function("memset")
    let argument = unsafe CInOut(value)
    defer { unsafe argument.finish(&value) }
    _ = function(argument, byte, UInt(Lens.cLayout.size))
}

private func fill(_ values: inout [Lens], _ byte: CInt) throws {
    let function: CFunction<(CInOut<[Lens]>, CInt, UInt) -> UInt> = try CLibrary.process.function("memset")
    let argument = unsafe CInOut(values)
    defer { unsafe argument.finish(&values) }
    _ = function(argument, byte, UInt(values.count * Lens.cLayout.size))
}

@Suite("Arguments that C changes")
struct InOutArguments {
    /// Lets C overwrite graffiti, and checks what it saw and what it left.
    ///
    /// - Parameters:
    ///   - one: Makes the call with one value. A closure where the type is known, so that the call folds in a release build.
    ///   - several: Makes the call with an array.
    private func overwrite<Value: CValue>(
        _ type: Value.Type,
        _ one: (CFunction<(CInOut<Value>, UInt, UInt) -> UInt>, inout Value, UInt) -> UInt,
        _ several: (CFunction<(CInOut<[Value]>, UInt, UInt) -> UInt>, inout [Value], UInt) -> UInt
    ) throws {
        let size = UInt(Value.cLayout.size)
        let address = unsafe try fixture("overwrite")
        let expected = ExpectedBytes(resultOf: type)
        func check(_ value: Value, _ subject: String) {
            let difference = expected.difference(from: bytes(of: value, size: Int(size)), subject)
            #expect(difference == nil)
        }
        var graffiti = Graffiti()
        var value = graffiti.next(type)
        #expect(one(unsafe CFunction(address: address), &value, size) % UInt(Value.cLayout.alignment) == 0)
        expectRecorded(graffiti.values, by: "overwrite of \(type)", #_sourceLocation)
        check(value, "the value")
        for count in [0, 1, 5] {
            graffiti = Graffiti()
            var values = (0..<count).map { _ in graffiti.next(type) }
            let before = values
            #expect(several(unsafe CFunction(address: address), &values, size) != 0)
            expectRecorded(graffiti.values, by: "overwrite of [\(type)]", #_sourceLocation)
            for (index, value) in values.enumerated() { check(value, "element \(index)") }
            // A copy of the array is not changed.
            for (index, value) in before.enumerated() {
                let old = bytes(of: value, size: Int(size))
                #expect(graffiti.values[index].difference(from: old, "element \(index) of the copy") == nil)
            }
        }
    }

    @Test("come back as C left them")
    func comeBack() throws {
        try overwrite(UInt8.self, { call($0, &$1, 1, $2) }, { call($0, &$1, $2) })
        try overwrite(Int16.self, { call($0, &$1, 1, $2) }, { call($0, &$1, $2) })
        try overwrite(Double.self, { call($0, &$1, 1, $2) }, { call($0, &$1, $2) })
        try overwrite(Vector2.self, { call($0, &$1, 1, $2) }, { call($0, &$1, $2) })
        try overwrite(Matrix.self, { call($0, &$1, 1, $2) }, { call($0, &$1, $2) })
        try overwrite(AnyPointer?.self, { call($0, &$1, 1, $2) }, { call($0, &$1, $2) })
        try overwrite(Bytes<13>.self, { call($0, &$1, 1, $2) }, { call($0, &$1, $2) })
        try overwrite(Pair<Int64, UInt8>.self, { call($0, &$1, 1, $2) }, { call($0, &$1, $2) })
        try overwrite(Outer.self, { call($0, &$1, 1, $2) }, { call($0, &$1, $2) })
        try overwrite(Quadruple<Bool, Float, Bool, Double>.self, { call($0, &$1, 1, $2) }, { call($0, &$1, $2) })
    }

    /// A bound function with an inout parameter.
    @inline(__always)
    private func call<Value: CValue>(
        _ function: CFunction<(CInOut<Value>, UInt, UInt) -> UInt>, _ value: inout Value, _ count: UInt, _ size: UInt
    ) -> UInt {
        let argument = unsafe CInOut(value)
        defer { unsafe argument.finish(&value) }
        return function(argument, count, size)
    }

    /// A bound function with an inout array.
    @inline(__always)
    private func call<Value: CValue>(
        _ function: CFunction<(CInOut<[Value]>, UInt, UInt) -> UInt>, _ values: inout [Value], _ size: UInt
    ) -> UInt {
        let argument = unsafe CInOut(values)
        defer { unsafe argument.finish(&values) }
        return function(argument, UInt(values.count), size)
    }

    /// A bound function with two inout parameters and a string between them.
    private func exchange(_ first: inout Outer, _ text: String, _ second: inout [CInt]) throws {
        let function = unsafe CFunction<(CInOut<Outer>, String, CInOut<[CInt]>, UInt) -> Void>(
            address: try fixture("exchange"))
        let argument0 = unsafe CInOut(first)
        defer { unsafe argument0.finish(&first) }
        let argument1 = unsafe CInOut(second)
        defer { unsafe argument1.finish(&second) }
        function(argument0, text, argument1, UInt(Outer.cLayout.size))
    }

    @Test("two at once, with a string between them")
    func twoAtOnce() throws {
        var outer = Outer(i: Inner(a: 1, b: 2), c: 3)
        var numbers: [CInt] = [4, 5, 6, 7]
        try exchange(&outer, "twelve bytes", &numbers)
        #expect(outer.i.a == 4 && outer.i.b == 5 && outer.c == 6)
        // Padding was written as zero.
        #expect(numbers == [1, 2, 3, 7])
        #expect(recordedArguments().flatMap { $0 } == Array("twelve bytes".utf8))
    }

    @Test("stay until the call returns, whatever is called meanwhile")
    func nested() throws {
        typealias Callback = @convention(c) (CInt, UnsafeMutableRawPointer?) -> CInt
        let callback = unsafe CFunctionPointer<Callback> { count, _ in
            guard let address = unsafe call_fixture("overwrite") else { return -1 }
            let inner = unsafe CFunction<(CInOut<[Int]>, UInt, UInt) -> UInt>(address: address)
            for size in [1, 10, 1000, 5000] {
                var values = Array(0..<size)
                let argument = unsafe CInOut(values)
                _ = inner(argument, UInt(min(size, 16)), 8)
                unsafe argument.finish(&values)
                if values[0] == 0 || size > 16 && values[16] != 16 { return -2 }
            }
            return count
        }
        let function = unsafe CFunction<(CInOut<[CInt]>, UInt, UInt, CFunctionPointer<Callback>) -> CInt>(
            address: try fixture("overwrite_after_callback"))
        var values: [CInt] = [1, 2, 3]
        let argument = unsafe CInOut(values)
        #expect(unsafe function(argument, 3, 4, callback) == 3)
        unsafe argument.finish(&values)
        #expect(recordedArguments() == [[1, 0, 0, 0], [2, 0, 0, 0], [3, 0, 0, 0]])
        let expected = ExpectedBytes(resultOf: CInt.self)
        for value in values { #expect(expected.difference(from: bytes(of: value, size: 4), "a value") == nil) }
    }

    @Test("must be values when C is done")
    func invalid() async throws {
        var lens = Lens(mount: 1, projection: .perspective)
        try fill(&lens, 0)
        #expect(lens.mount == 0 && lens.projection == .perspective)
        let advice = "; a C function left this in an inout argument"
        expectMessage(
            "field 'projection' of Lens at offset 4 has the value 50529027, which its type has no case for",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                var lens = Lens(mount: 1, projection: .orthographic)
                try fill(&lens, 3)
            })
        expectMessage(
            advice,
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                var lenses = [Lens](repeating: Lens(mount: 1, projection: .orthographic), count: 3)
                try fill(&lenses, 3)
            })
        expectMessage(
            "an inout argument was made of an array of 2 elements and finished with one of 3",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                var numbers: [CInt] = [1, 2, 3]
                unsafe CInOut([1, 2] as [CInt]).finish(&numbers)
            })
    }
}

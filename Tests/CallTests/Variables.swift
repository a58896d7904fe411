import CLayout
import CallFixtures
import TestSupport
import Testing

private enum Level: CInt, CEnum {
    case low, high
}

@Suite("C variables")
struct Variables {
    @Test("are read and written in C's layout, at any alignment", arguments: 0..<8)
    func anyAlignment(_ offset: Int) {
        let value = Outer(i: Inner(a: -5, b: 6), c: 7)
        var storage = [UInt8](repeating: 0xee, count: 32)
        unsafe storage.withUnsafeMutableBytes { storage in
            let variable = unsafe CVariable<Outer>(address: storage.baseAddress! + offset)
            variable.value = value
            let read = variable.value
            #expect(read.i.a == -5 && read.i.b == 6 && read.c == 7)
            variable.value.c = -1
            #expect(unsafe variable.unsafeAddress == storage.baseAddress! + offset)
        }
        let expected: [UInt8] = [0xfb, 0xff, 0xff, 0xff, 6, 0, 0, 0, 0xff, 0, 0, 0]
        #expect(
            storage == Array(repeating: 0xee, count: offset) + expected + Array(repeating: 0xee, count: 20 - offset))
    }

    @Test("of a library are those that its functions use")
    func ofLibrary() throws {
        #if canImport(Glibc)
        let output: CVariable<OpaquePointer?> = unsafe try CLibrary.process.variable("stdout")
        let descriptor: CFunction<(OpaquePointer?) -> CInt> = unsafe try CLibrary.process.function("fileno")
        #expect(unsafe descriptor(output.value) == 1)
        let index: CVariable<CInt> = try #require(CLibrary.process.variableIfPresent("optind"))
        #expect(index.value == 1)
        index.value = 5
        let again: CVariable<CInt> = try CLibrary.process.variable("optind")
        #expect(again.value == 5)
        index.value = 1
        #endif
        let missing: CVariable<CInt>? = CLibrary.process.variableIfPresent("no_such_variable")
        #expect(missing == nil)
        #expect(throws: CLibraryError.self) {
            let _: CVariable<CInt> = try CLibrary.process.variable("no_such_variable")
        }
    }

    @Test("that are no values are errors for those who ask, and else end the program")
    func invalid() async {
        var word: CInt = 2
        unsafe withUnsafeMutableBytes(of: &word) { bytes in
            let variable = unsafe CVariable<Level>(address: bytes.baseAddress!)
            #expect(
                throws: SerializationError.invalidValue(type: "Level", field: "", offset: 0, value: "2")
            ) { try variable.read() }
            variable.value = .high
            #expect((try? variable.read()) == .high)
        }
        #expect(word == 1)
        expectMessage(
            "Level at offset 0 has the value 2, which its type has no case for",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                var word: CInt = 2
                unsafe withUnsafeMutableBytes(of: &word) { bytes in
                    _ = unsafe CVariable<Level>(address: bytes.baseAddress!).value
                }
            })
    }
}

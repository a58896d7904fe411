import CLayout
import CallFixtures
import GraphFixtures
import GraphSamples
import TestSupport
import Testing

/// Graphs as C's `const T *`.
@Suite("Graphs as arguments")
struct ArgumentTests {
    private let titleLength = unsafe CFunction<(Document) -> Int64>(address: address(of: gf_title_length))
    private let optionalTitleLength = unsafe CFunction<(Document?) -> Int64>(address: address(of: gf_title_length))

    private static func address(of function: @convention(c) (OpaquePointer?) -> Int64) -> UnsafeRawPointer {
        unsafe unsafeBitCast(function, to: UnsafeRawPointer.self)
    }

    @Test("arrive", arguments: ["", "short", String(repeating: "long ", count: 5000)])
    func arrive(title: String) {
        var document = Document.full
        document.title = title
        #expect(titleLength(document) == Int64(title.utf8.count))
        #expect(optionalTitleLength(document) == Int64(title.utf8.count))
    }

    @Test("are NULL for nil")
    func null() {
        #expect(optionalTitleLength(nil) == -1)
    }

    @Test("arrive whole")
    func whole() throws {
        let print = unsafe CFunction<(Document, UInt, UnsafeMutableRawPointer?, UInt) -> UInt>(
            address: unsafeBitCast(
                gf_document_print as @convention(c) (OpaquePointer, UInt, UnsafeMutablePointer<CChar>?, Int) -> Int,
                to: UnsafeRawPointer.self))
        let expected = Document.full.canonicalText
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 10_000, alignment: 1)
        defer { unsafe buffer.deallocate() }
        let count = unsafe print(.full, 0, buffer.baseAddress, UInt(buffer.count))
        #expect(count == UInt(expected.utf8.count))
        #expect(unsafe String(decoding: buffer[..<Int(count)], as: UTF8.self) == expected)
    }

    @Test(
        "take nothing from the heap",
        .enabled(if: countsAllocations, "nothing counts allocations here, or nothing is specialized"))
    func allocations() {
        let document = Document.full
        for _ in 0..<10 { _ = titleLength(document) }
        let before = call_allocation_count()
        var sum: Int64 = 0
        for _ in 0..<1000 { sum += titleLength(document) + optionalTitleLength(document) }
        #expect(call_allocation_count() - before == 0)
        #expect(sum == 10_000)
    }

    @Test("end the program if they cannot be encoded")
    func trap() async {
        expectMessage(
            "Document cannot be passed to C: field 'lines[1]' has a U+0000 at byte 1, where C would take the string to end: "
                + "remove it, or use an array of bytes; Arena.encode(_:) throws instead",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                var document = Document.full
                document.lines[1] = "a\0"
                _ = ArgumentTests().titleLength(document)
            })
    }
}

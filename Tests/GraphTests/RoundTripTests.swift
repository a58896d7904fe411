import CLayout
import GraphFixtures
import GraphSamples
import SeededRandom
import TestSupport
import Testing

/// Random graphs in memory, in images and as C makes them: each way has the text that C prints for it.
@Suite("Round trips of random graphs")
struct RoundTripTests {
    private static let seed = UInt64.random(in: 0 ... .max)
    private static let count = 300

    /// Runs `body` on random documents, small and large, with a comment that says how to have a document again.
    private func forEachDocument(_ body: (Document, Comment) throws -> Void) rethrows {
        for index in 0..<Self.count {
            var random = SplitMix(seed: Self.seed, index: index)
            let size = index % 20 == 0 ? 200 : index % 7
            try body(.random(&random, size: size), "SplitMix(seed: \(Self.seed), index: \(index)), size \(size)")
        }
    }

    @Test("in memory")
    func live() throws {
        let arena = Arena()
        try forEachDocument { document, comment in
            let mark = arena.mark()
            let pointer = try arena.encode(document)
            // SAFETY: the document is in the arena.
            #expect(unsafe textInC(pointer.unsafeAddress) == document.canonicalText, comment)
            #expect(try pointer.decode().canonicalText == document.canonicalText, comment)
            arena.release(to: mark)
        }
    }

    @Test("that C has made")
    func madeByC() throws {
        let arena = Arena()
        try forEachDocument { document, comment in
            let mark = arena.mark()
            // SAFETY: the document is in the arena, and the copy is C's until it is freed.
            let address = try unsafe OpaquePointer(arena.encode(document).unsafeAddress)
            let copy = unsafe gf_document_copy(address)
            defer { unsafe gf_document_free(copy) }
            arena.release(to: mark)
            let decoded = try unsafe Document.decode(unsafeAddress: UnsafeRawPointer(copy))
            #expect(decoded.canonicalText == document.canonicalText, comment)
            #expect(decoded.palette.count == UInt(document.palette.names.count), comment)
            #expect(try decoded.imageBytes() == document.imageBytes(), comment)
        }
    }

    @Test("as images")
    func images() throws {
        try forEachDocument { document, comment in
            let image = try document.imageBytes()
            #expect(try document.imageByteCount() == image.count, comment)
            #expect(textInC(ofImage: image) == document.canonicalText, comment)
            let decoded = try decodeAlone(Document.self, image)
            #expect(decoded.canonicalText == document.canonicalText, comment)
            #expect(try decoded.imageBytes() == image, comment)
            #expect(try Document.decode(image: image + [1, 2, 3]).canonicalText == document.canonicalText, comment)
        }
    }

    /// Where the image starts in the buffer is not aligned, and the bytes were dirty.
    @Test("as images in a part of a buffer")
    func guardedImages() throws {
        try forEachDocument { document, comment in
            let image = try document.imageBytes()
            for (room, filler) in [(image.count, 0xEE), (image.count + 7, 0x11), (image.count, 0)] as [(Int, UInt8)] {
                var buffer = GuardedBytes(count: room, filler: filler)
                let written = try unsafe buffer.withBytes { bytes in
                    // SAFETY: the bytes outlive the span.
                    var span = unsafe MutableRawSpan(_unsafeBytes: bytes)
                    return try document.writeImage(to: &span)
                }
                #expect(written == image.count, comment)
                #expect(buffer.bytes == image + Array(repeating: filler, count: room - image.count), comment)
                #expect(buffer.guardsAreIntact, comment)
            }
        }
    }

    @Test("do not fit into less than their size, and write nothing behind it")
    func shortBuffers() throws {
        let document = Document.full
        let byteCount = try document.imageByteCount()
        for room in 0..<byteCount {
            var buffer = GuardedBytes(count: room)
            let error = unsafe buffer.withBytes { bytes in
                failure { () throws(GraphError) in
                    // SAFETY: the bytes outlive the span.
                    var span = unsafe MutableRawSpan(_unsafeBytes: bytes)
                    return try document.writeImage(to: &span)
                }
            }
            guard case .bufferTooShort(let needed, room) = error?.reason else {
                Issue.record("\(room) bytes: \(String(describing: error))")
                continue
            }
            #expect(needed > room && needed <= byteCount)
            #expect(buffer.guardsAreIntact)
        }
    }

    /// What an arena holds before and behind a graph stays as it is, and the graph does not depend on what was there.
    @Test("between other things in an arena")
    func guardedArena() throws {
        let arena = Arena()
        _ = unsafe arena.allocate(byteCount: 1 << 16, alignment: 16)
        try forEachDocument { document, comment in
            let byteCount = try document.imageByteCount() + 1024
            var copies: [[UInt8]] = []
            for filler in [0xA5, 0x5A] as [UInt8] {
                let mark = arena.mark()
                defer { arena.release(to: mark) }
                // SAFETY: what is allocated is written and read before it is released; debug builds poison it then.
                let dirty = arena.mark()
                let memory = unsafe arena.allocate(byteCount: byteCount, alignment: 16)
                unsafe memory.initializeMemory(as: UInt8.self, repeating: filler, count: byteCount)
                arena.release(to: dirty)
                let before = unsafe arena.allocate(byteCount: 32, alignment: 16)
                unsafe before.initializeMemory(as: UInt8.self, repeating: filler, count: 32)
                let start = try unsafe arena.encode(document).unsafeAddress
                let behind = unsafe arena.allocate(byteCount: 64, alignment: 1)
                #if DEBUG
                let untouched: UInt8 = 0xDD
                #else
                let untouched = filler
                #endif
                #expect(unsafe UnsafeRawBufferPointer(start: before, count: 32).allSatisfy { $0 == filler }, comment)
                #expect(unsafe UnsafeRawBufferPointer(start: behind, count: 64).allSatisfy { $0 == untouched }, comment)
                #expect(unsafe start - before == 32, comment)
                #expect(unsafe behind - start == byteCount - 1024, comment)
                copies.append(unsafe Array(UnsafeRawBufferPointer(start: start, count: behind - start)))
            }
            #expect(copies[0] == copies[1], comment)
        }
    }
}

import CLayout
import TestSupport
import Testing
import ViewFixtures

/// Each member through a view, against C's own `scene->member` and `scene->member = value`.
@Suite("Members of viewed structs")
struct ViewMemberTests {
    /// What C does with the members of one of its structs.
    @safe private struct Oracle {
        let size: Int
        let name: (Int32) -> UnsafePointer<CChar>?
        let read: (UnsafeRawPointer, Int32) -> Int64
        let assign: (UnsafeMutableRawPointer, Int32, Int64) -> Void

        /// The names of all members.
        var names: [String] {
            var names: [String] = []
            while let name = unsafe name(Int32(names.count)) { unsafe names.append(String(cString: name)) }
            return names
        }

        /// The bytes after C's assignment to a member.
        func assign(_ value: Int64, to member: String, of bytes: inout [UInt8]) throws {
            let number = try #require(names.firstIndex(of: member))
            unsafe withAligned(&bytes) { unsafe assign($0, Int32(number), value) }
        }

        /// The member as C reads it.
        func read(_ member: String, of bytes: [UInt8]) throws -> Int64 {
            let number = try #require(names.firstIndex(of: member))
            var bytes = bytes
            return unsafe withAligned(&bytes) { unsafe read($0, Int32(number)) }
        }

        private func withAligned<Result>(
            _ bytes: inout [UInt8], _ body: (UnsafeMutableRawPointer) -> Result
        ) -> Result {
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
            defer { unsafe buffer.deallocate() }
            unsafe buffer.copyBytes(from: bytes)
            defer { unsafe bytes = Array(buffer) }
            // SAFETY: the buffer has the size and alignment of C's struct.
            return unsafe body(buffer.baseAddress!)
        }
    }

    private let scene = unsafe Oracle(
        size: MemoryLayout<ViewFixtures.ViewScene>.size, name: clayout_scene_member,
        read: { unsafe clayout_scene_read($0.assumingMemoryBound(to: ViewFixtures.ViewScene.self), $1) },
        assign: { unsafe clayout_scene_assign($0.assumingMemoryBound(to: ViewFixtures.ViewScene.self), $1, $2) })

    private let packed = unsafe Oracle(
        size: MemoryLayout<ViewFixtures.ViewPacked>.size, name: clayout_packed_member,
        read: { unsafe clayout_packed_read($0.assumingMemoryBound(to: ViewFixtures.ViewPacked.self), $1) },
        assign: { unsafe clayout_packed_assign($0.assumingMemoryBound(to: ViewFixtures.ViewPacked.self), $1, $2) })

    @Test("all members of C are tested")
    func coverage() {
        #expect(scene.names == sceneMembers.map(\.name))
        #expect(packed.names == packedMembers.map(\.name))
        #expect(ViewScene.cLayout.size == scene.size)
        #expect(ViewPacked.cLayout.size == packed.size)
    }

    @Test("of a struct with all kinds of members", arguments: sceneMembers)
    func scene(member: ViewMember<ViewScene>) throws {
        try check(member, against: scene)
    }

    @Test("of a packed struct with bit-fields of up to 9 bytes", arguments: packedMembers)
    func packed(member: ViewMember<ViewPacked>) throws {
        try check(member, against: packed)
    }

    /// An assignment leaves the bytes that C's leaves, at any alignment and over any bytes; reading reads what C reads.
    private func check<Mirror: CValue>(_ member: ViewMember<Mirror>, against oracle: Oracle) throws {
        for (offset, filler) in [(0, 0x00), (1, 0xFF), (2, 0xEE), (3, 0x5A)] as [(Int, UInt8)] {
            for value in member.values {
                var expected = [UInt8](repeating: filler, count: oracle.size)
                try oracle.assign(value, to: member.name, of: &expected)

                var guarded = GuardedBytes(count: offset + oracle.size, filler: filler)
                let read = unsafe guarded.withBytes { bytes in
                    let address = unsafe bytes.baseAddress! + offset
                    let view = unsafe CView<Mirror>(unsafeAddress: address)
                    member.assign(view, value)
                    return member.read(view)
                }
                #expect(guarded.guardsAreIntact)
                #expect(Array(guarded.bytes[offset...]) == expected, "\(member.name) = \(value) over \(filler)")
                #expect(try read == oracle.read(member.name, of: expected), "\(member.name) = \(value) over \(filler)")
            }
        }
    }
}

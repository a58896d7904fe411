// The structs of Fixtures/Layouts/wrappers.h, by hand.
import CLayout

package struct Player: CStructLayout, Equatable {
    package var name: CFixedString<32> = ""
    package var score: CInt = 0
    package var tag: CFixedByteString<5> = ""
    package var team: [3 of CFixedString<16>] = ["", "", ""]

    package init() {}

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("name", &name)
        visitor.field("score", &score)
        visitor.field("tag", &tag)
        visitor.field("team", &team)
    }

    package static func == (left: Player, right: Player) -> Bool {
        left.name == right.name && left.score == right.score && left.tag == right.tag
            && left.team.indices.allSatisfy { left.team[$0] == right.team[$0] }
    }
}

package enum Codec: CUnsignedInt, CEnum {
    case raw, jpeg
    case png = 7
}

package enum Rotation: CInt, CEnum {
    case left = -1
    case none, right
}

package struct Picture: CStructLayout {
    package var depth: UInt8
    package var codec: COpenEnum<Codec>
    package var rotations: [3 of COpenEnum<Rotation>]

    package init(depth: UInt8, codec: COpenEnum<Codec>, rotations: [3 of COpenEnum<Rotation>]) {
        self.depth = depth
        self.codec = codec
        self.rotations = rotations
    }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("depth", &depth)
        visitor.field("codec", &codec)
        visitor.field("rotations", &rotations)
    }
}

/// The same struct, with enums that reject a number without a case.
package struct StrictPicture: CStructLayout {
    package var depth: UInt8 = 0
    package var codec = Codec.raw
    package var rotations: [3 of Rotation] = [.none, .none, .none]

    package init() {}

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("depth", &depth)
        visitor.field("codec", &codec)
        visitor.field("rotations", &rotations)
    }
}

/// An enum whose numbers are in the order of networks.
package enum MessageType: BigEndian<UInt16>, CEnum {
    case hello = 0x0102
    case bye = 0xfffe
}

package struct WireHeader: CStructLayout {
    package var version: UInt8 = 4
    package var type: COpenEnum<MessageType> = COpenEnum(.hello)
    package var length: BigEndian<UInt32> = 0
    package var identifier: BigEndian<UInt64> = 0
    package var deltas: [3 of BigEndian<Int16>] = [0, -1000, -2000]
    package var gain: BigEndian<Float> = 1
    package var time: BigEndian<Double> = 0

    package init() {}

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("version", &version)
        visitor.field("type", &type)
        visitor.field("length", &length)
        visitor.field("identifier", &identifier)
        visitor.field("deltas", &deltas)
        visitor.field("gain", &gain)
        visitor.field("time", &time)
    }
}

package struct PackedWireHeader: CStructLayout, Equatable {
    package var version: UInt8
    package var length: BigEndian<UInt32>
    package var type: BigEndian<UInt16>

    package init(version: UInt8, length: BigEndian<UInt32>, type: BigEndian<UInt16>) {
        self.version = version
        self.length = length
        self.type = type
    }

    @inlinable @inline(__always)
    package static var layoutRules: LayoutRules { LayoutRules(packing: 1) }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("version", &version)
        visitor.field("length", &length)
        visitor.field("type", &type)
    }
}

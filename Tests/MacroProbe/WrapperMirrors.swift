// The structs of Fixtures/Layouts/wrappers.h.
import CLayout

@CStruct public struct Player {
    public var name: CFixedString<32>
    public var score: CInt = 0
    public var tag: CFixedByteString<5> = "none"
    public var team: [3 of CFixedString<16>] = ["red", "green", "blue"]
}

enum Codec: CUnsignedInt, CEnum {
    case raw, jpeg
    case png = 7
}

enum Rotation: CInt, CEnum {
    case left = -1
    case none, right
}

@CStruct struct Picture {
    var depth: UInt8
    var codec: COpenEnum<Codec> = COpenEnum(.jpeg)
    var rotations: [3 of COpenEnum<Rotation>]
}

@CStruct public struct WireHeader {
    public var version: UInt8 = 4
    public var type: BigEndian<UInt16>, length: BigEndian<UInt32>
    public var identifier: BigEndian<UInt64> = 0
    public var deltas: [3 of BigEndian<Int16>] = [1, 2, 3]
    public var gain: BigEndian<Float> = 1.5
    public var time: BigEndian<Double> = 0
}

@CStruct(packed: 1) public struct PackedWireHeader: Hashable {
    public var version: UInt8
    public var length: BigEndian<UInt32>
    public var type: BigEndian<UInt16>
}

/// The mirrors of this module as tests see them.
public enum WrapperTables {
    public static var all: [(name: String, report: @Sendable (LayoutFixture) throws -> LayoutReport)] {
        [
            ("Player", { try $0.verify(Player.self, as: "Player") }),
            ("Picture", { try $0.verify(Picture.self, as: "Picture") }),
            ("WireHeader", { try $0.verify(WireHeader.self, as: "WireHeader") }),
            ("PackedWireHeader", { try $0.verify(PackedWireHeader.self, as: "PackedWireHeader") }),
        ]
    }
}

// The structs of Fixtures/Layouts/attributes.h.
import CLayout

@CStruct(packed: 1) public struct PackedRecord {
    public var kind: UInt8
    public var size: UInt32
    public var value: Double
    public var samples: [3 of Int16]
}

@CStruct(packed: 1) public struct PackedSmall: Equatable {
    public var kind: UInt8
    public var size: UInt32
}

@CStruct(packed: 2) struct PackedToTwo {
    var kind: UInt8
    var size: UInt32
    var inner: PackedSmall
    var value: Double
}

@CStruct(packed: 4) public struct PackedToFour: Equatable {
    public var kind: UInt8
    public var value: Double
}

@CStruct(aligned: 32) struct AlignedRecord {
    var kind: UInt8
    var values: (Float, Float, Float)
}

@CStruct(packed: 1, aligned: 4) public struct PackedAndAligned: Equatable {
    public var kind: UInt8
    public var size: UInt16
    public var value: UInt64
}

@CStruct struct AroundAttributes {
    var first: UInt8
    var packed: PackedRecord
    var both: PackedAndAligned
    var aligned: AlignedRecord
}

@CStruct(aligned: 1) struct AlignedToOne {
    var kind: UInt8
    var size: UInt32
}

/// The mirrors of this module as tests see them.
public enum AttributeTables {
    public static var all: [(name: String, report: @Sendable (LayoutFixture) throws -> LayoutReport)] {
        [
            ("PackedRecord", { try $0.verify(PackedRecord.self, as: "PackedRecord") }),
            ("PackedSmall", { try $0.verify(PackedSmall.self, as: "PackedSmall") }),
            ("PackedToTwo", { try $0.verify(PackedToTwo.self, as: "PackedToTwo") }),
            ("PackedToFour", { try $0.verify(PackedToFour.self, as: "PackedToFour") }),
            ("AlignedRecord", { try $0.verify(AlignedRecord.self, as: "AlignedRecord") }),
            ("PackedAndAligned", { try $0.verify(PackedAndAligned.self, as: "PackedAndAligned") }),
            ("AroundAttributes", { try $0.verify(AroundAttributes.self, as: "AroundAttributes") }),
            ("AlignedToOne", { try $0.verify(AlignedToOne.self, as: "AlignedToOne") }),
        ]
    }
}

import CLayout

/// A mirror for each struct of arrays.h.
package enum ArrayCases {
    package static let all: [MirrorCase] = [
        MirrorCase("Matrix23", Matrix23.self),
        MirrorCase("Cube", Cube.self),
        MirrorCase("Cell", Cell.self),
        MirrorCase("Board", Board.self),
        MirrorCase("ColumnVector", ColumnVector.self),
        MirrorCase("LongText", LongText.self),
        MirrorCase("LongFloats", LongFloats.self),
        MirrorCase("LongCells", LongCells.self),
        MirrorCase("LongMatrix", LongMatrix.self),
        MirrorCase("HugeBytes", HugeBytes.self),
    ]
}

/// `{ float rows[2][3]; }`
package struct Matrix23: CStructLayout {
    package var rows: [2 of [3 of Float]]

    package init(rows: [2 of [3 of Float]]) { self.rows = rows }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("rows", &rows)
    }
}

/// `{ int8_t lead; int16_t cells[2][3][4]; int8_t tail; }`
package struct Cube: CStructLayout {
    package var lead: Int8
    package var cells: [2 of [3 of [4 of Int16]]]
    package var tail: Int8

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("lead", &lead)
        visitor.field("cells", &cells)
        visitor.field("tail", &tail)
    }
}

/// `{ int32_t number; int8_t mark; }`, whose size in Swift is not that in C.
package struct Cell: CStructLayout {
    package var number: Int32
    package var mark: Int8

    package init(number: Int32, mark: Int8) {
        self.number = number
        self.mark = mark
    }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("number", &number)
        visitor.field("mark", &mark)
    }
}

/// `{ int8_t lead; Cell cells[8][8]; }`
package struct Board: CStructLayout {
    package var lead: Int8
    package var cells: [8 of [8 of Cell]]

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("lead", &lead)
        visitor.field("cells", &cells)
    }
}

/// `{ float rows[4][1]; }`
package struct ColumnVector: CStructLayout {
    package var rows: [4 of [1 of Float]]

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("rows", &rows)
    }
}

/// `{ uint16_t length; char text[5000]; int64_t tail; }`
package struct LongText: CStructLayout {
    package var length: UInt16
    package var text: [5000 of CChar]
    package var tail: Int64

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("length", &length)
        visitor.field("text", &text)
        visitor.field("tail", &tail)
    }
}

/// `{ int8_t lead; float values[5000]; double tail; }`
package struct LongFloats: CStructLayout {
    package var lead: Int8
    package var values: [5000 of Float]
    package var tail: Double

    package init(lead: Int8, values: [5000 of Float], tail: Double) {
        self.lead = lead
        self.values = values
        self.tail = tail
    }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("lead", &lead)
        visitor.field("values", &values)
        visitor.field("tail", &tail)
    }
}

/// `{ int8_t lead; Cell cells[5000]; double tail; }`
package struct LongCells: CStructLayout {
    package var lead: Int8
    package var cells: [5000 of Cell]
    package var tail: Double

    package init(lead: Int8, cells: [5000 of Cell], tail: Double) {
        self.lead = lead
        self.cells = cells
        self.tail = tail
    }

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("lead", &lead)
        visitor.field("cells", &cells)
        visitor.field("tail", &tail)
    }
}

/// `{ int8_t lead; double rows[100][100]; int8_t tail; }`
package struct LongMatrix: CStructLayout {
    package var lead: Int8
    package var rows: [100 of [100 of Double]]
    package var tail: Int8

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("lead", &lead)
        visitor.field("rows", &rows)
        visitor.field("tail", &tail)
    }
}

/// `{ uint32_t size; uint8_t bytes[1048576]; uint32_t checksum; }`
package struct HugeBytes: CStructLayout {
    package var size: UInt32
    package var bytes: [1_048_576 of UInt8]
    package var checksum: UInt32

    @inlinable @inline(__always)
    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("size", &size)
        visitor.field("bytes", &bytes)
        visitor.field("checksum", &checksum)
    }
}

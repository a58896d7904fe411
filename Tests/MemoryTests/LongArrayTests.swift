import CLayout
import TestSupport
import Testing

/// Arrays of several dimensions, and mirrors of more than 4096 bytes.
@Suite struct LongArrayTests {
    @Test func `a matrix is written row by row`() throws {
        let matrix = Matrix23(rows: [[1, 2, 3], [4, 5, 6]])
        #expect(matrix.cBytes == (1...6).flatMap { Float($0).cBytes })
        let read = try Matrix23.read(from: matrix.cBytes)
        #expect(read.rows[1][0] == 4)
        #expect(Matrix23.isLayoutIdentical)
    }

    @Test func `5000 floats are written and read`() throws {
        var floats = LongFloats(lead: 7, values: .init(repeating: 0), tail: 2.5)
        for index in 0..<5000 { floats.values[index] = Float(index) }
        let bytes = floats.cBytes
        #expect(bytes.count == 20016)
        #expect(bytes[0] == 7 && bytes[1...3] == [0, 0, 0])
        #expect(try Float.read(from: bytes, at: 4 + 4 * 4999) == 4999)
        let read = try LongFloats.read(from: bytes)
        #expect(read.lead == 7 && read.tail == 2.5)
        #expect((0..<5000).allSatisfy { read.values[$0] == Float($0) })
    }

    /// Element by element, because Swift's layout is not C's.
    @Test func `5000 structs are written and read`() throws {
        var cells = LongCells(lead: 1, cells: .init(repeating: Cell(number: 0, mark: 9)), tail: 3)
        for index in 0..<5000 { cells.cells[index].number = Int32(index) }
        let bytes = cells.cBytes
        #expect(bytes.count == 40016)
        #expect(bytes[4 + 8 * 4999 + 4] == 9 && bytes[4 + 8 * 4999 + 5] == 0)
        let read = try LongCells.read(from: bytes)
        #expect((0..<5000).allSatisfy { read.cells[$0].number == $0 && read.cells[$0].mark == 9 })
        #expect(read.tail == 3)
    }

    @Test func `an array of long mirrors is written and read`() throws {
        let one = LongFloats(lead: 1, values: .init(repeating: 1), tail: 1)
        let two = LongFloats(lead: 2, values: .init(repeating: 2), tail: 2)
        let bytes = LongFloats.cBytes(of: [one, two])
        #expect(bytes == one.cBytes + two.cBytes)
        let read = try LongFloats.read(count: 2, from: bytes)
        #expect(read[1].values[4999] == 2 && read[0].values[0] == 1)
    }
}

/// What a scalar of scalars.h has in C's memory.
@Suite struct ModernScalarBytesTests {
    @Test func `128 bits are little-endian`() throws {
        let number = Int128(-2)
        #expect(number.cBytes == [0xfe] + [UInt8](repeating: 0xff, count: 15))
        #expect(try Int128.read(from: number.cBytes) == -2)
    }

    #if arch(x86_64)
    @Test func `the padding of long double is zero`() throws {
        let bytes = (-1.5 as Float80).cBytes
        #expect(bytes == [0, 0, 0, 0, 0, 0, 0, 0xc0, 0xff, 0xbf, 0, 0, 0, 0, 0, 0])
        #expect(try Float80.read(from: bytes) == -1.5)
        #expect(Float80.cBytes(of: [-1.5, -1.5]) == bytes + bytes)
        #expect(!Float80.isLayoutIdentical)
        #expect(CComplex<Float80>(-1.5, -1.5).cBytes == bytes + bytes)
    }
    #endif

    @Test func `a vector is its elements in order`() throws {
        let vector = SIMD4<Float>(1, 2, 3, 4)
        #expect(vector.cBytes == Float.cBytes(of: [1, 2, 3, 4]))
        #expect(try SIMD4<Float>.read(from: [0] + vector.cBytes, at: 1) == vector, "any address will do")
        #expect(SIMD16<UInt8>.isLayoutIdentical)
    }

    @Test func `a complex number is its parts`() throws {
        let number = CComplex<Double>(1, -1)
        #expect(number.cBytes == Double.cBytes(of: [1, -1]))
        #expect(try CComplex<Double>.read(from: number.cBytes) == number)
    }

    @Test func `an atomic scalar is its value`() throws {
        #expect(CAtomic<CInt>(5).cBytes == CInt(5).cBytes)
        #expect(try CAtomic<Bool>.read(from: [1]).value)
    }

    @Test func `a half has two bytes`() throws {
        #expect((1 as Float16).cBytes == [0, 0x3c])
        #expect(try Float16.read(from: [0, 0xbc]) == -1)
    }
}

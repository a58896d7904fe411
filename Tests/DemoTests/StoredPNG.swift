import Foundation

/// A picture read from a PNG file as MiniRay writes it: RGBA, no filters, no compression.
struct StoredPNG {
    struct Color: Hashable, CustomStringConvertible {
        let red: UInt8
        let green: UInt8
        let blue: UInt8

        var description: String { "(\(red), \(green), \(blue))" }

        /// Whether no channel differs by more than `tolerance`.
        func isNear(_ other: Color, tolerance: Int = 12) -> Bool {
            abs(Int(red) - Int(other.red)) <= tolerance && abs(Int(green) - Int(other.green)) <= tolerance
                && abs(Int(blue) - Int(other.blue)) <= tolerance
        }
    }

    /// What the file is not.
    struct FormatError: Error {
        let message: String
    }

    let width: Int
    let height: Int
    let rows: [UInt8]

    init(contentsOf path: String) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else {
            throw FormatError(message: "no PNG signature")
        }
        var header: [UInt8] = []
        var compressed: [UInt8] = []
        var position = 8
        while position + 12 <= bytes.count {
            let length = Self.number(bytes, at: position)
            guard position + 12 + length <= bytes.count else { throw FormatError(message: "a chunk is cut off") }
            let content = bytes[position + 8..<position + 8 + length]
            switch String(decoding: bytes[position + 4..<position + 8], as: UTF8.self) {
            case "IHDR": header = Array(content)
            case "IDAT": compressed += content
            default: break
            }
            position += 12 + length
        }
        guard header.count == 13, header[8...] == [8, 6, 0, 0, 0] else {
            throw FormatError(message: "not 8 bits of RGBA")
        }
        width = Self.number(header, at: 0)
        height = Self.number(header, at: 4)
        rows = try Self.inflateStored(compressed)
        guard rows.count == height * (1 + 4 * width) else { throw FormatError(message: "not all pixels are there") }
    }

    /// The color of a pixel.
    subscript(x: Int, y: Int) -> Color {
        let start = y * (1 + 4 * width) + 1 + 4 * x
        return Color(red: rows[start], green: rows[start + 1], blue: rows[start + 2])
    }

    /// All colors of a row.
    func colors(ofRow y: Int) -> Set<Color> {
        Set((0..<width).map { self[$0, y] })
    }

    private static func number(_ bytes: [UInt8], at position: Int) -> Int {
        bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
    }

    /// Joins the stored blocks of a zlib stream.
    private static func inflateStored(_ stream: [UInt8]) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var position = 2
        while position + 5 <= stream.count {
            let isLast = stream[position] == 1
            guard isLast || stream[position] == 0 else { throw FormatError(message: "a block is compressed") }
            let length = Int(stream[position + 1]) | Int(stream[position + 2]) << 8
            guard position + 5 + length <= stream.count else { throw FormatError(message: "a block is cut off") }
            bytes += stream[position + 5..<position + 5 + length]
            if isLast { return bytes }
            position += 5 + length
        }
        throw FormatError(message: "there is no last block")
    }
}

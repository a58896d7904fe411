import CLayout
import CallFixtures

/// Makes values whose bytes say which scalar and which byte of it they are, and remembers them.
///
/// The high half of a byte is the number of the scalar among all arguments of the call, the low half the number of the
/// byte; so a byte in the wrong place names the place that it came from.
struct Graffiti {
    private(set) var values: [ExpectedBytes] = []
    private var leafNumber = 0

    /// The next argument.
    mutating func next<Value: CValue>(_ type: Value.Type) -> Value {
        let description = CTypeDescription(of: type)
        var content = [UInt8](repeating: 0xee, count: description.size)
        for leaf in description.leaves {
            for index in 0..<leaf.size {
                content[leaf.offset + index] = leaf.isBool ? UInt8(1 - leafNumber % 2) : Self.byte(leafNumber, index)
            }
            leafNumber += 1
        }
        values.append(ExpectedBytes(type: description, content: content))
        return value(of: type, from: content)
    }

    /// Never zero, and no NaN: the number goes from 1 to 15, and each round of it shifts the numbers of the bytes.
    private static func byte(_ leaf: Int, _ index: Int) -> UInt8 {
        UInt8((leaf % 15 + 1) << 4 | (index + leaf / 15) & 0xf)
    }
}

/// The C bytes that a value is expected to have.
struct ExpectedBytes {
    var type: CTypeDescription
    var content: [UInt8]

    init(type: CTypeDescription, content: [UInt8]) {
        self.type = type
        self.content = content
    }

    /// What a fixture returns.
    init<Value: CValue>(resultOf result: Value.Type) {
        type = CTypeDescription(of: result)
        content = (0..<type.size).map { call_result_byte($0) }
        for leaf in type.leaves where leaf.isBool { content[leaf.offset] = 1 }
    }

    /// Says how other bytes differ, or returns nil if no scalar does. Padding is not compared.
    func difference(from actual: [UInt8], _ subject: String) -> String? {
        if actual.count != type.size {
            return "\(subject) (\(type.name)) has \(actual.count) bytes instead of \(type.size)"
        }
        for leaf in type.leaves {
            for index in leaf.offset..<leaf.offset + leaf.size where actual[index] != content[index] {
                return """
                    \(subject) (\(type.name)): byte \(index - leaf.offset) of \(leaf.path.isEmpty ? "it" : leaf.path) at \
                    offset \(leaf.offset) is \(hexadecimal(actual[index])), not \(hexadecimal(content[index]))
                      expected \(content.map(hexadecimal).joined(separator: " "))
                      actual   \(actual.map(hexadecimal).joined(separator: " "))
                    """
            }
        }
        return nil
    }
}

func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
}

import CLayout
import VulkanMirrors

// Limits and features by name: nobody writes 160 names down twice, because the table of a mirror has them.

extension CStructLayout {
    /// The fields of a struct of numbers, by the table of the mirror: the names, and the numbers as text.
    var numbers: [(name: String, text: String)] {
        get throws(InfoError) {
            let bytes = cBytes
            var numbers: [(name: String, text: String)] = []
            for field in Self.layout.fields {
                let count = field.type.elementCount
                let size = field.size / count
                var texts: [String] = []
                for index in 0..<count {
                    texts.append(try number(field.type.scalarKind, size, in: bytes, at: field.offset + index * size))
                }
                numbers.append((field.name, texts.joined(separator: " ")))
            }
            return numbers
        }
    }

    /// Prints a line for each field.
    func printNumbers(_ title: String) throws(InfoError) {
        for (name, text) in try numbers { print("  \(title) \(name): \(text)") }
    }
}

private func number(_ kind: ScalarKind?, _ size: Int, in bytes: [UInt8], at offset: Int) throws(InfoError) -> String {
    do throws(SerializationError) {
        return switch (kind, size) {
        case (.float, _): "\(try Float.read(from: bytes, at: offset))"
        case (.signed, _): "\(try Int32.read(from: bytes, at: offset))"
        case (_, 8): "\(try UInt64.read(from: bytes, at: offset))"
        default: "\(try UInt32.read(from: bytes, at: offset))"
        }
    } catch {
        throw .bytes(error)
    }
}

extension VkPhysicalDeviceFeatures {
    /// The features with these names, and no others.
    init(named names: [String]) throws(InfoError) {
        var bytes = Self().cBytes
        let one: VkBool32 = true
        for name in names {
            guard let field = Self.layout.field(name) else { throw .usage("there is no feature '" + name + "'") }
            bytes.replaceSubrange(field.offset..<field.offset + field.size, with: one.cBytes)
        }
        do throws(SerializationError) {
            self = try Self.read(from: bytes)
        } catch {
            throw .bytes(error)
        }
    }
}

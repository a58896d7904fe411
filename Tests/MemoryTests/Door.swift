import CLayout
import TestSupport

/// The ways to write and read the same bytes; what holds for one must hold for all.
enum Door: CaseIterable {
    case unsafeBuffer, span, array, elements

    /// Writes `value` at `offset` of the bytes between the guards.
    func write<Value: CValue>(_ value: Value, to buffer: inout GuardedBytes, at offset: Int) throws {
        try unsafe buffer.withBytes { bytes in
            switch self {
            case .unsafeBuffer: try unsafe value.write(to: bytes, at: offset)
            case .elements: try unsafe Value.write(contentsOf: [value].span, to: bytes, at: offset)
            case .span:
                var span = unsafe MutableRawSpan(_unsafeBytes: bytes)
                try value.write(to: &span, at: offset)
            case .array:
                var array = unsafe Array(bytes)
                defer { unsafe bytes.copyBytes(from: array) }
                try value.write(to: &array, at: offset)
            }
        }
    }

    /// Reads the value at `offset` of the bytes between the guards.
    func read<Value: CValue>(_ type: Value.Type, from buffer: inout GuardedBytes, at offset: Int) throws -> Value {
        let array = buffer.bytes
        return try unsafe buffer.withBytes { bytes in
            switch self {
            case .unsafeBuffer: try unsafe Value.read(from: UnsafeRawBufferPointer(bytes), at: offset)
            case .elements: try unsafe Value.read(count: 1, from: UnsafeRawBufferPointer(bytes), at: offset)[0]
            case .span: try unsafe Value.read(from: array.span.bytes, at: offset)
            case .array: try Value.read(from: array, at: offset)
            }
        }
    }
}

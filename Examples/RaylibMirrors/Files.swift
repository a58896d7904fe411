// Mirrors of raylib's lists of files and of recorded events.

import CLayout

/// Mirrors raylib's `FilePathList`: paths of files.
@safe
public struct FilePathList: CStructLayout {
    /// How many paths there is room for.
    public var capacity: CUnsignedInt
    /// How many there are.
    public var count: CUnsignedInt
    /// The paths.
    public var paths: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(
        capacity: CUnsignedInt, count: CUnsignedInt, paths: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    ) {
        // SAFETY: pointers are stored, not followed.
        self.capacity = capacity
        self.count = count
        unsafe self.paths = unsafe paths
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        // SAFETY: pointers are visited, not followed.
        visitor.field("capacity", &capacity)
        visitor.field("count", &count)
        unsafe visitor.field("paths", &paths)
    }
}

/// Mirrors raylib's `AutomationEvent`: a recorded event.
public struct AutomationEvent: CStructLayout, Sendable {
    /// The frame it happened in.
    public var frame: CUnsignedInt
    /// Its kind.
    public var type: CUnsignedInt
    /// Its numbers.
    public var params: [4 of CInt]

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(frame: CUnsignedInt, type: CUnsignedInt, params: [4 of CInt]) {
        self.frame = frame
        self.type = type
        self.params = params
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("frame", &frame)
        visitor.field("type", &type)
        visitor.field("params", &params)
    }
}

/// Mirrors raylib's `AutomationEventList`: recorded events.
@safe
public struct AutomationEventList: CStructLayout {
    /// How many events there is room for.
    public var capacity: CUnsignedInt
    /// How many there are.
    public var count: CUnsignedInt
    /// The events.
    public var events: UnsafeMutablePointer<AutomationEvent>?

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(capacity: CUnsignedInt, count: CUnsignedInt, events: UnsafeMutablePointer<AutomationEvent>?) {
        // SAFETY: pointers are stored, not followed.
        self.capacity = capacity
        self.count = count
        unsafe self.events = unsafe events
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        // SAFETY: pointers are visited, not followed.
        visitor.field("capacity", &capacity)
        visitor.field("count", &count)
        unsafe visitor.field("events", &events)
    }
}

// Mirrors of raylib's lists of files and of recorded events.

import CLayout

/// Mirrors raylib's `FilePathList`: paths of files.
@safe
@CStruct public struct FilePathList {
    /// How many paths there is room for.
    public var capacity: CUnsignedInt
    /// How many there are.
    public var count: CUnsignedInt
    /// The paths.
    public var paths: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
}

/// Mirrors raylib's `AutomationEvent`: a recorded event.
@CStruct public struct AutomationEvent: Sendable {
    /// The frame it happened in.
    public var frame: CUnsignedInt
    /// Its kind.
    public var type: CUnsignedInt
    /// Its numbers.
    public var params: [4 of CInt]
}

/// Mirrors raylib's `AutomationEventList`: recorded events.
@safe
@CStruct public struct AutomationEventList {
    /// How many events there is room for.
    public var capacity: CUnsignedInt
    /// How many there are.
    public var count: CUnsignedInt
    /// The events.
    public var events: UnsafeMutablePointer<AutomationEvent>?
}

// Mirrors of raylib's sounds. `rAudioBuffer` and `rAudioProcessor` are opaque in C too.

import CLayout

/// Mirrors raylib's `Wave`: samples in main memory.
@safe
public struct Wave: CStructLayout {
    /// The number of frames; a frame has one sample for each channel.
    public var frameCount: CUnsignedInt
    /// The frames per second.
    public var sampleRate: CUnsignedInt
    /// The bits of a sample: 8, 16 or 32.
    public var sampleSize: CUnsignedInt
    /// The number of channels: 1 or 2.
    public var channels: CUnsignedInt
    /// The samples.
    public var data: UnsafeMutableRawPointer?

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(
        frameCount: CUnsignedInt, sampleRate: CUnsignedInt, sampleSize: CUnsignedInt, channels: CUnsignedInt,
        data: UnsafeMutableRawPointer?
    ) {
        // SAFETY: pointers are stored, not followed.
        self.frameCount = frameCount
        self.sampleRate = sampleRate
        self.sampleSize = sampleSize
        self.channels = channels
        unsafe self.data = unsafe data
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        // SAFETY: pointers are visited, not followed.
        visitor.field("frameCount", &frameCount)
        visitor.field("sampleRate", &sampleRate)
        visitor.field("sampleSize", &sampleSize)
        visitor.field("channels", &channels)
        unsafe visitor.field("data", &data)
    }
}

/// Mirrors raylib's `AudioStream`: a stream of samples.
@safe
public struct AudioStream: CStructLayout {
    /// The buffer that the audio system plays: C's `rAudioBuffer *`.
    public var buffer: OpaquePointer?
    /// The effects: C's `rAudioProcessor *`.
    public var processor: OpaquePointer?
    /// The frames per second.
    public var sampleRate: CUnsignedInt
    /// The bits of a sample: 8, 16 or 32.
    public var sampleSize: CUnsignedInt
    /// The number of channels: 1 or 2.
    public var channels: CUnsignedInt

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(
        buffer: OpaquePointer?, processor: OpaquePointer?, sampleRate: CUnsignedInt, sampleSize: CUnsignedInt,
        channels: CUnsignedInt
    ) {
        // SAFETY: pointers are stored, not followed.
        unsafe self.buffer = unsafe buffer
        unsafe self.processor = unsafe processor
        self.sampleRate = sampleRate
        self.sampleSize = sampleSize
        self.channels = channels
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        // SAFETY: pointers are visited, not followed.
        unsafe visitor.field("buffer", &buffer)
        unsafe visitor.field("processor", &processor)
        visitor.field("sampleRate", &sampleRate)
        visitor.field("sampleSize", &sampleSize)
        visitor.field("channels", &channels)
    }
}

/// Mirrors raylib's `Sound`: a sound that is in memory as a whole.
@safe
public struct Sound: CStructLayout {
    /// Its stream.
    public var stream: AudioStream
    /// The number of frames.
    public var frameCount: CUnsignedInt

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(stream: AudioStream, frameCount: CUnsignedInt) {
        self.stream = stream
        self.frameCount = frameCount
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("stream", &stream)
        visitor.field("frameCount", &frameCount)
    }
}

/// Mirrors raylib's `Music`: a sound that is read while it plays.
@safe
public struct Music: CStructLayout {
    /// Its stream.
    public var stream: AudioStream
    /// The number of frames.
    public var frameCount: CUnsignedInt
    /// Whether it starts again at its end.
    public var looping: Bool
    /// The kind of file.
    public var ctxType: CInt
    /// What the reader of that kind of file needs.
    public var ctxData: UnsafeMutableRawPointer?

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(
        stream: AudioStream, frameCount: CUnsignedInt, looping: Bool, ctxType: CInt, ctxData: UnsafeMutableRawPointer?
    ) {
        // SAFETY: pointers are stored, not followed.
        self.stream = stream
        self.frameCount = frameCount
        self.looping = looping
        self.ctxType = ctxType
        unsafe self.ctxData = unsafe ctxData
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        // SAFETY: pointers are visited, not followed.
        visitor.field("stream", &stream)
        visitor.field("frameCount", &frameCount)
        visitor.field("looping", &looping)
        visitor.field("ctxType", &ctxType)
        unsafe visitor.field("ctxData", &ctxData)
    }
}

// Mirrors of raylib's sounds. `rAudioBuffer` and `rAudioProcessor` are opaque in C too.

import CLayout

/// Mirrors raylib's `Wave`: samples in main memory.
@safe
@CStruct public struct Wave {
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
}

/// Mirrors raylib's `AudioStream`: a stream of samples.
@safe
@CStruct public struct AudioStream {
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
}

/// Mirrors raylib's `Sound`: a sound that is in memory as a whole.
@safe
@CStruct public struct Sound {
    /// Its stream.
    public var stream: AudioStream
    /// The number of frames.
    public var frameCount: CUnsignedInt
}

/// Mirrors raylib's `Music`: a sound that is read while it plays.
@safe
@CStruct public struct Music {
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
}

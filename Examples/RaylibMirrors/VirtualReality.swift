// Mirrors of raylib's head-mounted displays.

import CLayout

/// Mirrors raylib's `VrDeviceInfo`: a head-mounted display.
@CStruct public struct VrDeviceInfo: Sendable {
    /// The width in pixels.
    public var hResolution: CInt
    /// The height in pixels.
    public var vResolution: CInt
    /// The width in metres.
    public var hScreenSize: Float
    /// The height in metres.
    public var vScreenSize: Float
    /// The distance from eye to screen in metres.
    public var eyeToScreenDistance: Float
    /// The distance between the lenses in metres.
    public var lensSeparationDistance: Float
    /// The distance between the pupils in metres.
    public var interpupillaryDistance: Float
    /// The distortion of the lenses.
    public var lensDistortionValues: [4 of Float]
    /// The correction of chromatic aberration.
    public var chromaAbCorrection: [4 of Float]
}

/// Mirrors raylib's `VrStereoConfig`: how to draw for two eyes.
@CStruct public struct VrStereoConfig: Sendable {
    /// The projection of each eye.
    public var projection: [2 of Matrix]
    /// The view of each eye.
    public var viewOffset: [2 of Matrix]
    /// The centre of the left lens.
    public var leftLensCenter: [2 of Float]
    /// The centre of the right lens.
    public var rightLensCenter: [2 of Float]
    /// The centre of the left half of the screen.
    public var leftScreenCenter: [2 of Float]
    /// The centre of the right half of the screen.
    public var rightScreenCenter: [2 of Float]
    /// The scale of the distortion.
    public var scale: [2 of Float]
    /// The scale of what is distorted.
    public var scaleIn: [2 of Float]
}

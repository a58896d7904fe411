// Mirrors of raylib's head-mounted displays.

import CLayout

/// Mirrors raylib's `VrDeviceInfo`: a head-mounted display.
public struct VrDeviceInfo: CStructLayout, Sendable {
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

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(
        hResolution: CInt, vResolution: CInt, hScreenSize: Float, vScreenSize: Float, eyeToScreenDistance: Float,
        lensSeparationDistance: Float, interpupillaryDistance: Float, lensDistortionValues: [4 of Float],
        chromaAbCorrection: [4 of Float]
    ) {
        self.hResolution = hResolution
        self.vResolution = vResolution
        self.hScreenSize = hScreenSize
        self.vScreenSize = vScreenSize
        self.eyeToScreenDistance = eyeToScreenDistance
        self.lensSeparationDistance = lensSeparationDistance
        self.interpupillaryDistance = interpupillaryDistance
        self.lensDistortionValues = lensDistortionValues
        self.chromaAbCorrection = chromaAbCorrection
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("hResolution", &hResolution)
        visitor.field("vResolution", &vResolution)
        visitor.field("hScreenSize", &hScreenSize)
        visitor.field("vScreenSize", &vScreenSize)
        visitor.field("eyeToScreenDistance", &eyeToScreenDistance)
        visitor.field("lensSeparationDistance", &lensSeparationDistance)
        visitor.field("interpupillaryDistance", &interpupillaryDistance)
        visitor.field("lensDistortionValues", &lensDistortionValues)
        visitor.field("chromaAbCorrection", &chromaAbCorrection)
    }
}

/// Mirrors raylib's `VrStereoConfig`: how to draw for two eyes.
public struct VrStereoConfig: CStructLayout, Sendable {
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

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(
        projection: [2 of Matrix], viewOffset: [2 of Matrix], leftLensCenter: [2 of Float],
        rightLensCenter: [2 of Float], leftScreenCenter: [2 of Float], rightScreenCenter: [2 of Float],
        scale: [2 of Float], scaleIn: [2 of Float]
    ) {
        self.projection = projection
        self.viewOffset = viewOffset
        self.leftLensCenter = leftLensCenter
        self.rightLensCenter = rightLensCenter
        self.leftScreenCenter = leftScreenCenter
        self.rightScreenCenter = rightScreenCenter
        self.scale = scale
        self.scaleIn = scaleIn
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("projection", &projection)
        visitor.field("viewOffset", &viewOffset)
        visitor.field("leftLensCenter", &leftLensCenter)
        visitor.field("rightLensCenter", &rightLensCenter)
        visitor.field("leftScreenCenter", &leftScreenCenter)
        visitor.field("rightScreenCenter", &rightScreenCenter)
        visitor.field("scale", &scale)
        visitor.field("scaleIn", &scaleIn)
    }
}

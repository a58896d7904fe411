// raylib's structs by macro. The tests compare them with the hand-written ones and with C's layouts.
import CLayout

/// A point.
@CStruct public struct Vector2: Hashable { public var x, y: Float }

@CStruct
@frozen
public struct Color: Hashable {
    public var r, g, b: UInt8  // var notAField: Int }
    /// Opaque unless said otherwise.
    public var a: UInt8 = 255

    public static let white = Color(r: 255, g: 255, b: 255)
    public var gray: Int { (Int(r) + Int(g) + Int(b)) / 3 }
}

@CStruct public struct Rectangle: Equatable { public var x, y, width, height: Float }

@CStruct public struct Camera2D: Equatable {
    public var offset, target: Vector2
    public var rotation: Float = 0
    public var zoom: Float = Camera2D.ownZoom

    /// Internal on purpose: a default value may use what other modules cannot see.
    static var ownZoom: Float { 1 }
}

@safe
@CStruct public struct Image {
    public var data: UnsafeMutableRawPointer?
    public var width, height, mipmaps, format: CInt
}

@CStruct public struct Float16Values: Hashable { public var v: [16 of Float] }

@CStruct
public struct Matrix: Equatable {
    public var m0, m4, m8, m12: Float
    public var m1, m5, m9, m13: Float
    public var m2, m6, m10, m14: Float
    public var m3, m7, m11, m15: Float
}

@CStruct public struct VrStereoConfig: Equatable {
    public var projection, viewOffset: [2 of Matrix]
    public var leftLensCenter, rightLensCenter, leftScreenCenter, rightScreenCenter: (Float, Float)
    public var scale: [2 of Float], scaleIn: InlineArray<2, Float>
}

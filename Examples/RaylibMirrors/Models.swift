// Mirrors of raylib's models, their bones and animations.

import CLayout

/// Mirrors raylib's `BoneInfo`: a bone of a skeleton.
public struct BoneInfo: CStructLayout, Sendable {
    /// The name, ended by 0.
    public var name: [32 of CChar]
    /// The index of the bone that it hangs on.
    public var parent: CInt

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(name: [32 of CChar], parent: CInt) {
        self.name = name
        self.parent = parent
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("name", &name)
        visitor.field("parent", &parent)
    }
}

/// Mirrors raylib's `Model`: meshes, their materials and a skeleton.
@safe
public struct Model: CStructLayout {
    /// The transform of the whole.
    public var transform: Matrix
    /// The number of meshes.
    public var meshCount: CInt
    /// The number of materials.
    public var materialCount: CInt
    /// The meshes; `meshCount` of them.
    public var meshes: UnsafeMutablePointer<Mesh>?
    /// The materials; `materialCount` of them.
    public var materials: UnsafeMutablePointer<Material>?
    /// The material of each mesh; `meshCount` of them.
    public var meshMaterial: UnsafeMutablePointer<CInt>?
    /// The number of bones.
    public var boneCount: CInt
    /// The bones; `boneCount` of them.
    public var bones: UnsafeMutablePointer<BoneInfo>?
    /// Where the bones are at rest; `boneCount` of them.
    public var bindPose: UnsafeMutablePointer<Transform>?

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(
        transform: Matrix, meshCount: CInt, materialCount: CInt, meshes: UnsafeMutablePointer<Mesh>?,
        materials: UnsafeMutablePointer<Material>?, meshMaterial: UnsafeMutablePointer<CInt>?, boneCount: CInt,
        bones: UnsafeMutablePointer<BoneInfo>?, bindPose: UnsafeMutablePointer<Transform>?
    ) {
        // SAFETY: pointers are stored, not followed.
        self.transform = transform
        self.meshCount = meshCount
        self.materialCount = materialCount
        unsafe self.meshes = unsafe meshes
        unsafe self.materials = unsafe materials
        unsafe self.meshMaterial = unsafe meshMaterial
        self.boneCount = boneCount
        unsafe self.bones = unsafe bones
        unsafe self.bindPose = unsafe bindPose
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        // SAFETY: pointers are visited, not followed.
        visitor.field("transform", &transform)
        visitor.field("meshCount", &meshCount)
        visitor.field("materialCount", &materialCount)
        unsafe visitor.field("meshes", &meshes)
        unsafe visitor.field("materials", &materials)
        unsafe visitor.field("meshMaterial", &meshMaterial)
        visitor.field("boneCount", &boneCount)
        unsafe visitor.field("bones", &bones)
        unsafe visitor.field("bindPose", &bindPose)
    }
}

/// Mirrors raylib's `ModelAnimation`: an animation of a skeleton.
@safe
public struct ModelAnimation: CStructLayout {
    /// The number of bones.
    public var boneCount: CInt
    /// The number of frames.
    public var frameCount: CInt
    /// The bones; `boneCount` of them.
    public var bones: UnsafeMutablePointer<BoneInfo>?
    /// For each frame, where the bones are.
    public var framePoses: UnsafeMutablePointer<UnsafeMutablePointer<Transform>?>?
    /// The name, ended by 0.
    public var name: [32 of CChar]

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(
        boneCount: CInt, frameCount: CInt, bones: UnsafeMutablePointer<BoneInfo>?,
        framePoses: UnsafeMutablePointer<UnsafeMutablePointer<Transform>?>?, name: [32 of CChar]
    ) {
        // SAFETY: pointers are stored, not followed.
        self.boneCount = boneCount
        self.frameCount = frameCount
        unsafe self.bones = unsafe bones
        unsafe self.framePoses = unsafe framePoses
        self.name = name
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        // SAFETY: pointers are visited, not followed.
        visitor.field("boneCount", &boneCount)
        visitor.field("frameCount", &frameCount)
        unsafe visitor.field("bones", &bones)
        unsafe visitor.field("framePoses", &framePoses)
        visitor.field("name", &name)
    }
}

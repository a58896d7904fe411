// Mirrors of raylib's models, their bones and animations.

import CLayout

/// Mirrors raylib's `BoneInfo`: a bone of a skeleton.
@CStruct public struct BoneInfo: Sendable {
    /// The name, ended by 0.
    public var name: [32 of CChar]
    /// The index of the bone that it hangs on.
    public var parent: CInt
}

/// Mirrors raylib's `Model`: meshes, their materials and a skeleton.
@safe
@CStruct public struct Model {
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
}

/// Mirrors raylib's `ModelAnimation`: an animation of a skeleton.
@safe
@CStruct public struct ModelAnimation {
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
}

// Mirror of raylib's mesh.

import CLayout

/// Mirrors raylib's `Mesh`: vertices in main memory and their buffers in graphics memory.
@safe
@CStruct public struct Mesh {
    /// The number of vertices.
    public var vertexCount: CInt
    /// The number of triangles.
    public var triangleCount: CInt
    /// Positions, three numbers a vertex.
    public var vertices: UnsafeMutablePointer<Float>?
    /// Texture coordinates, two numbers a vertex.
    public var texcoords: UnsafeMutablePointer<Float>?
    /// Second texture coordinates, two numbers a vertex.
    public var texcoords2: UnsafeMutablePointer<Float>?
    /// Normals, three numbers a vertex.
    public var normals: UnsafeMutablePointer<Float>?
    /// Tangents, four numbers a vertex.
    public var tangents: UnsafeMutablePointer<Float>?
    /// Colours, four bytes a vertex.
    public var colors: UnsafeMutablePointer<UInt8>?
    /// The vertices of the triangles, three a triangle; nil if they follow each other.
    public var indices: UnsafeMutablePointer<CUnsignedShort>?
    /// Animated positions.
    public var animVertices: UnsafeMutablePointer<Float>?
    /// Animated normals.
    public var animNormals: UnsafeMutablePointer<Float>?
    /// The bones that move a vertex, four a vertex.
    public var boneIds: UnsafeMutablePointer<UInt8>?
    /// How much each of these bones moves it, four a vertex.
    public var boneWeights: UnsafeMutablePointer<Float>?
    /// The matrices of the bones; `boneCount` of them.
    public var boneMatrices: UnsafeMutablePointer<Matrix>?
    /// The number of bones.
    public var boneCount: CInt
    /// The OpenGL name of the vertex array.
    public var vaoId: CUnsignedInt
    /// The OpenGL names of the vertex buffers.
    public var vboId: UnsafeMutablePointer<CUnsignedInt>?
}

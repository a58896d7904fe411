// Mirror of raylib's mesh.

import CLayout

/// Mirrors raylib's `Mesh`: vertices in main memory and their buffers in graphics memory.
@safe
public struct Mesh: CStructLayout {
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

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(
        vertexCount: CInt, triangleCount: CInt, vertices: UnsafeMutablePointer<Float>?,
        texcoords: UnsafeMutablePointer<Float>?, texcoords2: UnsafeMutablePointer<Float>?,
        normals: UnsafeMutablePointer<Float>?, tangents: UnsafeMutablePointer<Float>?,
        colors: UnsafeMutablePointer<UInt8>?, indices: UnsafeMutablePointer<CUnsignedShort>?,
        animVertices: UnsafeMutablePointer<Float>?, animNormals: UnsafeMutablePointer<Float>?,
        boneIds: UnsafeMutablePointer<UInt8>?, boneWeights: UnsafeMutablePointer<Float>?,
        boneMatrices: UnsafeMutablePointer<Matrix>?, boneCount: CInt, vaoId: CUnsignedInt,
        vboId: UnsafeMutablePointer<CUnsignedInt>?
    ) {
        // SAFETY: pointers are stored, not followed.
        self.vertexCount = vertexCount
        self.triangleCount = triangleCount
        unsafe self.vertices = unsafe vertices
        unsafe self.texcoords = unsafe texcoords
        unsafe self.texcoords2 = unsafe texcoords2
        unsafe self.normals = unsafe normals
        unsafe self.tangents = unsafe tangents
        unsafe self.colors = unsafe colors
        unsafe self.indices = unsafe indices
        unsafe self.animVertices = unsafe animVertices
        unsafe self.animNormals = unsafe animNormals
        unsafe self.boneIds = unsafe boneIds
        unsafe self.boneWeights = unsafe boneWeights
        unsafe self.boneMatrices = unsafe boneMatrices
        self.boneCount = boneCount
        self.vaoId = vaoId
        unsafe self.vboId = unsafe vboId
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        // SAFETY: pointers are visited, not followed.
        visitor.field("vertexCount", &vertexCount)
        visitor.field("triangleCount", &triangleCount)
        unsafe visitor.field("vertices", &vertices)
        unsafe visitor.field("texcoords", &texcoords)
        unsafe visitor.field("texcoords2", &texcoords2)
        unsafe visitor.field("normals", &normals)
        unsafe visitor.field("tangents", &tangents)
        unsafe visitor.field("colors", &colors)
        unsafe visitor.field("indices", &indices)
        unsafe visitor.field("animVertices", &animVertices)
        unsafe visitor.field("animNormals", &animNormals)
        unsafe visitor.field("boneIds", &boneIds)
        unsafe visitor.field("boneWeights", &boneWeights)
        unsafe visitor.field("boneMatrices", &boneMatrices)
        visitor.field("boneCount", &boneCount)
        visitor.field("vaoId", &vaoId)
        unsafe visitor.field("vboId", &vboId)
    }
}

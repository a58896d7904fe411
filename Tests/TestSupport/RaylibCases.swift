import CLayout
import RaylibMirrors

/// A mirror for each struct of raylib.h.
package enum RaylibCases {
    package static let all: [MirrorCase] = [
        MirrorCase("Vector2", Vector2.self), MirrorCase("Vector3", Vector3.self), MirrorCase("Vector4", Vector4.self),
        MirrorCase("Matrix", Matrix.self), MirrorCase("Transform", Transform.self), MirrorCase("Color", Color.self),
        MirrorCase("Rectangle", Rectangle.self), MirrorCase("Image", Image.self), MirrorCase("Texture", Texture.self),
        MirrorCase("RenderTexture", RenderTexture.self), MirrorCase("NPatchInfo", NPatchInfo.self),
        MirrorCase("GlyphInfo", GlyphInfo.self), MirrorCase("Font", Font.self), MirrorCase("Camera3D", Camera3D.self),
        MirrorCase("Camera2D", Camera2D.self), MirrorCase("Mesh", Mesh.self), MirrorCase("Shader", Shader.self),
        MirrorCase("MaterialMap", MaterialMap.self), MirrorCase("Material", Material.self),
        MirrorCase("BoneInfo", BoneInfo.self), MirrorCase("Model", Model.self),
        MirrorCase("ModelAnimation", ModelAnimation.self), MirrorCase("Ray", Ray.self),
        MirrorCase("RayCollision", RayCollision.self), MirrorCase("BoundingBox", BoundingBox.self),
        MirrorCase("Wave", Wave.self), MirrorCase("AudioStream", AudioStream.self), MirrorCase("Sound", Sound.self),
        MirrorCase("Music", Music.self), MirrorCase("VrDeviceInfo", VrDeviceInfo.self),
        MirrorCase("VrStereoConfig", VrStereoConfig.self), MirrorCase("FilePathList", FilePathList.self),
        MirrorCase("AutomationEvent", AutomationEvent.self),
        MirrorCase("AutomationEventList", AutomationEventList.self),
    ]
}

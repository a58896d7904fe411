// Mirror of what a device can do at all.

import CLayout

/// Mirrors `VkPhysicalDeviceFeatures`: what a device can do, or what a program asks of it. The chapter "Features" of Vulkan's
/// specification says what each means.
@CStruct public struct VkPhysicalDeviceFeatures {
    public var robustBufferAccess: VkBool32 = false
    public var fullDrawIndexUint32: VkBool32 = false
    public var imageCubeArray: VkBool32 = false
    public var independentBlend: VkBool32 = false
    public var geometryShader: VkBool32 = false
    public var tessellationShader: VkBool32 = false
    public var sampleRateShading: VkBool32 = false
    public var dualSrcBlend: VkBool32 = false
    public var logicOp: VkBool32 = false
    public var multiDrawIndirect: VkBool32 = false
    public var drawIndirectFirstInstance: VkBool32 = false
    public var depthClamp: VkBool32 = false
    public var depthBiasClamp: VkBool32 = false
    public var fillModeNonSolid: VkBool32 = false
    public var depthBounds: VkBool32 = false
    public var wideLines: VkBool32 = false
    public var largePoints: VkBool32 = false
    public var alphaToOne: VkBool32 = false
    public var multiViewport: VkBool32 = false
    public var samplerAnisotropy: VkBool32 = false
    public var textureCompressionETC2: VkBool32 = false
    // swift-format-ignore: AlwaysUseLowerCamelCase
    public var textureCompressionASTC_LDR: VkBool32 = false
    public var textureCompressionBC: VkBool32 = false
    public var occlusionQueryPrecise: VkBool32 = false
    public var pipelineStatisticsQuery: VkBool32 = false
    public var vertexPipelineStoresAndAtomics: VkBool32 = false
    public var fragmentStoresAndAtomics: VkBool32 = false
    public var shaderTessellationAndGeometryPointSize: VkBool32 = false
    public var shaderImageGatherExtended: VkBool32 = false
    public var shaderStorageImageExtendedFormats: VkBool32 = false
    public var shaderStorageImageMultisample: VkBool32 = false
    public var shaderStorageImageReadWithoutFormat: VkBool32 = false
    public var shaderStorageImageWriteWithoutFormat: VkBool32 = false
    public var shaderUniformBufferArrayDynamicIndexing: VkBool32 = false
    public var shaderSampledImageArrayDynamicIndexing: VkBool32 = false
    public var shaderStorageBufferArrayDynamicIndexing: VkBool32 = false
    public var shaderStorageImageArrayDynamicIndexing: VkBool32 = false
    public var shaderClipDistance: VkBool32 = false
    public var shaderCullDistance: VkBool32 = false
    public var shaderFloat64: VkBool32 = false
    public var shaderInt64: VkBool32 = false
    public var shaderInt16: VkBool32 = false
    public var shaderResourceResidency: VkBool32 = false
    public var shaderResourceMinLod: VkBool32 = false
    public var sparseBinding: VkBool32 = false
    public var sparseResidencyBuffer: VkBool32 = false
    public var sparseResidencyImage2D: VkBool32 = false
    public var sparseResidencyImage3D: VkBool32 = false
    public var sparseResidency2Samples: VkBool32 = false
    public var sparseResidency4Samples: VkBool32 = false
    public var sparseResidency8Samples: VkBool32 = false
    public var sparseResidency16Samples: VkBool32 = false
    public var sparseResidencyAliased: VkBool32 = false
    public var variableMultisampleRate: VkBool32 = false
    public var inheritedQueries: VkBool32 = false
}

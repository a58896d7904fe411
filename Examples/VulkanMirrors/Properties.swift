// What Vulkan tells of layers, extensions and devices: mirrors that a program makes empty for Vulkan to fill.

import CLayout

/// Mirrors `VkLayerProperties`.
@CStruct public struct VkLayerProperties {
    /// The name to ask for it by.
    public var layerName: CFixedString<256> = ""
    /// The version of Vulkan that it was written for.
    public var specVersion: VkVersion = .none
    /// Its own version.
    public var implementationVersion: UInt32 = 0
    /// What it is for.
    public var description: CFixedString<256> = ""
}

/// Mirrors `VkExtensionProperties`.
@CStruct public struct VkExtensionProperties {
    /// The name to ask for it by.
    public var extensionName: CFixedString<256> = ""
    /// Its version.
    public var specVersion: UInt32 = 0
}

/// Mirrors `VkPhysicalDeviceSparseProperties`: how a device has resources that are not all in memory.
@CStruct public struct VkPhysicalDeviceSparseProperties {
    /// Whether blocks of images with one sample have the standard shapes.
    public var residencyStandard2DBlockShape: VkBool32 = false
    /// Whether blocks of images with several samples have them.
    public var residencyStandard2DMultisampleBlockShape: VkBool32 = false
    /// Whether blocks of images of three dimensions have them.
    public var residencyStandard3DBlockShape: VkBool32 = false
    /// Whether images have to be aligned to whole blocks.
    public var residencyAlignedMipSize: VkBool32 = false
    /// Whether what is not in memory reads as zero.
    public var residencyNonResidentStrict: VkBool32 = false
}

/// Mirrors `VkPhysicalDeviceProperties`.
@CStruct public struct VkPhysicalDeviceProperties {
    /// The version of Vulkan that the device has.
    public var apiVersion: VkVersion = .none
    /// The version of the driver, in the driver's own order.
    public var driverVersion: UInt32 = 0
    /// Who made it: the number of PCI, or one of Khronos.
    public var vendorID: UInt32 = 0
    /// Which device of this maker it is.
    public var deviceID: UInt32 = 0
    /// What kind of device it is.
    public var deviceType: COpenEnum<VkPhysicalDeviceType> = COpenEnum(.other)
    /// Its name for people.
    public var deviceName: CFixedString<256> = ""
    /// What compiled pipelines are good for.
    public var pipelineCacheUUID: [16 of UInt8] = .init(repeating: 0)
    /// What it can do at most.
    public var limits: VkPhysicalDeviceLimits = VkPhysicalDeviceLimits()
    /// How it has resources that are not all in memory.
    public var sparseProperties: VkPhysicalDeviceSparseProperties = VkPhysicalDeviceSparseProperties()
}

/// Mirrors `VkExtent3D`.
@CStruct public struct VkExtent3D {
    /// In texels.
    public var width: UInt32 = 0
    /// In texels.
    public var height: UInt32 = 0
    /// In texels.
    public var depth: UInt32 = 0
}

/// Mirrors `VkQueueFamilyProperties`: queues of a device that are alike.
@CStruct public struct VkQueueFamilyProperties {
    /// What they take.
    public var queueFlags: VkQueueFlags = []
    /// How many there are.
    public var queueCount: UInt32 = 0
    /// How many bits of a time stamp are valid.
    public var timestampValidBits: UInt32 = 0
    /// The smallest part of an image that they copy.
    public var minImageTransferGranularity: VkExtent3D = VkExtent3D()
}

// Vulkan's enums. The cases have Vulkan's names without the prefix that all have.

import CLayout

/// Mirrors `VkResult`, without what only extensions say.
public enum VkResult: CInt, CEnum, CaseIterable, Sendable {
    case success = 0
    case notReady = 1
    case timeout = 2
    case eventSet = 3
    case eventReset = 4
    case incomplete = 5
    case errorOutOfHostMemory = -1
    case errorOutOfDeviceMemory = -2
    case errorInitializationFailed = -3
    case errorDeviceLost = -4
    case errorMemoryMapFailed = -5
    case errorLayerNotPresent = -6
    case errorExtensionNotPresent = -7
    case errorFeatureNotPresent = -8
    case errorIncompatibleDriver = -9
    case errorTooManyObjects = -10
    case errorFormatNotSupported = -11
    case errorFragmentedPool = -12
    case errorUnknown = -13
    case errorOutOfPoolMemory = -1_000_069_000
    case errorInvalidExternalHandle = -1_000_072_003
    case errorFragmentation = -1_000_161_000
    case errorInvalidOpaqueCaptureAddress = -1_000_257_000
    case pipelineCompileRequired = 1_000_297_000
}

/// Mirrors `VkStructureType`, with which structs begin that can grow: what this module has of them.
public enum VkStructureType: CUnsignedInt, CEnum, CaseIterable, Sendable {
    case applicationInfo = 0
    case instanceCreateInfo = 1
    case deviceQueueCreateInfo = 2
    case deviceCreateInfo = 3
}

/// Mirrors `VkPhysicalDeviceType`.
public enum VkPhysicalDeviceType: CUnsignedInt, CEnum, CaseIterable, Sendable {
    case other = 0
    case integratedGPU = 1
    case discreteGPU = 2
    case virtualGPU = 3
    case cpu = 4
}

/// Mirrors `VkQueueFlags`: what a queue takes.
public struct VkQueueFlags: OptionSet, CEnum, Sendable {
    /// The bits in C.
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    public static let graphics = VkQueueFlags(rawValue: 1)
    public static let compute = VkQueueFlags(rawValue: 2)
    public static let transfer = VkQueueFlags(rawValue: 4)
    public static let sparseBinding = VkQueueFlags(rawValue: 8)
}

/// An enum of Vulkan's whose constants all begin alike.
public protocol VkNamedEnum: CEnum {
    /// How the names of the constants begin.
    static var prefix: String { get }
}

extension VkResult: VkNamedEnum {
    public static var prefix: String { "VK_" }
}

extension VkStructureType: VkNamedEnum {
    public static var prefix: String { "VK_STRUCTURE_TYPE_" }
}

extension VkPhysicalDeviceType: VkNamedEnum {
    public static var prefix: String { "VK_PHYSICAL_DEVICE_TYPE_" }
}

extension VkNamedEnum {
    /// The name in C: `VK_ERROR_LAYER_NOT_PRESENT` for `errorLayerNotPresent`.
    public var vulkanName: String {
        var name = Self.prefix
        var isAfterCapital = true
        for letter in "\(self)" {
            if letter.isUppercase, !isAfterCapital { name += "_" }
            isAfterCapital = letter.isUppercase
            name += letter.uppercased()
        }
        return name
    }
}

extension COpenEnum where Known: VkNamedEnum {
    /// The name in C, or the number if this module has none for it.
    public var vulkanName: String { value?.vulkanName ?? "\(Known.self) \(rawValue)" }
}

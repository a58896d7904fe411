// What a logical device is made of: graphs by macro. Those in InstanceCreation.swift are written by hand.

import CLayout

/// Mirrors `VkDeviceQueueCreateInfo`: queues of one family.
@CGraph public struct VkDeviceQueueCreateInfo {
    /// What the struct is.
    public var sType: VkStructureType = .deviceQueueCreateInfo
    /// What extends it.
    @CField("pNext") public var next: VkBaseInStructure?
    /// `VkDeviceQueueCreateFlags`.
    public var flags: UInt32
    /// The index of the family.
    public var queueFamilyIndex: UInt32
    /// The priority of each queue, from 0 to 1.
    @CField("pQueuePriorities", count: "queueCount") public var queuePriorities: [Float]
}

/// Mirrors `VkDeviceCreateInfo`: what a logical device is to be like.
@CGraph public struct VkDeviceCreateInfo {
    /// What the struct is.
    public var sType: VkStructureType = .deviceCreateInfo
    /// What extends it.
    @CField("pNext") public var next: VkBaseInStructure?
    /// `VkDeviceCreateFlags`.
    public var flags: UInt32
    /// The queues that the program uses; one for each family.
    @CField("pQueueCreateInfos", count: "queueCreateInfoCount") public var queueCreateInfos: [VkDeviceQueueCreateInfo]
    /// Ignored by today's Vulkan.
    @CField("ppEnabledLayerNames", count: "enabledLayerCount") public var enabledLayerNames: [String]
    /// The extensions of the device that the program uses.
    @CField("ppEnabledExtensionNames", count: "enabledExtensionCount") public var enabledExtensionNames: [String]
    /// The features that the program uses.
    @CField("pEnabledFeatures") public var enabledFeatures: VkPhysicalDeviceFeatures?
}

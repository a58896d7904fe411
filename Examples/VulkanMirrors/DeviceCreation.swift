// What a logical device is made of: graphs, as those in InstanceCreation.swift.

import CLayout

/// Mirrors `VkDeviceQueueCreateInfo`: queues of one family.
public struct VkDeviceQueueCreateInfo: CGraphLayout, Sendable {
    /// What the struct is.
    public var sType = VkStructureType.deviceQueueCreateInfo
    /// What extends it.
    public var next: VkBaseInStructure?
    /// `VkDeviceQueueCreateFlags`.
    public var flags: UInt32 = 0
    /// The index of the family.
    public var queueFamilyIndex: UInt32 = 0
    /// The priority of each queue, from 0 to 1.
    public var queuePriorities: [Float] = []

    public init() {}

    /// Asks for a queue of each priority.
    public init(queueFamilyIndex: UInt32, queuePriorities: [Float]) {
        self.queueFamilyIndex = queueFamilyIndex
        self.queuePriorities = queuePriorities
    }

    @inlinable @inline(__always)
    public mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("sType", &sType)
        visitor.pointer("pNext", &next)
        visitor.field("flags", &flags)
        visitor.field("queueFamilyIndex", &queueFamilyIndex)
        visitor.count("queueCount", UInt32.self, of: queuePriorities.count)
        visitor.array("pQueuePriorities", &queuePriorities, count: "queueCount")
    }
}

/// Mirrors `VkDeviceCreateInfo`: what a logical device is to be like.
public struct VkDeviceCreateInfo: CGraphLayout, Sendable {
    /// What the struct is.
    public var sType = VkStructureType.deviceCreateInfo
    /// What extends it.
    public var next: VkBaseInStructure?
    /// `VkDeviceCreateFlags`.
    public var flags: UInt32 = 0
    /// The queues that the program uses; one for each family.
    public var queueCreateInfos: [VkDeviceQueueCreateInfo] = []
    /// Ignored by today's Vulkan.
    public var enabledLayerNames: [String] = []
    /// The extensions of the device that the program uses.
    public var enabledExtensionNames: [String] = []
    /// The features that the program uses.
    public var enabledFeatures: VkPhysicalDeviceFeatures?

    public init() {}

    @inlinable @inline(__always)
    public mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("sType", &sType)
        visitor.pointer("pNext", &next)
        visitor.field("flags", &flags)
        visitor.count("queueCreateInfoCount", UInt32.self, of: queueCreateInfos.count)
        visitor.array("pQueueCreateInfos", &queueCreateInfos, count: "queueCreateInfoCount")
        visitor.count("enabledLayerCount", UInt32.self, of: enabledLayerNames.count)
        visitor.array("ppEnabledLayerNames", &enabledLayerNames, count: "enabledLayerCount")
        visitor.count("enabledExtensionCount", UInt32.self, of: enabledExtensionNames.count)
        visitor.array("ppEnabledExtensionNames", &enabledExtensionNames, count: "enabledExtensionCount")
        visitor.pointer("pEnabledFeatures", &enabledFeatures)
    }
}

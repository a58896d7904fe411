// What an instance is made of: graphs, whose properties are named as Vulkan's members without the p of pointers.

import CLayout

/// Mirrors `VkBaseInStructure`: how each struct begins that extends another, by its member `pNext`.
@safe
@CStruct public struct VkBaseInStructure {
    /// What the struct is.
    public var sType: VkStructureType
    /// The next one.
    public var pNext: UnsafeRawPointer?
}

/// Mirrors `VkApplicationInfo`: what a program says of itself.
public struct VkApplicationInfo: CGraphLayout, Sendable {
    /// What the struct is.
    public var sType = VkStructureType.applicationInfo
    /// What extends it.
    public var next: VkBaseInStructure?
    /// The name of the program.
    public var applicationName: String?
    /// The version of the program, in an order of its own.
    public var applicationVersion: UInt32 = 0
    /// The name of the engine that it is built on.
    public var engineName: String?
    /// The version of the engine, in an order of its own.
    public var engineVersion: UInt32 = 0
    /// The newest version of Vulkan that the program uses.
    public var apiVersion = VkVersion(1, 0)

    public init() {}

    @inlinable @inline(__always)
    public mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("sType", &sType)
        visitor.pointer("pNext", &next)
        visitor.string("pApplicationName", &applicationName)
        visitor.field("applicationVersion", &applicationVersion)
        visitor.string("pEngineName", &engineName)
        visitor.field("engineVersion", &engineVersion)
        visitor.field("apiVersion", &apiVersion)
    }
}

/// Mirrors `VkInstanceCreateInfo`: what an instance of Vulkan is to be like.
public struct VkInstanceCreateInfo: CGraphLayout, Sendable {
    /// What the struct is.
    public var sType = VkStructureType.instanceCreateInfo
    /// What extends it.
    public var next: VkBaseInStructure?
    /// `VkInstanceCreateFlags`.
    public var flags: UInt32 = 0
    /// Who asks.
    public var applicationInfo: VkApplicationInfo?
    /// The layers that calls are to pass through.
    public var enabledLayerNames: [String] = []
    /// The extensions of the instance that the program uses.
    public var enabledExtensionNames: [String] = []

    public init() {}

    @inlinable @inline(__always)
    public mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("sType", &sType)
        visitor.pointer("pNext", &next)
        visitor.field("flags", &flags)
        visitor.pointer("pApplicationInfo", &applicationInfo)
        visitor.count("enabledLayerCount", UInt32.self, of: enabledLayerNames.count)
        visitor.array("ppEnabledLayerNames", &enabledLayerNames, count: "enabledLayerCount")
        visitor.count("enabledExtensionCount", UInt32.self, of: enabledExtensionNames.count)
        visitor.array("ppEnabledExtensionNames", &enabledExtensionNames, count: "enabledExtensionCount")
    }
}

import CLayout
import VulkanMirrors

/// An instance of Vulkan, destroyed when it is no longer used.
struct Instance: ~Copyable {
    let vulkan: Vulkan
    private let handle: VkInstance

    /// Makes an instance with the layers and extensions of the command line.
    init(_ vulkan: Vulkan, _ options: Options) throws(InfoError) {
        var application = VkApplicationInfo()
        application.applicationName = "vulkan-info"
        application.applicationVersion = 1

        var info = VkInstanceCreateInfo()
        info.applicationInfo = application
        info.enabledLayerNames = options.layers
        info.enabledExtensionNames = options.extensions

        var handle = VkInstance()
        let result = vulkan.createInstance(info, &handle)
        if result == .errorIncompatibleDriver {
            throw .noVulkan("vkCreateInstance gave \(result.vulkanName), so no driver is installed that works")
        }
        try result.check(
            "vkCreateInstance", ["layers": options.layers, "extensions": options.extensions])
        self.vulkan = vulkan
        self.handle = handle
    }

    deinit {
        vulkan.destroyInstance(handle)
    }

    /// The devices of all drivers.
    func devices() throws(InfoError) -> [VkPhysicalDevice] {
        try list("vkEnumeratePhysicalDevices", VkPhysicalDevice()) { count in
            vulkan.enumeratePhysicalDevices(handle, &count, nil)
        } fill: { count, devices in
            vulkan.enumeratePhysicalDevices(handle, &count, &devices)
        }
    }

    /// The families of queues that a device has.
    func queueFamilies(of device: VkPhysicalDevice) -> [VkQueueFamilyProperties] {
        var count: UInt32 = 0
        vulkan.getPhysicalDeviceQueueFamilyProperties(device, &count, nil)
        var families = Array(repeating: VkQueueFamilyProperties(), count: Int(count))
        vulkan.getPhysicalDeviceQueueFamilyProperties(device, &count, &families)
        return families
    }

    /// Makes a logical device with all queues and with `features`, and gives it up.
    ///
    /// - Returns: The number of queues that the logical device has.
    func open(
        _ device: VkPhysicalDevice, _ families: [VkQueueFamilyProperties], features: [String]
    ) throws(InfoError) -> Int {
        var info = VkDeviceCreateInfo()
        info.queueCreateInfos = families.enumerated().map { index, family in
            // Each queue of a family comes after those before it.
            let priorities = (1...family.queueCount).map { 1 / Float($0) }
            return VkDeviceQueueCreateInfo(queueFamilyIndex: UInt32(index), queuePriorities: priorities)
        }
        if !features.isEmpty { info.enabledFeatures = try VkPhysicalDeviceFeatures(named: features) }

        var logical = VkDevice()
        try vulkan.createDevice(device, info, &logical).check("vkCreateDevice", ["features": features])
        defer { vulkan.destroyDevice(logical) }
        var queues = 0
        for family in info.queueCreateInfos {
            for index in family.queuePriorities.indices {
                var queue = VkQueue()
                vulkan.getDeviceQueue(logical, family.queueFamilyIndex, UInt32(index), &queue)
                if queue.rawValue != 0 { queues += 1 }
            }
        }
        return queues
    }
}

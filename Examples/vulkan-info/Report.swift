import CLayout
import VulkanMirrors

extension Instance {
    /// Prints what a device is, and whether it can be used.
    func describe(_ device: VkPhysicalDevice, _ options: Options) throws(InfoError) {
        var properties = VkPhysicalDeviceProperties()
        vulkan.getPhysicalDeviceProperties(device, &properties)
        print("  name:           " + properties.deviceName.string)
        print("  type:           " + properties.deviceType.vulkanName)
        print("  version:        \(properties.apiVersion)")
        print("  driver version: \(properties.driverVersion)")
        print("  vendor:         0x" + String(properties.vendorID, radix: 16))
        print("  device:         0x" + String(properties.deviceID, radix: 16))
        print("  cache UUID:     " + hexadecimal(properties.pipelineCacheUUID.cBytes))
        print("  largest image:  \(properties.limits.maxImageDimension2D) texels wide")

        let families = queueFamilies(of: device)
        for (index, family) in families.enumerated() {
            let uses = family.queueFlags.names.joined(separator: ", ")
            print("  queue family \(index): \(family.queueCount) for \(uses)")
        }

        var features = VkPhysicalDeviceFeatures()
        vulkan.getPhysicalDeviceFeatures(device, &features)
        let table = try features.numbers
        print("  features:       \(table.count { $0.text != "0" }) of \(table.count)")
        if options.wantsLimits {
            try properties.limits.printNumbers("limit")
            try properties.sparseProperties.printNumbers("sparse")
            try features.printNumbers("feature")
        }

        let queueCount = try open(device, families, features: options.features)
        print("  logical device: made with queues: \(queueCount)")
        if !options.features.isEmpty { print("  with features:  " + options.features.joined(separator: ", ")) }
    }
}

extension VkQueueFlags {
    /// What a queue takes, in words.
    fileprivate var names: [String] {
        let known: [(VkQueueFlags, String)] = [
            (.graphics, "graphics"), (.compute, "compute"), (.transfer, "transfer"), (.sparseBinding, "sparse binding"),
        ]
        return known.filter { contains($0.0) }.map { $0.1 }
    }
}

/// Prints how many items there are, and a line for each.
func printList(_ title: String, _ items: [String]) {
    print(title + String(items.count))
    for item in items { print("  " + item) }
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

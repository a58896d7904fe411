import CLayout
import VulkanMirrors

extension Vulkan {
    /// Loads Vulkan's loader.
    init(at path: String) throws(InfoError) {
        do throws(CLibraryError) {
            try self.init(library: CLibrary(path))
        } catch .notLoaded(let name, let attempts) {
            throw .noVulkan(CLibraryError.notLoaded(name: name, attempts: attempts).description)
        } catch {
            throw .library(error)
        }
    }

    /// The version of the loader.
    func version() throws(InfoError) -> VkVersion {
        var version = VkVersion(1, 0)
        if hasEnumerateInstanceVersion {
            try enumerateInstanceVersion(&version).check("vkEnumerateInstanceVersion")
        }
        return version
    }

    /// The layers that an instance can have.
    func layers() throws(InfoError) -> [VkLayerProperties] {
        try list("vkEnumerateInstanceLayerProperties", VkLayerProperties()) { count in
            enumerateInstanceLayerProperties(&count, nil)
        } fill: { count, layers in
            enumerateInstanceLayerProperties(&count, &layers)
        }
    }

    /// The extensions that an instance can have without a layer.
    func extensions() throws(InfoError) -> [VkExtensionProperties] {
        try list("vkEnumerateInstanceExtensionProperties", VkExtensionProperties()) { count in
            enumerateInstanceExtensionProperties(nil, &count, nil)
        } fill: { count, extensions in
            enumerateInstanceExtensionProperties(nil, &count, &extensions)
        }
    }
}

/// A list of Vulkan's, which takes two calls of a function: one for the number of elements, and one for the elements.
///
/// There may be more of them by the second call; then both are made again.
func list<Element>(
    _ function: String, _ empty: Element, count: (inout UInt32) -> COpenEnum<VkResult>,
    fill: (inout UInt32, inout [Element]) -> COpenEnum<VkResult>
) throws(InfoError) -> [Element] {
    while true {
        var number: UInt32 = 0
        try count(&number).check(function)
        var elements = Array(repeating: empty, count: Int(number))
        let result = fill(&number, &elements)
        try result.check(function)
        if result != .incomplete { return Array(elements.prefix(Int(number))) }
    }
}

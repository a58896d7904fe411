// Vulkan's functions, found at run time.

import CLayout

/// The functions of Vulkan that find devices and open them.
///
/// ```swift
/// let vulkan = try Vulkan(library: CLibrary("libvulkan.so.1"))
/// var info = VkInstanceCreateInfo()
/// info.enabledLayerNames = ["VK_LAYER_KHRONOS_validation"]
/// var instance = VkInstance()
/// let result = vulkan.createInstance(info, &instance)
/// ```
///
/// The names are Vulkan's without `vk`, the parameters are Vulkan's in its order; `allocator:` is always `NULL` and need not be
/// given. What fills arrays is declared twice: with `nil` for the array Vulkan says how many elements there are.
@CBindings public struct Vulkan {
    // Before there is an instance

    /// The version of the loader, which Vulkan 1.0 cannot tell.
    @CFunction("vkEnumerateInstanceVersion", optional: true)
    public func enumerateInstanceVersion(_ version: inout VkVersion) -> COpenEnum<VkResult>
    /// The number of layers.
    @CFunction("vkEnumerateInstanceLayerProperties")
    public func enumerateInstanceLayerProperties(
        _ count: inout UInt32, _ properties: [VkLayerProperties]?
    ) -> COpenEnum<VkResult>
    /// The layers.
    @CFunction("vkEnumerateInstanceLayerProperties")
    public func enumerateInstanceLayerProperties(
        _ count: inout UInt32, _ properties: inout [VkLayerProperties]
    ) -> COpenEnum<VkResult>
    /// The number of extensions of Vulkan itself, or of a layer.
    @CFunction("vkEnumerateInstanceExtensionProperties")
    public func enumerateInstanceExtensionProperties(
        _ layerName: String?, _ count: inout UInt32, _ properties: [VkExtensionProperties]?
    ) -> COpenEnum<VkResult>
    /// The extensions of Vulkan itself, or of a layer.
    @CFunction("vkEnumerateInstanceExtensionProperties")
    public func enumerateInstanceExtensionProperties(
        _ layerName: String?, _ count: inout UInt32, _ properties: inout [VkExtensionProperties]
    ) -> COpenEnum<VkResult>

    // The instance

    /// Makes an instance, which is to be destroyed.
    @CFunction("vkCreateInstance")
    public func createInstance(
        _ info: VkInstanceCreateInfo, allocator: UInt = 0, _ instance: inout VkInstance
    ) -> COpenEnum<VkResult>
    /// Gives an instance up.
    @CFunction("vkDestroyInstance") public func destroyInstance(_ instance: VkInstance, allocator: UInt = 0)
    /// The number of devices.
    @CFunction("vkEnumeratePhysicalDevices")
    public func enumeratePhysicalDevices(
        _ instance: VkInstance, _ count: inout UInt32, _ devices: [VkPhysicalDevice]?
    ) -> COpenEnum<VkResult>
    /// The devices.
    @CFunction("vkEnumeratePhysicalDevices")
    public func enumeratePhysicalDevices(
        _ instance: VkInstance, _ count: inout UInt32, _ devices: inout [VkPhysicalDevice]
    ) -> COpenEnum<VkResult>

    // A device that is there

    /// What a device is.
    @CFunction("vkGetPhysicalDeviceProperties")
    public func getPhysicalDeviceProperties(
        _ device: VkPhysicalDevice, _ properties: inout VkPhysicalDeviceProperties
    )
    /// What a device can do.
    @CFunction("vkGetPhysicalDeviceFeatures")
    public func getPhysicalDeviceFeatures(_ device: VkPhysicalDevice, _ features: inout VkPhysicalDeviceFeatures)
    /// The number of families of queues.
    @CFunction("vkGetPhysicalDeviceQueueFamilyProperties")
    public func getPhysicalDeviceQueueFamilyProperties(
        _ device: VkPhysicalDevice, _ count: inout UInt32, _ properties: [VkQueueFamilyProperties]?
    )
    /// The families of queues.
    @CFunction("vkGetPhysicalDeviceQueueFamilyProperties")
    public func getPhysicalDeviceQueueFamilyProperties(
        _ device: VkPhysicalDevice, _ count: inout UInt32, _ properties: inout [VkQueueFamilyProperties]
    )

    // A device that is used

    /// Makes a logical device, which is to be destroyed before the instance is.
    @CFunction("vkCreateDevice")
    public func createDevice(
        _ physicalDevice: VkPhysicalDevice, _ info: VkDeviceCreateInfo, allocator: UInt = 0,
        _ device: inout VkDevice
    ) -> COpenEnum<VkResult>
    /// Gives a logical device up.
    @CFunction("vkDestroyDevice") public func destroyDevice(_ device: VkDevice, allocator: UInt = 0)
    /// A queue that the logical device was made with.
    @CFunction("vkGetDeviceQueue")
    public func getDeviceQueue(
        _ device: VkDevice, _ queueFamilyIndex: UInt32, _ queueIndex: UInt32, _ queue: inout VkQueue)
}

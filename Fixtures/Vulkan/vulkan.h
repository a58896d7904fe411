// The structs that Examples/VulkanMirrors mirrors, as the header of Debian's package libvulkan-dev declares them.
//
// Structs of what is included: VkBaseInStructure VkApplicationInfo VkInstanceCreateInfo
// Structs of what is included: VkDeviceQueueCreateInfo VkDeviceCreateInfo
// Structs of what is included: VkLayerProperties VkExtensionProperties VkExtent3D VkQueueFamilyProperties
// Structs of what is included: VkPhysicalDeviceFeatures VkPhysicalDeviceLimits VkPhysicalDeviceSparseProperties
// Structs of what is included: VkPhysicalDeviceProperties
#include <vulkan/vulkan_core.h>

// A library between vulkan-info and Vulkan's loader: prints every member of what instances and devices are made of, as the
// header of Vulkan declares them, and then calls the loader. The other functions are the loader's, with which this is linked.
//
// With ECHO_FAMILIES set, devices have three families of 1, 2 and 3 queues, and no logical device can be made.
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <vulkan/vulkan_core.h>

// The address of the loader's own function: one of the same name is here.
static PFN_vkVoidFunction loaders(const char *name) {
    return (PFN_vkVoidFunction)dlsym(dlopen("libvulkan.so.1", RTLD_NOW), name);
}

static void print_text(const char *name, const char *text) {
    if (text) fprintf(stderr, "%s \"%s\"\n", name, text);
    else fprintf(stderr, "%s NULL\n", name);
}

static void print_names(const char *name, uint32_t count, const char *const *names) {
    fprintf(stderr, "%s %u%s\n", name, count, names ? "" : " NULL");
    for (uint32_t index = 0; index < count; index++) print_text(" ", names[index]);
}

static void print_start(const char *name, VkStructureType type, const void *next) {
    fprintf(stderr, "%s sType %d pNext %s\n", name, type, next ? "not NULL" : "NULL");
}

VkResult vkCreateInstance(const VkInstanceCreateInfo *info, const VkAllocationCallbacks *allocator, VkInstance *instance) {
    const VkApplicationInfo *application = info->pApplicationInfo;
    print_start("VkInstanceCreateInfo", info->sType, info->pNext);
    fprintf(stderr, "flags %u\n", info->flags);
    print_start("VkApplicationInfo", application->sType, application->pNext);
    print_text("pApplicationName", application->pApplicationName);
    fprintf(stderr, "applicationVersion %u\n", application->applicationVersion);
    print_text("pEngineName", application->pEngineName);
    fprintf(stderr, "engineVersion %u\n", application->engineVersion);
    fprintf(stderr, "apiVersion %u\n", application->apiVersion);
    print_names("ppEnabledLayerNames", info->enabledLayerCount, info->ppEnabledLayerNames);
    print_names("ppEnabledExtensionNames", info->enabledExtensionCount, info->ppEnabledExtensionNames);
    fprintf(stderr, "pAllocator %s\n", allocator ? "not NULL" : "NULL");
    return ((PFN_vkCreateInstance)loaders("vkCreateInstance"))(info, allocator, instance);
}

VkResult vkCreateDevice(
    VkPhysicalDevice physical, const VkDeviceCreateInfo *info, const VkAllocationCallbacks *allocator, VkDevice *device) {
    print_start("VkDeviceCreateInfo", info->sType, info->pNext);
    fprintf(stderr, "flags %u\n", info->flags);
    fprintf(stderr, "queueCreateInfoCount %u\n", info->queueCreateInfoCount);
    for (uint32_t index = 0; index < info->queueCreateInfoCount; index++) {
        const VkDeviceQueueCreateInfo *queues = &info->pQueueCreateInfos[index];
        print_start("VkDeviceQueueCreateInfo", queues->sType, queues->pNext);
        fprintf(stderr, "flags %u queueFamilyIndex %u queueCount %u", queues->flags, queues->queueFamilyIndex, queues->queueCount);
        for (uint32_t queue = 0; queue < queues->queueCount; queue++) fprintf(stderr, " %g", queues->pQueuePriorities[queue]);
        fprintf(stderr, "\n");
    }
    print_names("ppEnabledLayerNames", info->enabledLayerCount, info->ppEnabledLayerNames);
    print_names("ppEnabledExtensionNames", info->enabledExtensionCount, info->ppEnabledExtensionNames);
    if (info->pEnabledFeatures)
        fprintf(stderr, "geometryShader %u shaderInt64 %u shaderInt16 %u\n", info->pEnabledFeatures->geometryShader,
                info->pEnabledFeatures->shaderInt64, info->pEnabledFeatures->shaderInt16);
    else fprintf(stderr, "pEnabledFeatures NULL\n");
    fprintf(stderr, "pAllocator %s\n", allocator ? "not NULL" : "NULL");
    if (getenv("ECHO_FAMILIES")) return VK_ERROR_TOO_MANY_OBJECTS;
    return ((PFN_vkCreateDevice)loaders("vkCreateDevice"))(physical, info, allocator, device);
}

void vkGetPhysicalDeviceQueueFamilyProperties(
    VkPhysicalDevice physical, uint32_t *count, VkQueueFamilyProperties *families) {
    if (!getenv("ECHO_FAMILIES")) {
        ((PFN_vkGetPhysicalDeviceQueueFamilyProperties)loaders("vkGetPhysicalDeviceQueueFamilyProperties"))(
            physical, count, families);
        return;
    }
    *count = 3;
    for (uint32_t index = 0; families && index < 3; index++)
        families[index] = (VkQueueFamilyProperties){VK_QUEUE_COMPUTE_BIT, index + 1, 64, {1, 1, 1}};
}

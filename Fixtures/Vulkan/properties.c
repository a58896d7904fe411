// Prints what Vulkan's loader says of each device, in the form of vulkan-info --limits. numbers.inc has a line for each limit and
// feature, which Scripts/check-vulkan.sh makes of vulkan.layout.
#include <stdio.h>
#include <stdlib.h>
#include <vulkan/vulkan_core.h>

static void print_float(float number) {
    char text[32];
    // With as few digits as tell it from its neighbours.
    for (int digits = 1; digits <= 9; digits++) {
        snprintf(text, sizeof text, "%.*g", digits, number);
        if (strtof(text, NULL) == number) break;
    }
    printf(" %s", text);
}
static void print_signed(int32_t number) { printf(" %d", number); }
static void print_unsigned(uint64_t number) { printf(" %lu", number); }

#define PRINT(number) _Generic((number), float: print_float, int32_t: print_signed, default: print_unsigned)(number)
#define NUMBER(title, owner, name) (printf("  " title " %s:", #name), PRINT((owner)->name), printf("\n"))
#define NUMBERS(title, owner, name, count) \
    do { \
        printf("  " title " %s:", #name); \
        for (int index = 0; index < (count); index++) PRINT((owner)->name[index]); \
        printf("\n"); \
    } while (0)

static void print_device(VkPhysicalDevice device) {
    VkPhysicalDeviceProperties properties;
    vkGetPhysicalDeviceProperties(device, &properties);
    printf("  name:           %s\n", properties.deviceName);
    uint32_t version = properties.apiVersion;
    printf("  version:        %u.%u.%u\n", VK_API_VERSION_MAJOR(version), VK_API_VERSION_MINOR(version),
           VK_API_VERSION_PATCH(version));
    printf("  driver version: %u\n", properties.driverVersion);
    printf("  vendor:         0x%x\n", properties.vendorID);
    printf("  device:         0x%x\n", properties.deviceID);
    printf("  cache UUID:     ");
    for (int index = 0; index < VK_UUID_SIZE; index++) printf("%02x", properties.pipelineCacheUUID[index]);
    printf("\n");
    VkPhysicalDeviceFeatures all_features, *features = &all_features;
    vkGetPhysicalDeviceFeatures(device, features);
    VkPhysicalDeviceLimits *limits = &properties.limits;
    VkPhysicalDeviceSparseProperties *sparse = &properties.sparseProperties;
#include "numbers.inc"
}

int main(void) {
    VkInstanceCreateInfo info = {VK_STRUCTURE_TYPE_INSTANCE_CREATE_INFO};
    VkInstance instance;
    VkPhysicalDevice devices[16];
    uint32_t count = 16;
    if (vkCreateInstance(&info, NULL, &instance) || vkEnumeratePhysicalDevices(instance, &count, devices)) return 1;
    for (uint32_t index = 0; index < count; index++) {
        printf("\ndevice %u:\n", index);
        print_device(devices[index]);
    }
    vkDestroyInstance(instance, NULL);
}

import CLayout
import CompilerSupport
import PackageFolder
import TestSupport
import Testing
import VulkanMirrors

/// The mirrors of Vulkan against what C compilers say of its header.
@Suite struct VulkanMirrorTests {
    static let fixture = Result { try LayoutFixture(contentsOfFile: packageFolder + "/Fixtures/Vulkan/vulkan.layout") }

    static let mirrors = [
        MirrorCase("VkBaseInStructure", VkBaseInStructure.self),
        MirrorCase("VkLayerProperties", VkLayerProperties.self),
        MirrorCase("VkExtensionProperties", VkExtensionProperties.self),
        MirrorCase("VkExtent3D", VkExtent3D.self),
        MirrorCase("VkQueueFamilyProperties", VkQueueFamilyProperties.self),
        MirrorCase("VkPhysicalDeviceFeatures", VkPhysicalDeviceFeatures.self),
        MirrorCase("VkPhysicalDeviceLimits", VkPhysicalDeviceLimits.self),
        MirrorCase("VkPhysicalDeviceSparseProperties", VkPhysicalDeviceSparseProperties.self),
        MirrorCase("VkPhysicalDeviceProperties", VkPhysicalDeviceProperties.self),
    ]

    @Test(arguments: mirrors) func mirrorMatchesC(mirror: MirrorCase) throws {
        let report = try mirror.report(Self.fixture.get())
        #expect(report.isMatch, "\(report)")
    }

    @Test func graphsMatchC() throws {
        let fixture = try Self.fixture.get()
        let reports = [
            try fixture.verify(VkApplicationInfo.self), try fixture.verify(VkInstanceCreateInfo.self),
            try fixture.verify(VkDeviceQueueCreateInfo.self), try fixture.verify(VkDeviceCreateInfo.self),
        ]
        for report in reports { #expect(report.isMatch, "\(report)") }
        #expect(reports.count + Self.mirrors.count == fixture.structs.count)
    }

    /// The numbers and names of all constants against the header, where it is installed.
    @Test(.enabled(if: try checkC("#include <vulkan/vulkan_core.h>\n") == ""))
    func constantsAreVulkans() throws {
        var source = "#include <vulkan/vulkan_core.h>\n"
        func assert(_ name: String, _ number: some BinaryInteger) {
            source += "_Static_assert(\(name) == \(number), \"\(name)\");\n"
        }
        for value in VkResult.allCases { assert(value.vulkanName, value.rawValue) }
        for value in VkStructureType.allCases { assert(value.vulkanName, value.rawValue) }
        for value in VkPhysicalDeviceType.allCases { assert(value.vulkanName, value.rawValue) }
        assert("VK_QUEUE_GRAPHICS_BIT", VkQueueFlags.graphics.rawValue)
        assert("VK_QUEUE_COMPUTE_BIT", VkQueueFlags.compute.rawValue)
        assert("VK_QUEUE_TRANSFER_BIT", VkQueueFlags.transfer.rawValue)
        assert("VK_QUEUE_SPARSE_BINDING_BIT", VkQueueFlags.sparseBinding.rawValue)
        assert("VK_MAKE_API_VERSION(0, 1, 3, 239)", VkVersion(1, 3, 239).rawValue)
        #expect(try checkC(source) == "")
    }

    @Test func namesAreVulkans() {
        #expect(VkResult.errorLayerNotPresent.vulkanName == "VK_ERROR_LAYER_NOT_PRESENT")
        #expect(COpenEnum(VkPhysicalDeviceType.integratedGPU).vulkanName == "VK_PHYSICAL_DEVICE_TYPE_INTEGRATED_GPU")
        #expect(COpenEnum<VkResult>(rawValue: -1_000_000_001).vulkanName == "VkResult -1000000001")
        #expect("\(VkVersion(1, 3, 239))" == "1.3.239")
    }

    @Test func graphsArriveAsTheyWere() throws {
        var application = VkApplicationInfo()
        application.applicationName = "name"
        application.apiVersion = VkVersion(1, 2, 3)
        var info = VkInstanceCreateInfo()
        info.applicationInfo = application
        info.enabledLayerNames = ["one", "two", ""]
        let decoded = try VkInstanceCreateInfo.decode(image: info.imageBytes())
        #expect(decoded.sType == .instanceCreateInfo)
        #expect(decoded.applicationInfo?.applicationName == "name")
        #expect(decoded.applicationInfo?.engineName == nil)
        #expect(decoded.applicationInfo?.apiVersion.rawValue == application.apiVersion.rawValue)
        #expect(decoded.enabledLayerNames == ["one", "two", ""])
        #expect(decoded.enabledExtensionNames == [])
    }
}

import Testing

/// What needs no Vulkan; Scripts/check-vulkan.sh has the rest.
@Suite("What vulkan-info says when it cannot go on")
struct VulkanInfoTests {
    @Test("A missing loader is an answer: one line and the exit status 0")
    func missingLoader() throws {
        let info = try DemoProcess(["--library", "/nowhere/libvulkan.so.1"], of: "vulkan-info")
        #expect(info.exitStatus == 0)
        #expect(info.errors == "")
        #expect(info.output.hasPrefix("There is no Vulkan on this machine: "))
        #expect(info.output.contains("/nowhere/libvulkan.so.1"))
        #expect(info.output.split(separator: "\n").count == 1)
    }

    @Test("Another library is one line and the exit status 1")
    func otherLibrary() throws {
        let info = try DemoProcess(["--library", ErrorTests.otherLibrary], of: "vulkan-info")
        #expect(info.exitStatus == 1)
        #expect(info.errorLines.count == 1)
        #expect(info.errors.contains("'vkCreateInstance'"))
        #expect(!info.errors.contains("vkEnumerateInstanceVersion"))
        #expect(info.output == "")
    }

    @Test(
        "A wrong command line is one line and the exit status 2",
        arguments: [["--layers"], ["--layer"], ["--extension", ""], ["--feature", "flying"], ["device"]])
    func wrongCommandLine(arguments: [String]) throws {
        let info = try DemoProcess(arguments, of: "vulkan-info")
        #expect(info.exitStatus == 2)
        #expect(info.errorLines.count == 1)
        #expect(info.errors.hasPrefix("vulkan-info: "))
        #expect(info.errors.contains("--help"))
        #expect(info.output == "")
    }

    @Test("The help lists each option", arguments: ["--help", "-h"])
    func help(option: String) throws {
        let info = try DemoProcess([option], of: "vulkan-info")
        #expect(info.exitStatus == 0)
        for option in ["--library", "--layer", "--extension", "--feature", "--limits", "--help"] {
            #expect(info.output.contains(option))
        }
    }
}

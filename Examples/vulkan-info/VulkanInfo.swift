import CLayout
import VulkanMirrors

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Says what Vulkan this machine has, through functions found at run time and without unsafe code.
@main
struct VulkanInfo {
    static func main() {
        do throws(InfoError) {
            let options = try Options(CommandLine.arguments.dropFirst())
            if options.wantsHelp {
                print(Options.help)
            } else {
                try run(options)
            }
        } catch {
            if error.exitStatus == 0 {
                print(error.line)
            } else {
                printError("vulkan-info: " + error.line)
            }
            exit(error.exitStatus)
        }
    }

    private static func run(_ options: Options) throws(InfoError) {
        let vulkan = try Vulkan(at: options.libraryPath)
        print("library:    " + options.libraryPath)
        print("version:    \(try vulkan.version())")
        printList("layers:     ", try vulkan.layers().map { "\($0.layerName.string) \($0.specVersion)" })
        printList("extensions: ", try vulkan.extensions().map { "\($0.extensionName.string) \($0.specVersion)" })

        let instance = try Instance(vulkan, options)
        let devices = try instance.devices()
        if devices.isEmpty { throw .noVulkan("no driver has found a device") }
        for (index, device) in devices.enumerated() {
            print("\ndevice \(index):")
            try instance.describe(device, options)
        }
    }
}

/// The one function of C's library that Swift's `print` does not cover.
@CBindings private struct System {
    @CFunction func write(_ descriptor: CInt, _ text: String, _ byteCount: Int) -> Int
}

/// Writes one line to standard error.
private func printError(_ line: String) {
    let text = line + "\n"
    _ = try? System(library: .process).write(STDERR_FILENO, text, text.utf8.count)
}

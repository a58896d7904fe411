import VulkanMirrors

/// What the command line asks for.
struct Options {
    /// Vulkan's loader.
    var libraryPath = Self.usualLibrary
    /// The layers to make the instance with.
    var layers: [String] = []
    /// The extensions to make the instance with.
    var extensions: [String] = []
    /// The features to make a logical device of each device with.
    var features: [String] = []
    /// Whether all limits and features are to be printed.
    var wantsLimits = false
    /// Whether to print the help only.
    var wantsHelp = false

    #if canImport(Darwin)
    static let usualLibrary = "libvulkan.1.dylib"
    #else
    static let usualLibrary = "libvulkan.so.1"
    #endif

    static let help = """
        vulkan-info: says which layers, extensions and devices Vulkan has, and makes a logical device of each device.

        usage: vulkan-info [--library PATH] [--layer NAME]... [--extension NAME]... [--feature NAME]... [--limits]

          --library PATH    Vulkan's loader (default: \(usualLibrary))
          --layer NAME      make the instance with this layer
          --extension NAME  make the instance with this extension of it
          --feature NAME    make the logical devices with this feature, such as geometryShader
          --limits          print all limits and features of each device
          --help            this text

        The exit status is 0 where there is no loader, driver or device too: the last line then says so. It is 1 if Vulkan
        refuses what was asked of it, and 2 if the command line is wrong.
        """

    /// Reads the arguments that follow the name of the program.
    init(_ arguments: some Sequence<String>) throws(InfoError) {
        var arguments = arguments.makeIterator()
        while let option = arguments.next() {
            switch option {
            case "--library": libraryPath = try Self.text(of: option, arguments.next())
            case "--layer": layers.append(try Self.text(of: option, arguments.next()))
            case "--extension": extensions.append(try Self.text(of: option, arguments.next()))
            case "--feature": features.append(try Self.feature(of: option, arguments.next()))
            case "--limits": wantsLimits = true
            case "--help", "-h": wantsHelp = true
            default: throw .usage("there is no option '" + option + "'")
            }
            if wantsHelp { return }
        }
    }

    private static func text(of option: String, _ argument: String?) throws(InfoError) -> String {
        guard let argument, !argument.isEmpty else { throw .usage(option + " needs a value") }
        return argument
    }

    private static func feature(of option: String, _ argument: String?) throws(InfoError) -> String {
        let name = try text(of: option, argument)
        guard VkPhysicalDeviceFeatures.layout.field(name) != nil else {
            throw .usage("there is no feature '" + name + "'")
        }
        return name
    }
}

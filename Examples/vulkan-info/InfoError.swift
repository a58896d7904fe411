import CLayout
import VulkanMirrors

/// Why the program ends early: always one line, and an exit status.
enum InfoError: Error {
    /// The command line is wrong.
    case usage(String)
    /// There is no Vulkan here, which is an answer too.
    case noVulkan(String)
    /// The library has not the functions of Vulkan.
    case library(CLibraryError)
    /// Vulkan did not do what was asked of it.
    case refused(function: String, result: COpenEnum<VkResult>, request: String)
    /// Bytes are not what the table of a mirror says; cannot happen.
    case bytes(SerializationError)

    /// What is printed.
    var line: String {
        switch self {
        case .usage(let text): text + "; 'vulkan-info --help' lists the options"
        case .noVulkan(let reason): "There is no Vulkan on this machine: " + reason
        case .library(let error): error.description
        case .refused(let function, let result, let request):
            function + " gave " + result.vulkanName + (request.isEmpty ? "" : " for " + request)
        case .bytes(let error): error.description
        }
    }

    /// What the process ends with: 2 if the command line is at fault, as is usual, 0 if the question was answered, and 1
    /// otherwise.
    var exitStatus: CInt {
        switch self {
        case .usage: 2
        case .noVulkan: 0
        case .library, .refused, .bytes: 1
        }
    }
}

extension COpenEnum<VkResult> {
    /// Throws what is an error of `function`; Vulkan's errors are below zero.
    ///
    /// - Parameters:
    ///   - function: Its name.
    ///   - request: The names that it was called with, by what they are names of.
    func check(_ function: String, _ request: KeyValuePairs<String, [String]> = [:]) throws(InfoError) {
        if rawValue >= 0 { return }
        let named = request.filter { !$0.value.isEmpty }.map { $0.key + " " + $0.value.joined(separator: ", ") }
        throw .refused(function: function, result: self, request: named.joined(separator: " and "))
    }
}

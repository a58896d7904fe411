// Vulkan's numbers that are more than a number.

import CLayout

/// Mirrors `VkDeviceSize`: a size or an offset in the memory of a device, in bytes.
public typealias VkDeviceSize = UInt64

/// Mirrors `VkSampleCountFlags`: the bit of value *n* stands for *n* samples.
public typealias VkSampleCountFlags = UInt32

/// Mirrors `VkBool32`: a truth value of 32 bits, of which everything but zero is true.
public struct VkBool32: CEnum, Sendable, ExpressibleByBooleanLiteral {
    /// The number in C.
    public var rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    public init(booleanLiteral value: Bool) {
        rawValue = value ? 1 : 0
    }
}

/// A version as Vulkan packs it into 32 bits: 3 for the variant, 7 for the major and 10 for the minor number, 12 for the
/// patch.
public struct VkVersion: CEnum, Sendable, CustomStringConvertible {
    /// The number in C.
    public var rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Makes a version of Vulkan itself, whose variant is 0.
    public init(_ major: UInt32, _ minor: UInt32, _ patch: UInt32 = 0) {
        rawValue = major << 22 | minor << 12 | patch
    }

    /// No version.
    public static let none = VkVersion(rawValue: 0)

    /// Such as 1.3.239.
    public var description: String {
        "\(rawValue >> 22 & 0x7f).\(rawValue >> 12 & 0x3ff).\(rawValue & 0xfff)"
    }
}

// Handles: pointers that Vulkan gives out and takes back, and nobody follows. As numbers in types of their own they are safe,
// and none can be taken for another.

/// Mirrors `VkInstance`.
public struct VkInstance: CEnum, Sendable {
    /// The address; 0 for none.
    public var rawValue: UInt

    public init(rawValue: UInt = 0) {
        self.rawValue = rawValue
    }
}

/// Mirrors `VkPhysicalDevice`: a device that is there.
public struct VkPhysicalDevice: CEnum, Sendable {
    /// The address; 0 for none.
    public var rawValue: UInt

    public init(rawValue: UInt = 0) {
        self.rawValue = rawValue
    }
}

/// Mirrors `VkDevice`: a device that a program has asked to use.
public struct VkDevice: CEnum, Sendable {
    /// The address; 0 for none.
    public var rawValue: UInt

    public init(rawValue: UInt = 0) {
        self.rawValue = rawValue
    }
}

/// Mirrors `VkQueue`: where a program puts work for a device.
public struct VkQueue: CEnum, Sendable {
    /// The address; 0 for none.
    public var rawValue: UInt

    public init(rawValue: UInt = 0) {
        self.rawValue = rawValue
    }
}

/// What an ABI lays out otherwise than others, as data: a struct can be laid out for any target on any host.
public struct Target: Equatable, Sendable {
    /// The name of the target, such as `x86_64-linux-gnu`.
    public let name: String
    /// Where bit-fields go.
    public let bitFields: BitFieldRules
    /// Whether the first byte of a number is its most significant one.
    public let isBigEndian: Bool

    /// The target that this program runs on.
    public static let native: Target = .systemVAMD64

    /// x86-64 with the System V ABI: Linux, the BSDs and, but for calls, macOS.
    public static let systemVAMD64 = Target(name: "x86_64-linux-gnu", bitFields: .systemV, isBigEndian: false)
}

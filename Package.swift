// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [.strictMemorySafety()]

let package = Package(
    name: "CLayout",
    products: [
        .library(name: "CLayout", targets: ["CLayout"])
    ],
    targets: [
        .target(name: "CLayoutTrampolines"),
        .target(name: "CLayout", dependencies: ["CLayoutTrampolines"], swiftSettings: swiftSettings),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c11
)

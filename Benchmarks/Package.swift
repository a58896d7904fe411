// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.strictMemorySafety()]

let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "CLayout", path: "..")],
    targets: [
        // What is called, with the C types of the native side.
        .target(name: "BenchmarkFunctions"),
        // The native side of the arena and bulk groups, in C; the clock and the counting of allocations.
        .target(name: "NativeMemory"),
        // The same loops twice: those of CLayoutLoops are links to those of NativeLoops.
        .target(
            name: "NativeLoops", dependencies: ["BenchmarkFunctions"], swiftSettings: strict + [.define("NATIVE")]),
        .target(
            name: "CLayoutLoops",
            dependencies: [
                "BenchmarkFunctions", .product(name: "CLayout", package: "CLayout"),
                .product(name: "RaylibMirrors", package: "CLayout"),
            ], swiftSettings: strict),
        .executableTarget(
            name: "clayout-bench",
            dependencies: [
                "BenchmarkFunctions", "NativeMemory", "NativeLoops", "CLayoutLoops",
                .product(name: "CLayout", package: "CLayout"),
                .product(name: "RaylibMirrors", package: "CLayout"),
            ], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c11
)

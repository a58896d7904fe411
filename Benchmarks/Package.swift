// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.strictMemorySafety()]

// The compiler makes one function of those that differ in constants only, and passes the constants, which costs a loop up to
// 6 instructions per call. All calls of CLayout without a result have the same function type, so it would do that to six of
// its loops and to none of the native ones. What is to be measured is the call.
let separateLoops: [SwiftSetting] = [
    .unsafeFlags(["-Xfrontend", "-disable-llvm-merge-functions-pass"], .when(configuration: .release))
]

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "CLayout", path: "..")],
    targets: [
        // What is called, with the C types of the native side.
        .target(name: "BenchmarkFunctions"),
        // The native side of the arena and bulk groups, in C; the clock and the counting of allocations.
        .target(name: "NativeMemory"),
        // The same loops twice: those of CLayoutLoops are links to those of NativeLoops.
        .target(
            name: "NativeLoops", dependencies: ["BenchmarkFunctions"],
            swiftSettings: strict + separateLoops + [.define("NATIVE")]),
        // A binding in a module of its own, as a client of a library's bindings has it.
        .target(
            name: "RaylibBinding",
            dependencies: [
                "BenchmarkFunctions", .product(name: "CLayout", package: "CLayout"),
                .product(name: "RaylibMirrors", package: "CLayout"),
            ], swiftSettings: strict),
        .target(
            name: "CLayoutLoops",
            dependencies: [
                "BenchmarkFunctions", "RaylibBinding", .product(name: "CLayout", package: "CLayout"),
                .product(name: "RaylibMirrors", package: "CLayout"),
            ], swiftSettings: strict + separateLoops),
        .executableTarget(
            name: "debug-calls",
            dependencies: [
                "BenchmarkFunctions", "NativeMemory", .product(name: "CLayout", package: "CLayout"),
                .product(name: "RaylibMirrors", package: "CLayout"),
            ], swiftSettings: strict),
        .executableTarget(
            name: "graph-growth",
            dependencies: ["NativeMemory", .product(name: "CLayout", package: "CLayout")], swiftSettings: strict),
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

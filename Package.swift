// swift-tools-version: 6.2
import CompilerPluginSupport
import PackageDescription

let strict: [SwiftSetting] = [.strictMemorySafety()]
let strictWithoutWarnings: [SwiftSetting] = strict + [.treatAllWarnings(as: .error)]

// For programs that find functions of their own with dlsym. Packages that depend on a product without such a target are not
// concerned: only a target that is used may not have unsafe flags.
let exportsSymbols: [LinkerSetting] = [.unsafeFlags(["-Xlinker", "--export-dynamic"], .when(platforms: [.linux]))]

let package = Package(
    name: "CLayout",
    platforms: [.macOS(.v26)],
    products: [
        .library(name: "CLayout", targets: ["CLayout"]),
        .library(name: "RaylibMirrors", targets: ["RaylibMirrors"]),
        .executable(name: "raylib-demo", targets: ["raylib-demo"]),
        .executable(name: "vulkan-info", targets: ["vulkan-info"]),
    ],
    targets: [
        // The library.
        .target(name: "CLayoutTrampolines"),
        .macro(name: "CLayoutMacrosLite", swiftSettings: strict),
        // Views say in `@_lifetime` how long they last, and the memory of a call is raw. Whoever imports CLayout needs no feature
        // for that.
        .target(
            name: "CLayout", dependencies: ["CLayoutTrampolines", "CLayoutMacrosLite"],
            swiftSettings: strict + [.enableExperimentalFeature("Lifetimes"), .enableExperimentalFeature("RawLayout")]),

        // The examples, and the C code that they and the tests call.
        .target(
            name: "RaylibMirrors", dependencies: ["CLayout"], path: "Examples/RaylibMirrors", swiftSettings: strict),
        .target(name: "MiniRay", path: "Fixtures/MiniRay", linkerSettings: [.linkedLibrary("m")]),
        .executableTarget(
            name: "raylib-demo", dependencies: ["CLayout", "RaylibMirrors", "MiniRay"], path: "Examples/raylib-demo",
            swiftSettings: strict, linkerSettings: exportsSymbols),
        .executableTarget(
            name: "raylib-views", dependencies: ["CLayout", "RaylibMirrors", "MiniRay"], path: "Examples/raylib-views",
            swiftSettings: strict, linkerSettings: exportsSymbols),
        .target(
            name: "VulkanMirrors", dependencies: ["CLayout"], path: "Examples/VulkanMirrors",
            swiftSettings: strictWithoutWarnings),
        .executableTarget(
            name: "vulkan-info", dependencies: ["CLayout", "VulkanMirrors"], path: "Examples/vulkan-info",
            swiftSettings: strictWithoutWarnings),
        .target(
            name: "CallFixtures", path: "Fixtures/Calls", exclude: ["raylib-declarations.txt", "raylib-signatures.txt"]),
        .target(name: "GraphFixtures", path: "Fixtures/Graphs", exclude: ["print_image.c"]),
        .target(name: "ViewFixtures", path: "Fixtures/Views"),

        // The tests, by area.
        .target(name: "PackageFolder", path: "Tests/PackageFolder", swiftSettings: strict),
        .target(
            name: "TestSupport", dependencies: ["CLayout", "RaylibMirrors", "PackageFolder"],
            path: "Tests/TestSupport", swiftSettings: strict),
        // Apart from TestSupport because of Foundation, whose members would be those of every file that imports this.
        .target(
            name: "CompilerSupport", dependencies: ["PackageFolder"], path: "Tests/CompilerSupport",
            swiftSettings: strict),
        .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: strict),
        .target(
            name: "RandomStructs", dependencies: ["CLayout", "SeededRandom", "CompilerSupport"],
            path: "Tests/RandomStructs", swiftSettings: strict),
        .executableTarget(
            name: "random-layouts", dependencies: ["RandomStructs"], path: "Tests/random-layouts",
            swiftSettings: strict),
        .target(
            name: "GraphSamples", dependencies: ["CLayout", "SeededRandom"], path: "Tests/GraphSamples",
            swiftSettings: strict),
        .executableTarget(
            name: "fuzz-graphs", dependencies: ["CLayout", "GraphSamples", "SeededRandom"], path: "Tests/fuzz-graphs",
            swiftSettings: strict),
        .testTarget(
            name: "LayoutTests",
            dependencies: [
                "CLayout", "RaylibMirrors", "VulkanMirrors", "TestSupport", "CompilerSupport", "PackageFolder",
                "RandomStructs",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "MemoryTests", dependencies: ["CLayout", "TestSupport", "CompilerSupport", "ViewFixtures"],
            swiftSettings: strict),
        .testTarget(
            name: "GraphTests",
            dependencies: [
                "CLayout", "GraphFixtures", "GraphSamples", "CallFixtures", "SeededRandom", "TestSupport",
                "CompilerSupport", "PackageFolder",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "ABITests", dependencies: ["CLayout", "TestSupport", "PackageFolder"], swiftSettings: strict),
        .testTarget(
            name: "CallTests",
            dependencies: ["CLayout", "RaylibMirrors", "CallFixtures", "TestSupport", "CompilerSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "HandWrittenTests", dependencies: ["CLayout", "RaylibMirrors", "MiniRay", "TestSupport"],
            swiftSettings: strict, linkerSettings: exportsSymbols),
        .target(
            name: "MacroProbe", dependencies: ["CLayout"], path: "Tests/MacroProbe",
            swiftSettings: strictWithoutWarnings),
        .target(
            name: "MacroProbeClient", dependencies: ["CLayout", "MacroProbe"], path: "Tests/MacroProbeClient",
            swiftSettings: strictWithoutWarnings),
        .testTarget(
            name: "MacroClientTests",
            dependencies: [
                "CLayout", "MacroProbe", "MacroProbeClient", "TestSupport", "CompilerSupport", "CallFixtures",
                "MiniRay",
            ],
            swiftSettings: strict, linkerSettings: exportsSymbols),
        // The macros' own sources once more, by a symbolic link: SwiftPM takes tests that import them for a tool of the compiler,
        // and would compile everything that any test depends on a second time.
        .testTarget(
            name: "MacroTests", dependencies: ["PackageFolder"],
            exclude: ["Golden", "Plugin/CLayoutMacrosLite.swift"], swiftSettings: strict),
        .testTarget(name: "DemoTests", swiftSettings: strict),
        .testTarget(
            name: "DocumentationTests", dependencies: ["CLayout", "RaylibMirrors", "CompilerSupport", "PackageFolder"],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c11
)

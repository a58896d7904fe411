import CLayout
import NativeMemory

/// Graphs with strings and arrays, encoded into an arena and by C into a bump allocator.
func deepComparisons() -> [Comparison] {
    let arena = Arena()
    // Never freed, as it is used until the program ends.
    let allocator = unsafe bump_allocator_new()
    return unsafe [
        instanceComparison(arena, allocator), sampleComparison(arena, allocator),
        sceneComparison("64 nodes with short names", nameSuffix: "", arena, allocator),
        sceneComparison("64 nodes with long names", nameSuffix: " of the scene that is drawn", arena, allocator),
    ]
}

private let target = 1.2

// SAFETY: in all of these the C values live until the program ends, and the bump allocator too.

/// A struct with another and two arrays of strings: Vulkan's `VkInstanceCreateInfo`.
private func instanceComparison(_ arena: Arena, _ allocator: OpaquePointer) -> Comparison {
    let layers = ["VK_LAYER_KHRONOS_validation"]
    let extensions = ["VK_KHR_surface", "VK_KHR_xcb_surface", "VK_EXT_debug_utils"]
    let value = DeepInstanceInfo(
        application: DeepApplicationInfo(name: "bunnymark", version: 1, engine: "CLayout", engineVersion: 2),
        layers: layers, extensions: extensions)
    let nativeLayers = unsafe NativeTexts(layers)
    let nativeExtensions = unsafe NativeTexts(extensions)
    let native = unsafe DeepInstance(
        name: nativeText("bunnymark"), version: 1, engine: nativeText("CLayout"), engine_version: 2,
        layers: nativeLayers.pointer, layer_count: nativeLayers.count, extensions: nativeExtensions.pointer,
        extension_count: nativeExtensions.count)
    return Comparison(
        group: .deep, name: "struct of structs and 6 strings", target: target,
        native: { count in unsafe withUnsafePointer(to: native) { unsafe deep_encode_instance(allocator, $0, count) } },
        clayout: { encode(value, arena, $0) })
}

/// One array of structs with padding.
private func sampleComparison(_ arena: Arena, _ allocator: OpaquePointer) -> Comparison {
    let samples = (0..<1000).map { DeepSampleMirror(position: Double($0), kind: UInt8($0 & 0xff), weight: 0.5) }
    let value = DeepSampleList(samples: samples)
    let native = unsafe nativeArray(samples.map { DeepSample(position: $0.position, kind: $0.kind, weight: $0.weight) })
    return Comparison(
        group: .deep, name: "array of 1000 structs", target: target,
        native: { unsafe deep_encode_samples(allocator, native, samples.count, $0) },
        clayout: { encode(value, arena, $0) })
}

/// An array of structs with a string and an array each.
private func sceneComparison(
    _ name: String, nameSuffix: String, _ arena: Arena, _ allocator: OpaquePointer
) -> Comparison {
    let nodes = (0..<64).map { index in
        DeepNodeValue(
            name: "node \(index)" + nameSuffix, identifier: Int32(index),
            weights: (0..<8).map { Float($0 + index) })
    }
    let value = DeepSceneValue(title: "scene", nodes: nodes)
    let nativeNodes = unsafe nativeArray(
        nodes.map { node in
            unsafe DeepNode(
                name: nativeText(node.name), identifier: node.identifier, weights: nativeArray(node.weights),
                weight_count: node.weights.count)
        })
    let native = unsafe DeepScene(title: nativeText("scene"), nodes: nativeNodes, node_count: nodes.count)
    return Comparison(
        group: .deep, name: name, target: target,
        native: { count in unsafe withUnsafePointer(to: native) { unsafe deep_encode_scene(allocator, $0, count) } },
        clayout: { encode(value, arena, $0) })
}

@inline(never)
private func encode<Value: CGraphLayout>(_ value: Value, _ arena: Arena, _ count: Int) {
    for _ in 0..<count {
        let mark = arena.mark()
        do throws(GraphError) {
            // SAFETY: the graph is used before the mark is released.
            try unsafe deep_use(arena.encode(value).unsafeAddress)
        } catch {
            fatalError("\(error)")
        }
        arena.release(to: mark)
    }
}

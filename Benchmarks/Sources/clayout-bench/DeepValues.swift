import CLayout
import NativeMemory

// What the deep group encodes. The C side has its own structs of the same layout.

@CGraph struct DeepApplicationInfo {
    @CField("type") var kind: UInt32
    var next: UInt
    var name: String
    var version: UInt32
    var engine: String
    var engineVersion: UInt32
    var apiVersion: UInt32 = 1 << 22
}

@CGraph struct DeepInstanceInfo {
    @CField("type") var kind: UInt32 = 1
    var next: UInt
    var flags: UInt32
    var application: DeepApplicationInfo?
    @CField(count: "layer_count") var layers: [String]
    @CField(count: "extension_count") var extensions: [String]
}

@CStruct struct DeepSampleMirror {
    var position: Double
    var kind: UInt8
    var weight: Float
}

@CGraph struct DeepSampleList {
    @CField(count: "count") var samples: [DeepSampleMirror]
}

@CGraph struct DeepNodeValue {
    var name: String
    var identifier: Int32
    @CField(count: "weight_count") var weights: [Float]
}

@CGraph struct DeepSceneValue {
    var title: String
    @CField(count: "node_count") var nodes: [DeepNodeValue]
}

/// Texts as a C program has them, which are never freed.
@unsafe
struct NativeTexts {
    let pointer: UnsafePointer<DeepText>
    let count: Int

    init(_ texts: [String]) {
        let memory = UnsafeMutablePointer<DeepText>.allocate(capacity: max(texts.count, 1))
        unsafe count = texts.count
        for (index, text) in texts.enumerated() {
            // SAFETY: the memory has as many texts.
            unsafe (memory + index).initialize(to: nativeText(text))
        }
        unsafe pointer = UnsafePointer(memory)
    }
}

/// A copy of `text` as a C program has it, which is never freed.
func nativeText(_ text: String) -> DeepText {
    let utf8 = Array(text.utf8CString)
    let memory = UnsafeMutablePointer<CChar>.allocate(capacity: utf8.count)
    // SAFETY: the memory has as many bytes.
    unsafe memory.initialize(from: utf8, count: utf8.count)
    return unsafe DeepText(text: memory, length: utf8.count - 1)
}

/// A copy of `values` that is never freed.
func nativeArray<Value: BitwiseCopyable>(_ values: [Value]) -> UnsafePointer<Value> {
    let memory = UnsafeMutablePointer<Value>.allocate(capacity: max(values.count, 1))
    // SAFETY: the memory has as many values.
    unsafe memory.initialize(from: values, count: values.count)
    return unsafe UnsafePointer(memory)
}

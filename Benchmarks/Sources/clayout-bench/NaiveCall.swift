import CLayout
import CLayoutTrampolines

/// A call as a foreign-function layer without cached layouts performs it: sizes, alignments and classes of the arguments
/// are looked up in each call, and values travel as existentials and byte arrays.
@safe
struct NaiveCall {
    /// The registers and stack words of one call.
    private var image = unsafe clayout_image()
    private var integerCount = 0
    private var vectorCount = 0
    private var stack: [UInt8] = []

    /// Calls `function`.
    ///
    /// - Parameters:
    ///   - function: The address of a C function with these parameters and this result.
    ///   - arguments: The arguments.
    ///   - resultType: The type of the result, or nil for `void`.
    /// - Returns: The result.
    @inline(never)
    static func call(
        _ function: UnsafeRawPointer, _ arguments: [any CValue], returning resultType: (any CValue.Type)?
    ) -> (any CValue)? {
        var call = NaiveCall()
        let resultClass = resultType?.argumentClass
        var result = [UInt8](repeating: 0, count: resultClass.map { max(16, $0.layout.size) } ?? 0)
        let isInMemory = resultClass.map { $0.passing == .memory } ?? false
        return unsafe result.withUnsafeMutableBytes { result in
            if isInMemory { call.pass(word: UInt64(UInt(bitPattern: result.baseAddress))) }
            for argument in arguments { call.pass(argument) }
            unsafe call.perform(function)
            if let resultClass, !isInMemory { unsafe call.takeResult(resultClass, to: result) }
            return unsafe resultType?.value(in: UnsafeRawBufferPointer(result))
        }
    }

    /// Puts an argument where its type's layout and class say, both of which are looked up.
    private mutating func pass(_ argument: any CValue) {
        let type = type(of: argument)
        let layout = type.cLayout
        let argumentClass = type.argumentClass
        var bytes = argument.cBytes
        while bytes.count % 8 != 0 { bytes.append(0) }
        let parts = argumentClass.parts.array
        let integers = parts.count { $0 == .integer }
        let isInRegisters = argumentClass.passing == .registers
        if isInRegisters, integerCount + integers <= 6, vectorCount + parts.count - integers <= 8 {
            for (index, part) in parts.enumerated() {
                let word = unsafe bytes.withUnsafeBytes { unsafe $0.load(fromByteOffset: index * 8, as: UInt64.self) }
                if part == .integer { pass(word: word) } else { pass(vector: word) }
            }
        } else {
            while stack.count % max(8, layout.alignment) != 0 { stack.append(0) }
            stack += bytes
        }
    }

    private mutating func pass(word: UInt64) {
        store(word, at: integerCount * 8)
        integerCount += 1
    }

    private mutating func pass(vector word: UInt64) {
        store(word, at: Int(clayout_image_vectors) + vectorCount * 16)
        vectorCount += 1
    }

    private mutating func store(_ word: UInt64, at offset: Int) {
        // SAFETY: the offset is that of a register of the image.
        unsafe withUnsafeMutableBytes(of: &image) { image in
            unsafe image.storeBytes(of: word, toByteOffset: offset, as: UInt64.self)
        }
    }

    private mutating func perform(_ function: UnsafeRawPointer) {
        while stack.count % 8 != 0 { stack.append(0) }
        // SAFETY: the caller vouches for the function; the stack words live until it returns.
        unsafe stack.withUnsafeBytes { stack in
            unsafe image.stack = stack.baseAddress
            unsafe image.stack_words = UInt64(stack.count / 8)
            unsafe image.stack_alignment = 16
            unsafe clayout_image_call(&image, UInt(bitPattern: function))
        }
    }

    /// Puts the words of the result registers together.
    private func takeResult(_ resultClass: ArgumentClass, to result: UnsafeMutableRawBufferPointer) {
        let integers = unsafe [image.integer_results.0, image.integer_results.1]
        let vectors = unsafe [image.vector_results.0.0, image.vector_results.1.0]
        var integerIndex = 0
        var vectorIndex = 0
        for (index, part) in resultClass.parts.array.enumerated() {
            let word = part == .integer ? integers[integerIndex] : vectors[vectorIndex]
            if part == .integer { integerIndex += 1 } else { vectorIndex += 1 }
            // SAFETY: the result has room for two words.
            unsafe result.storeBytes(of: word, toByteOffset: index * 8, as: UInt64.self)
        }
    }
}

extension CValue {
    /// The value at the start of `bytes`.
    fileprivate static func value(in bytes: UnsafeRawBufferPointer) -> any CValue {
        do throws(SerializationError) {
            // SAFETY: the bytes are those of a result of this type.
            return try unsafe read(from: bytes)
        } catch {
            fatalError(error.description)
        }
    }
}

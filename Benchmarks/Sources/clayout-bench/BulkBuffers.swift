import CLayout

/// The memory of one bulk comparison; both sides use the same wherever the layouts allow it.
///
/// Never freed: it lives as long as the program.
@safe
struct BulkBuffers<Record: CStructLayout & Equatable> {
    /// The values as Swift has them.
    let values: UnsafeMutableBufferPointer<Record>
    /// The values as C structs of the native side: those of Swift if C can use them.
    let nativeValues: UnsafeMutableRawPointer
    /// The C bytes.
    let cBytes: UnsafeMutableRawPointer

    /// The number of records.
    static var count: Int { 1_000_000 }

    /// Makes the buffers.
    ///
    /// - Parameters:
    ///   - isSharedWithC: Whether Swift has each field where C has it.
    ///   - record: The record at an index.
    init(isSharedWithC: Bool, _ record: (Int) -> Record) {
        // SAFETY: all memory is written before it is read.
        let memory = unsafe Self.allocate(pageOffset: 0)
        unsafe values = UnsafeMutableBufferPointer(
            start: memory.bindMemory(to: Record.self, capacity: Self.count), count: Self.count)
        for index in 0..<Self.count { unsafe values.initializeElement(at: index, to: record(index)) }
        unsafe nativeValues = unsafe isSharedWithC ? memory : Self.allocate(pageOffset: 0)
        unsafe cBytes = Self.allocate(pageOffset: 2048)
        write()
        if !isSharedWithC { unsafe nativeValues.copyMemory(from: cBytes, byteCount: Self.byteCount) }
    }

    /// Writes all values as C bytes.
    func write() {
        do throws(SerializationError) {
            // SAFETY: the buffer is this one's, and large enough.
            let bytes = unsafe UnsafeMutableRawBufferPointer(start: cBytes, count: Self.byteCount)
            try unsafe Record.write(contentsOf: values.span, to: bytes)
        } catch {
            fatalError(error.description)
        }
    }

    /// Reads all values from C bytes.
    func read() {
        do throws(SerializationError) {
            // SAFETY: as for `write`.
            let bytes = unsafe UnsafeRawBufferPointer(start: cBytes, count: Self.byteCount)
            var values = unsafe values.mutableSpan
            try unsafe Record.read(into: &values, from: bytes.bytes)
        } catch {
            fatalError(error.description)
        }
    }

    /// Ends the program unless `copy` and CLayout agree in both directions.
    func check(_ copy: (UnsafeMutableRawPointer, UnsafeRawPointer, Int) -> Void) {
        let before = unsafe Array(values)
        // SAFETY: all buffers have room for all records.
        unsafe cBytes.initializeMemory(as: UInt8.self, repeating: 0, count: Self.byteCount)
        unsafe copy(cBytes, nativeValues, Self.count)
        let native = unsafe Array(UnsafeRawBufferPointer(start: cBytes, count: Self.byteCount))
        unsafe cBytes.initializeMemory(as: UInt8.self, repeating: 0xFF, count: Self.byteCount)
        write()
        let written = unsafe Array(UnsafeRawBufferPointer(start: cBytes, count: Self.byteCount))
        unsafe UnsafeMutableRawPointer(values.baseAddress!)
            .initializeMemory(as: UInt8.self, repeating: 0xFF, count: Self.count * MemoryLayout<Record>.stride)
        read()
        // Padding is zero on both sides: C found it so, CLayout wrote it so.
        guard native == written, unsafe before.elementsEqual(values) else {
            fatalError("C and CLayout disagree about \(Record.self)")
        }
    }

    private static var byteCount: Int { count * Record.cLayout.size }

    /// Memory for all records that starts at an offset in a page of 4 KiB.
    ///
    /// Where source and destination lie to each other modulo 4 KiB decides how fast they are copied, so it is fixed.
    private static func allocate(pageOffset: Int) -> UnsafeMutableRawPointer {
        let capacity = max(byteCount, count * MemoryLayout<Record>.stride)
        // SAFETY: the offset was added to the size.
        return unsafe UnsafeMutableRawPointer.allocate(byteCount: capacity + pageOffset, alignment: 4096) + pageOffset
    }
}

/// What is wrong with how a mirror visits its own stored properties, a sentence each.
///
/// A property that `visitFields` forgets would never be written or read, and where it is small enough for a hole no size
/// would tell. So the visited addresses are compared with Swift's memory of the mirror.
func traversalProblems<Mirror: CStructLayout>(of type: Mirror.Type) -> [String] {
    var visitor = PropertyVisitor(start: 0, size: MemoryLayout<Mirror>.size)
    var stored: [StoredProperty]?
    withZeroedPrototype(of: Mirror.self) { value in
        stored = storedProperties(of: value)
        // SAFETY: the address is only compared with other addresses.
        visitor.start = unsafe withUnsafePointer(to: &value) { UInt(bitPattern: $0) }
        // A union's members are not stored; its bytes are.
        if !Mirror.layoutRules.isUnion { value.visitFields(&visitor) }
    }
    if Mirror.layoutRules.isUnion {
        return (stored ?? []).filter { $0.name != "storage" }.map {
            "stored property \($0.name) is no part of the union: a union has no stored property but `storage`"
        }
    }
    let outOfOrder = Mirror.storesMembersInOrder ? visitor.outOfOrder : nil
    return visitor.problems + visitor.unvisited(stored: stored) + [outOfOrder].compactMap(\.self)
}

/// What is wrong with how a graph visits its own stored properties, a sentence each.
func graphTraversalProblems<Graph: CGraphLayout>(of type: Graph.Type) -> [String] {
    var graph = Graph()
    let stored = storedProperties(of: graph)
    var visitor = PropertyVisitor(start: 0, size: MemoryLayout<Graph>.size)
    // SAFETY: the address is only compared with other addresses.
    unsafe withUnsafeMutablePointer(to: &graph) { graph in
        visitor.start = UInt(bitPattern: graph)
        unsafe graph.pointee.visitFields(&visitor)
    }
    return visitor.problems + visitor.unvisited(stored: stored)
}

/// Runs `body` on a mirror whose bytes are all zero.
private func withZeroedPrototype<Value: CValue>(of type: Value.Type, _ body: (inout Value) -> Void) {
    // SAFETY: `Value` is bitwise copyable, so zeroed memory can be copied and needs no deinitialization. Zero may be no
    // value of an enum or a pointer; nobody looks at it but for its type and address.
    unsafe withUnsafeTemporaryAllocation(of: Value.self, capacity: 1) { memory in
        let bytes = UnsafeMutableRawBufferPointer(memory)
        unsafe bytes.initializeMemory(as: UInt8.self, repeating: 0)
        unsafe body(&memory.baseAddress.unsafelyUnwrapped.pointee)
    }
}

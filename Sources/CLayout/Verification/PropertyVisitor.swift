/// A part of the Swift memory of a mirror.
struct StoredProperty {
    let name: String
    /// The Swift bytes, from the start of the mirror.
    let bytes: Range<Int>
    /// The Swift alignment in bytes.
    let alignment: Int
}

/// Records which Swift bytes each visited field has.
struct PropertyVisitor: FieldVisitor {
    var start: UInt
    let size: Int
    var visited: [StoredProperty] = []
    var problems: [String] = []

    init(start: UInt, size: Int) {
        self.start = start
        self.size = size
    }

    mutating func field<Value: CValue>(_ name: StaticString, _ value: inout Value, _ rules: MemberRules) {
        add(name, &value)
    }

    mutating func elements<Value: CValue>(
        _ name: StaticString, _ first: UnsafeMutablePointer<Value>, count: Int, _ rules: MemberRules
    ) {
        let size = (count - 1) * MemoryLayout<Value>.stride + MemoryLayout<Value>.size
        add(name, UInt(bitPattern: first), size, MemoryLayout<Value>.alignment)
    }

    mutating func bits<Value: CBitField>(
        _ name: StaticString, _ value: inout Value, width: Int, _ rules: MemberRules
    ) {
        add(name, &value)
    }

    mutating func unnamedBits<Unit: CBitField>(_ unit: Unit.Type, width: Int, _ rules: MemberRules) {}

    mutating func anonymous<Value: CStructLayout>(_ value: inout Value, _ rules: MemberRules) {
        add("(anonymous)", &value)
    }

    mutating func flexibleArray<Element: CValue>(_ name: StaticString, of type: Element.Type) {}

    mutating func slot<Slot: CGraphSlot>(_ name: StaticString, _ value: inout Slot.Value, _ slot: Slot) {
        add(name, &value)
    }

    /// A count need not be a stored property.
    mutating func count<Number: CValue & FixedWidthInteger>(
        _ name: StaticString, _ number: inout Number, of counts: () -> (Int, Int)
    ) {
        let problemCount = problems.count
        add(name, &number)
        problems.removeLast(problems.count - problemCount)
    }

    private mutating func add<Value>(_ name: StaticString, _ value: inout Value) {
        let size = MemoryLayout<Value>.size
        // SAFETY: the address is only compared with other addresses.
        unsafe withUnsafePointer(to: &value) {
            add(name, UInt(bitPattern: $0), size, MemoryLayout<Value>.alignment)
        }
    }

    private mutating func add(_ name: StaticString, _ address: UInt, _ size: Int, _ alignment: Int) {
        // Where nothing is stored, any address will do.
        guard size > 0 else { return }
        let name = name.description
        guard address >= start, address - start <= UInt(self.size), Int(address - start) + size <= self.size else {
            problems.append(
                "field \(name) is visited in a copy, not in a stored property: what is read into it is lost; "
                    + "pass the property itself to the visitor")
            return
        }
        let offset = Int(address - start)
        let bytes = offset..<(offset + size)
        if let other = visited.first(where: { $0.bytes.overlaps(bytes) }) {
            problems.append("fields \(other.name) and \(name) visit the same stored property: give each its own")
        }
        visited.append(StoredProperty(name: name, bytes: bytes, alignment: alignment))
    }

    /// Sentences on the properties that were not visited.
    ///
    /// - Parameters:
    ///   - stored: The stored properties, or nil if they are not known. Then the holes between what was visited tell,
    ///     unless they are what alignment asks for.
    func unvisited(stored: [StoredProperty]?) -> [String] {
        let advice = "is not visited: add a line for it to visitFields, in the order of C"
        if let stored {
            return stored.filter { property in !property.bytes.allSatisfy(isVisited) }.map {
                "stored property \($0.name) (Swift bytes \($0.bytes)) " + advice
            }
        }
        var end = 0
        var sentences: [String] = []
        // What ends the mirror has no alignment to wait for: Swift structs have no tail padding.
        let tail = StoredProperty(name: "", bytes: size..<size, alignment: 1)
        for next in visited.sorted(by: { $0.bytes.lowerBound < $1.bytes.lowerBound }) + [tail] {
            if end.roundedUp(toMultipleOf: next.alignment) < next.bytes.lowerBound {
                sentences.append("a stored property in Swift bytes \(end..<next.bytes.lowerBound) " + advice)
            }
            end = max(end, next.bytes.upperBound)
        }
        return sentences
    }

    /// A sentence on the first property that is stored in front of one that was visited earlier; nil if there is none.
    var outOfOrder: String? {
        zip(visited, visited.dropFirst()).first { $1.bytes.lowerBound < $0.bytes.lowerBound }.map { earlier, later in
            "field \(later.name) is visited after \(earlier.name) and stored before it, and storesMembersInOrder says that the "
                + "orders are the same: declare the properties in the order of C, or remove storesMembersInOrder"
        }
    }

    private func isVisited(_ byte: Int) -> Bool {
        visited.contains { $0.bytes.contains(byte) }
    }
}

/// The stored properties of a struct, or nil if they cannot be known: Embedded Swift and programs built without
/// reflection metadata have no names of properties, and a type may reflect itself as something else.
func storedProperties<Value>(of value: Value) -> [StoredProperty]? {
    #if hasFeature(Embedded)
    return nil
    #else
    let mirror = Swift.Mirror(reflecting: value)
    guard mirror.displayStyle == .struct else { return nil }
    var end = 0
    var properties: [StoredProperty] = []
    for child in mirror.children {
        // Swift lays a struct out as C does, but with sizes that have no tail padding.
        let layout = _openExistential(child.value, do: swiftLayout)
        let offset = end.roundedUp(toMultipleOf: layout.alignment)
        end = offset + layout.size
        properties.append(
            StoredProperty(name: child.label ?? "(unnamed)", bytes: offset..<end, alignment: layout.alignment))
    }
    return end == MemoryLayout<Value>.size ? properties : nil
    #endif
}

#if !hasFeature(Embedded)
private func swiftLayout<Value>(of value: Value) -> (size: Int, alignment: Int) {
    (MemoryLayout<Value>.size, MemoryLayout<Value>.alignment)
}
#endif

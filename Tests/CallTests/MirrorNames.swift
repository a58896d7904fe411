import CLayout

// The C names of the mirrors whose own name is another.

extension Sized: CNamed {
    static var cName: String {
        let names: [ObjectIdentifier: String] = [
            ObjectIdentifier(UInt8.self): "Bytes", ObjectIdentifier(Int32.self): "Ints",
            ObjectIdentifier(Int64.self): "Longs", ObjectIdentifier(Float.self): "Floats",
            ObjectIdentifier(Double.self): "Doubles",
        ]
        return names[ObjectIdentifier(Scalar.self)]! + String(count * MemoryLayout<Scalar>.size)
    }
}

extension Pair: CNamed {
    static var cName: String { kindName(First.self) + "And" + kindName(Second.self) }
}

extension Triple: CNamed {
    static var cName: String { kindName(A.self) + kindName(B.self) + kindName(C.self) }
}

extension Quadruple: CNamed {
    static var cName: String { kindName(A.self) + kindName(B.self) + kindName(C.self) + kindName(D.self) }
}

extension RaymathFloat3: CNamed {
    static var cName: String { "float3" }
}

extension RaymathFloat16: CNamed {
    static var cName: String { "float16" }
}

extension RenderBatch: CNamed {
    static var cName: String { "rlRenderBatch" }
}

/// A scalar kind in the names of structs.
private func kindName<Scalar: CScalar>(_ type: Scalar.Type) -> String {
    if case .pointer = type.scalarKind { return "Pointer" }
    return String(describing: type)
}

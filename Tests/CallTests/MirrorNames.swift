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

extension Members1: CNamed {
    static var cName: String { "One" + modernName(A.self) }
}

extension Members2: CNamed {
    static var cName: String { A.self == B.self ? "Two" + modernName(A.self) : modernName(A.self) + modernName(B.self) }
}

extension Members3: CNamed {
    static var cName: String {
        A.self == B.self && B.self == C.self
            ? "Three" + modernName(A.self) : modernName(A.self) + modernName(B.self) + modernName(C.self)
    }
}

extension Members4: CNamed {
    static var cName: String {
        (A.self == D.self ? "Four" : "Three") + modernName(A.self) + (A.self == D.self ? "" : modernName(D.self))
    }
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

/// A scalar of scalars.h in the names of structs and fixtures.
private func modernName<Value: CValue>(_ type: Value.Type) -> String {
    modernNames[ObjectIdentifier(type)] ?? (type == CInt.self ? "Int" : String(describing: type))
}

/// The scalars of scalars.h whose names in Swift are others.
let modernNames: [ObjectIdentifier: String] = {
    var names: [ObjectIdentifier: String] = [
        ObjectIdentifier(Float16.self): "Half",
        ObjectIdentifier(CComplex<Float>.self): "ComplexFloat",
        ObjectIdentifier(CComplex<Double>.self): "ComplexDouble",
        ObjectIdentifier(SIMD2<Float>.self): "Vector2f",
        ObjectIdentifier(SIMD8<UInt8>.self): "Vector8b",
        ObjectIdentifier(SIMD4<Float>.self): "Vector4f",
        ObjectIdentifier(SIMD2<Double>.self): "Vector2d",
        ObjectIdentifier(SIMD16<UInt8>.self): "Vector16b",
        ObjectIdentifier(CAtomic<CInt>.self): "AtomicInt",
    ]
    #if arch(x86_64)
    names[ObjectIdentifier(Float80.self)] = "LongDouble"
    names[ObjectIdentifier(CComplex<Float80>.self)] = "ComplexLongDouble"
    #endif
    return names
}()

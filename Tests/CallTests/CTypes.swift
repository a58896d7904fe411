import CLayout
import CallFixtures

/// A scalar of a C type, where the C compiler put it.
struct Leaf {
    /// Its path from the value, such as `camera.target.x`; empty in a value that is a scalar itself.
    var path: String
    var offset: Int
    var size: Int
    var isBool: Bool
}

/// What a C compiler knows of a type that fixtures take or return.
struct CTypeDescription {
    var name: String
    var size: Int
    var leaves: [Leaf]

    /// The C type of a mirror or scalar: a struct's leaves are the C compiler's, never CLayout's.
    init<Value: CValue>(of type: Value.Type) {
        name = cName(of: type)
        if let structure = Self.structures[name] {
            self = structure
        } else {
            size = MemoryLayout<Value>.size
            leaves = Self.scalarLeaves(of: type)
        }
    }

    /// A scalar is one leaf; the padding of `long double` is none.
    private static func scalarLeaves<Value: CValue>(of type: Value.Type) -> [Leaf] {
        #if arch(x86_64)
        let real = Leaf(path: "", offset: 0, size: 10, isBool: false)
        if type == Float80.self { return [real] }
        if type == CComplex<Float80>.self { return [real, Leaf(path: "+1", offset: 16, size: 10, isBool: false)] }
        #endif
        return [Leaf(path: "", offset: 0, size: MemoryLayout<Value>.size, isBool: type == Bool.self)]
    }

    private init(name: String, size: Int) {
        self.name = name
        self.size = size
        leaves = []
    }

    /// All structs of the fixtures by their names in C.
    private static let structures: [String: CTypeDescription] = {
        var structures: [String: CTypeDescription] = [:]
        var count = 0
        // SAFETY: the table is static, and so are the strings in it.
        let entries = unsafe UnsafeBufferPointer(start: call_leaves(&count), count: count)
        for index in entries.indices {
            let entry = unsafe entries[index]
            let type = unsafe String(cString: entry.type)
            guard let path = unsafe entry.path.map({ unsafe String(cString: $0) }) else {
                structures[type] = CTypeDescription(name: type, size: unsafe entry.size)
                continue
            }
            for index in 0..<(unsafe entry.count) {
                let leaf = unsafe Leaf(
                    path: index == 0 ? path : path + "+\(index)", offset: entry.offset + index * entry.stride,
                    size: entry.size, isBool: entry.is_bool)
                structures[type]?.leaves.append(leaf)
            }
        }
        return structures
    }()
}

/// A mirror whose C type has another name.
protocol CNamed {
    static var cName: String { get }
}

/// The name of a C type in the names of fixtures.
func cName<Value: CValue>(of type: Value.Type) -> String {
    if let named = type as? any CNamed.Type { return named.cName }
    return scalarNames[ObjectIdentifier(type)] ?? modernNames[ObjectIdentifier(type)] ?? String(describing: type)
}

private let scalarNames: [ObjectIdentifier: String] = unsafe [
    ObjectIdentifier(Bool.self): "bool",
    ObjectIdentifier(Int32.self): "int",
    ObjectIdentifier(UInt32.self): "uint",
    ObjectIdentifier(Float.self): "float",
    ObjectIdentifier(Double.self): "double",
    ObjectIdentifier(UnsafeMutableRawPointer?.self): "pointer",
]

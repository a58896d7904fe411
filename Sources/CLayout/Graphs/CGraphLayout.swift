import CLayoutTrampolines

/// A Swift struct that stands for a C struct with pointers to more memory: to strings, arrays and other structs.
///
/// Its properties are what a Swift program likes to have; the members that it visits are those of the C declaration:
///
/// ```swift
/// struct ApplicationInfo: CGraphLayout {  // C: struct { const char *name; uint32_t count; const int *values; };
///     var name = ""
///     var values: [CInt] = []
///
///     @inline(__always)
///     mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
///         visitor.string("name", &name)
///         visitor.count("count", UInt32.self, of: values.count)
///         visitor.array("values", &values, count: "count")
///     }
/// }
/// ```
///
/// A value is encoded into an arena, for C to follow the pointers, by ``Arena/encode(_:)``, or into an image, in which pointers
/// are offsets, by ``imageBytes()``. A bound function takes it as C's `const T *`. It is a tree: what C shares is
/// written twice.
///
/// `visitFields` passes its properties on and looks at none of them: layouts are made without a value.
///
/// Write `@inline(__always)`, and `@inlinable` too if the type is public: encoding then folds into the stores of C.
public protocol CGraphLayout: CFieldLayout, CGraphElement, CNullableArgument {
    /// Makes a value with nothing in it, which decoding fills.
    init()
}

extension CGraphLayout {
    /// The struct itself: an element of an array, or what a pointer leads to.
    @inlinable @inline(__always)
    public static var graphSlot: StructSlot<Self> { StructSlot() }

    // Not always inlined: the optimizer folds this once per type.
    /// The size and alignment of the C struct, from a traversal of its members. A constant in optimized builds.
    @inlinable
    public static var cLayout: ValueLayout {
        var visitor = MeasureVisitor(layoutRules)
        visitTypeFields(&visitor)
        return visitor.layout(of: Self.self)
    }

    @inlinable @inline(__always)
    public static func visitTypeFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        // Not `Self()`: strings and arrays that are made and released would keep layouts from being constants.
        guard MemoryLayout<Self>.size <= Int(clayout_prototype_size) else { trapSize() }
        // SAFETY: the visitor takes no more than addresses, and counts are not worked out for it.
        let prototype = unsafe clayout_prototype().assumingMemoryBound(to: Self.self)
        unsafe prototype.pointee.visitFields(&visitor)
    }

    @usableFromInline @inline(never)
    static func trapSize() -> Never {
        trap(
            "\(typeName(Self.self)) has \(MemoryLayout<Self>.size) bytes, and a graph may have \(clayout_prototype_size): "
                + "visit large arrays in place as a pointer to them")
    }
}

/// What the pointers and arrays of a graph can hold by themselves: a graph, or a string.
public protocol CGraphElement {
    /// How C has such a value.
    associatedtype GraphSlot: CGraphSlot where GraphSlot.Value == Self

    /// How C has such a value.
    static var graphSlot: GraphSlot { get }
}

/// C's `const char *`.
extension String: CGraphElement {
    @inlinable @inline(__always)
    public static var graphSlot: StringSlot { StringSlot() }
}

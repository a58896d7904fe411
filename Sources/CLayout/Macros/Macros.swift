/// Makes a struct the mirror of a C struct: each stored property is a field, in the order of the C declaration.
///
/// ```swift
/// @CStruct struct Camera2D {
///     var offset, target: Vector2
///     var rotation: Float = 0
///     var zoom: Float = 1
/// }
/// ```
///
/// Adds the conformance to ``CStructLayout`` and `Sendable`; for a public struct a public memberwise initializer, if all of
/// its fields are public or have a default value; `==` and `hash(into:)`, if the declaration asks for `Equatable` or
/// `Hashable` and the compiler cannot write them because a field is an array or a function.
///
/// - Parameters:
///   - packed: The largest alignment of a field, as in `#pragma pack`; 1 is C's `packed`. One of 1, 2, 4, 8 and 16.
///   - aligned: The smallest alignment of the struct, C's `aligned`: a power of two up to 4096.
///   - flexibleArray: The name of C's flexible array behind the fields, a string literal. The struct then conforms to
///     ``CFlexibleLayout``.
///   - element: The type of the elements of the flexible array: `of: CChar.self`. With strict memory safety, pointers are
///     elements as a `@safe` struct of one pointer.
@attached(member, names: arbitrary)
@attached(memberAttribute)
@attached(extension, conformances: CStructLayout, CFlexibleLayout, Sendable)
public macro CStruct(
    packed: Int? = nil, aligned: Int? = nil, flexibleArray: StaticString? = nil, of element: Any.Type? = nil
) = #externalMacro(module: "CLayoutMacrosLite", type: "CStruct")

/// Makes a struct the mirror of a C union: each property is a member, and all are in the same bytes.
///
/// ```swift
/// @CUnion struct Number {
///     var integer: CInt
///     var real: Double
/// }
/// var number = Number(real: 1.5)
/// ```
///
/// Adds the conformance to ``CUnionLayout`` and `Sendable`; `storage`, which has the bytes; accessors to the properties;
/// `init()`, which makes a union of zeros, and one initializer for each member. If the declaration asks for `Equatable` or
/// `Hashable`, unions are equal if all of their bytes are.
///
/// - Parameters:
///   - size: The size in bytes, what C's `sizeof` gives. Needed if a member is of a type that is not of the standard library or
///     CLayout, because a macro cannot ask for its size. The program ends with a message if it is too small.
///   - packed: The largest alignment of a member, as in `#pragma pack`; 1 is C's `packed`. One of 1, 2, 4, 8 and 16.
///   - aligned: The smallest alignment of the union, C's `aligned`: a power of two up to 4096.
@attached(member, names: arbitrary)
@attached(memberAttribute)
@attached(extension, conformances: CUnionLayout, Sendable)
public macro CUnion(size: Int? = nil, packed: Int? = nil, aligned: Int? = nil) =
    #externalMacro(module: "CLayoutMacrosLite", type: "CUnion")

/// Makes a struct a graph: a Swift value that stands for a C struct with pointers to strings, arrays and other structs.
///
/// ```swift
/// @CGraph struct DeviceQueueCreateInfo {
///     var flags: UInt32 = 0
///     @CField("pLabel") var label: String?                                  // const char *pLabel;
///     @CField("pPriorities", count: "queueCount") var priorities: [Float]   // uint32_t queueCount; const float *pPriorities;
/// }
/// ```
///
/// Strings are `const char *`; optionals of what is no pointer are pointers that are `NULL` for nil; arrays are pointers, and
/// ``CField(_:count:bits:after:before:of:terminated:indirect:packed:aligned:anonymous:)`` says how long they are. All else is as with
/// ``CStruct(packed:aligned:flexibleArray:of:)``.
///
/// Adds the conformance to ``CGraphLayout`` and `Sendable`; `init()`, for which properties that are no optionals, strings,
/// arrays or numbers of the standard library need a value; and a memberwise initializer.
///
/// - Parameters:
///   - packed: The largest alignment of a field, as in `#pragma pack`; 1 is C's `packed`. One of 1, 2, 4, 8 and 16.
///   - aligned: The smallest alignment of the struct, C's `aligned`: a power of two up to 4096.
@attached(member, names: arbitrary)
@attached(memberAttribute)
@attached(extension, conformances: CGraphLayout, Sendable)
public macro CGraph(packed: Int? = nil, aligned: Int? = nil) =
    #externalMacro(module: "CLayoutMacrosLite", type: "CGraph")

/// Describes a member of a struct with ``CStruct(packed:aligned:flexibleArray:of:)``, ``CGraph(packed:aligned:)`` or
/// ``CUnion(size:packed:aligned:)`` of which C says more than the type.
///
/// ```swift
/// @CStruct struct Flags {
///     @CField(bits: 3) var mode: CUnsignedInt             // unsigned int mode : 3;
///     @CField(bits: 1, after: 4) var ready: CUnsignedInt  // unsigned int : 4, ready : 1;
///     @CField(bits: 8, after: 0) var kind: CUnsignedInt   // unsigned int : 0, kind : 8;
///     @CField(bits: 2, before: 6) var last: UInt8         // uint8_t last : 2, : 6;
///     @CField(aligned: 16) var values: [4 of Float]
/// }
/// ```
///
/// All arguments are literals.
///
/// - Parameters:
///   - name: The name in C, if it is not that of the property.
///   - count: For an array of a graph: the name of the C field with the number of elements. If no property has the name, the
///     field is in front of the first array that names it; a property of the name is assigned when a graph is decoded, and
///     otherwise ignored. Two arrays can share a count.
///   - type: The type of the count that is no property, `of: UInt16.self`; `UInt32` without it. For `after` and `before`, the type
///     of the unnamed bit-fields; the member's without it.
///   - terminated: Whether an array of a graph ends with an element of zeros, such as a `NULL`, instead of having a count.
///   - indirect: Whether a graph has a pointer to the value, or an array of pointers to its elements.
///   - bits: The width of a bit-field, whose property has the type that C declares.
///   - after: The width of the unnamed bit-field in front of the member; 0 is C's `: 0`, which closes a unit.
///   - before: The width of the unnamed bit-field behind the member, for one at the end of a struct.
///   - packed: Whether the member itself is `packed`.
///   - aligned: C's `aligned` of the member itself: a power of two up to 4096.
///   - anonymous: Whether the member is a struct or union without a name, whose members C treats as those of the struct
///     around it.
@attached(peer)
public macro CField(
    _ name: StaticString? = nil, count: StaticString? = nil, bits: Int? = nil, after: Int? = nil, before: Int? = nil,
    of type: Any.Type? = nil, terminated: Bool = false, indirect: Bool = false, packed: Bool = false,
    aligned: Int? = nil, anonymous: Bool = false
) = #externalMacro(module: "CLayoutMacrosLite", type: "CField")

/// The accessors of a union's member: ``CUnion(size:packed:aligned:)`` writes it, not you.
@attached(accessor)
public macro _CUnionMember() = #externalMacro(module: "CLayoutMacrosLite", type: "_CUnionMember")

#if !hasFeature(Embedded)
/// Makes a struct a set of C functions and variables that are found in a library at run time.
///
/// ```swift
/// @CBindings struct Raylib {
///     @CFunction("DrawCircleV") func drawCircle(center: Vector2, radius: Float, color: Color)
///     @CFunction func GetMonitorPosition(_ monitor: CInt) -> Vector2
/// }
/// let raylib = try Raylib(library: CLibrary("raylib"))
/// ```
///
/// Adds `init(library:)`, which looks up all symbols and whose error lists all that are missing; for each optional function
/// a property that says whether the library has it, `hasSetGamepadVibration`; and the conformance to `Sendable`.
@attached(member, names: arbitrary)
@attached(memberAttribute)
@attached(extension, conformances: Sendable)
public macro CBindings() = #externalMacro(module: "CLayoutMacrosLite", type: "CBindings")

/// Binds a method of a ``CBindings()`` struct to the C function `symbol`; without one, to that of the method's name.
///
/// Parameters are C values, `String` (C's `const char *`), arrays of C values (`const T *`), `inout` values and arrays (`T *`,
/// copied back) and C functions.
///
/// - Parameters:
///   - symbol: The name in C.
///   - optional: Whether the library may lack it. Calling a function that is missing traps with its name.
@attached(body)
public macro CFunction(_ symbol: StaticString? = nil, optional: Bool = false) =
    #externalMacro(module: "CLayoutMacrosLite", type: "CFunction")

/// Binds a property of a ``CBindings()`` struct to the C variable `symbol`; without one, to that of the property's name.
///
/// - Parameter symbol: The name in C.
@attached(accessor)
public macro CVariable(_ symbol: StaticString? = nil) =
    #externalMacro(module: "CLayoutMacrosLite", type: "CVariable")
#endif

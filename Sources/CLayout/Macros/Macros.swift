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
@attached(member, names: arbitrary)
@attached(memberAttribute)
@attached(extension, conformances: CStructLayout, Sendable)
public macro CStruct(packed: Int? = nil, aligned: Int? = nil) =
    #externalMacro(module: "CLayoutMacrosLite", type: "CStruct")

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

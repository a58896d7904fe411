/// Ends the program because it broke a rule of CLayout, and says which: unlike `preconditionFailure`, in release builds too.
@usableFromInline @inline(never)
func trap(_ message: @autoclosure () -> String) -> Never {
    #if hasFeature(Embedded)
    // Text that is put together at run time would pull the Unicode tables into a program that may have no console.
    fatalError("CLayout: a precondition does not hold")
    #else
    fatalError("CLayout: " + message())
    #endif
}

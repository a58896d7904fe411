/// Checks layouts, serialization and by-value calls on arm64, for `main`; see Scripts/test-arm64.sh.
@_cdecl("check_all")
func checkAll() -> Bool {
    checkAllStructs()
    checkAllCalls()
    checkNarrowIntegers()
    checkPointers()
    checkMembers()
    checkWrappers()
    checkAlignedStructs()
    return reportTotals()
}

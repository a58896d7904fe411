import CLayout
import CallFixtures
import RaylibMirrors

/// Pointers, callbacks and strings: Fixtures/Calls/pointers.c.
func checkPointers() {
    checkAddresses()
    checkStrings()
    checkChains()
}

@inline(never)
private func checkAddresses() {
    let same = unsafe CFunction<(UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer?>(
        address: fixture("same_pointer"))
    // SAFETY: nothing is read at the address.
    unsafe check(same(nil) == nil, "NULL is not nil")
    let pointer = unsafe UnsafeMutableRawPointer(bitPattern: 0x1234_5678_9abc)
    unsafe check(same(pointer) == pointer, "a pointer is another")
    typealias Callback = @convention(c) (Int32, UnsafeMutableRawPointer?) -> Int32
    let callBack = unsafe CFunction<(CFunctionPointer<Callback>?, Int32, UnsafeMutableRawPointer?) -> Int32>(
        address: fixture("call_back"))
    let number = unsafe callBack(CFunctionPointer { number, _ in number * 2 }, 21, nil)
    check(number == 42, "a callback was not called")
    check(unsafe callBack(nil, 21, nil) == -1, "a callback that is NULL was called")
}

@inline(never)
private func checkStrings() {
    let text = unsafe CFunction<(String) -> Int>(address: fixture("text"))
    check(text("arm64") == 5, "a string has another length")
    let texts = unsafe CFunction<(String, String?) -> Void>(address: fixture("two_texts"))
    texts("first of two", nil)
    check(call_recorded_size(0) == 13 && call_recorded_size(1) == 0, "two strings are not recorded")
    // The font is passed by reference, and the strings take the thread's arena.
    let drawText = unsafe CFunction<(Font, String, Vector2, String, Float, Color) -> Vector2>(
        address: fixture("text_among_structs"))
    var number = 0
    let sum = drawText(
        graffiti(Font.self, &number), "one", Vector2(x: 1, y: 2), "two", 3, Color(r: 0, g: 0, b: 0, a: 4))
    check(sum == Vector2(x: 4, y: 6), "a call with strings and structs returns another result")
    check(call_recorded_size(1) == 4 && call_recorded_size(3) == 4, "a call with strings and structs is not recorded")
}

@inline(never)
private func checkChains() {
    let add = unsafe CFunction<(Vector2, Vector2) -> Vector2>(address: fixture("add"))
    let sum = add(add(Vector2(x: 1, y: 2), Vector2(x: 10, y: 20)), Vector2(x: 100, y: 200))
    check(sum == Vector2(x: 111, y: 222), "a call as an argument of a call returns another sum")
    // By reference: the callee has a copy, and the caller's value stays.
    let sumOf = unsafe CFunction<(Sized<Int64, 512>) -> Int64>(address: fixture("sum_of"))
    var page = Sized<Int64, 512>(values: InlineArray { Int64($0) })
    check(sumOf(page) == 511 * 512 / 2, "a page has another sum")
    page.values[511] += 1000
    check(sumOf(page) == 511 * 512 / 2 + 1000, "a changed page has another sum")
}

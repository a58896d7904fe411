// Counts what was checked, and prints what was wrong.

nonisolated(unsafe) private var passedCount = 0
nonisolated(unsafe) private var failedCount = 0

func pass() {
    // SAFETY: here and below, the program has one thread.
    unsafe passedCount += 1
}

func fail(_ message: String) {
    unsafe failedCount += 1
    print("FAILED: " + message)
}

func check(_ condition: Bool, _ message: @autoclosure () -> String) {
    if condition { pass() } else { fail(message()) }
}

/// Prints the closing line and returns whether all was well.
func reportTotals() -> Bool {
    unsafe print("\(passedCount) passed, \(failedCount) failed")
    return unsafe failedCount == 0 && passedCount > 0
}

func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes { text += [UInt8(ascii: " "), digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
}

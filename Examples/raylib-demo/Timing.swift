/// How long something took, over several rounds.
struct Timing {
    private(set) var seconds: [Double] = []

    /// Runs `work` once and notes how long it took.
    mutating func measure(_ work: () -> Void) {
        let start = monotonicSeconds()
        work()
        seconds.append(monotonicSeconds() - start)
    }

    /// The shortest round: the one that the system disturbed least.
    var best: Double { seconds.min() ?? 0 }

    /// The round in the middle.
    var median: Double {
        seconds.isEmpty ? 0 : seconds.sorted()[seconds.count / 2]
    }
}

/// A number with a fixed count of decimals, such as 12.50.
func formatted(_ number: Double, decimals: Int = 1) -> String {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (number * Double(scale)).rounded()
    guard scaled.magnitude < 1e15 else { return "\(number)" }
    let digits = String(Int(scaled.magnitude) % scale)
    let sign = scaled < 0 ? "-" : ""
    let whole = sign + grouped(Int(scaled.magnitude) / scale)
    return decimals == 0 ? whole : whole + "." + String(repeating: "0", count: decimals - digits.count) + digits
}

/// A number with a comma between each three digits, such as 20,000.
func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    var text = ""
    for (index, digit) in digits.enumerated() {
        if index > 0, (digits.count - index) % 3 == 0 { text += "," }
        text.append(digit)
    }
    return text
}

/// The text with spaces before it, as wide as `width`.
func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
}

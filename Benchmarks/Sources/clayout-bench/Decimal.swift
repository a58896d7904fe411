/// A number that is not negative, with a fixed number of decimal places. Without Foundation, which takes long to load.
func decimal(_ value: Double, places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    guard value.isFinite, value >= 0, value < 1e12 else { return "0" }
    let scaled = Int((value * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    let zeros = String(repeating: "0", count: places - fraction.count)
    return places == 0 ? String(scaled) : "\(scaled / scale).\(zeros)\(fraction)"
}

/// One of the two sides of a comparison.
enum Side: String, CaseIterable {
    case native, clayout
}

/// The same work twice: by native code and by CLayout.
struct Comparison {
    /// What it belongs to.
    let group: Group
    /// What is done, as a name that no other comparison of the group has.
    let name: String
    /// The ratio of CLayout's time to the native time that is not to be exceeded, if there is one.
    let target: Double?
    /// Does the work so many times, natively.
    let native: (Int) -> Void
    /// Does the work so many times, with CLayout.
    let clayout: (Int) -> Void

    /// Does the work of one side so many times.
    func run(_ side: Side, _ iterations: Int) {
        switch side {
        case .native: native(iterations)
        case .clayout: clayout(iterations)
        }
    }
}

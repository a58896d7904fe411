extension Expansion {
    /// Expands the macro that is asked for.
    static func expand(_ request: ExpansionRequest) -> Expansion { Expansion() }
}

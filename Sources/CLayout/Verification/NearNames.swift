/// The names that are most like `name`, at most 3 and best first, so that a typing error names its correction.
///
/// - Complexity: O(*n*) in the number of names.
func namesNear(_ name: String, among names: [String]) -> [String] {
    let limit = max(2, name.utf8.count / 3)
    var near: [(name: String, distance: Int)] = []
    for candidate in names {
        let distance = editDistance(name, candidate)
        if distance <= limit { near.append((candidate, distance)) }
    }
    // The name decides between equal distances, so that messages do not vary.
    near.sort { $0.distance != $1.distance ? $0.distance < $1.distance : $0.name < $1.name }
    return near.prefix(3).map { $0.name }
}

/// The words as a list for a sentence: `a, b and c`.
func list(_ words: [String]) -> String {
    guard let last = words.last else { return "none" }
    let others = words.dropLast().joined(separator: ", ")
    return others.isEmpty ? last : others + " and " + last
}

/// How many letters to insert, remove or replace to make one word of the other; upper and lower case are the same.
private func editDistance(_ first: String, _ second: String) -> Int {
    let first = first.utf8.prefix(64).map { $0 | 0x20 }
    let second = second.utf8.prefix(64).map { $0 | 0x20 }
    var distances = Array(0...second.count)
    for (row, letter) in first.enumerated() {
        var diagonal = distances[0]
        distances[0] = row + 1
        for column in second.indices {
            let replaced = diagonal + (letter == second[column] ? 0 : 1)
            diagonal = distances[column + 1]
            distances[column + 1] = min(replaced, min(diagonal, distances[column]) + 1)
        }
    }
    return distances[second.count]
}

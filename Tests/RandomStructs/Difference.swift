import CLayout

/// A type that a compiler lays out otherwise than CLayout.
package struct Difference {
    package let type: CTypeDescription
    package let expected: String
    package let found: String
}

extension Oracle {
    /// The first of `types` that the compiler lays out otherwise than CLayout, or nil if it agrees.
    package func firstDifference(in types: [CTypeDescription]) throws -> Difference? {
        let types = types.filter(knows)
        guard !types.isEmpty else { return nil }
        let cases = types.map { RecordCase.all(in: $0) }
        let answers: [String: String]
        do {
            answers = try self.answers(to: cases.flatMap(\.self), in: types)
        } catch {
            // What the compiler refuses is found by halves.
            guard types.count > 1 else {
                return Difference(type: types[0], expected: "a type that the compiler accepts", found: "\(error)")
            }
            let half = types.count / 2
            return try firstDifference(in: Array(types[..<half])) ?? firstDifference(in: Array(types[half...]))
        }
        for (type, records) in zip(types, cases) {
            for record in records {
                let expected: String
                let found = compared(answers[record.name] ?? "no answer", record)
                do { expected = try expectation(for: record) } catch { expected = "an error: \(error)" }
                if found != expected { return Difference(type: type, expected: expected, found: found) }
            }
        }
        return nil
    }

    /// The answer without what is not compared: the places of members without named fields.
    private func compared(_ answer: String, _ record: RecordCase) -> String {
        guard case .dump = method else { return answer }
        var numbers = answer.split(separator: " ").map(String.init)
        guard numbers.count == record.record.members.count + 2 else { return answer }
        for (index, member) in record.record.members.enumerated().reversed() where member.fields.isEmpty {
            numbers.remove(at: index + 2)
        }
        return numbers.joined(separator: " ")
    }

    /// A type as small as possible that the compiler lays out otherwise than CLayout, found from one that is.
    package func shrink(_ difference: Difference) -> Difference {
        var smallest = difference
        search: while true {
            for candidate in smallest.type.simplifications {
                if let smaller = try? firstDifference(in: [candidate]) {
                    smallest = smaller
                    continue search
                }
            }
            return smallest
        }
    }
}

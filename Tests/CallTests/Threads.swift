import CLayout
import CallFixtures
import RaylibMirrors
import Testing

/// Compiles only if functions may be shared between threads.
private func requireSendable<Value: Sendable>(_ value: Value) -> Value { value }

@Suite("Threads")
struct Threads {
    @Test("A function is Sendable, and called from several threads at once each call has its own arguments")
    func severalAtOnce() async throws {
        let add = requireSendable(
            unsafe CFunction<(Vector2, Vector2) -> Vector2>(address: try fixture("add")))
        let text = requireSendable(unsafe CFunction<(String) -> UInt>(address: try fixture("text")))
        let sum = requireSendable(unsafe CFunction<(Longs<512>) -> Int64>(address: try fixture("sum_of")))
        await withTaskGroup(of: Int.self) { group in
            for thread in 0..<4 {
                group.addTask {
                    var failures = 0
                    // Many, because only a thread that is interrupted within a call can show that calls share something.
                    for index in 0..<20_000 {
                        let a = Vector2(x: Float(thread), y: Float(index))
                        if add(a, a) != Vector2(x: Float(2 * thread), y: Float(2 * index)) { failures += 1 }
                        if index % 50 > 0 { continue }
                        let string = String(repeating: "t", count: thread * 100 + index % 13)
                        if text(string) != UInt(string.utf8.count) { failures += 1 }
                        let page = Longs<512>(values: InlineArray(repeating: Int64(thread * 1000 + index)))
                        if sum(page) != Int64(thread * 1000 + index) * 512 { failures += 1 }
                    }
                    return failures
                }
            }
            for await failures in group { #expect(failures == 0) }
        }
    }
}

import CLayout
import Testing

private final class Owner {}

/// A number that keeps an object alive, as a wrapper of a handle does.
private struct OwnedNumber: CArgument {
    // First, so that its bytes are those of the argument.
    let number: Int
    let owner: Owner

    static var argumentClass: ArgumentClass { Int.argumentClass }
    static var scalarMoves: [ScalarMove]? { Int.scalarMoves }
    func pass(to destination: UnsafeMutableRawPointer) { unsafe number.pass(to: destination) }
}

/// A pointer with more behind it than all registers of a call have room for.
@safe
private struct NotedPointer: CArgument {
    let pointer: UnsafeMutablePointer<Double>
    var notes = InlineArray<64, Int>(repeating: -1)

    static var argumentClass: ArgumentClass { UInt.argumentClass }
    static var scalarMoves: [ScalarMove]? { UInt.scalarMoves }
    func pass(to destination: UnsafeMutableRawPointer) { unsafe UInt(bitPattern: pointer).pass(to: destination) }
}

@Suite("Arguments of which C gets a part")
struct PartlyPassed {
    @Test("An object in an argument is neither kept alive nor released by a call")
    func reference() throws {
        let absolute: CFunction<(OwnedNumber) -> Int> = try CLibrary.process.function("labs")
        weak var owner: Owner?
        do {
            let number = OwnedNumber(number: -7, owner: Owner())
            owner = number.owner
            // More than once, because calls find in their memory what earlier ones left there.
            for _ in 0..<3 { #expect(absolute(number) == 7) }
            #expect(owner != nil)
        }
        #expect(owner == nil)
    }

    @Test("What C does not get does not end up in other arguments")
    func rest() throws {
        let fraction: CFunction<(Double, NotedPointer) -> Double> = try CLibrary.process.function("modf")
        var whole = 0.0
        let rest = unsafe withUnsafeMutablePointer(to: &whole) { unsafe fraction(2.25, NotedPointer(pointer: $0)) }
        #expect(rest == 0.25)
        #expect(whole == 2)
    }
}

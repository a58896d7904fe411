import CLayout
import MacroProbe
import MacroProbeClient
import Testing

/// Calls through `@CBindings`. One at a time: the fixtures have a variable.
@Suite(.serialized)
struct BindingProbeTests {
    let fixtures: Fixtures

    init() throws {
        fixtures = try Fixtures(library: .process)
    }

    @Test func `packed structs are passed and returned by value`() {
        let record = PackedRecord(kind: 1, size: 20, value: 300.5, samples: [4000, 1, -15536])
        let sum = 1 + 20 + 300.5 + 4000 + Double(-15536)
        #expect(fixtures.packed(record, times: 2) == 2 * sum)
        let small = fixtures.packedSmall(PackedSmall(kind: 1, size: 8), 0.5, PackedSmall(kind: 2, size: 100))
        #expect(small == PackedSmall(kind: 3, size: 104))
        #expect(fixtures.packedToFour(PackedToFour(kind: 7, value: 1.5), 3) == PackedToFour(kind: 8, value: 4.5))
        let both = fixtures.packedAndAligned(PackedAndAligned(kind: 1, size: 2, value: 1 << 40))
        #expect(both == PackedAndAligned(kind: 1, size: 3, value: 1 << 41))
    }

    @Test func `unions and bit-fields are passed and returned by value`() {
        #expect(fixtures.scaled(.init(real: 1.5), by: -4).real == -6)
        let tagged = fixtures.tagged(.init(point: .init(x: 2, y: 3)), .init(tag: 40, number: .init(integer: 500)))
        #expect(tagged.tag == 42)
        #expect(tagged.number.integer == 497)
        let units = fixtures.mixed(
            .init(a: -4, b: -16, c: -1_000_000), .init(a: 20, b: 1, c: 511, d: 1 << 49))
        #expect(units.a == 24)
        #expect(units.b == 16)
        #expect(units.c == 511)
        #expect(units.d == (1 << 49) - 1_000_000)
    }

    @Test func `inout values and arrays are copied back`() {
        var positions = [Vector2(x: 1, y: 2), Vector2(x: 3, y: 4)]
        var length: Float = 1000
        let sum = fixtures.move(&positions, 2, by: Vector2(x: 10, y: 20), length: &length)
        #expect(positions == [Vector2(x: 11, y: 22), Vector2(x: 13, y: 24)])
        #expect(sum == Vector2(x: 24, y: 46))
        #expect(length == 1070)
        var mode = Mode.first
        #expect(fixtures.next(of: .second, &mode))
        #expect(mode == .third)
    }

    @Test func `arrays and strings arrive, and nil is NULL`() {
        #expect(fixtures.sum([1, 2, 3], 3, [Color(r: 100, g: 0, b: 0)]) == 106)
        #expect(fixtures.sum([], 0, nil) == -1000)
        #expect(fixtures.length("four", "seven..") == 11)
        #expect(fixtures.length("four") == 104)
    }

    @Test func `functions of C are parameters and results`() throws {
        let double: Callback = { number, _ in number * 2 }
        let negate: Callback = { number, _ in -number }
        // SAFETY: neither follows its context.
        let chosen = unsafe try #require(fixtures.choose(double, nil))
        #expect(chosen(21, nil) == 42)
        let second = unsafe try #require(fixtures.choose(double, negate))
        #expect(second(21, nil) == -21)
        #expect(unsafe fixtures.call(CFunctionPointer(double), 4, nil) == 8)
    }

    @Test func `overloads of one C function`() {
        #expect(fixtures.abs(-3) == 3)
        #expect(fixtures.abs(Mode.second) == 5)
    }

    @Test func `a variable is read and written in place`() {
        let start = fixtures.counter
        fixtures.counter = 100
        fixtures.addTwice(5)
        #expect(fixtures.counter == 110)
        fixtures.addIfPresent(1)
        #expect(fixtures.counter == 111)
        fixtures.counter = start
        // SAFETY: a C string.
        #expect(unsafe fixtures.title.map { unsafe String(cString: $0) } == "a title")
    }

    @Test func `has… says whether an optional function is there`() {
        #expect(!fixtures.hasMissing)
        #expect(fixtures.hasAddIfPresent)
    }

    #if os(Linux)
    @Test func `calling a missing optional function stops with its name`() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = try Fixtures(library: .process).missing(1)
        }
        let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        #expect(message.contains("the library 'the process' has no function 'binding_missing'"), "\(message)")
    }
    #endif

    @Test func `the error lists all missing symbols and the library`() {
        let error = #expect(throws: CLibraryError.self) { try ManyMissing(library: .process) }
        #expect(
            error
                == .symbolsNotFound(
                    symbols: ["binding_missing_one", "binding_missing_two", "binding_missing_variable"],
                    library: "the process"))
    }

    @Test func `what the user wrote in the struct stays`() throws {
        #expect(try Fixtures(calls: 3).calls == 3)
        #expect(fixtures.calls == 0)
        #expect(Fixtures.name == "fixtures")
    }

    @Test func `another module calls MiniRay by value`() throws {
        let library = try MiniRay(library: .process)
        let color = library.mix(Color(r: 0, g: 100, b: 200), Color(r: 100, g: 200, b: 0), 0.5)
        #expect(color == Color(r: 50, g: 150, b: 100))
        #expect(lookAt(Vector2(x: 3, y: 5), with: library) == Vector2(x: 12, y: 23))
        #expect(library.CheckCollisionCircles(Vector2(x: 0, y: 0), 2, Vector2(x: 3, y: 0), 2))
        var image = library.GenImageColor(4, 2, .white)
        defer { _ = image }
        #expect(image.width == 4)
        library.draw(on: &image, Rectangle(x: 0, y: 0, width: 1, height: 1), Color(r: 1, g: 2, b: 3))
        // SAFETY: the image has eight pixels of four bytes.
        #expect(
            unsafe [UInt8](UnsafeRawBufferPointer(start: image.data, count: 8)) == [1, 2, 3, 255, 255, 255, 255, 255])
    }
}

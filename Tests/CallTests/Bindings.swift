import CLayout
import CallFixtures
import TestSupport
import Testing

/// The result of C's `div`.
struct Division: CStructLayout, Equatable {
    var quotient: CInt
    var remainder: CInt

    @inline(__always)
    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("quotient", &quotient)
        visitor.field("remainder", &remainder)
    }
}

/// A binding as `@CBindings` writes it, by hand: functions of libc with every kind of parameter and result.
private struct LibC: Sendable {
    typealias Comparison = @convention(c) (UnsafeRawPointer?, UnsafeRawPointer?) -> CInt

    @safe
    struct _Symbols: Sendable {
        @unsafe let _div: CFunction<(CInt, CInt) -> Division>
        @unsafe let _qsort: CFunction<(CInOut<[CInt]>, UInt, UInt, CFunctionPointer<Comparison>) -> Void>
        @unsafe let _frexp: CFunction<(Double, CInOut<CInt>) -> Double>
        @unsafe let _strtol: CFunction<(String, CInOut<UnsafeMutablePointer<CChar>?>, CInt) -> Int>
        @unsafe let _memcmp: CFunction<([CInt], [CInt], UInt) -> CInt>
        @unsafe let _getenv: CFunction<(String) -> UnsafePointer<CChar>?>
        @unsafe let _strlen: CFunction<(UnsafePointer<CChar>) -> UInt>
        @unsafe let _missingFunction: CFunction<(String?) -> Bool>?
        @unsafe let _isatty: CFunction<(CInt) -> Bool>?
        @unsafe let _optopt: CVariable<CInt>
        let _library: CLibrary

        init(_ library: CLibrary) throws(CLibraryError) {
            var binder = CSymbolBinder(library)
            unsafe _div = binder.function("div")
            unsafe _qsort = binder.function("qsort")
            unsafe _frexp = binder.function("frexp")
            unsafe _strtol = binder.function("strtol")
            unsafe _memcmp = binder.function("memcmp")
            unsafe _getenv = binder.function("getenv")
            unsafe _strlen = binder.function("strlen")
            unsafe _missingFunction = binder.functionIfPresent("missingFunction")
            unsafe _isatty = binder.functionIfPresent("isatty")
            unsafe _optopt = binder.variable("optopt")
            _library = library
            try binder.finish()
        }
    }

    let _symbols: _Symbols

    init(library: CLibrary) throws(CLibraryError) { _symbols = try _Symbols(library) }

    @inline(__always)
    func div(_ numerator: CInt, by denominator: CInt) -> Division {
        return unsafe self._symbols._div(numerator, denominator)
    }

    @inline(__always)
    func qsort(_ values: inout [CInt], _ count: UInt, _ size: UInt, by comparison: @escaping Comparison) {
        let argument0 = unsafe CInOut(values)
        defer { unsafe argument0.finish(&values) }
        return unsafe self._symbols._qsort(argument0, count, size, CFunctionPointer(comparison))
    }

    @inline(__always)
    func frexp(_ value: Double, exponent: inout CInt) -> Double {
        let argument0 = unsafe CInOut(exponent)
        defer { unsafe argument0.finish(&exponent) }
        return unsafe self._symbols._frexp(value, argument0)
    }

    @inline(__always)
    func strtol(_ text: String, end: inout UnsafeMutablePointer<CChar>?, base: CInt) -> Int {
        let argument0 = unsafe CInOut(end)
        defer { unsafe argument0.finish(&end) }
        return unsafe self._symbols._strtol(text, argument0, base)
    }

    @inline(__always)
    func memcmp(_ left: [CInt], _ right: [CInt], _ size: UInt) -> CInt {
        return unsafe self._symbols._memcmp(left, right, size)
    }

    @inline(__always)
    func getenv(_ name: String) -> UnsafePointer<CChar>? {
        return unsafe self._symbols._getenv(name)
    }

    @inline(__always)
    func strlen(_ text: UnsafePointer<CChar>) -> UInt {
        return unsafe self._symbols._strlen(text)
    }

    var hasMissingFunction: Bool { unsafe self._symbols._missingFunction != nil }

    @inline(__always)
    func missingFunction(_ text: String?) -> Bool {
        if unsafe self._symbols._missingFunction == nil {
            CSymbolBinder.missing("missingFunction", in: self._symbols._library)
        }
        return unsafe self._symbols._missingFunction!(text)
    }

    var hasIsatty: Bool { unsafe self._symbols._isatty != nil }

    @inline(__always)
    func isatty(_ descriptor: CInt) -> Bool {
        if unsafe self._symbols._isatty == nil { CSymbolBinder.missing("isatty", in: self._symbols._library) }
        return unsafe self._symbols._isatty!(descriptor)
    }

    @inline(__always)
    var optopt: CInt {
        get { unsafe self._symbols._optopt.value }
        nonmutating set { unsafe self._symbols._optopt.value = newValue }
    }
}

@Suite("Bindings of many functions")
struct Bindings {
    @Test("call what they bind, with every kind of parameter")
    func calls() throws {
        let libc = try LibC(library: .process)
        #expect(libc.div(17, by: 5) == Division(quotient: 3, remainder: 2))

        var numbers: [CInt] = [5, -3, 9, 0, 7]
        unsafe libc.qsort(&numbers, UInt(numbers.count), 4) {
            let left = unsafe $0!.load(as: CInt.self)
            let right = unsafe $1!.load(as: CInt.self)
            return left < right ? -1 : left > right ? 1 : 0
        }
        #expect(numbers == [-3, 0, 5, 7, 9])

        var exponent: CInt = 0
        #expect(libc.frexp(40, exponent: &exponent) == 0.625)
        #expect(exponent == 6)

        // Where the number ended: in memory that is C's again, so only the distance means something.
        var end: UnsafeMutablePointer<CChar>?
        #expect(unsafe libc.strtol("ff zz", end: &end, base: 16) == 255)
        #expect(unsafe end != nil)

        #expect(libc.memcmp([1, 2], [1, 2], 8) == 0)
        #expect(libc.memcmp([1, 2], [1, 1], 8) > 0)
        #expect(unsafe libc.getenv("CLAYOUT_NO_SUCH_VARIABLE") == nil)
        let path = try unsafe #require(libc.getenv("PATH"))
        #expect(unsafe libc.strlen(path) == UInt(String(cString: path).utf8.count))
    }

    @Test("have variables")
    func variables() throws {
        let libc = try LibC(library: .process)
        let before = libc.optopt
        libc.optopt = 42
        #expect(libc.optopt == 42)
        #expect(try LibC(library: .process).optopt == 42)
        libc.optopt = before
    }

    @Test("say which optional functions are there, and what was missing when it is called")
    func optional() async throws {
        let libc = try LibC(library: .process)
        #expect(!libc.hasMissingFunction)
        #expect(libc.hasIsatty)
        #expect(!libc.isatty(-1))
        expectMessage(
            "CLayout: the library 'the process' has no function 'missingFunction', and it was called",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = try LibC(library: .process).missingFunction("text")
            })
    }

    @Test("name everything that is missing, once and in order")
    func missing() throws {
        var binder = CSymbolBinder(.process)
        let first: CFunction<(CInt) -> Void> = binder.function("missing_first")
        let present: CFunction<(CInt) -> CInt> = binder.function("abs")
        let second: CFunction<(String) -> CInt> = binder.function("missing_second")
        let variable: CVariable<Double> = binder.variable("missing_third")
        let again: CFunction<() -> Void> = binder.function("missing_first")
        let optional: CFunction<() -> Void>? = binder.functionIfPresent("missing_optional")
        let optionalVariable: CVariable<CInt>? = binder.variableIfPresent("missing_optional_variable")
        _ = (first, second, variable, again)
        #expect(present(-3) == 3)
        #expect(optional == nil && optionalVariable == nil)
        var found: CLibraryError?
        do { try binder.finish() } catch { found = error }
        let error = try #require(found)
        #expect(
            error
                == .symbolsNotFound(
                    symbols: ["missing_first", "missing_second", "missing_third"], library: "the process"))
        #expect(
            error.description
                == "the library 'the process' has no symbols 'missing_first', 'missing_second', 'missing_third'. Check the "
                + "spelling and the version of the library")
        let one = CLibraryError.symbolsNotFound(symbols: ["a"], library: "b")
        #expect(one.description.hasPrefix("the library 'b' has no symbol 'a'. "))
    }

    @Test("that were not finished stop the program at the first function that is missing")
    func unfinished() async {
        expectMessage(
            "call `finish()` after all have been bound",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                var binder = CSymbolBinder(.process)
                let function: CFunction<(CInt, Double) -> Division> = binder.function("missing")
                _ = function(1, 2)
            })
    }
}

import CLayout
import CallFixtures
import Testing

/// What an expression throws, or nil.
private func libraryError<Value>(_ body: () throws(CLibraryError) -> Value) -> CLibraryError? {
    do {
        _ = try body()
        return nil
    } catch {
        return error
    }
}

@Suite("Libraries")
struct Libraries {
    @Test("The process has the functions of libc")
    func process() throws {
        let length: CFunction<(String) -> UInt> = try CLibrary.process.function("strlen")
        #expect(length("raylib") == 6)
        let absolute: CFunction<(CInt) -> CInt> = try CLibrary.process.function("abs")
        #expect(absolute(-42) == 42)
        let compare: CFunction<(String, String) -> CInt> = try CLibrary.process.function("strcmp")
        #expect(compare("a", "b") < 0)
        #expect(compare("same", "same") == 0)
    }

    @Test("A library is found by its file name")
    func byName() throws {
        #if os(Linux)
        let math = try CLibrary("libm.so.6")
        #expect(math.name == "libm.so.6")
        let cosine: CFunction<(Double) -> Double> = try math.function("cos")
        #expect(cosine(0) == 1)
        let power: CFunction<(Float, Float) -> Float> = try math.function("powf")
        #expect(power(2, 10) == 1024)
        #endif
    }

    @Test("A missing library's error carries all names tried and the loader's message for each")
    func missingLibrary() throws {
        let error = try #require(libraryError { () throws(CLibraryError) in try CLibrary("no-such-library") })
        guard case .notLoaded(let name, let attempts) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(name == "no-such-library")
        #if os(Linux)
        #expect(attempts.map(\.name) == ["no-such-library", "libno-such-library.so"])
        #expect(attempts.allSatisfy { $0.message.contains("No such file") })
        #endif
        for attempt in attempts {
            #expect(error.description.contains(attempt.name))
            #expect(error.description.contains(attempt.message))
        }
    }

    @Test("A file name with a version is tried as it is")
    func missingVersion() throws {
        #if os(Linux)
        let error = libraryError { () throws(CLibraryError) in try CLibrary("libno-such.so.1") }
        guard case .notLoaded(_, let attempts) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(attempts.map(\.name) == ["libno-such.so.1"])
        #endif
    }

    @Test("A path is tried as it is")
    func missingPath() throws {
        let error = try #require(libraryError { () throws(CLibraryError) in try CLibrary("/no/such/library") })
        guard case .notLoaded(_, let attempts) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(attempts.map(\.name) == ["/no/such/library"])
    }

    @Test("An empty name is no library, not the process", arguments: ["", "libm.so.6\u{0}"])
    func noName(_ name: String) throws {
        let error = try #require(libraryError { () throws(CLibraryError) in try CLibrary(name) })
        guard case .notLoaded(let requested, let attempts) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(requested == name)
        #expect(!attempts.isEmpty)
    }

    @Test("A directory and a text file are no libraries", arguments: ["/tmp/", "/etc/passwd"])
    func noLibrary(_ path: String) throws {
        let error = try #require(libraryError { () throws(CLibraryError) in try CLibrary(path) })
        guard case .notLoaded(_, let attempts) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(attempts.map(\.name) == [path])
        #expect(attempts.allSatisfy { !$0.message.isEmpty && $0.message != "the loader gave no reason" })
    }

    @Test("A missing symbol's error names symbol and library", arguments: ["no_such_symbol", "", "abs\u{0}olute"])
    func missingSymbol(_ symbol: String) throws {
        let error = try #require(
            libraryError { () throws(CLibraryError) in _ = unsafe try CLibrary.process.address(of: symbol) })
        guard case .symbolNotFound(let missing, let library, let message) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(missing == symbol)
        #expect(library == "the process")
        #expect(!message.isEmpty)
        #expect(error.description.contains("'\(symbol)'"))
        #expect(error.description.contains(message))
        let function = libraryError { () throws(CLibraryError) in
            let _: CFunction<(CInt) -> CInt> = try CLibrary.process.function(symbol)
        }
        #expect(function == error)
    }

    @Test("A symbol may be optional")
    func optionalSymbol() throws {
        let missing: CFunction<(CInt) -> CInt>? = CLibrary.process.functionIfPresent("no_such_symbol")
        #expect(missing == nil)
        let missingVoid: CFunction<(CInt) -> Void>? = CLibrary.process.functionIfPresent("no_such_symbol")
        #expect(missingVoid == nil)
        let absolute: CFunction<(CInt) -> CInt>? = CLibrary.process.functionIfPresent("abs")
        let bound = try #require(absolute)
        #expect(bound(-1) == 1)
        #expect(unsafe CLibrary.process.addressIfPresent(of: "no_such_symbol") == nil)
        #expect(unsafe CLibrary.process.addressIfPresent(of: "abs") != nil)
    }

    @Test("A failure does not become the reason of the next one")
    func staleMessage() throws {
        _ = libraryError { () throws(CLibraryError) in try CLibrary("first-missing") }
        let error = try #require(
            libraryError { () throws(CLibraryError) in _ = unsafe try CLibrary.process.address(of: "second_missing") })
        #expect(!error.description.contains("first-missing"))
        #expect(error.description.contains("second_missing"))
    }
}

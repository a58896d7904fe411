import CLayout
import CallFixtures

/// One call of a C function that records what it is passed: makes the arguments, and compares.
@safe
struct CallCheck {
    let name: String
    let address: UnsafeRawPointer
    private var arguments: [ScalarBytes] = []
    private var number = 0

    @inline(never)
    init(_ name: String) {
        self.name = name
        guard let fixture = unsafe call_fixture(name) else {
            fatalError("no fixture")
        }
        unsafe address = fixture
        call_forget_recorded()
    }

    /// The next argument.
    @inline(never)
    mutating func next<Value: CValue>() -> Value {
        let value = graffiti(Value.self, &number)
        arguments.append(ScalarBytes(of: value))
        return value
    }

    /// Compares what C received.
    @inline(never)
    func finish() {
        if let problem { fail(problem) } else { pass() }
    }

    /// Compares what C received and what it returned.
    @inline(never)
    func finish<Result: CValue>(_ result: Result) {
        var expected = [UInt8](repeating: 0, count: Result.cLayout.size)
        for index in expected.indices { expected[index] = call_result_byte(index) }
        let actual = ResultBytes(of: result, expected: expected)
        if let problem {
            fail(problem)
        } else if let offset = actual.bytes.difference(from: actual.expected) {
            fail(
                "\(name): the result at byte \(offset) is\(hexadecimal(actual.bytes.bytes)), not"
                    + hexadecimal(actual.expected))
        } else {
            pass()
        }
    }

    private var problem: String? {
        let count = Int(call_recorded_count())
        if count != arguments.count { return "\(name): \(count) arguments recorded" }
        for index in arguments.indices {
            let expected = arguments[index]
            let size = call_recorded_size(CInt(index))
            // SAFETY: the record has so many bytes of the argument, until the next call of a fixture.
            let actual = unsafe [UInt8](UnsafeBufferPointer(start: call_recorded_bytes(CInt(index)), count: size))
            if let offset = expected.difference(from: actual) {
                return "\(name): argument \(index + 1) at byte \(offset) is\(hexadecimal(actual)), not"
                    + hexadecimal(expected.bytes)
            }
        }
        return nil
    }
}

/// A result, and what it is expected to be: a C `bool` on its own or in a struct is 1.
private struct ResultBytes: ScalarVisitor {
    var bytes: ScalarBytes
    var expected: [UInt8]

    @inline(never)
    init<Value: CValue>(of value: Value, expected: [UInt8]) {
        bytes = ScalarBytes(of: value)
        self.expected = expected
        var copy = value
        copy.visitScalars(&self, at: 0)
    }

    @inline(never)
    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        if case .bool = Scalar.scalarKind { expected[offset] = 1 }
    }

    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {}

    @inline(never)
    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        if case .bool = Scalar.scalarKind {
            for index in 0..<count { expected[offset + index] = 1 }
        }
    }
}

import CLayout
import Testing

/// What no compiler accepts is an error when it is declared, and never a crash.
@Suite struct ImpossibleDescriptionTests {
    struct Impossible: Sendable, CustomTestStringConvertible {
        let error: CTypeError
        let make: @Sendable () throws(CTypeError) -> CTypeDescription

        init(_ error: CTypeError, _ make: @escaping @Sendable () throws(CTypeError) -> CTypeDescription) {
            self.error = error
            self.make = make
        }

        var testDescription: String { "\(error)" }
    }

    private static let int = CMember.field("a", .int)

    private static func structure(_ members: CMember...) throws(CTypeError) -> CTypeDescription {
        try .structure("S", members)
    }

    private static func flexible() throws(CTypeError) -> CTypeDescription {
        try structure(int, .flexibleArray("rest", of: .scalar(.char)))
    }

    private static let cases: [Impossible] = [
        Impossible(.invalidName("")) { () throws(CTypeError) in try .structure("", [int]) },
        Impossible(.invalidName("a b")) { () throws(CTypeError) in try structure(.field("a b", .int)) },
        Impossible(.invalidName("1a")) { () throws(CTypeError) in try structure(.field("1a", .int)) },
        Impossible(.invalidName("é")) { () throws(CTypeError) in try structure(.field("é", .int)) },
        Impossible(.invalidName("int")) { () throws(CTypeError) in try structure(.field("int", .int)) },
        Impossible(.duplicateName("a", in: "S")) { () throws(CTypeError) in
            try structure(int, .bits("a", .int, width: 1))
        },
        Impossible(.duplicateName("a", in: "S")) { () throws(CTypeError) in
            try structure(int, .anonymous(.union("U", [int])))
        },
        Impossible(.noNamedMembers("S")) { () throws(CTypeError) in try structure(.bits(nil, .int, width: 3)) },
        Impossible(.invalidAlignment(3, of: "S")) { () throws(CTypeError) in try .structure("S", alignment: 3, [int]) },
        Impossible(.invalidAlignment(0, of: "S")) { () throws(CTypeError) in try .structure("S", alignment: 0, [int]) },
        Impossible(.invalidAlignment(.min, of: "S")) { () throws(CTypeError) in
            try .structure("S", alignment: .min, [int])
        },
        Impossible(.invalidAlignment(1 << 29, of: "S")) { () throws(CTypeError) in
            try .structure("S", alignment: 1 << 29, [int])
        },
        Impossible(.invalidAlignment(32, of: "S")) { () throws(CTypeError) in try .union("S", packing: 32, [int]) },
        Impossible(.invalidAlignment(6, of: "a member of S")) { () throws(CTypeError) in
            try structure(.field("a", .int, .aligned(6)))
        },
        Impossible(.invalidCount(-1, of: "an array")) { () throws(CTypeError) in try .array(of: .pointer, count: -1) },
        Impossible(.tooLarge("an array of \(Int.max)")) { () throws(CTypeError) in
            try .array(of: .pointer, count: .max)
        },
        Impossible(.tooLarge("an array of \(1 << 32)")) { () throws(CTypeError) in
            try .array(of: .array(of: .pointer, count: 1 << 32), count: 1 << 32)
        },
        Impossible(.tooLarge("'S'")) { () throws(CTypeError) in
            let huge = try CTypeDescription.array(of: .scalar(.char), count: 1 << 52)
            return try .structure("S", (0..<40).map { .field("f\($0)", huge) })
        },
        Impossible(.invalidCount(3, of: "a vector of float")) { () throws(CTypeError) in
            try .vector(of: .float, count: 3)
        },
        Impossible(.invalidCount(.max, of: "a vector of float")) { () throws(CTypeError) in
            try .vector(of: .float, count: .max)
        },
        Impossible(.invalidElement("_Bool", of: "a vector")) { () throws(CTypeError) in try .vector(of: .bool, count: 8)
        },
        Impossible(.invalidElement("int", of: "a _Complex number")) { () throws(CTypeError) in try .complex(.int) },
        Impossible(.invalidElement("float", of: "a bit-field")) { () throws(CTypeError) in
            try structure(.bits("b", .float, width: 3))
        },
        Impossible(.invalidWidth(33, of: "'b'", atMost: 32)) { () throws(CTypeError) in
            try structure(.bits("b", .int, width: 33))
        },
        Impossible(.invalidWidth(2, of: "'b'", atMost: 1)) { () throws(CTypeError) in
            try structure(.bits("b", .bool, width: 2))
        },
        Impossible(.invalidWidth(0, of: "'b'", atMost: 32)) { () throws(CTypeError) in
            try structure(.bits("b", .int, width: 0))
        },
        Impossible(.invalidWidth(-1, of: "an unnamed bit-field", atMost: 32)) { () throws(CTypeError) in
            try structure(int, .bits(nil, .int, width: -1))
        },
        Impossible(.misplacedFlexibleArray("S")) { () throws(CTypeError) in
            try structure(int, .flexibleArray("rest", of: .pointer), .field("b", .int))
        },
        Impossible(.misplacedFlexibleArray("S")) { () throws(CTypeError) in
            try structure(.flexibleArray("rest", of: .pointer))
        },
        Impossible(.misplacedFlexibleArray("U")) { () throws(CTypeError) in
            try .union("U", [int, .flexibleArray("rest", of: .pointer)])
        },
        Impossible(.misplacedFlexibleArray("an array")) { () throws(CTypeError) in try .array(of: flexible(), count: 2)
        },
        Impossible(.misplacedFlexibleArray("a member of S")) { () throws(CTypeError) in
            try structure(.field("f", flexible()))
        },
        Impossible(.notAnonymous("S")) { () throws(CTypeError) in try structure(int, .anonymous(.pointer)) },
        Impossible(.tooDeep("an array")) { () throws(CTypeError) in
            var type = CTypeDescription.pointer
            for _ in 0..<100_000 { type = try .array(of: type, count: 1) }
            return type
        },
        Impossible(.tooManyMembers("S22")) { () throws(CTypeError) in
            // Two of the one before: the time would double with each.
            var type = try CTypeDescription.structure("S0", packing: 1, [])
            type = try .structure("S1", packing: 1, [.field("a", type), .field("b", .char)])
            for depth in 2..<60 {
                type = try .structure(
                    "S\(depth)", packing: 1,
                    [.field("a", .array(of: type, count: 0)), .field("b", .array(of: type, count: 0))])
            }
            return type
        },
        Impossible(.ambiguous("'b'", why: "it is aligned to less than its type")) { () throws(CTypeError) in
            try structure(.bits("b", .longLong, width: 33, .aligned(4)))
        },
        Impossible(.ambiguous("'b'", why: "it is aligned to more than #pragma pack(2) allows")) {
            () throws(CTypeError) in
            try .structure("S", packing: 2, [.bits("b", .int, width: 3, .aligned(4))])
        },
    ]

    @Test(arguments: cases) func `an impossible type is an error`(impossible: Impossible) {
        #expect(throws: impossible.error) { try impossible.make() }
        #expect(!impossible.error.description.isEmpty)
    }

    @Test func `what only some targets have is an error for the others`() throws {
        let wide = try CTypeDescription.structure("S", [.field("a", .int128)])
        #expect(try wide.layout(for: .systemVAMD64).size == 16)
        #expect(throws: CTypeError.unavailable("__int128", on: "i386-linux-gnu")) { try wide.layout(for: .i386SystemV) }
        let bits = try CTypeDescription.structure("S", [.bits("b", .long, width: 40)])
        #expect(try bits.layout(for: .riscv64).size == 8)
        #expect(throws: CTypeError.invalidWidth(40, of: "'b'", atMost: 32)) { try bits.layout(for: .windowsX64) }
        let large = try CTypeDescription.array(of: .scalar(.char), count: 1 << 31)
        #expect(try large.layout(for: .aapcs64).size == 1 << 31)
        #expect(throws: CTypeError.tooLarge("a type of \(1 << 31) bytes")) { try large.layout(for: .wasm32) }
    }
}

import CLayout
import RandomStructs
import Testing

/// The generator of random structs. `Scripts/random-layouts.sh` runs it on more of them and for more compilers.
@Suite struct RandomStructTests {
    @Test func `a seed always gives the same structs`() {
        let types = (0..<50).map { StructGenerator.structure(seed: 1, index: $0, for: .native) }
        #expect(types == (0..<50).map { StructGenerator.structure(seed: 1, index: $0, for: .native) })
        #expect(types != (0..<50).map { StructGenerator.structure(seed: 2, index: $0, for: .native) })
    }

    @Test func `all kinds of members are made`() throws {
        let code = (0..<300).map {
            StructGenerator.structure(seed: 1, index: $0, for: .native).cDeclarations
        }.joined()
        let kinds = [
            "union", "packed", "aligned(", "#pragma pack(push, 4)", " : 0", "_Bool f", "_Complex", "vector_size", "[]",
            "][", "void *", "__int128", "long double", "_Alignas", "struct {", "union {", "_Atomic(int)",
            "_Atomic(long double)", "_Float16", "wchar_t",
        ]
        #expect(kinds.filter { !code.contains($0) } == [])
        let long = try Regex("f[0-9]+\\[[45][0-9]{3}\\]")
        #expect(code.contains(long), "an array of more than 4096 elements")
    }

    @Test(arguments: [MirrorStyle.byHand, .byMacro]) func `mirrors have all kinds of types`(style: MirrorStyle) throws {
        let code = (0..<300).compactMap {
            StructGenerator.structure(seed: 1, index: $0, for: .native).swiftDeclarations(style)
        }.joined()
        let types = [
            "CAtomic<Int32>", "CAtomic<Bool>", "CAtomic<CWideChar>", "CAtomic<CFloat16>", "of CAtomic<", ": CWideChar",
            ": Int128", ": Float80", "CComplex<Float80>", "of CComplex<", "SIMD4<Float>", ": BigEndian<",
            ": LittleEndian<", ": COpenEnum<", ": Flags", ": CFixedString<", ": CFixedByteString<",
        ]
        #expect(types.filter { !code.contains($0) } == [])
        let long = try Regex("\\[[45][0-9]{3} of ")
        #expect(code.contains(long), "an array of more than 4096 elements")
    }

    #if os(Linux) && arch(x86_64)
    @Test(arguments: Oracle.native + Oracle.cross) func `compilers agree`(oracle: Oracle) throws {
        let types = (0..<200).map { StructGenerator.structure(seed: 4, index: $0, for: oracle.target) }
        let difference = try oracle.firstDifference(in: types).map(oracle.shrink)
        #expect(difference == nil, "\(difference.map { $0.type.cDeclarations + $0.expected + "\n" + $0.found } ?? "")")
    }

    /// Each of them: i386 aligns some otherwise than others.
    @Test(arguments: Oracle.native + Oracle.cross) func `compilers agree about atomic scalars`(oracle: Oracle) throws {
        let scalars = CScalarType.allCases.filter { oracle.target.layout(of: $0) != nil }
        let types = try scalars.enumerated().map { index, scalar in
            try CTypeDescription.structure(
                "A\(index)", [.field("a", .char), .field("b", .atomic(scalar)), .field("c", .char)])
        }
        let difference = try oracle.firstDifference(in: types)
        #expect(difference == nil, "\(difference.map { $0.type.cDeclarations + $0.expected + "\n" + $0.found } ?? "")")
    }

    /// CLayout is asked about other targets than the compiler.
    @Test(arguments: [Target.aapcs64, .windowsX64, .i386SystemV])
    func `a difference is found and made small`(wrong: Target) throws {
        for oracle in Oracle.native {
            let mistaken = oracle.asking(about: wrong)
            let types = (0..<200).map { StructGenerator.structure(seed: 4, index: $0, for: wrong) }
            let difference = try #require(try mistaken.firstDifference(in: types))
            let smallest = mistaken.shrink(difference)
            #expect(smallest.expected != smallest.found)
            #expect(smallest.type.cDeclarations.count < 120, "\(smallest.type.cDeclarations)")
        }
    }

    @Test func `what a compiler refuses is a difference`() throws {
        let types = try ["S1", "bad", "S2"].map { try CTypeDescription.structure($0, [.field("a", .int)]) }
        // Two types of one tag.
        let twice = types + [try CTypeDescription.union("bad", [.field("a", .int)])]
        for oracle in Oracle.native {
            #expect(try oracle.firstDifference(in: types) == nil)
            let asked = try CTypeDescription.structure(
                "outer", [.field("a", twice[1]), .field("b", twice[3])])
            let difference = try #require(try oracle.firstDifference(in: types.dropLast(2) + [asked]))
            #expect(difference.type == asked && difference.found.contains("error"))
        }
    }
    #endif
}

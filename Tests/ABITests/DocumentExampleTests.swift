import Testing

/// The examples of the ABI documents, as the documents have them: also a check of the tables that clang gave.
@Suite struct DocumentExampleTests {
    /// `func(e, f, s, g, h, m, n, i, j, k)`, without the `long double` and the `__m256` of the document.
    @Test func systemVFigure3_5And3_6() throws {
        let example = try #require(Signature.systemV.first { $0.description == "System V, figure 3.5" })
        // rdi, rsi, rdx and xmm0 for the struct, rcx, r8, xmm1, xmm2, r9, and the stack.
        #expect(example.expected == ["i0", "i1", "i2", "i3", "i4", "v1", "v2", "i5", "s0", "s8"])
    }

    /// AAPCS64, 6.8.2: rule C.3 closes the vector registers, rule C.13 the general ones.
    @Test func nothingIsFilledInBehindASpillOnArm64() throws {
        let vectors = try #require(Signature.arm64.first { $0.description == "an HFA spills whole, and what follows" })
        #expect(vectors.expected.suffix(4) == ["s0", "s16", "s24", "i0"])
        let integers = try #require(
            Signature.arm64.first { $0.description == "a struct spills whole from the last register" })
        #expect(integers.expected.suffix(4) == ["s0", "s16", "s24", "v0"])
    }

    /// System V, 3.2.3: registers that a spilled struct left are given to what follows.
    @Test func registersLeftAreUsedOnSystemV() throws {
        let example = try #require(
            Signature.systemV.first { $0.description == "a struct spills whole, and what follows" })
        #expect(example.expected.suffix(4) == ["s0", "i5", "s16", "v0"])
    }
}

// The targets. `Scripts/random-layouts.sh` compares each with clang.
extension Target {
    /// The target that this program runs on.
    public static var native: Target {
        #if os(Windows)
        .windowsX64
        #elseif arch(arm64)
        .aapcs64
        #else
        .systemVAMD64
        #endif
    }

    /// All targets.
    public static let all = [systemVAMD64, aapcs64, i386SystemV, armEABI, riscv64, wasm32, windowsX64]

    /// x86-64 with the System V ABI, such as `x86_64-linux-gnu`.
    public static let systemVAMD64 = Target(name: "x86_64-linux-gnu")

    /// 64-bit ARM with the AAPCS64, such as `aarch64-linux-gnu`.
    public static let aapcs64 = Target(name: "aarch64-linux-gnu", bitFields: .aapcs)

    /// 32-bit x86 with the System V ABI, such as `i386-linux-gnu`: numbers of 8 bytes are aligned to 4.
    public static let i386SystemV = Target(
        name: "i386-linux-gnu", wordSize: 4, alignmentOf8Bytes: 4, longDouble: ValueLayout(size: 12, alignment: 4))

    /// 32-bit ARM with the EABI, such as `armv7-linux-gnueabihf`.
    public static let armEABI = Target(
        name: "armv7-linux-gnueabihf", bitFields: .aapcs, wordSize: 4, longDouble: ValueLayout(size: 8, alignment: 8),
        largestVectorAlignment: 8)

    /// 64-bit RISC-V, such as `riscv64-linux-gnu`.
    public static let riscv64 = Target(name: "riscv64-linux-gnu")

    /// 32-bit WebAssembly.
    public static let wasm32 = Target(name: "wasm32", wordSize: 4, hasInt128: true, hasFloat16: false)

    /// 64-bit Windows with Microsoft's ABI, `x86_64-pc-windows-msvc`: `long` has 4 bytes, and `wchar_t` has 2.
    ///
    /// On other hosts `Int` and `CLong` are one Swift type, and so are `CWideChar` and `CChar32`. The description of a mirror has
    /// `long` and `wchar_t` for them, also where the header says `ptrdiff_t`, `size_t` or `char32_t`: describe such a struct with
    /// ``CTypeDescription`` instead, where ``CScalarType/pointerSizedInt`` is not ``CScalarType/long``.
    public static let windowsX64 = Target(
        name: "x86_64-pc-windows-msvc", bitFields: .microsoft, longSize: 4, wideCharacterSize: 2,
        longDouble: ValueLayout(size: 8, alignment: 8))

    init(
        name: String, bitFields: BitFieldRules = .systemV, wordSize: Int = 8, longSize: Int? = nil,
        wideCharacterSize: Int = 4, alignmentOf8Bytes: Int = 8,
        longDouble: ValueLayout = ValueLayout(size: 16, alignment: 16), hasInt128: Bool? = nil, hasFloat16: Bool = true,
        largestVectorAlignment: Int = 1 << 28
    ) {
        self.name = name
        self.bitFields = bitFields
        isBigEndian = false
        pointerSize = wordSize
        self.longSize = longSize ?? wordSize
        self.wideCharacterSize = wideCharacterSize
        self.alignmentOf8Bytes = alignmentOf8Bytes
        self.longDouble = longDouble
        self.hasInt128 = hasInt128 ?? (wordSize == 8)
        self.hasFloat16 = hasFloat16
        self.largestVectorAlignment = largestVectorAlignment
    }
}

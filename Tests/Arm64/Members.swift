import CLayout
import CallFixtures

/// Structs with bit-fields and with members that have attributes or no name: Fixtures/Calls/members.c.
func checkMembers() {
    checkMembers(UnsignedBits.self, "UnsignedBits")
    checkMembers(SignedBits.self, "SignedBits")
    checkMembers(CrossesLong.self, "CrossesLong")
    checkMembers(ThreeWords.self, "ThreeWords")
    checkMembers(PackedNine.self, "PackedNine")
    checkMembers(BitsBetweenFloats.self, "BitsBetweenFloats")
    checkMembers(UnnamedGap.self, "UnnamedGap")
    checkMembers(AlignedTo64.self, "AlignedTo64")
    checkMembers(AlignedFloats.self, "AlignedFloats")
    checkMembers(PackedFloats.self, "PackedFloats")
    checkMembers(PackedDouble.self, "PackedDouble")
    checkMembers(AnonymousStruct.self, "AnonymousStruct")
}

/// C finds the same numbers in an argument as in the value's bytes, and returns the value.
@inline(__always)
private func checkMembers<Value: CStructLayout>(_ type: Value.Type, _ name: String) {
    var number = 0
    let value = graffiti(type, &number)
    let expected = unsafe numbers { numbers in
        let get = unsafe CFunction<(UnsafeRawPointer, UnsafeMutablePointer<Int64>) -> Void>(
            address: fixture(name + "_get"))
        // SAFETY: the function reads one value, and writes as many numbers as it has members.
        unsafe value.cBytes.withUnsafeBytes { unsafe get($0.baseAddress!, numbers) }
    }
    var result = value
    let found = unsafe numbers { numbers in
        let both = unsafe CFunction<(Double, Value, Int, UnsafeMutablePointer<Int64>) -> Value>(
            address: fixture(name + "_both"))
        result = unsafe both(7, value, 80, numbers)
    }
    check(found == expected + [87], "\(name): C finds other members in an argument")
    check(result.cBytes == value.cBytes, "\(name): a result has other members")
    let late = unsafe numbers { numbers in
        let take = unsafe CFunction<
            (Int, Int, Int, Int, Int, Int, Int, Value, Double, UnsafeMutablePointer<Int64>) -> Void
        >(
            address: fixture(name + "_take_late"))
        unsafe take(1, 2, 3, 4, 5, 6, 7, value, 60, numbers)
    }
    check(late == expected + [67], "\(name): C finds other members in a late argument")
}

/// The numbers that C writes.
@inline(never)
private func numbers(_ body: (UnsafeMutablePointer<Int64>) -> Void) -> [Int64] {
    let sentinel = Int64.min + 99
    var numbers = [Int64](repeating: sentinel, count: 16)
    unsafe numbers.withUnsafeMutableBufferPointer { unsafe body($0.baseAddress!) }
    return Array(numbers.prefix { $0 != sentinel })
}

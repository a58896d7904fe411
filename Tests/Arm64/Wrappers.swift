import CLayout

/// Structs with texts, open enums and numbers in an order of bytes: Fixtures/Calls/wrappers.c.
func checkWrappers() {
    checkOpenEnums()
    checkByteOrders()
    checkFixedStrings()
}

@inline(never)
private func checkOpenEnums() {
    let turn = unsafe CFunction<(Picture) -> Picture>(address: fixture("picture_turned"))
    let rotations: [3 of COpenEnum<Rotation>] = [.init(.left), .init(.none), .init(rawValue: 7)]
    let turned = turn(Picture(depth: 3, codec: .init(.png), rotations: rotations))
    check(turned.depth == 3 && turned.codec.rawValue == 99, "a picture has another codec")
    check(turned.rotations[0].rawValue == 7 && turned.rotations[1].rawValue == -1, "a picture is turned otherwise")
    let next = unsafe CFunction<(COpenEnum<Codec>) -> COpenEnum<Codec>>(address: fixture("codec_after"))
    check(next(.init(.jpeg)).rawValue == 2, "a number without a case is lost")
}

@inline(never)
private func checkByteOrders() {
    let change = unsafe CFunction<(PackedWireHeader) -> PackedWireHeader>(address: fixture("packed_wire_header"))
    let changed = change(PackedWireHeader(version: 2, length: 0xFF, type: 0xFE))
    check(changed.length.value == 0x100 && changed.type.value == 0x100, "a packed wire header has other numbers")
    let swap = unsafe CFunction<(UInt16) -> BigEndian<UInt16>>(address: fixture("host_to_network"))
    check(swap(0x1234).value == 0x1234, "a number has another order of bytes")
    let make = unsafe CFunction<(UInt16, UInt32, UInt64, Float, Double) -> WireHeader>(
        address: fixture("make_wire_header"))
    let made = make(5, 0x1020_3040, 0x0102_0304_0506_0708, -1.5, 0.1)
    check(made.length.value == 0x1020_3040 && made.time.value == 0.1, "a wire header has other numbers")
}

/// A struct of more than 16 bytes, by reference and through x8.
@inline(never)
private func checkFixedStrings() {
    let rename = unsafe CFunction<(Player, String) -> Player>(address: fixture("player_renamed"))
    var player = Player()
    player.name = "a longer name"
    player.score = 41
    let renamed = rename(player, "short")
    check(renamed.name == "short" && renamed.score == 42, "a player has another name")
    check(renamed.team[1].string == "sixteen letters!", "a text without terminator is another")
}

// swift-format-ignore-file: AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized

// Bindings of Fixtures/Calls/bindings.c and of MiniRay.
import CLayout

public typealias Callback = @convention(c) (CInt, UnsafeMutableRawPointer?) -> CInt
public typealias Context = UnsafeMutableRawPointer

public enum Mode: CInt, CEnum {
    case first
    case second = 5
    case third
}

@CBindings public struct Fixtures {
    @CFunction("binding_packed") public func packed(_ record: PackedRecord, times factor: CInt) -> Double
    @CFunction("binding_packed_small")
    public func packedSmall(_ record: PackedSmall, _ ratio: Double, _ other: PackedSmall) -> PackedSmall
    @CFunction("binding_packed_to_four") public func packedToFour(_ record: PackedToFour, _ factor: Float)
        -> PackedToFour
    @CFunction("binding_packed_and_aligned") public func packedAndAligned(_ record: PackedAndAligned)
        -> PackedAndAligned

    @CFunction("binding_number")
    public func scaled(_ number: UnionProbe.Number, by factor: Double) -> UnionProbe.Number
    @CFunction("binding_tagged")
    public func tagged(_ value: UnionProbe.PointOrColor, _ tagged: UnionProbe.Tagged) -> UnionProbe.Tagged
    @CFunction("binding_bits")
    public func mixed(_ bits: BitFieldProbe.SignedBits, _ units: BitFieldProbe.MixedUnits) -> BitFieldProbe.MixedUnits

    @CFunction("binding_move")
    @discardableResult
    public func move(_ positions: inout [Vector2], _ count: Int, by: Vector2, length argument0: inout Float) -> Vector2
    @CFunction("binding_sum") public func sum(_ numbers: [Int16], _ count: CInt, _ colors: [Color]?) -> CInt
    @CFunction("binding_length") public func length(_ first: String, _ second: String? = nil) -> Int

    @CFunction("binding_choose")
    public func choose(
        _ first: @escaping @convention(c) (CInt, UnsafeMutableRawPointer?) -> CInt,
        _ second: (@convention(c) (CInt, UnsafeMutableRawPointer?) -> CInt)?
    ) -> (@convention(c) (CInt, UnsafeMutableRawPointer?) -> CInt)?
    @CFunction("binding_call")
    public func call(_ function: CFunctionPointer<Callback>, _ number: CInt, _ context: Context?) -> CInt
    @CFunction("binding_next") public func next(of mode: Mode, _ result: inout Mode) -> Bool

    /// Two overloads of one C function, whose name is the Swift name.
    @CFunction public func abs(_ number: CInt) -> CInt
    @CFunction public func abs(_ number: Mode) -> CInt
    @CFunction("binding_add") func add(_ amount: CInt)

    @CFunction("binding_missing", optional: true) public func missing(_ number: CInt) -> CInt
    @CFunction("binding_add", optional: true) public func addIfPresent(_ amount: CInt)
    @CFunction(optional: true) private func binding_add(_ amount: Secret)

    @CVariable("binding_counter") public var counter: CInt
    @CVariable("binding_title") public var title: UnsafePointer<CChar>?
    @CVariable var binding_title: Handle!
    @CFunction("binding_length") func length(of first: UnsafePointer<CChar>!, _ second: Handle!) -> Int

    /// Not the macro's business.
    public var calls = 0
    public static let name = "fixtures"
    public func addTwice(_ amount: CInt) {
        add(amount)
        add(amount)
    }
    public init(calls: Int) throws(CLibraryError) {
        try self.init(library: .process)
        self.calls = calls
    }
}

private enum Secret: CInt, CEnum { case nothing }

@CBindings public struct MiniRay {
    @CFunction("ColorLerp") public func mix(_ first: Color, _ second: Color, _ amount: Float) -> Color
    @CFunction public func GetWorldToScreen2D(_ position: Vector2, _ camera: Camera2D) -> Vector2
    @CFunction public func CheckCollisionCircles(_ a: Vector2, _ radiusA: Float, _ b: Vector2, _ radiusB: Float) -> Bool
    @CFunction public func GenImageColor(_ width: CInt, _ height: CInt, _ color: Color) -> Image
    @CFunction("ImageDrawRectangleRec") public func draw(on image: inout Image, _ rectangle: Rectangle, _ color: Color)
}

extension MiniRay {
    func draw(_ r: Rectangle, _ i: inout Image) { draw(on: &i, r, .white) }
}

@CBindings struct Nothing {}

@CBindings package struct ManyMissing {
    @CFunction package func binding_missing_one()
    @CFunction func binding_missing_two(_ number: CInt) -> CInt
    @CFunction fileprivate func binding_add(_ amount: CInt)
    @CVariable var binding_missing_variable: CInt
}

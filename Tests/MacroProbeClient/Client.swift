// Public mirrors and bindings of another module, in a package's usual clothes: no access to anything but what is public.
import CLayout
public import MacroProbe

/// A mirror with fields of mirrors of another module.
@CStruct public struct Sprite: Equatable {
    public var source: Rectangle
    public var position: Vector2
    public var tint: Color = .white
    public var node: [2 of PackedSmall] = [PackedSmall(kind: 1, size: 2), PackedSmall(kind: 3, size: 4)]
}

public func makeSprite() -> Sprite {
    Sprite(source: Rectangle(x: 1, y: 2, width: 3, height: 4), position: Vector2(x: 5, y: 6))
}

public func lookAt(_ point: Vector2, with library: MiniRay) -> Vector2 {
    library.GetWorldToScreen2D(point, Camera2D(offset: Vector2(x: 10, y: 20), target: Vector2(x: 1, y: 2)))
}

/// A function that the compiler folds to a constant with optimization.
public func camera2DSize() -> Int { Camera2D.layout.size &+ PackedRecord.layout.size }

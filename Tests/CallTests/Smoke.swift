import CLayout
import RaylibMirrors
import Testing

@Test func smoke() throws {
    try shape(CFunction<(Vector2, Float, Color) -> Void>.self) { $0($1, $2, $3) }
    try shape(CFunction<(Vector2, Vector2) -> Vector2>.self) { $0($1, $2) }
}

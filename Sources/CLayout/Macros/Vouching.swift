/// For the expansions of macros only: `value`, as an unsafe expression.
///
/// A macro sees how a type is spelled and not whether it is safe. It writes `unsafe` in front of everything that may be, and
/// this keeps the compiler from warning that nothing there is.
@_transparent
@unsafe
public func _vouched<Value>(_ value: Value) -> Value { value }

/// A C value without members of its own: views read and assign it as a whole, and have no view of it.
///
/// Numbers, pointers, enums and the other scalars, complex numbers, and texts in arrays of `char`. Do not conform to it.
public protocol CLeaf: CValue {}

extension CCharacterArray: CLeaf {}
extension CComplex: CLeaf {}

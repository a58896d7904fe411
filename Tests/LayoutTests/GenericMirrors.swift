import CLayout

// Generic mirrors: the torture header repeats few field lists with many types.

/// `{ uint8_t bytes[n]; }`
struct Bytes<let n: Int>: CStructLayout {
    var bytes: InlineArray<n, UInt8>

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("bytes", &bytes)
    }
}

/// `{ Value values[n]; }`
struct Values<let n: Int, Value: CValue>: CStructLayout {
    var values: InlineArray<n, Value>

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("values", &values)
    }
}

/// `{ A first; B second; }`
struct Pair<A: CValue, B: CValue>: CStructLayout {
    var first: A
    var second: B

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("first", &first)
        visitor.field("second", &second)
    }
}

/// `{ A first; B second; C third; }`
struct Triple<A: CValue, B: CValue, C: CValue>: CStructLayout {
    var first: A
    var second: B
    var third: C

    mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("first", &first)
        visitor.field("second", &second)
        visitor.field("third", &third)
    }
}

/// `{ A value; }`
struct Single<A: CValue>: CStructLayout {
    var value: A

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("value", &value)
    }
}

/// `{ A inner; }`
struct Wrapped<A: CValue>: CStructLayout {
    var inner: A

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("inner", &inner)
    }
}

/// `{ A inner; float value; }`
struct Growing<A: CValue>: CStructLayout {
    var inner: A
    var value: Float

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("inner", &inner)
        visitor.field("value", &value)
    }
}

/// `{ A i; B c; }`
struct Outer<A: CValue, B: CValue>: CStructLayout {
    var i: A
    var c: B

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("i", &i)
        visitor.field("c", &c)
    }
}

/// `{ A lead; B inner; C tail; }`
struct Padded<A: CValue, B: CValue, C: CValue>: CStructLayout {
    var lead: A
    var inner: B
    var tail: C

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("lead", &lead)
        visitor.field("inner", &inner)
        visitor.field("tail", &tail)
    }
}

/// `{ int8_t lead; A values; }`; A is an array.
struct LeadValues<A: CValue>: CStructLayout {
    var lead: Int8
    var values: A

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("lead", &lead)
        visitor.field("values", &values)
    }
}

/// `{ A values; B tail; }`; A is an array.
struct ValuesTail<A: CValue, B: CValue>: CStructLayout {
    var values: A
    var tail: B

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("values", &values)
        visitor.field("tail", &tail)
    }
}

/// `{ int8_t lead; A values; int8_t tail; }`; A is an array.
struct LeadValuesTail<A: CValue>: CStructLayout {
    var lead: Int8
    var values: A
    var tail: Int8

    mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("lead", &lead)
        visitor.field("values", &values)
        visitor.field("tail", &tail)
    }
}

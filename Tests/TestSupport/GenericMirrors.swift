import CLayout

// Generic mirrors: the torture header repeats few field lists with many types.

/// `{ uint8_t bytes[n]; }`
package struct Bytes<let n: Int>: CStructLayout {
    package var bytes: InlineArray<n, UInt8>

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("bytes", &bytes)
    }
}

/// `{ Value values[n]; }`
package struct Values<let n: Int, Value: CValue>: CStructLayout {
    package var values: InlineArray<n, Value>

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("values", &values)
    }
}

/// `{ A first; B second; }`
package struct Pair<A: CValue, B: CValue>: CStructLayout {
    package var first: A
    package var second: B

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("first", &first)
        visitor.field("second", &second)
    }
}

/// `{ A first; B second; C third; }`
package struct Triple<A: CValue, B: CValue, C: CValue>: CStructLayout {
    package var first: A
    package var second: B
    package var third: C

    package mutating func visitFields<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
        visitor.field("first", &first)
        visitor.field("second", &second)
        visitor.field("third", &third)
    }
}

/// `{ A value; }`
package struct Single<A: CValue>: CStructLayout {
    package var value: A

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("value", &value)
    }
}

/// `{ A inner; }`
package struct Wrapped<A: CValue>: CStructLayout {
    package var inner: A

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("inner", &inner)
    }
}

/// `{ A inner; float value; }`
package struct Growing<A: CValue>: CStructLayout {
    package var inner: A
    package var value: Float

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("inner", &inner)
        visitor.field("value", &value)
    }
}

/// `{ A i; B c; }`
package struct Outer<A: CValue, B: CValue>: CStructLayout {
    package var i: A
    package var c: B

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("i", &i)
        visitor.field("c", &c)
    }
}

/// `{ A lead; B inner; C tail; }`
package struct Padded<A: CValue, B: CValue, C: CValue>: CStructLayout {
    package var lead: A
    package var inner: B
    package var tail: C

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("lead", &lead)
        visitor.field("inner", &inner)
        visitor.field("tail", &tail)
    }
}

/// `{ int8_t lead; A values; }`; A is an array.
package struct LeadValues<A: CValue>: CStructLayout {
    package var lead: Int8
    package var values: A

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("lead", &lead)
        visitor.field("values", &values)
    }
}

/// `{ A values; B tail; }`; A is an array.
package struct ValuesTail<A: CValue, B: CValue>: CStructLayout {
    package var values: A
    package var tail: B

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("values", &values)
        visitor.field("tail", &tail)
    }
}

/// `{ int8_t lead; A values; int8_t tail; }`; A is an array.
package struct LeadValuesTail<A: CValue>: CStructLayout {
    package var lead: Int8
    package var values: A
    package var tail: Int8

    package mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("lead", &lead)
        visitor.field("values", &values)
        visitor.field("tail", &tail)
    }
}

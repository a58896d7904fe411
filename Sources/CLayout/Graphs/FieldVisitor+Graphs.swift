// The members of graphs, by what C has and what the property is.
extension FieldVisitor {
    /// Visits a C string, C's `const char *name`.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - value: The stored property. Must not contain U+0000.
    @inlinable @inline(__always)
    public mutating func string(_ name: StaticString, _ value: inout String) {
        slot(name, &value, StringSlot())
    }

    /// Visits a C string that is `NULL` for nil, C's `const char *name`.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - value: The stored property. Must not contain U+0000.
    @inlinable @inline(__always)
    public mutating func string(_ name: StaticString, _ value: inout String?) {
        slot(name, &value, OptionalSlot(StringSlot()))
    }

    /// Visits a graph in place, C's `struct T name`.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - value: The stored property.
    @inlinable @inline(__always)
    public mutating func field<Value: CGraphLayout>(_ name: StaticString, _ value: inout Value) {
        slot(name, &value, StructSlot())
    }

    /// Visits a pointer to a graph, C's `const T *name`, which is never `NULL`.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - value: The stored property.
    @inlinable @inline(__always)
    public mutating func pointer<Value: CGraphElement>(_ name: StaticString, _ value: inout Value) {
        slot(name, &value, ReferenceSlot(Value.graphSlot))
    }

    /// Visits a pointer to a graph, C's `const T *name`, which is `NULL` for nil.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - value: The stored property.
    @inlinable @inline(__always)
    public mutating func pointer<Value: CGraphElement>(_ name: StaticString, _ value: inout Value?) {
        slot(name, &value, OptionalSlot(ReferenceSlot(Value.graphSlot)))
    }

    /// Visits a pointer to a C value, C's `const T *name`, which is never `NULL`.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - value: The stored property.
    @inlinable @inline(__always)
    public mutating func pointer<Value: CValue>(_ name: StaticString, _ value: inout Value) {
        slot(name, &value, ReferenceSlot(ValueSlot()))
    }

    /// Visits a pointer to a C value, C's `const T *name`, which is `NULL` for nil.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - value: The stored property.
    @inlinable @inline(__always)
    public mutating func pointer<Value: CValue>(_ name: StaticString, _ value: inout Value?) {
        slot(name, &value, OptionalSlot(ReferenceSlot(ValueSlot())))
    }

    /// Visits a number that is the count of an array, and no stored property: it is computed when a graph is encoded.
    ///
    /// - Parameters:
    ///   - name: The name of the C field, which the array names too.
    ///   - type: The type of the C field.
    ///   - count: The number of elements.
    @inlinable @inline(__always)
    public mutating func count<Number: CValue & FixedWidthInteger>(
        _ name: StaticString, _ type: Number.Type, of count: @autoclosure () -> Int
    ) {
        var number: Number = 0
        self.count(name, &number) {
            let count = count()
            return (count, count)
        }
    }

    /// Visits a number that is the count of two arrays, and no stored property: it is computed when a graph is encoded.
    ///
    /// - Parameters:
    ///   - name: The name of the C field, which the arrays name too.
    ///   - type: The type of the C field.
    ///   - count: The number of elements of one array.
    ///   - other: The number of elements of the other, which must be the same.
    @inlinable @inline(__always)
    public mutating func count<Number: CValue & FixedWidthInteger>(
        _ name: StaticString, _ type: Number.Type, of count: @autoclosure () -> Int,
        and other: @autoclosure () -> Int
    ) {
        var number: Number = 0
        self.count(name, &number) { (count(), other()) }
    }

    /// Visits a number that is the count of two arrays: it is computed when a graph is encoded.
    ///
    /// - Parameters:
    ///   - name: The name of the C field, which the arrays name too.
    ///   - number: The stored property; it is assigned when a graph is decoded, and otherwise ignored.
    ///   - count: The number of elements of one array.
    ///   - other: The number of elements of the other, which must be the same.
    @inlinable @inline(__always)
    public mutating func count<Number: CValue & FixedWidthInteger>(
        _ name: StaticString, _ number: inout Number, of count: @autoclosure () -> Int,
        and other: @autoclosure () -> Int
    ) {
        self.count(name, &number) { (count(), other()) }
    }

    /// Visits a number that is the count of an array: it is computed when a graph is encoded.
    ///
    /// - Parameters:
    ///   - name: The name of the C field, which the array names too.
    ///   - number: The stored property; it is assigned when a graph is decoded, and otherwise ignored.
    ///   - count: The number of elements.
    @inlinable @inline(__always)
    public mutating func count<Number: CValue & FixedWidthInteger>(
        _ name: StaticString, _ number: inout Number, of count: @autoclosure () -> Int
    ) {
        self.count(name, &number) {
            let count = count()
            return (count, count)
        }
    }

    /// Visits a pointer to graphs or strings, C's `const T *name`, whose count is another member.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - values: The stored property.
    ///   - count: The name of the C field with the number of elements.
    @inlinable @inline(__always)
    public mutating func array<Element: CGraphElement>(
        _ name: StaticString, _ values: inout [Element], count: StaticString
    ) {
        slot(name, &values, ArraySlot(of: Element.graphSlot, count: count))
    }

    /// Visits a pointer to C values, C's `const T *name`, whose count is another member.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - values: The stored property.
    ///   - count: The name of the C field with the number of elements.
    @inlinable @inline(__always)
    public mutating func array<Element: CValue>(
        _ name: StaticString, _ values: inout [Element], count: StaticString
    ) {
        slot(name, &values, ArraySlot(of: ValueSlot(), count: count))
    }

    /// Visits a pointer to pointers to graphs, C's `const T *const *name`, whose count is another member.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - values: The stored property.
    ///   - count: The name of the C field with the number of pointers.
    @inlinable @inline(__always)
    public mutating func pointers<Element: CGraphElement>(
        _ name: StaticString, _ values: inout [Element], count: StaticString
    ) {
        slot(name, &values, ArraySlot(of: ReferenceSlot(Element.graphSlot), count: count))
    }

    /// Visits a pointer to pointers to C values, C's `const T *const *name`, whose count is another member.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - values: The stored property.
    ///   - count: The name of the C field with the number of pointers.
    @inlinable @inline(__always)
    public mutating func pointers<Element: CValue>(
        _ name: StaticString, _ values: inout [Element], count: StaticString
    ) {
        slot(name, &values, ArraySlot(of: ReferenceSlot(ValueSlot()), count: count))
    }
}

// Arrays that end with a zero.
extension FieldVisitor {
    /// Visits a pointer to strings behind which is a `NULL`, C's `char **name`.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - values: The stored property.
    @inlinable @inline(__always)
    public mutating func terminatedArray(_ name: StaticString, _ values: inout [String]) {
        slot(name, &values, TerminatedArraySlot(of: StringSlot()))
    }

    /// Visits a pointer to C values behind which is one of zeros only, C's `const T *name`.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - values: The stored property. No element has only zero bytes.
    @inlinable @inline(__always)
    public mutating func terminatedArray<Element: CValue>(_ name: StaticString, _ values: inout [Element]) {
        slot(name, &values, TerminatedArraySlot(of: ValueSlot()))
    }

    /// Visits a pointer to pointers to graphs behind which is a `NULL`, C's `const T *const *name`.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - values: The stored property.
    @inlinable @inline(__always)
    public mutating func terminatedPointers<Element: CGraphElement>(_ name: StaticString, _ values: inout [Element]) {
        slot(name, &values, TerminatedArraySlot(of: ReferenceSlot(Element.graphSlot)))
    }

    /// Visits a pointer to pointers to C values behind which is a `NULL`, C's `const T *const *name`.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - values: The stored property.
    @inlinable @inline(__always)
    public mutating func terminatedPointers<Element: CValue>(_ name: StaticString, _ values: inout [Element]) {
        slot(name, &values, TerminatedArraySlot(of: ReferenceSlot(ValueSlot())))
    }
}

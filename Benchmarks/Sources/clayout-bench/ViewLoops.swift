import CLayout

// The mirrors and the loops of ViewLoops.h.

@CStruct struct ViewPoint {
    var x, y, z: Float
}

@CStruct struct ViewRecord {
    var kind: UInt8
    var position: ViewPoint
    @CField(bits: 9) var low: UInt32
    @CField(bits: 23) var high: UInt32
    var corners: [4 of ViewPoint]
    var weight: Double
}

@inline(never)
func sumWeights(_ address: UnsafeMutableRawPointer, _ count: Int) -> Double {
    let records = unsafe CArrayView<ViewRecord>(unsafeAddress: address, count: count)
    var sum = 0.0
    for index in records.indices { sum += records[index].weight }
    return sum
}

@inline(never)
func sumKinds(_ address: UnsafeMutableRawPointer, _ count: Int) -> Int {
    let records = unsafe CArrayView<ViewRecord>(unsafeAddress: address, count: count)
    var sum = 0
    for index in records.indices { sum &+= Int(records[index].kind) }
    return sum
}

@inline(never)
func assignWeights(_ address: UnsafeMutableRawPointer, _ count: Int, _ weight: Double) {
    let records = unsafe CArrayView<ViewRecord>(unsafeAddress: address, count: count)
    for index in records.indices { records[index].weight = weight }
}

@inline(never)
func assignPositions(_ address: UnsafeMutableRawPointer, _ count: Int, _ y: Float) {
    let records = unsafe CArrayView<ViewRecord>(unsafeAddress: address, count: count)
    for index in records.indices { records[index].position.y = y }
}

@inline(never)
func assignCorners(_ address: UnsafeMutableRawPointer, _ count: Int, _ z: Float) {
    let records = unsafe CArrayView<ViewRecord>(unsafeAddress: address, count: count)
    for index in records.indices { records[index].corners[2].z = z }
}

@inline(never)
func assignBits(_ address: UnsafeMutableRawPointer, _ count: Int, _ low: UInt32) {
    let records = unsafe CArrayView<ViewRecord>(unsafeAddress: address, count: count)
    for index in records.indices { records[index].low = low }
}

@inline(never)
func movePositions(_ address: UnsafeMutableRawPointer, _ count: Int, _ distance: Float) {
    let records = unsafe CArrayView<ViewRecord>(unsafeAddress: address, count: count)
    for index in records.indices { records[index].position.x += distance }
}

/// A set of entry ids by open addressing, since a `Dictionary` would bring random seeds into the wasm.
struct IDTable {
  private var slots: [EntryID?]
  private var count = 0

  /// An empty set with room for `capacity` ids.
  init(capacity: Int = 0) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: nil, count: size)
  }

  var isEmpty: Bool { count == 0 }

  func contains(_ id: EntryID) -> Bool { slots[slot(of: id)] != nil }

  /// Adds the id; false when it was there.
  mutating func insert(_ id: EntryID) -> Bool {
    let place = slot(of: id)
    guard slots[place] == nil else { return false }
    slots[place] = id
    count += 1
    if count * 2 > slots.count { grow() }
    return true
  }

  private func slot(of id: EntryID) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: mixed(id.high ^ mixed(id.low))) & mask
    while let other = slots[place], other != id { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: nil, count: old.count * 2)
    for case let id? in old { slots[slot(of: id)] = id }
  }
}

/// A number of which every bit depends on every bit of `bits`.
///
/// - Source: the last step of SplitMix64.
func mixed(_ bits: UInt64) -> UInt64 {
  var mixed = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
  mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
  return mixed ^ (mixed >> 31)
}

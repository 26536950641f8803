/// Entry ids with the places at which they were added, by open addressing, since a `Dictionary` would
/// bring random seeds into the wasm.
struct IDTable {
  private var ids: [EntryID] = []
  /// The place of an id plus one; 0 where the slot is free.
  private var slots: [Int32]

  /// An empty table with room for `capacity` ids.
  init(capacity: Int = 0) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  var isEmpty: Bool { ids.isEmpty }

  func contains(_ id: EntryID) -> Bool { slots[slot(of: id)] != 0 }

  /// Adds the id; false when it was there.
  mutating func insert(_ id: EntryID) -> Bool { add(id).isNew }

  /// The place of the id, which is added when it is new.
  mutating func add(_ id: EntryID) -> (place: Int, isNew: Bool) {
    let slot = slot(of: id)
    if slots[slot] != 0 { return (Int(slots[slot]) - 1, false) }
    ids.append(id)
    slots[slot] = Int32(ids.count)
    if ids.count * 2 > slots.count { grow() }
    return (ids.count - 1, true)
  }

  private func slot(of id: EntryID) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: mixed(id.high ^ mixed(id.low))) & mask
    while slots[slot] != 0, ids[Int(slots[slot]) - 1] != id { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for place in ids.indices { slots[slot(of: ids[place])] = Int32(place + 1) }
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

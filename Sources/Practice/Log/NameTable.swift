import Optimization

/// Names with the places where they were added, by open addressing.
struct NameTable: Sendable {
  private(set) var names: [Name] = []
  private var hashes: [UInt64] = []
  /// The place of a name plus one; 0 where the slot is free.
  private var slots = [Int32](repeating: 0, count: 16)

  /// The place of the name; nil when it was never added.
  func place(of name: Name) -> Int? {
    let found = slots[slot(of: name, hash: Self.hash(name))]
    return found == 0 ? nil : Int(found) - 1
  }

  /// The place of the name, which is added when it is new.
  mutating func add(_ name: Name) -> (place: Int, isNew: Bool) {
    let hash = Self.hash(name)
    let slot = slot(of: name, hash: hash)
    if slots[slot] != 0 { return (Int(slots[slot]) - 1, false) }
    names.append(name)
    hashes.append(hash)
    slots[slot] = Int32(names.count)
    if names.count * 2 > slots.count { grow() }
    return (names.count - 1, true)
  }

  private func slot(of name: Name, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if hashes[place] == hash, names[place] == name { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for place in names.indices {
      var slot = Int(truncatingIfNeeded: hashes[place]) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(place + 1)
    }
  }

  static func hash(_ name: Name) -> UInt64 { mixed(name.mark) }
}

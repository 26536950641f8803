import Optimization

extension ProgressDocument {
  /// Reads a document, all of it or nothing.
  public init(json: [UInt8]) throws(FormatError) {
    var reader = JSONReader(json)
    var course: Name?
    var entries: [LogEntry]?
    var hasSchema = false
    try reader.expect("{")
    repeat {
      _ = reader.peek()
      let place = reader.place
      let key = Name(try reader.key())
      reader.field = key
      switch key {
      case "schema" where !hasSchema:
        try Self.readSchema(&reader)
        hasSchema = true
      case "course" where course == nil: course = try Self.course(&reader)
      case "entries" where entries == nil && hasSchema: entries = try Self.entries(&reader)
      case "entries" where entries == nil:
        throw reader.fault(.expected("\"schema\" before \"entries\""), at: place)
      case "schema", "course", "entries": throw reader.fault(.repeatedField, at: place)
      default: throw reader.fault(.unknownField, at: place)
      }
    } while reader.skip(",")
    try reader.close("}")
    reader.field = nil
    try reader.expectEnd()
    guard hasSchema else { throw reader.missing("schema") }
    guard let course else { throw reader.missing("course") }
    guard let entries else { throw reader.missing("entries") }
    self.init(course: course, entries: entries)
  }

  private static func readSchema(_ reader: inout JSONReader) throws(FormatError) {
    _ = reader.peek()
    let place = reader.place
    let value = try reader.scalar(expecting: "the name of a format")
    guard value.text == schema.bytes else {
      throw reader.fault(.otherSchema(value.shown), at: place)
    }
  }

  private static func course(_ reader: inout JSONReader) throws(FormatError) -> Name {
    _ = reader.peek()
    let place = reader.place
    let accepted = EntryFields.Key.card.accepted
    let value = try reader.scalar(expecting: accepted)
    guard let name = value.name else {
      throw reader.fault(.outOfRange(accepted: accepted, found: value.shown), at: place)
    }
    return name
  }

  private static func entries(_ reader: inout JSONReader) throws(FormatError) -> [LogEntry] {
    guard reader.skip("[") else { throw reader.fault(.expected("an array of entries")) }
    reader.field = nil
    var entries: [LogEntry] = []
    var places = EntryTable()
    if reader.skip("]") { return [] }
    var count = 0
    repeat {
      reader.entry = count
      _ = reader.peek()
      let place = reader.place
      let entry = try LogEntry(&reader)
      let (earlier, isNew) = places.add(entry.id, place: entries.count)
      if isNew {
        entries.append(entry)
      } else if entries[earlier] != entry {
        reader.field = "id"
        throw reader.fault(.sameID(as: earlier), at: place)
      }
      count += 1
    } while reader.skip(",")
    reader.entry = nil
    try reader.close("]")
    return entries
  }
}

extension JSONReader {
  fileprivate func missing(_ key: Name) -> FormatError {
    var reader = self
    reader.field = key
    return reader.fault(.missing, at: 0)
  }
}

/// Ids with places, by open addressing, since a `Dictionary` would bring random seeds into the wasm.
private struct EntryTable {
  private var slots: [(id: EntryID, place: Int)?] = Array(repeating: nil, count: 16)
  private var count = 0

  /// The place of the id, which is added when it is new.
  mutating func add(_ id: EntryID, place: Int) -> (place: Int, isNew: Bool) {
    let slot = slot(of: id)
    if let known = slots[slot] { return (known.place, false) }
    slots[slot] = (id, place)
    count += 1
    if count * 2 > slots.count { grow() }
    return (place, true)
  }

  private func slot(of id: EntryID) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: mixed(id.high ^ mixed(id.low))) & mask
    while let other = slots[slot], other.id != id { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: nil, count: old.count * 2)
    for case let known? in old { slots[slot(of: known.id)] = known }
  }
}
